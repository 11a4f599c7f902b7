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
} from '../chars';
import type { Span } from '../model';

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

/**
 * Offset after the check box at `from`, -1 when none stands there. One character stands in it, whatever it is, or
 * none as it is mistyped; white space or the end of the line must follow.
 */
export function checkBoxEnd(text: string, from: number, to: number): number {
  if (from + 1 >= to || text.charCodeAt(from) !== BRACKET_OPEN) return -1;
  const code = text.charCodeAt(from + 1);
  if (code === BRACKET_OPEN) return -1;
  const isPair = code >= 0xd800 && code < 0xdc00 && (text.codePointAt(from + 1) ?? 0) > 0xffff;
  const close = code === BRACKET_CLOSE ? from + 1 : from + (isPair ? 3 : 2);
  if (close >= to || text.charCodeAt(close) !== BRACKET_CLOSE) return -1;
  return close + 1 < to && !isSpace(text.charCodeAt(close + 1)) ? -1 : close + 1;
}

/** What stands in the check box in `from`…`end`; the mistyped `[]` reads as an open task. */
export function checkBoxMark(text: string, from: number, end: number): string {
  return end - from === 2 ? ' ' : text.slice(from + 1, end - 1);
}

/** The trimmed text in `from`…`to`; when it is blank, the empty span after the one space that follows a mark. */
export function contentSpan(text: string, from: number, textEnd: number, lineEnd: number): Span {
  const start = skipSpace(text, from, textEnd);
  if (start < textEnd) return { from: start, to: textEnd };
  const empty = from < lineEnd && isSpace(text.charCodeAt(from)) ? from + 1 : from;
  return { from: empty, to: empty };
}
