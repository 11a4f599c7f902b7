/** Character codes the readers of this folder look for. */
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const APOSTROPHE = 39;
export const PAREN_OPEN = 40;
export const PAREN_CLOSE = 41;
export const STAR = 42;
export const PLUS = 43;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
const ZERO = 48;
const NINE = 57;
export const COLON = 58;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const BRACKET_OPEN = 91;
export const BACKSLASH = 92;
export const BRACKET_CLOSE = 93;
export const CARET = 94;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;

/** Whether a code is white space within a line; a lone carriage return is, since it breaks no line. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === CR;
}

/** Whether a code is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Whether a code is an ASCII letter. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Whether a code is ASCII punctuation, which a backslash can escape. */
export function isAsciiPunctuation(code: number): boolean {
  return code > SPACE && code < 127 && !isDigit(code) && !isLetter(code);
}

/** First offset at or after `from` that is no white space, at most `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the last character of `from`…`to` that is no white space; `from` when there is none. */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Offset after the run of `code` that starts at `from`, at most `to`. */
export function runEnd(text: string, from: number, to: number, code: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === code) at++;
  return at;
}

// One entry for every code: in mixed text a look-up is much faster than telling ASCII from the rest.
const WORDS = new Uint8Array(0x10000).fill(1, 33);
for (const mark of '#`~$%<>-*+=_|:0123456789') WORDS[mark.charCodeAt(0)] = 0;

/** Whether a code starts a line that is nothing but text: no white space, and no mark that a block other than a paragraph starts or goes on with. */
export function startsWords(code: number): boolean {
  return WORDS[code] === 1;
}
