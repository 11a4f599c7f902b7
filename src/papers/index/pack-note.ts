import { finish } from '../../time/finish';
import type { Day } from '../../time/day';
import type { Entry, PaperCard } from '../card';
import type { PaperLink } from '../../reference/paper-link';
import type { PaperIds } from '../../reference/paper-ids';
import { createCodedWriter, digitsAt, longestPiece, type CodedWriter } from '../../text/coded-text';
import { detached } from '../../text/detached';
import { canonicalLinks } from '../../reference/identify';
import {
  flags,
  lengths,
  marks,
  nullable,
  numberAt,
  numberNames,
  placeNames,
  numbers,
  plain,
  signs,
  web,
} from './packed-fields';
import {
  linkKinds,
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

function writeNullable(to: CodedWriter, text: string | null): void {
  if (text === null) to.mark(marks.none);
  else to.write(text);
}

function writeList<Each>(to: CodedWriter, list: readonly Each[], write: (each: Each) => void): void {
  list.forEach((each, at) => {
    if (at > 0) to.mark(marks.item);
    write(each);
  });
}

function writeLinks(to: CodedWriter, links: readonly PaperLink[], own: readonly PaperLink[]): void {
  writeList(to, links, ({ text, url, kind }) => {
    const known = own.findIndex(link => link.url === url && link.text === text && link.kind === kind);
    to.digits(known >= 0 ? linkKinds.length + known : linkKinds.indexOf(kind), 1);
    if (known >= 0) return;
    const isWeb = url.startsWith(web);
    if (isWeb) to.mark(marks.web);
    to.write(isWeb ? url.slice(web.length) : url);
    if (text === url) return;
    to.mark(marks.part);
    to.write(text);
  });
}

const isTitleLast = ({ headings, title }: PaperCard): boolean => headings.at(-1) === title;

const aboveOf = (card: PaperCard | MovedCard): readonly string[] =>
  'kept' in card || isTitleLast(card) ? card.headings.slice(0, -1) : card.headings;

const placeKey = (card: PaperCard | MovedCard): string =>
  [card.topic ?? '\0', ...aboveOf(card)].join('\0') + (card.topic === null ? '\0' : '');

/** In the order of their kinds, without the nulls at the end. */
function idList({ arxiv, doi, openreview, acl }: PaperIds): readonly (string | null)[] {
  const ids = [arxiv, doi, openreview, acl];
  return ids.slice(0, ids.findLastIndex(id => id !== null) + 1);
}

const flagsOf = (card: PaperCard): number =>
  (isTitleLast(card) ? flags.titleLast : 0) | (card.pending ? flags.pending : 0);

function writeCard(to: CodedWriter, card: PaperCard, place: number): void {
  const keys = workKeys(card);
  const values = {
    place,
    line: card.line,
    level: card.level,
    nth: card.nth,
    year: card.year === null ? 0 : card.year + 1,
    chars: card.chars,
    flags: flagsOf(card),
    remarks: card.remarks.length,
    keys: keys.length,
  };
  for (const name of numberNames) to.digits(values[name], numbers[name][1]);
  for (const key of keys) to.digits(key, lengths.key);
  to.write(card.name);
  to.mark(marks.field);
  writeNullable(to, card.venue);
  to.mark(marks.field);
  writeList(to, card.remarks, ({ line, heading }) => {
    to.digits(line - card.line, lengths.line);
    to.write(heading);
  });
  to.mark(marks.field);
  if (card.title !== card.name) writeNullable(to, card.title === '' ? null : card.title);
  to.mark(marks.field);
  writeList(to, idList(card.ids), id => writeNullable(to, id));
  to.mark(marks.field);
  writeList(to, card.keywords, keyword => to.write(keyword));
  to.mark(marks.field);
  writeList(to, card.authors, author => to.write(author));
  to.mark(marks.field);
  writeLinks(to, card.links, canonicalLinks(card.ids));
  to.mark(marks.field);
  writeList(to, card.images, image => to.write(image));
  to.mark(marks.field);
  writeList(to, card.marks, name => to.write(name));
  to.mark(marks.field);
  to.write(card.excerpt);
  to.mark(marks.end);
}

function writeEntry(to: CodedWriter, { line, text, links }: Entry): void {
  to.digits(line, lengths.line);
  to.write(text);
  to.mark(marks.field);
  writeLinks(to, links, []);
  to.mark(marks.end);
}

function writePlace(to: CodedWriter, { kept, line, nth }: MovedCard, place: number): void {
  const values = { place, line, level: kept.level, nth };
  for (const name of placeNames) to.digits(values[name], numbers[name][1]);
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
      writePlace(to, card, place);
      before += to.take() + card.kept.lasting;
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
