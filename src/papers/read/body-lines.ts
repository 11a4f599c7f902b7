import type { Block, Heading, Scan } from '../../markdown/model';

const hidden: ReadonlySet<Block['kind']> = new Set([
  'front-matter',
  'fence',
  'code',
  'math',
  'html',
  'comment',
] as const);

interface Cursor {
  readonly spans: readonly (Heading | Block)[];
  next: number;
}

// The end of the span of a list around `at`, -1 when none is; `at` only grows.
function endAround(cursor: Cursor, at: number): number {
  const { spans } = cursor;
  for (; cursor.next < spans.length; cursor.next++) {
    const span = spans[cursor.next];
    if (span === undefined || span.from > at) return -1;
    if (span.to > at) return span.to;
  }
  return -1;
}

/**
 * What of a note is no text of a card: headings, code, formulas, HTML, comments. Gives where the one around an
 * offset ends, -1 when none is; to be asked for ever larger offsets.
 */
export function skipper({ headings, blocks }: Scan): (at: number) => number {
  const first: Cursor = { spans: headings, next: 0 };
  const second: Cursor = { spans: blocks.filter(({ kind }) => hidden.has(kind)), next: 0 };
  return at => Math.max(endAround(first, at), endAround(second, at));
}

const marks =
  /^[ \t]*(?:>[ \t]?)*(?:\[![^[\]\n]*\][+-]?[ \t]*)?(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[.\](?:[ \t]+|$))?)?/;

/** Whether a code is a letter above ASCII or a Latin one: no mark starts so. */
export const startsText = (code: number): boolean =>
  (code > 0x3000 && code < 0xfeff) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);

const dash = 45;
const space = 32;

/** Where the text of a line starts, after the marks of lists, tasks and quotes. */
export function contentStart(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  if (startsText(code)) return from;
  const isItem = code === dash && to - from > 2 && text.charCodeAt(from + 1) === space;
  if (isItem && startsText(text.charCodeAt(from + 2))) return from + 2;
  return from + (marks.exec(text.slice(from, to))?.[0].length ?? 0);
}

const isPlainEnd = (code: number): boolean => (code > 32 && code < 0x80) || (code > 0x3000 && code < 0xfeff);

/** Where `from`…`to` ends without the white space behind it. */
export function trimmedEnd(text: string, from: number, to: number): number {
  if (to > from && isPlainEnd(text.charCodeAt(to - 1))) return to;
  return from + text.slice(from, to).trimEnd().length;
}

const lineFeed = 10;

/** Length of `from`…`to` without the white space around it. */
export function trimmedLength(text: string, from: number, to: number): number {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === lineFeed) start++;
  while (start < end && text.charCodeAt(end - 1) === lineFeed) end--;
  const isTrimmed = start < end && isPlainEnd(text.charCodeAt(start)) && isPlainEnd(text.charCodeAt(end - 1));
  return isTrimmed ? end - start : text.slice(start, end).trim().length;
}
