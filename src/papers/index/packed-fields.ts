import type { PaperIds } from '../../reference/paper-ids';
import type { LinkKind, PaperLink } from '../../reference/paper-link';
import { canonicalLinks, noIds } from '../../reference/identify';
import { decode, digitsAt, type CodedWriter } from '../../text/coded-text';
import type { PaperCard, Remark } from '../card';

// How a note's cards and entries lie in one coded text:
//   note  = count of cards, of entries, places, END, cards, entries
//   place = topic, HEADING for each heading above, PLACE between two places
//   card  = numbers, keys of the work, fields with FIELD between, END; all from its year on stays the same when the card moves
//   entry = line, fields with FIELD between, END
// Lists have ITEM between, what belongs to one of them PART, and NONE stands for null. What a card or an entry holds is
// said once, in the tables below: they are written, read, copied and kept as those say.

/** Bytes that hold the parts of a packed note apart. */
export const marks = { end: 0, field: 1, item: 2, part: 3, place: 4, none: 5, web: 6 } as const;

const byte = (mark: number): string => String.fromCharCode(mark);
/** The same as strings. */
export const signs = {
  end: byte(marks.end),
  field: byte(marks.field),
  item: byte(marks.item),
  part: byte(marks.part),
  place: byte(marks.place),
} as const;

/** Digits of the numbers at the start of a card, in order; the first four say where it stands. */
const digits = {
  place: 3,
  line: 4,
  level: 1,
  nth: 3,
  year: 3,
  chars: 5,
  flags: 1,
  remarks: 2,
  keys: 1,
} as const;

/** A number at the start of a card. */
export type NumberName = keyof typeof digits;

const names = Object.keys(digits) as readonly NumberName[];
const offsets = { ...digits } as Record<NumberName, number>;
names.reduce((offset, name) => (offsets[name] = offset) + digits[name], 0);

/** Digits of all numbers, of those that say where a card stands, of one key, of a count and of a line. */
export const lengths = {
  numbers: offsets.keys + digits.keys,
  place: offsets.year,
  key: 5,
  count: 3,
  line: 4,
};

/** Bits of `flags`. */
export const flags = { titleLast: 1, pending: 2 } as const;

/** A number of the card at a place. */
export function numberAt(text: string, at: number, which: NumberName): number {
  return digitsAt(text, at + offsets[which], digits[which]);
}

/** Writes some of the numbers, in their order. */
export function writeNumbers(to: CodedWriter, values: Readonly<Partial<Record<NumberName, number>>>): void {
  for (const name of names) if (values[name] !== undefined) to.digits(values[name], digits[name]);
}

/** A piece as it was. */
export function plain(piece: string): string {
  return decode(piece, 0, piece.length);
}

/** A piece that may be null. */
export function nullable(piece: string): string | null {
  return piece.charCodeAt(0) === marks.none ? null : plain(piece);
}

/** Writes a text that may be null. */
export function writeNullable(to: CodedWriter, text: string | null): void {
  if (text === null) to.mark(marks.none);
  else to.write(text);
}

/** What a field's value is written and read beside. */
type Owner = Pick<PaperCard, 'line' | 'name' | 'ids'>;

/** How a value lies between two marks. */
export interface Field<Value> {
  write(to: CodedWriter, value: Value, owner: Owner): void;
  read(piece: string, owner: Owner): Value;
}

const text: Field<string> = { write: (to, value) => to.write(value), read: plain };
const optional: Field<string | null> = { write: writeNullable, read: nullable };

const none: readonly never[] = [];

function listOf<Value>(each: Field<Value>): Field<readonly Value[]> {
  return {
    write: (to, values, owner) =>
      values.forEach((value, at) => {
        if (at > 0) to.mark(marks.item);
        each.write(to, value, owner);
      }),
    read: (piece, owner) =>
      piece === '' ? none : piece.split(signs.item).map(value => each.read(value, owner)),
  };
}

