import {
  BRACKET_CLOSE,
  BRACKET_OPEN,
  DASH,
  DOT,
  isDigit,
  isSpace,
  PAREN_CLOSE,
  PLUS,
  skipSpace,
  STAR,
} from './chars';
import type { Span } from './model';

/** Offset after the list marker at `from`, -1 when none stands there. Numbers have at most nine digits (CommonMark 5.2). */
export function listMarkEnd(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  let at = from;
  if (code === DASH || code === STAR || code === PLUS) at++;
  else {
    while (at < to && at - from < 9 && isDigit(text.charCodeAt(at))) at++;
    const delimiter = text.charCodeAt(at);
    if (at === from || at >= to || (delimiter !== DOT && delimiter !== PAREN_CLOSE)) return -1;
    at++;
  }
  return at >= to || isSpace(text.charCodeAt(at)) ? at : -1;
}

/** Whether a list marker stands at `from`. */
export function isListMark(text: string, from: number, to: number): boolean {
  return from < to && listMarkEnd(text, from, to) > 0;
}

/** A check box read from the start of an item's text. */
export interface CheckBox {
  readonly mark: string;
  /** Offset after the closing bracket. */
  readonly end: number;
}

/**
 * The check box at `from`, null when there is none. One character stands in it, whatever it is; the mistyped
 * `[]` reads as an open task. White space or the end of the line must follow.
 */
export function checkBoxAt(text: string, from: number, to: number): CheckBox | null {
  if (from >= to || text.charCodeAt(from) !== BRACKET_OPEN) return null;
  const point = from + 1 < to ? (text.codePointAt(from + 1) ?? 0) : 0;
  if (point === BRACKET_OPEN) return null;
  const mark = from + 1 >= to || point === BRACKET_CLOSE ? '' : String.fromCodePoint(point);
  const close = from + 1 + mark.length;
  if (close >= to || text.charCodeAt(close) !== BRACKET_CLOSE) return null;
  const end = close + 1;
  if (end < to && !isSpace(text.charCodeAt(end))) return null;
  return { mark: mark === '' ? ' ' : mark, end };
}

/** The trimmed text in `from`…`to`; when it is blank, the empty span after the one space that follows a mark. */
export function contentSpan(text: string, from: number, textEnd: number, lineEnd: number): Span {
  const start = skipSpace(text, from, textEnd);
  if (start < textEnd) return { from: start, to: textEnd };
  const empty = from < lineEnd && isSpace(text.charCodeAt(from)) ? from + 1 : from;
  return { from: empty, to: empty };
}
