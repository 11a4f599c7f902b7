import { decode, digitsAt } from '../../text/coded-text';

// How a note's cards and entries lie in one coded text:
//   note  = count of cards, of entries, places, END, cards, entries
//   place = topic, HEADING for each heading above, PLACE between two places
//   card  = numbers, keys of the work, fields with FIELD between, END; all from its year on stays the same when the card moves
//   entry = line, text, FIELD, links, END
// Lists have ITEM between, what belongs to one of them PART, and NONE stands for null.

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

/** Numbers at the start of a card: where each stands and how many digits it has. */
export const numbers = {
  place: [0, 3],
  line: [3, 4],
  level: [7, 1],
  nth: [8, 3],
  year: [11, 3],
  chars: [14, 5],
  flags: [19, 1],
  remarks: [20, 2],
  keys: [22, 1],
} as const;

/** The numbers that say where a card stands, in order. */
export const placeNames = ['place', 'line', 'level', 'nth'] as const;

/** The numbers in order. */
export const numberNames = [...placeNames, 'year', 'chars', 'flags', 'remarks', 'keys'] as const;

/** Digits of all numbers, of those that say where a card stands, and of one key. */
export const lengths = { numbers: 23, place: 11, key: 5, count: 3, line: 4 } as const;

/** Bits of `flags`. */
export const flags = { titleLast: 1, pending: 2 } as const;

/** Fields of a card in order. */
export const fields = {
  name: 0,
  venue: 1,
  remarks: 2,
  title: 3,
  ids: 4,
  keywords: 5,
  authors: 6,
  links: 7,
  images: 8,
  marks: 9,
  excerpt: 10,
} as const;

/** What most addresses start with; a mark stands for it. */
export const web = 'https://';

/** A number of the card at a place. */
export function numberAt(text: string, at: number, which: keyof typeof numbers): number {
  const [offset, count] = numbers[which];
  return digitsAt(text, at + offset, count);
}

/** From where to where a field of the card at a place goes. */
export function fieldAt(text: string, at: number, which: keyof typeof fields): readonly [number, number] {
  let from = at + lengths.numbers + numberAt(text, at, 'keys') * lengths.key;
  for (let field = 0; field < fields[which]; field++) from = text.indexOf(signs.field, from) + 1;
  return [from, text.indexOf(which === 'excerpt' ? signs.end : signs.field, from)];
}

/** The pieces between marks; none of an empty text. */
export function pieces(text: string, from: number, to: number, sign: string): readonly string[] {
  return from >= to ? [] : text.slice(from, to).split(sign);
}

/** A piece as it was. */
export function plain(piece: string): string {
  return decode(piece, 0, piece.length);
}

/** A piece that may be null. */
export function nullable(piece: string): string | null {
  return piece.charCodeAt(0) === marks.none ? null : plain(piece);
}

/** An address as it was. */
export function addressOf(piece: string): string {
  return piece.charCodeAt(0) === marks.web ? web + decode(piece, 1, piece.length) : plain(piece);
}
