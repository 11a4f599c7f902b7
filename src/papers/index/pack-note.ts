import { finish } from '../../time/finish';
import type { Day } from '../../time/day';
import type { Entry, PaperCard } from '../card';
import { createCodedWriter, digitsAt, longestPiece, type CodedWriter } from '../../text/coded-text';
import { detached } from '../../text/detached';
import { noIds } from '../../reference/identify';
import {
  cardFields,
  entryFields,
  flags,
  lengths,
  marks,
  nullable,
  numberAt,
  plain,
  signs,
  writeFields,
  writeNullable,
  writeNumbers,
} from './packed-fields';
import {
  PackedCard,
  PackedEntry,
  type CardHead,
  type MovedCard,
  type NoteToPack,
  type PackedNote,
} from './packed-items';
import { workKeys } from './work-keys';

/** Length from which a note is packed and folded in steps; a shorter one takes less than setting out for that. */
export const large = 60_000;

let shared: CodedWriter | null = null;

const isTitleLast = ({ headings, title }: PaperCard): boolean => headings.at(-1) === title;

const aboveOf = (card: PaperCard | MovedCard): readonly string[] =>
  'kept' in card || isTitleLast(card) ? card.headings.slice(0, -1) : card.headings;

const placeKey = (card: PaperCard | MovedCard): string =>
  [card.topic ?? '\0', ...aboveOf(card)].join('\0') + (card.topic === null ? '\0' : '');

const flagsOf = (card: PaperCard): number =>
  (isTitleLast(card) ? flags.titleLast : 0) | (card.pending ? flags.pending : 0);

function writeCard(to: CodedWriter, card: PaperCard, place: number): void {
  const { line, level, nth, chars } = card;
  const keys = workKeys(card);
  const year = card.year === null ? 0 : card.year + 1;
  const counts = { flags: flagsOf(card), remarks: card.remarks.length, keys: keys.length };
  writeNumbers(to, { place, line, level, nth, year, chars, ...counts });
  for (const key of keys) to.digits(key, lengths.key);
  writeFields(to, cardFields, card, card);
}

function writeEntry(to: CodedWriter, { line, text, links }: Entry): void {
  to.digits(line, lengths.line);
  writeFields(to, entryFields, { text, links }, { line, name: '', ids: noIds });
}

/** The text of cards and entries, where cards that were read before are copied. */
function* bodyOf(
  to: CodedWriter,
  { cards, entries }: NoteToPack,
  placed: readonly number[],
): Generator<undefined, string> {
  let before = '';
  for (const [at, card] of cards.entries()) {
    const place = placed[at] ?? 0;
    if ('kept' in card) {
      const { kept, line, nth } = card;
      writeNumbers(to, { place, line, level: kept.level, nth });
      before += to.take() + kept.lasting;
    } else writeCard(to, card, place);
    if (to.length() > longestPiece) before += to.take();
    yield;
  }
  for (const entry of entries) {
    writeEntry(to, entry);
    if (to.length() > longestPiece) before += to.take();
    yield;
  }
  return before + to.take();
}

function* textOf(to: CodedWriter, record: NoteToPack): Generator<undefined, string> {
  const places = new Map<string, number>();
  const placed = record.cards.map(card => {
    const key = placeKey(card);
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  });
  to.digits(record.cards.length, lengths.count);
  to.digits(record.entries.length, lengths.count);
  let written = 0;
  record.cards.forEach((card, at) => {
    if (placed[at] !== written) return;
    if (written++ > 0) to.mark(marks.place);
    writeNullable(to, card.topic);
    for (const heading of aboveOf(card)) {
      to.mark(marks.part);
      to.write(heading);
    }
  });
  to.mark(marks.end);
  yield;
  return yield* bodyOf(to, record, placed);
}

const known = new Map<string, CardHead>();

/** Notes have few places of their own: those of all notes are kept once. */
function headOf(coded: string): CardHead {
  const before = known.get(coded);
  if (before) return before;
  const [topic = '', ...above] = detached(coded).split(signs.part);
  const fresh = { topic: nullable(topic), above: above.map(plain) };
  // A vault whose headings never repeat gains nothing from keeping them.
  if (known.size > 5000) known.clear();
  known.set(detached(coded), fresh);
  return fresh;
}

const noCards: readonly PackedCard[] = [];
const noEntries: readonly PackedEntry[] = [];

/** A note's record from its packed text. Throws if that is none. */
export function unpackNote(path: string, day: Day, text: string): PackedNote {
  const count = digitsAt(text, 0, lengths.count);
  const cards: PackedCard[] = [];
  const entries: PackedEntry[] = [];
  const note = { path, day, cards: noCards, entries: noEntries, text, folded: null };
  let at = text.indexOf(signs.end);
  const heads =
    count > 0
      ? text
          .slice(2 * lengths.count, at)
          .split(signs.place)
          .map(headOf)
      : [];
  for (at++; at > 0 && at < text.length; at = text.indexOf(signs.end, at) + 1) {
    if (cards.length === count) {
      entries.push(new PackedEntry(note, at));
      continue;
    }
    const head = heads[numberAt(text, at, 'place')];
    if (!head) break;
    cards.push(new PackedCard(note, at, head));
  }
  const isWhole = cards.length === count && entries.length === digitsAt(text, lengths.count, lengths.count);
  if (at !== text.length || !isWhole) throw new Error(`What is stored of ${path} is damaged`);
  // Copies have no room to grow.
  if (cards.length > 0) note.cards = cards.slice();
  if (entries.length > 0) note.entries = entries.slice();
  return note;
}

/** Packs what was read of a note; a packed one stays as it is. */
export function packNote(record: NoteToPack): PackedNote {
  if (isPacked(record)) return record;
  return unpackNote(record.path, record.day, finish(textOf((shared ??= createCodedWriter()), record)));
}

/** The same, card by card and entry by entry. */
export function* packNoteInSteps(record: NoteToPack): Generator<undefined, PackedNote> {
  // Another note may be packed between two steps.
  const text = yield* textOf(createCodedWriter(), record);
  yield;
  return unpackNote(record.path, record.day, text);
}

function isPacked(record: NoteToPack): record is PackedNote {
  return 'folded' in record;
}
