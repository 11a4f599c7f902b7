import { plainText } from '../../markdown/inline/inline';
import type { Heading, Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { contentEnd } from '../../markdown/sections';
import type { PaperCard } from '../../papers/card';
import { findAgain } from '../../papers/edit/find-again';
import { idKeys, idsIn } from '../../reference/identify';
import { isPendingLine } from '../../papers/read/pending-line';
import { readDay, type DaySource } from '../../papers/read/read-day';
import { cardLines, type CardLine } from './card-lines';

/** Which card is meant, in whatever its note has become. */
export type KnownCard = Pick<PaperCard, 'title' | 'nth'>;

/** A card in the text of its note, as it is at this moment. */
export interface CardSpot {
  readonly note: Scan;
  readonly card: PaperCard;
  readonly heading: Heading;
  /** Its text before the first heading below it: whole lines. */
  readonly lines: readonly CardLine[];
  /** Start of that text, and its end: the next heading or the end of the note. */
  readonly from: number;
  readonly to: number;
}

/** Finds a card again; null if the note has it no more. */
export function findSpot(text: string, source: DaySource, known: KnownCard): CardSpot | null {
  const card = findAgain(readDay(text, source), known);
  return card === null ? null : spotOf(scan(text), card);
}

/** The place of a card that was read from just this text. */
export function spotOf(note: Scan, card: PaperCard): CardSpot | null {
  const at = note.headings.findIndex(({ line }) => line === card.line);
  const heading = note.headings[at];
  if (heading === undefined) return null;
  const { text } = note;
  const to = note.headings[at + 1]?.from ?? text.length;
  const from = Math.min(lineEnd(text, heading.to) + 1, to);
  return { note, card, heading, from, to, lines: cardLines(note, from, to) };
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** The line that says that the metadata are still to come; null if there is none. */
export function pendingLine({ lines }: CardSpot): CardLine | null {
  return lines.find(({ text }) => isPendingLine(text, 0, text.length)) ?? null;
}

/** The line with the links to the paper's own ids; null if there is none. */
export function linksLine({ lines, card }: CardSpot): CardLine | null {
  const own = new Set(idKeys(card.ids));
  return (
    lines.find(
      ({ text, prose }) => prose && text.includes('](') && idKeys(idsIn(text)).some(key => own.has(key)),
    ) ?? null
  );
}

/** A body line as a reader sees it. */
export function plainLine({ note }: CardSpot, { from, to }: CardLine): string {
  return plainText(note.text, from, to);
}

/** End of the lines without a blank one between them that an offset of the card belongs to. */
export function groupEnd({ note, to }: CardSpot, at: number): number {
  const { text } = note;
  const gap = /\n[ \t]*\r?(?=\n)/g;
  gap.lastIndex = at;
  // With its line break, so that the end lies before all of it.
  const end = (gap.exec(text)?.index ?? to) + 1;
  return contentEnd(text, at, Math.min(end, to));
}
