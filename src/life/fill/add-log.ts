import { lifeRemarks, lifeTable } from '../../daily/template/built-in-template';
import { applyEdits } from '../../markdown/edit';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed } from '../../markdown/sections';
import type { NoteWords } from '../../settings/note-words';
import { fillLog, type FillPlan } from './fill-log';
import type { LogEntries, LogPlace } from './fill-remarks';

/** Heading of the life-log section where it has to be made, and its level. */
export interface LogHeading {
  readonly words: NoteWords;
  readonly level: number;
}

/** The template's table with the values in it. */
function filledTable(entries: LogEntries, place: LogPlace, words: NoteWords, eol: string): string {
  const heading = `# ${place.names[0] ?? ''}\n\n`;
  const blank = heading + [lifeTable(words), lifeRemarks(words)].filter(part => part !== '').join('\n\n');
  const { edits } = fillLog(blank, entries, place);
  return applyEdits(blank, edits).slice(heading.length).replace(/\n/g, eol);
}

/**
 * Adds a life-log table with the values to a note that has none: below the heading of its life log, or with a heading
 * at the top of the note. A note with a table is filled in as it is.
 */
export function addLog(text: string, entries: LogEntries, place: LogPlace, heading: LogHeading): FillPlan {
  const filled = fillLog(text, entries, place);
  if (!filled.missing) return filled;
  const note = scan(text);
  const { eol } = note;
  const table = filledTable(entries, place, heading.words, eol);
  const section = sectionsNamed(note, place.names)[0];
  if (section) {
    const at = section.heading.to;
    const tail = /^\r?\n[ \t]*(\r?\n|$)|^\s*$/.test(text.slice(at)) ? '' : eol;
    return { edits: [{ from: at, to: at, insert: eol + eol + table + tail }], missing: false };
  }
  const life = heading.words.sections.find(({ kind }) => kind === 'life')?.heading ?? place.names[0] ?? '';
  const made = `${'#'.repeat(heading.level)} ${life}${eol}${eol}${table}${eol}`;
  const at = note.frontMatter ? note.frontMatter.to : note.start;
  const lead = note.frontMatter ? eol + eol : '';
  const rest = text.slice(at);
  const tail = rest.trim() === '' || note.frontMatter ? '' : eol;
  return {
    edits: [
      { from: at, to: at, insert: lead + made.slice(0, note.frontMatter ? -eol.length : undefined) + tail },
    ],
    missing: false,
  };
}
