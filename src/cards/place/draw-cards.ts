import type { Edit } from '../../markdown/edit';
import { paragraphText } from '../../markdown/write/escape';
import type { Scan } from '../../markdown/model';
import type { Card } from '../write/card';
import type { CardLook, CardStyle } from '../write/card-look';
import { cardText } from '../write/card-text';
import type { Place } from './place';

/** How cards are written, whatever their place. */
export interface DrawnAs {
  readonly look: CardLook;
  /** A summary still to be written has an empty line waiting for it. */
  readonly waits: boolean;
}

/** Cards of one topic and what is to stand above them. */
export interface TopicCards<Of extends { readonly card: Card }> {
  readonly topic: string;
  readonly place: Place;
  /** Headings still to be made, outermost first. */
  readonly headings: readonly string[];
  /** What is said of the topic itself; empty for nothing. */
  readonly remark: string;
  readonly cards: readonly Of[];
}

/** A heading that an edit makes. */
export interface MadeHeading<Of> {
  /** Offset after all edits. */
  readonly from: number;
  readonly level: number;
  /** Whose heading it is, and where one writes on; null for a topic's or a section's. */
  readonly card: { readonly of: Of; readonly cursor: number } | null;
}

/** An edit with the headings that it makes. */
export interface Insertion<Of> {
  readonly edit: Edit;
  readonly made: readonly MadeHeading<Of>[];
  /** Topics whose remarks are in it. */
  readonly remarked: readonly string[];
}

interface Block<Of> {
  readonly text: string;
  /** Of its heading; null for a paragraph. */
  readonly level: number | null;
  readonly card: { readonly of: Of; readonly cursor: number } | null;
}

/** Draws what is written at one offset of a note; `grown` is by how much edits above lengthen it. */
export function drawCards<Of extends { readonly card: Card }>(
  { text, eol, start }: Scan,
  at: number,
  topics: readonly TopicCards<Of>[],
  as: DrawnAs,
  grown: number,
): Insertion<Of> {
  const gap = eol + eol;
  const rest = text.slice(at);
  const isLast = /^\s*$/.test(rest);
  const blocks = topics.flatMap(topic => blocksOf(topic, as, eol));
  const made: MadeHeading<Of>[] = [];
  let insert = at === start ? '' : gap;
  blocks.forEach(({ text: block, level, card }, index) => {
    if (index > 0) insert += gap;
    const from = at + grown + insert.length;
    if (level !== null) made.push({ from, level, card: card && { of: card.of, cursor: from + card.cursor } });
    // The empty line that waits for a summary is one of those below, if an earlier card has left it there.
    const spare = index < blocks.length - 1 ? Infinity : breaksAtStart(rest, eol) - (isLast ? 1 : 2);
    const own = Math.min(breaksAtEnd(block, eol), Math.max(0, spare));
    insert += block.slice(0, block.length - own * eol.length);
  });
  if (!isLast && !/^\r?\n[ \t]*\r?\n/.test(rest)) insert += eol;
  const remarked = topics.flatMap(({ topic, remark }) => (remark.trim() === '' ? [] : [topic]));
  return { edit: { from: at, to: at, insert }, made, remarked };
}

function blocksOf<Of extends { readonly card: Card }>(
  { place, headings, remark, cards }: TopicCards<Of>,
  { look, waits }: DrawnAs,
  eol: string,
): readonly Block<Of>[] {
  const { level, inTopic } = place;
  const style: CardStyle = { ...look, level, eol, inTopic, waits };
  const above = headings.map((text, at) => ({ text, level: level - headings.length + at, card: null }));
  const said = paragraphText(remark.trim(), eol);
  const drawn = cards.map((of): Block<Of> => {
    const { text, cursor } = cardText(of.card, style);
    return { text, level, card: { of, cursor } };
  });
  return [...above, ...(said === '' ? [] : [{ text: said, level: null, card: null }]), ...drawn];
}

function breaksAtStart(text: string, eol: string): number {
  let count = 0;
  while (text.startsWith(eol, count * eol.length)) count++;
  return count;
}

function breaksAtEnd(text: string, eol: string): number {
  let count = 0;
  while (text.endsWith(eol, text.length - count * eol.length)) count++;
  return count;
}
