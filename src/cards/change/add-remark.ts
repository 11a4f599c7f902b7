import type { Plan } from '../../markdown/edit';
import { applyEdits } from '../../markdown/edit';
import { headingText, paragraphText } from '../../markdown/write/escape';
import { scan } from '../../markdown/blocks/scan';
import { contentEnd, titleOf } from '../../markdown/sections';
import type { PaperCard } from '../../papers/card';
import type { DaySource } from '../../papers/read/read-day';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { noteWords, type NoteWords } from '../../settings/note-words';
import type { Translate } from '../../i18n/translate';
import { findSpot, type KnownCard } from './card-spot';
import { sourceOf } from './card-source';
import { editorOffset } from '../place/editor-offset';

/** Where a remark went: `found` is false if the note has no such card. */
export interface RemarkPlan extends Plan {
  readonly found: boolean;
  /** Offset after the edits, behind the remark. */
  readonly cursor: number;
}

/**
 * Adds a remark at the end of a card: below its last heading if that is one's own already, else below one that is
 * made; as a paragraph where the card has no topic. The same remark is not written twice in a row.
 * @throws Problem if the remark would swallow a heading
 */
export function addRemark(
  text: string,
  source: DaySource,
  known: KnownCard,
  remark: string,
  words: NoteWords,
  t: Translate,
): RemarkPlan {
  const spot = findSpot(text, source, known);
  const own = remark.trim();
  if (spot === null || own === '') return { found: spot !== null, edits: [], cursor: 0 };
  const { note, card, heading } = spot;
  const { eol, headings } = note;
  const at = headings.indexOf(heading);
  const next = headings.slice(at + 1).find(({ level }) => level <= heading.level);
  const end = contentEnd(text, heading.from, next?.from ?? text.length);
  const last = headings.filter(({ from }) => from < (next?.from ?? text.length)).at(-1);
  const title = headingText(words.myThoughts);
  const withHeading = card.topic !== null && heading.level < 6;
  const isOpen = last !== undefined && last !== heading && titleOf(note, last) === title;
  const label = withHeading || isOpen ? '' : words.myThoughts + words.colon;
  const body = paragraphText(label + own, eol);
  if (text.slice(heading.to, end).endsWith(eol + body)) return { found: true, edits: [], cursor: end };
  const head = withHeading && !isOpen ? `${'#'.repeat(heading.level + 1)} ${title}${eol}${eol}` : '';
  const rest = text.slice(end);
  const tail = /^\s*$/.test(rest) || /^\r?\n[ \t]*\r?\n/.test(rest) ? '' : eol;
  const insert = eol + eol + head + body;
  const edits = [{ from: end, to: end, insert: insert + tail }];
  checkHeadings(text, applyEdits(text, edits), head === '' ? 0 : 1, card.line, t);
  return { found: true, edits, cursor: end + insert.length };
}

function checkHeadings(before: string, after: string, more: number, line: number, t: Translate): void {
  const count = (text: string) => scan(`${text}\n\n# end`).headings.length;
  if (count(after) !== count(before) + more) throw new Problem(t('capture.no-place', { line }));
}

/** Adds a remark to a card in its note; the cursor counts as editors do, null if the card is gone. */
export async function remarkOn(ports: Ports, card: PaperCard, remark: string): Promise<number | null> {
  const words = noteWords(ports.settings(), ports.language);
  const source = sourceOf(ports, card.path, card);
  const plan = await ports.notes.edit(card.path, text => {
    const made = addRemark(text, source, card, remark, words, ports.t);
    return { ...made, cursor: editorOffset(applyEdits(text, made.edits), made.cursor) };
  });
  return plan.found ? plan.cursor : null;
}
