import { applyEdits, type Edit, type Plan } from '../../markdown/edit';
import type { Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { titleOf } from '../../markdown/sections';
import type { PartTree } from './note-parts';

/** What completing a note comes to. */
export interface Completion extends Plan {
  /** Titles of the parts that are added, in the template's order. */
  readonly added: readonly string[];
  /** Titles of parts that are missing and have no certain place, such as behind a fence that is never closed. */
  readonly unplaced: readonly string[];
}

/** A part to add behind the last line with text before an offset. */
export interface Insertion {
  readonly at: number;
  readonly title: string;
  /** The part of the template; null for the table of a section that is there. */
  readonly tree: PartTree | null;
  /** Without white space around it. */
  readonly text: string;
}

/** The insertions as edits, those left out after which some heading would come or go. */
export function insertable(note: Scan, wanted: readonly Insertion[]): Completion {
  const kept = isSafe(note, wanted) ? wanted : keepSafe(note, wanted);
  return {
    edits: editsFor(note, kept),
    added: kept.map(({ title }) => title),
    unplaced: wanted.filter(each => !kept.includes(each)).map(({ title }) => title),
  };
}

function keepSafe(note: Scan, wanted: readonly Insertion[]): readonly Insertion[] {
  let kept: readonly Insertion[] = [];
  for (const insertion of wanted) {
    const more = [...kept, insertion];
    if (isSafe(note, more)) kept = more;
  }
  return kept;
}

// Reads the note as it would be: the headings are the old ones and those of the new parts, each in its place.
function isSafe(note: Scan, insertions: readonly Insertion[]): boolean {
  const after = scan(applyEdits(note.text, editsFor(note, insertions)) + probe);
  const old = note.headings.map(heading => ({ at: heading.from, shape: shapes(note, [heading]) }));
  const added = insertions.map(({ at, text }) => {
    const part = scan(`\n${text}`);
    return { at: at - 0.5, shape: shapes(part, part.headings) };
  });
  const expected = [...old, ...added].sort((a, b) => a.at - b.at).flatMap(({ shape }) => shape);
  const before = scan(note.text + probe);
  const end = shapes(before, before.headings.slice(note.headings.length));
  return [...expected, ...end].join('\n') === shapes(after, after.headings).join('\n');
}

// A heading behind everything shows whether something that was closed before is open now.
const probe = '\n\n# end';

const shapes = (note: Scan, headings: Scan['headings']) =>
  headings.map(heading => `${heading.level} ${titleOf(note, heading)}`);

function editsFor(note: Scan, insertions: readonly Insertion[]): readonly Edit[] {
  const places = [...new Set(insertions.map(({ at }) => at))].sort((a, b) => a - b);
  return places.map(at => {
    const texts = insertions.filter(insertion => insertion.at === at).map(({ text }) => text);
    return { from: at, to: at, insert: spaced(note, at, texts.join(note.eol + note.eol)) };
  });
}

// A blank line on either side where there is none.
function spaced({ text, start, eol }: Scan, at: number, part: string): string {
  const lead = at === start ? '' : eol + eol;
  const rest = text.slice(at);
  if (/^\s*$/.test(rest) || /^\r?\n[ \t]*\r?\n/.test(rest)) return lead + part;
  return lead + part + (/^\r?\n/.test(rest) ? eol : eol + eol);
}

/** Two rounds of insertions as one: `second` counts in the text after `first`. */
export function composed(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  // From the end, so that what is done does not move what is to do.
  return [...second].reverse().reduce(withInsertion, first);
}

function withInsertion(edits: readonly Edit[], { from, insert }: Edit): readonly Edit[] {
  let longer = 0;
  for (const [index, edit] of edits.entries()) {
    const start = edit.from + longer;
    if (from < start) {
      const added = { from: from - longer, to: from - longer, insert };
      return [...edits.slice(0, index), added, ...edits.slice(index)];
    }
    const within = from - start;
    if (within <= edit.insert.length) {
      const text = edit.insert.slice(0, within) + insert + edit.insert.slice(within);
      return edits.map(each => (each === edit ? { ...edit, insert: text } : each));
    }
    longer += edit.insert.length;
  }
  return [...edits, { from: from - longer, to: from - longer, insert }];
}