const remark: Field<Remark> = {
  write(to, { line, heading }, owner) {
    to.digits(line - owner.line, lengths.line);
    to.write(heading);
  },
  read: (piece, owner) => ({
    heading: plain(piece.slice(lengths.line)),
    line: owner.line + digitsAt(piece, 0, lengths.line),
  }),
};

/** Kinds of links in the order of their digits; the digits after these are the links of the card's ids. */
const linkKinds: readonly LinkKind[] = ['paper', 'pdf', 'code', 'project', 'note', 'other'];

/** What most addresses start with; a mark stands for it. */
const web = 'https://';

const link: Field<PaperLink> = {
  write(to, { text: shown, url, kind }, { ids }) {
    const isThis = (own: PaperLink) => own.url === url && own.text === shown && own.kind === kind;
    const known = canonicalLinks(ids).findIndex(isThis);
    to.digits(known >= 0 ? linkKinds.length + known : linkKinds.indexOf(kind), 1);
    if (known >= 0) return;
    const isWeb = url.startsWith(web);
    if (isWeb) to.mark(marks.web);
    to.write(isWeb ? url.slice(web.length) : url);
    if (shown === url) return;
    to.mark(marks.part);
    to.write(shown);
  },
  read(piece, { ids }) {
    const digit = digitsAt(piece, 0, 1);
    const known = digit < linkKinds.length ? undefined : canonicalLinks(ids)[digit - linkKinds.length];
    if (known) return known;
    const [address = '', shown] = piece.slice(1).split(signs.part);
    const isWeb = address.charCodeAt(0) === marks.web;
    const url = isWeb ? web + plain(address.slice(1)) : plain(address);
    return { text: shown === undefined ? url : plain(shown), url, kind: linkKinds[digit] ?? 'other' };
  },
};

const texts = listOf(text);
const links = listOf(link);
const optionals = listOf(optional);

const ids: Field<PaperIds> = {
  write(to, { arxiv, doi, openreview, acl }, owner) {
    const all = [arxiv, doi, openreview, acl];
    // Without the nulls at the end.
    optionals.write(to, all.slice(0, all.findLastIndex(id => id !== null) + 1), owner);
  },
  read(piece, owner) {
    if (piece === '') return noIds;
    const [arxiv = null, doi = null, openreview = null, acl = null] = optionals.read(piece, owner);
    return { arxiv, doi, openreview, acl };
  },
};

/** Mostly the name, which is not said twice then. */
const title: Field<string> = {
  write(to, value, { name }) {
    if (value !== name) writeNullable(to, value === '' ? null : value);
  },
  read: (piece, { name }) => (piece === '' ? name : (nullable(piece) ?? '')),
};

/** The fields of a card in order: those that are looked at most come first. */
export const cardFields = {
  name: text,
  venue: optional,
  remarks: listOf(remark),
  title,
  ids,
  keywords: texts,
  authors: texts,
  links,
  images: texts,
  marks: texts,
  excerpt: text,
} as const;

/** The fields of an entry in order. */
export const entryFields = { text, links } as const;

/** Fields by their names, in order. */
export type FieldTable = Readonly<Record<string, Field<unknown>>>;

/** What an item with these fields holds. */
export type ValuesOf<Table extends FieldTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Field<infer Value> ? Value : never;
};

/** Writes all fields of an item and what ends it. */
export function writeFields<Table extends FieldTable>(
  to: CodedWriter,
  table: Table,
  values: ValuesOf<Table>,
  owner: Owner,
): void {
  Object.keys(table).forEach((name, nth) => {
    if (nth > 0) to.mark(marks.field);
    table[name]?.write(to, values[name], owner);
  });
  to.mark(marks.end);
}

/** The piece of the nth of so many fields of an item whose fields begin at a place. */
export function pieceAt(coded: string, start: number, nth: number, count: number): string {
  let from = start;
  for (let field = 0; field < nth; field++) from = coded.indexOf(signs.field, from) + 1;
  return coded.slice(from, coded.indexOf(nth === count - 1 ? signs.end : signs.field, from));
}
