import {
  APOSTROPHE,
  BACKTICK,
  COLON,
  DASH,
  DOT,
  EQUALS,
  GREATER,
  isDigit,
  isLetter,
  isSpace,
  LESS,
  LF,
  QUOTE,
  SLASH,
  UNDERSCORE,
} from '../chars';

function isBlank(code: number): boolean {
  return isSpace(code) || code === LF;
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the tag name at `from`; `from` when there is none. */
export function tagNameEnd(text: string, from: number, to: number): number {
  if (from >= to || !isLetter(text.charCodeAt(from))) return from;
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== DASH) break;
    at++;
  }
  return at;
}

function attributeNameEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const first = isLetter(code) || code === UNDERSCORE || code === COLON;
    if (!first && (at === from || (!isDigit(code) && code !== DOT && code !== DASH))) break;
    at++;
  }
  return at;
}

function bareValueEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || code === QUOTE || code === APOSTROPHE || code === EQUALS) break;
    if (code === LESS || code === GREATER || code === BACKTICK) break;
    at++;
  }
  return at;
}

// Offset after `= value`; `from` when no value is given, -1 when it is broken.
function valueEnd(text: string, from: number, to: number): number {
  const equals = skipBlank(text, from, to);
  if (equals >= to || text.charCodeAt(equals) !== EQUALS) return from;
  const start = skipBlank(text, equals + 1, to);
  const mark = text.charCodeAt(start);
  if (mark !== QUOTE && mark !== APOSTROPHE) {
    const end = bareValueEnd(text, start, to);
    return end > start ? end : -1;
  }
  for (let at = start + 1; at < to; at++) if (text.charCodeAt(at) === mark) return at + 1;
  return -1;
}

/** Offset after the open or closing HTML tag that starts with the `<` at `from`, -1 when it is none (CommonMark 6.6). */
export function tagEnd(text: string, from: number, to: number): number {
  const closing = text.charCodeAt(from + 1) === SLASH;
  const nameFrom = closing ? from + 2 : from + 1;
  let at = tagNameEnd(text, nameFrom, to);
  if (at === nameFrom) return -1;
  for (;;) {
    const next = skipBlank(text, at, to);
    if (next >= to) return -1;
    const code = text.charCodeAt(next);
    if (code === GREATER) return next + 1;
    if (closing) return -1;
    if (code === SLASH) return text.charCodeAt(next + 1) === GREATER && next + 1 < to ? next + 2 : -1;
    const nameEnd = attributeNameEnd(text, next, to);
    if (next === at || nameEnd === next) return -1;
    at = valueEnd(text, nameEnd, to);
    if (at < 0) return -1;
  }
}
