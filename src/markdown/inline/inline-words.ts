import { EQUALS, HASH, isDigit, isLetter, isSpace, LF, runEnd } from '../chars';
import { emit, type InlineReader, nextBlankLine } from './inline-reader';

/** Whether a code is an ASCII letter or digit. */
export function isWord(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Reads a `==` mark at `at`: the end of a highlight or the start of one; returns where to go on. */
export function readHighlight(reader: InlineReader, at: number): number {
  const { text, to, highlight } = reader;
  const end = runEnd(text, at, to, EQUALS);
  if (end - at !== 2) return end;
  const before = at > reader.from ? text.charCodeAt(at - 1) : LF;
  const after = end < to ? text.charCodeAt(end) : LF;
  const closes = !isSpace(before) && before !== LF && at > highlight + 2;
  if (highlight >= 0 && closes && reader.highlightLimit > at) {
    reader.highlight = -1;
    return emit(reader, 'highlight', highlight, end, { from: highlight + 2, to: at });
  }
  if (isSpace(after) || after === LF) return end;
  reader.highlight = at;
  reader.highlightLimit = nextBlankLine(reader, at);
  return end;
}

const TAG = /#([\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u200d_/-]+)/uy;
const WORD_BEFORE = /[\p{L}\p{N}\p{M}#&\\/_]$/u;

function followsWord(text: string, from: number, at: number): boolean {
  return at > from && WORD_BEFORE.test(text.slice(Math.max(from, at - 2), at));
}

/**
 * Reads a `#tag` at `at`; returns where to go on. Obsidian's rule: it follows white space or punctuation, and
 * holds something that is no digit. CJK punctuation ends it.
 */
export function readTag(reader: InlineReader, at: number): number {
  const { text, from, to } = reader;
  const next = at + 1 < to ? text.charCodeAt(at + 1) : LF;
  if (isSpace(next) || next === LF || next === HASH) return runEnd(text, at, to, HASH);
  if (followsWord(text, from, at)) return at + 1;
  TAG.lastIndex = at;
  const name = TAG.exec(text)?.[1];
  if (name === undefined || /^\d+$/.test(name)) return at + 1;
  return emit(reader, 'tag', at, at + 1 + name.length, { from: at, to: at + 1 + name.length }, name);
}

/** Reads a block id such as `^note-1` at `at`, which follows white space and ends its line; returns where to go on. */
export function readBlockId(reader: InlineReader, at: number): number {
  const { text, from, to } = reader;
  if (at > from && !isSpace(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== LF) return at + 1;
  let end = at + 1;
  while (end < to && (isWord(text.charCodeAt(end)) || text.charCodeAt(end) === 45)) end++;
  let rest = end;
  while (rest < to && isSpace(text.charCodeAt(rest))) rest++;
  if (end === at + 1 || (rest < to && text.charCodeAt(rest) !== LF)) return end;
  return emit(reader, 'block-id', at, end, { from: at, to: end }, text.slice(at + 1, end));
}
