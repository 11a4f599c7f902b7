import {
  BACKSLASH,
  BRACKET_OPEN,
  GREATER,
  isAsciiPunctuation,
  isSpace,
  LESS,
  LF,
  PAREN_CLOSE,
  PAREN_OPEN,
  SPACE,
} from '../chars';
import { emit, type InlineReader, lineEndAt, nextBlankLine, nextMark } from './inline-reader';
import type { Span } from '../model';

// Reads `[[target|alias]]` whose brackets start at `at`, or the embed whose `!` is at `from`; -1 when there is none.
function readWikilink(reader: InlineReader, from: number, at: number): number {
  const { text } = reader;
  const inner = at + 2;
  const close = nextMark(reader, ']]', inner);
  if (close >= lineEndAt(reader, at) || close === inner || nextMark(reader, '[[', at + 1) < close) return -1;
  const pipe = text.slice(inner, close).indexOf('|');
  const escaped = pipe > 0 && text.charCodeAt(inner + pipe - 1) === BACKSLASH;
  const targetEnd = pipe < 0 ? close : inner + pipe - (escaped ? 1 : 0);
  const aliasFrom = pipe < 0 ? inner : inner + pipe + 1;
  const target = text.slice(inner, targetEnd).trim();
  return emit(
    reader,
    from < at ? 'embed' : 'wikilink',
    from,
    close + 2,
    { from: aliasFrom, to: close },
    target,
  );
}

const DEEPEST_PARENS = 32;

function skipGap(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === LF)) at++;
  return at;
}

function angledEnd(text: string, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === GREATER) return at;
    else if (code === LESS || code === LF) return -1;
  }
  return -1;
}

function bareEnd(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(at + 1))) at++;
    else if (code <= SPACE) return depth === 0 ? at : -1;
    else if (code === PAREN_OPEN && ++depth > DEEPEST_PARENS) return -1;
    else if (code === PAREN_CLOSE && depth-- === 0) return at;
  }
  return -1;
}

// Offset after a `"title"` at `from`; `from` when there is none, -1 when it is never closed.
function titleEnd(reader: InlineReader, from: number, to: number): number {
  const open = reader.text.charAt(from);
  if (open !== '"' && open !== "'" && open !== '(') return from;
  const mark = open === '(' ? ')' : open;
  let close = nextMark(reader, mark, from + 1);
  while (close < to && reader.text.charCodeAt(close - 1) === BACKSLASH)
    close = nextMark(reader, mark, close + 1);
  return close < to ? close + 1 : -1;
}

interface Destination {
  readonly url: Span;
  /** Offset after the closing parenthesis. */
  readonly end: number;
}

// The `(url "title")` that starts at `at` (CommonMark 6.3).
function readDestination(reader: InlineReader, at: number): Destination | null {
  const { text } = reader;
  const to = Math.min(reader.to, nextBlankLine(reader, at));
  const from = skipGap(text, at + 1, to);
  const angled = from < to && text.charCodeAt(from) === LESS;
  const urlTo = angled ? angledEnd(text, from, to) : bareEnd(text, from, to);
  if (urlTo < 0) return null;
  const after = angled ? urlTo + 1 : urlTo;
  const titleFrom = skipGap(text, after, to);
  const titleTo = titleFrom > after && titleFrom < to ? titleEnd(reader, titleFrom, to) : titleFrom;
  if (titleTo < 0) return null;
  const end = skipGap(text, titleTo, to);
  if (end >= to || text.charCodeAt(end) !== PAREN_CLOSE) return null;
  return { url: { from: angled ? from + 1 : from, to: urlTo }, end: end + 1 };
}

const SCHEMED = /^[a-z][a-z0-9+.-]*:/i;

// A destination as the place it means: escapes undone and, unless it has a scheme, percent signs decoded.
function decodeTarget(url: string): string {
  const plain = url.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&amp;/g, '&');
  if (SCHEMED.test(plain) || !plain.includes('%')) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Reads a `[` at `at`, or the `![` of an image: a wikilink, or what may become a link; returns where to go on. */
export function readOpener(reader: InlineReader, at: number): number {
  const image = reader.text.charCodeAt(at) !== BRACKET_OPEN;
  const bracket = image ? at + 1 : at;
  if (reader.text.charCodeAt(bracket + 1) === BRACKET_OPEN && bracket + 1 < reader.to) {
    const end = readWikilink(reader, at, bracket);
    if (end > 0) return end;
  }
  reader.openers.push({ at, image, limit: nextBlankLine(reader, at) });
  return bracket + 1;
}

/** Reads a `]` at `at`, the end of a link or image if `(url)` follows; returns where to go on. */
export function readCloser(reader: InlineReader, at: number): number {
  const opener = reader.openers.pop();
  if (opener === undefined) return at + 1;
  const depth = reader.openers.length;
  const inactive = depth < reader.inactive;
  reader.inactive = Math.min(reader.inactive, depth);
  if (at + 1 >= reader.to || reader.text.charCodeAt(at + 1) !== PAREN_OPEN) return at + 1;
  if ((inactive && !opener.image) || opener.limit < at) return at + 1;
  const destination = readDestination(reader, at + 1);
  if (destination === null) return at + 1;
  if (!opener.image) reader.inactive = depth;
  const text = { from: opener.at + (opener.image ? 2 : 1), to: at };
  const target = decodeTarget(reader.text.slice(destination.url.from, destination.url.to));
  return emit(reader, opener.image ? 'embed' : 'link', opener.at, destination.end, text, target);
}
