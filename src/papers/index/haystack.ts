import { finish } from '../../time/finish';
import type { Entry, PaperCard } from '../card';
import type { PaperLink } from '../../reference/paper-link';
import { createCodedWriter, longestPiece, type CodedWriter } from '../../text/coded-text';
import { foldTo } from '../../text/fold';
import { idKeys } from '../../reference/identify';
import { large } from './pack-note';
import type { MovedCard, NoteToPack, PackedCard, PackedEntry, PackedNote } from './packed-items';

type Place = Pick<PackedCard, 'from' | 'to'>;

// Keeps a phrase from matching across two fields.
const between = '\n';

const linkTexts = (links: readonly PaperLink[], known: readonly string[]): readonly string[] =>
  links.flatMap(({ text, url }) =>
    // An id's own link says nothing that the id does not.
    text === url || known.includes(text.toLowerCase()) ? [url] : [text, url],
  );

/** The title of a card, the text of an entry: what a row shows first. */
export function shownTitle(item: PaperCard | Entry): string {
  return 'title' in item ? item.name : item.text;
}

/** What is searched of an item. */
interface Hay {
  /** The title and other names, which may be typed in pinyin. */
  readonly names: readonly string[];
  readonly rest: readonly string[];
}

function hayOfCard(card: PaperCard): Hay {
  const { name, title, topic, keywords, venue, year, day, authors, remarks, excerpt, links } = card;
  const ids = idKeys(card.ids);
  return {
    names: [name, topic ?? '', ...keywords],
    rest: [
      ...(title === name ? [] : [title]),
      ...(venue === null ? [] : [venue]),
      ...(year === null ? [] : [String(year)]),
      day,
      ...ids,
      ...authors,
      ...remarks.map(({ heading }) => heading),
      excerpt,
      ...linkTexts(links, ids),
    ],
  };
}

const hayOfEntry = ({ text, day, links }: Entry): Hay => ({
  names: [text],
  rest: [day, ...linkTexts(links, [])],
});

let shared: CodedWriter | null = null;

/** Marks from here on are digits to the base of 16: no term is coded with them. */
const firstDigit = 16;
const digits = 4;

function writeLength(to: CodedWriter, length: number): void {
  for (let shift = 4 * (digits - 1); shift >= 0; shift -= 4) to.mark(firstDigit + ((length >> shift) & 15));
}

function lengthAt(folded: string, at: number): number {
  let length = 0;
  for (let each = at; each < at + digits; each++) length = length * 16 + folded.charCodeAt(each) - firstDigit;
  return length;
}

/** Where the title of an item in a folded note ends. */
export function titleEnd(folded: string, { from, to }: Place): number {
  return from + lengthAt(folded, to);
}

/** Where the names of an item in a folded note end. */
export function namesEnd(folded: string, { from, to }: Place): number {
  return from + lengthAt(folded, to + digits);
}

const newLine = between.charCodeAt(0);

/** Writes an item behind `before` units that were taken from the writer. */
function writeItem(
  to: CodedWriter,
  before: number,
  item: PackedCard | PackedEntry,
  { names, rest }: Hay,
): void {
  const [title = '', ...others] = names;
  item.from = before + to.length();
  foldTo(title, to.unit);
  const titleLength = before + to.length() - item.from;
  for (const name of others) {
    to.unit(newLine);
    foldTo(name, to.unit);
  }
  const namesLength = before + to.length() - item.from;
  for (const each of rest) {
    to.unit(newLine);
    foldTo(each, to.unit);
  }
  item.to = before + to.length();
  writeLength(to, titleLength);
  writeLength(to, namesLength);
}

/** Copies what search looks through of a card that was read before; null if that was never made. */
function copied({ kept }: MovedCard, card: PackedCard, at: number): string | null {
  const { folded } = kept.note;
  if (folded === null) return null;
  card.from = at;
  card.to = at + kept.to - kept.from;
  return folded.slice(kept.from, kept.to + 2 * digits);
}

/**
 * The text of a note that search looks through, item by item, each with the lengths of its title and names behind it;
 * made at the first call, from `source` if that is at hand and need not be unpacked.
 */
export function foldedNote(note: PackedNote, source: NoteToPack = note): string {
  return note.folded ?? finish(foldItems((shared ??= createCodedWriter()), note, source));
}

/** The same, a large note item by item. */
export function* foldNoteInSteps(
  note: PackedNote,
  source: NoteToPack = note,
  largeFrom = large,
): Generator<undefined, string> {
  if (note.text.length < largeFrom) return foldedNote(note, source);
  // Another note may be folded between two steps.
  return note.folded ?? (yield* foldItems(createCodedWriter(), note, source));
}

// Where the items lie comes out the same each time: it does no harm to be overtaken by somebody who cannot wait.
function* foldItems(to: CodedWriter, note: PackedNote, source: NoteToPack): Generator<undefined, string> {
  let before = '';
  for (const [at, card] of note.cards.entries()) {
    const read = source.cards[at] ?? card;
    const copy = 'kept' in read ? copied(read, card, before.length + to.length()) : null;
    if (copy === null) writeItem(to, before.length, card, hayOfCard('kept' in read ? card : read));
    else before += to.take() + copy;
    if (to.length() > longestPiece) before += to.take();
    yield;
  }
  for (const [at, entry] of note.entries.entries()) {
    writeItem(to, before.length, entry, hayOfEntry(source.entries[at] ?? entry));
    if (to.length() > longestPiece) before += to.take();
    yield;
  }
  return (note.folded = before + to.take());
}
