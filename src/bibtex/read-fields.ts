import type { BibFault } from './bib-entry';

/** A value's piece: text, or the name of a macro. */
export interface BibPiece {
  readonly text: string;
  readonly macro: boolean;
}

/** A field before macros are filled in. */
export interface RawField {
  readonly name: string;
  readonly pieces: readonly BibPiece[];
}

/** What is read of an entry's body. */
export interface RawFields {
  readonly key: string;
  readonly fields: readonly RawField[];
  readonly faults: readonly BibFault[];
}

const nextField = /\n\s*[A-Za-z][\w-]*\s*=\s*[{"\d]/g;

/** Reads `key, name = value # value, …`; goes on after what is missing. `keyed` is false for `@string`. */
export function readFields(body: string, keyed: boolean): RawFields {
  const faults: BibFault[] = [];
  const fields: RawField[] = [];
  const head = keyed ? /^\s*([^,=\s{}"]*)(?:[ \t]*(?:,|\n|$)|\s*,)/.exec(body) : null;
  let at = head?.[0].length ?? 0;
  const name = /[\s,]*([A-Za-z][\w:+.-]*)\s*=\s*/y;
  while (at < body.length) {
    name.lastIndex = at;
    const match = name.exec(body);
    if (match === null) {
      const next = nextLine(body, at + 1);
      if (/[^\s,}]/.test(body.slice(at, next)) && !faults.includes('no-value')) faults.push('no-value');
      at = next;
      continue;
    }
    const value = readValue(body, name.lastIndex);
    fields.push({ name: (match[1] ?? '').toLowerCase(), pieces: value.pieces });
    if (!value.closed) faults.push('unclosed');
    at = skipSpace(body, value.to);
    if (at < body.length && body[at] !== ',') faults.push('no-comma');
  }
  return { key: head?.[1] ?? '', fields, faults };
}

function nextLine(body: string, from: number): number {
  const at = body.indexOf('\n', from);
  return at < 0 ? body.length : at + 1;
}

interface Value {
  readonly pieces: readonly BibPiece[];
  readonly to: number;
  readonly closed: boolean;
}

function readValue(body: string, from: number): Value {
  const pieces: BibPiece[] = [];
  let at = from;
  for (;;) {
    const piece = readPiece(body, skipSpace(body, at));
    if (piece.text !== '' || !piece.macro) pieces.push({ text: piece.text, macro: piece.macro });
    at = skipSpace(body, piece.to);
    if (!piece.closed || body[at] !== '#') return { pieces, to: piece.to, closed: piece.closed };
    at++;
  }
}

interface Piece extends BibPiece {
  readonly to: number;
  readonly closed: boolean;
}

function readPiece(body: string, at: number): Piece {
  const open = body[at];
  if (open !== '{' && open !== '"') {
    const word = /[^\s,#{}"=]*/y;
    word.lastIndex = at;
    const text = word.exec(body)?.[0] ?? '';
    return { text, macro: !/^\d+$/.test(text), to: at + text.length, closed: true };
  }
  const end = pieceEnd(body, at + 1, open === '{' ? '}' : '"');
  if (end >= 0) return { text: body.slice(at + 1, end), macro: false, to: end + 1, closed: true };
  nextField.lastIndex = at;
  const next = nextField.exec(body)?.index ?? body.length;
  return { text: body.slice(at + 1, next).replace(/[\s,}"]+$/, ''), macro: false, to: next, closed: false };
}

function pieceEnd(body: string, from: number, close: string): number {
  let depth = 0;
  for (let at = from; at < body.length; at++) {
    const char = body[at];
    if (depth === 0 && char === close) return at;
    if (char === '{') depth++;
    else if (char === '}') depth = Math.max(0, depth - 1);
  }
  return -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}
