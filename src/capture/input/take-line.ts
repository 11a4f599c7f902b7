import { dayOfPath } from '../../daily/location/daily-path';
import { applyEdits, type Edit, type Plan } from '../../markdown/edit';
import type { Notes } from '../../notes';
import { readDay } from '../../papers/read/read-day';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { KnownCards } from '../../papers/index/seen-before';

/** A line to be taken out of a note: its text without the line break, and the offset at which it began. */
export interface TakenLine {
  readonly path: string;
  readonly line: string;
  readonly at: number;
}

/**
 * The vault with a line that goes in the same step as the next edit of its note, so that one undo brings both back.
 * It stays if it has been changed meanwhile, or if that edit turns out empty.
 */
export function takingLine(notes: Notes, taken: TakenLine): Notes {
  return {
    list: () => notes.list(),
    exists: path => notes.exists(path),
    read: path => notes.read(path),
    create: (path, text) => notes.create(path, text),
    edit: (path, plan) =>
      notes.edit(path, text => {
        const cut = path === taken.path ? lineCut(text, taken) : null;
        if (cut === null) return plan(text);
        const made = plan(applyEdits(text, [cut]));
        return made.edits.length === 0 ? made : { ...made, edits: afterCut(cut, made.edits) };
      }),
  };
}

/** The cards known, as they would be without the line: a link on it makes no card one of its paper. */
export async function knownWithout(ports: Ports, known: KnownCards, taken: TakenLine): Promise<KnownCards> {
  const { path } = taken;
  const day = dayOfPath(path, ports.place(), ports.dates);
  if (day === null) return known;
  const text = await ports.notes.read(path);
  const cut = lineCut(text, taken);
  const learnedNames = sectionNames(ports, 'learned');
  const { cards } = readDay(cut === null ? text : applyEdits(text, [cut]), { path, day, learnedNames });
  return { cards: () => [...known.cards().filter(card => card.path !== path), ...cards] };
}

/** The edit that removes the line, the one nearest to where it was, with the blank line behind it if one is before it. */
export function lineCut(text: string, { line, at }: TakenLine): Edit | null {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const same = starts.filter(start => text.startsWith(line, start) && endsAt(text, start + line.length));
  const [from] = [...same].sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  if (from === undefined) return null;
  const rest = text.slice(from + line.length);
  const isAfterBlank = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, from));
  const end = (isAfterBlank ? /^(?:\r?\n[ \t]*(?=\r?\n))?(?:\r?\n|$)/ : /^(?:\r?\n|$)/).exec(rest)?.[0] ?? '';
  return { from, to: from + line.length + end.length, insert: '' };
}

const endsAt = (text: string, at: number) => /^(?:\r?\n|$)/.test(text.slice(at, at + 2));

/** Edits of a text out of which something was cut, with the cut, as edits of the text before. */
export function afterCut(cut: Edit, edits: readonly Edit[]): Plan['edits'] {
  const gone = cut.to - cut.from;
  const before = edits.filter(({ to }) => to <= cut.from);
  const across = edits.find(({ from, to }) => from < cut.from && to > cut.from);
  const after = edits.filter(({ from, to }) => from >= cut.from && to > cut.from);
  const moved = after.map(({ from, to, insert }) => ({ from: from + gone, to: to + gone, insert }));
  const middle = across === undefined ? cut : { ...across, to: across.to + gone };
  return [...before, middle, ...moved];
}
