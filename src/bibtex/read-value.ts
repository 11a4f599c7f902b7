import type { BibFault } from './bib-entry';

/** A value's piece: text, or the name of a macro. */
export interface BibPiece {
  readonly text: string;
  readonly macro: boolean;
}

/** A value with the offset behind it, and what was wrong with it. */
export interface RawValue {
  readonly pieces: readonly BibPiece[];
  readonly to: number;
  readonly fault: BibFault | null;
}

/** An entry's body while it is read. */
export interface Body {
  readonly body: string;
  /** As `bracePairs` gives them. */
  readonly pairs: Int32Array;
  readonly closed: boolean;
}

interface Piece {
  readonly piece: BibPiece;
  readonly to: number;
  readonly fault: BibFault | null;
}

const space = /\s*/y;
// A field below or behind the one that is not closed.
const nextField = /[\n,][^\S\n]*[A-Za-z][\w-]*[^\S\n]*=[^\S\n]*["{]/g;
const nextLine = /\n[^\S\n]*[A-Za-z][\w-]*[^\S\n]*=[^\S\n]*["{\d]/g;
const fieldName = /[A-Za-z][\w-]*\s*=/y;
const bareText = /[^,\n#{}"%=]*/y;
/** How many quotes may stand in a value in quotes. */
const quotesWithin = 4;

/** Reads the value at an offset: pieces joined by `#`, each in braces, in quotes, a number or a macro. */
export function readValue(from: Body, start: number): RawValue {
  const { body } = from;
  const pieces: BibPiece[] = [];
  let at = start;
  for (;;) {
    const { piece, to, fault } = readPiece(from, pastSpace(body, at));
    if (piece.text !== '' || !piece.macro) pieces.push(piece);
    at = pastSpace(body, to);
    if (fault === 'unclosed' || body[at] !== '#') return { pieces, to, fault };
    at++;
  }
}

function pastSpace(body: string, at: number): number {
  space.lastIndex = at;
  space.test(body);
  return space.lastIndex;
}

function readPiece(from: Body, at: number): Piece {
  const { body, pairs } = from;
  const open = body[at];
  if (open === '{') return bracketed(from, at, pairs[at] ?? -1);
  if (open === '"') return bracketed(from, at, quoteEnd(from, at));
  return bare(body, at);
}

function bracketed({ body, closed }: Body, open: number, end: number): Piece {
  const text = (to: number) => ({ text: trimmed(body.slice(open + 1, to)), macro: false });
  // In an entry that is cut off, the brace that ends a value may be a later field's.
  const search =
    end < 0
      ? firstField(body, open, nextField)
      : closed
        ? -1
        : firstField(body.slice(0, end), open, nextLine);
  if (search >= 0) return { piece: text(search), to: search, fault: 'unclosed' };
  if (end >= 0) return { piece: { text: body.slice(open + 1, end), macro: false }, to: end + 1, fault: null };
  return { piece: text(body.length), to: body.length, fault: 'unclosed' };
}

function firstField(body: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(body)?.index ?? -1;
}

// What ended the entry hangs on a value that was not closed.
function trimmed(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,}"]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

// Somebody who quotes within quotes means the last ones before a comma.
function quoteEnd({ body, pairs }: Body, open: number): number {
  let first = -1;
  for (let at = open + 1, seen = 0; at < body.length && seen < quotesWithin; at++) {
    at = Math.max(at, pairs[at] ?? -1);
    if (body[at] !== '"') continue;
    seen++;
    if (first < 0) first = at;
    const next = pastSpace(body, at + 1);
    if (next >= body.length || /[,#}]/.test(body[next] ?? '') || startsField(body, at, next)) return at;
  }
  return first;
}

function startsField(body: string, quote: number, next: number): boolean {
  fieldName.lastIndex = next;
  return body.slice(quote, next).includes('\n') || fieldName.test(body);
}

/** The last word of a text that does not end in white space. */
export function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && /\S/.test(text[from - 1] ?? '')) from--;
  return text.slice(from);
}

function bare(body: string, from: number): Piece {
  bareText.lastIndex = from;
  const line = bareText.exec(body)?.[0] ?? '';
  const words = line.trimEnd();
  // Without a comma the next field's name stands in the same line.
  const isNext = body[from + line.length] === '=';
  const text = isNext ? words.slice(0, words.length - lastWord(words).length).trimEnd() : words;
  const fault = /\s/.test(text) ? 'no-value' : null;
  const macro = fault === null && !/^\d*$/.test(text);
  return { piece: { text, macro }, to: from + text.length, fault };
}
