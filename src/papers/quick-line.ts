import {
  BACKSLASH,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  DOLLAR,
  isDigit,
  PAREN_CLOSE,
  PAREN_OPEN,
  SPACE,
} from '../markdown/chars';
import type { Inline } from '../markdown/model';
import { signal } from './signals';

/** What is read from a line: its signals, its elements, and its text without Markdown. */
export interface QuickLine {
  signals: number;
  found: Inline[];
  plain: string;
}

const EXCLAMATION = 33;

// What a character means in a line: nothing, one of these, or more than can be read here.
const NOTHING = 0;
const SPACES = 1;
const DIGIT = 2;
const SIGNAL = 3;
const DOUBLED = 4;
const MATH = 5;
const BRACKET = 6;
const TOO_MUCH = 7;

const MEANINGS: readonly (readonly [string, number])[] = [
  [' ', SPACES],
  ['0123456789', DIGIT],
  [':|?', SIGNAL],
  ['=%~', DOUBLED],
  ['$', MATH],
  ['[', BRACKET],
  ['\\`<#^*_&]', TOO_MUCH],
];

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (code < SPACE || code === 127) return TOO_MUCH;
  return MEANINGS.find(([chars]) => chars.includes(char))?.[1] ?? NOTHING;
});

const FULL_COLON = 0xff1a;
const MIDDLE_DOT = 0xb7;

// White space beside the ASCII space: what stands around it has to be folded.
function isOddSpace(code: number): boolean {
  if (code > 0x3000) return code === 0xfeff;
  if (code < 0x2000) return code === 0xa0 || code === 0x1680;
  return code < 0x200b || code === 0x2028 || code === 0x2029 || code === 0x202f || code >= 0x205f;
}

function meaning(code: number): number {
  if (code < 128) return ASCII[code] ?? TOO_MUCH;
  if (code > 0x3000 && code < 0xfe00) return NOTHING;
  if (code === FULL_COLON || code === MIDDLE_DOT) return SIGNAL;
  return isOddSpace(code) ? TOO_MUCH : NOTHING;
}

function signalOf(code: number): number {
  if (code === MIDDLE_DOT || code === 124) return signal.dot;
  return code === 63 ? signal.query : signal.colon;
}

// Offset after the formula at `at`, -1 when there is none that is easy to read.
function mathEnd(text: string, at: number, to: number): number {
  let before = DOLLAR;
  for (let next = at + 1; next < to; next++) {
    const code = text.charCodeAt(next);
    if (code === DOLLAR) {
      if (before === DOLLAR) return -1;
      if (before !== SPACE && !isDigit(text.charCodeAt(next + 1))) return next + 1;
    } else if (code === SPACE ? before === SPACE || before === DOLLAR : code < SPACE || isOddSpace(code))
      return -1;
    if (code === BACKSLASH) {
      if (text.charCodeAt(++next) <= SPACE) return -1;
    }
    before = code;
  }
  return -1;
}

// End of the words from `at` on that a bracket closes, -1 when there is more than words.
function wordsEnd(line: QuickLine, text: string, at: number, to: number): number {
  let before = SPACE;
  for (let next = at; next < to; next++) {
    const code = text.charCodeAt(next);
    if (code === BRACKET_CLOSE) return before === SPACE ? -1 : next;
    const means = meaning(code);
    if (means > SIGNAL || (means === SPACES && before === SPACE)) return -1;
    if (means === DIGIT) line.signals |= signal.digits;
    else if (means === SIGNAL) {
      if (code === 124 || text.charCodeAt(next + 1) === 47) return -1;
      line.signals |= signalOf(code);
    }
    before = code;
  }
  return -1;
}

// What may stand in an address without anything to decode; 2 for what an id may be told by.
const ADDRESS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= SPACE || code === 127 || '()<>\\%&'.includes(String.fromCharCode(code))) return 0;
  return isDigit(code) || code === 63 ? 2 : 1;
});

// Offset after the address at `at`; says in the line's signals whether an id may be in it.
function addressEnd(line: QuickLine, text: string, at: number, to: number): number {
  let seen = 0;
  let end = at;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    const means = code < 128 ? (ADDRESS[code] ?? 0) : 0;
    if (means === 0) break;
    seen |= means;
  }
  if ((seen & 2) !== 0) line.signals |= signal.query;
  return end;
}

// Reads `[words](address)` or `[[words]]` at `at`; -1 for anything else.
function readLink(line: QuickLine, text: string, at: number, to: number): number {
  if (text.charCodeAt(at - 1) === EXCLAMATION) return -1;
  const isWiki = text.charCodeAt(at + 1) === BRACKET_OPEN;
  const from = isWiki ? at + 2 : at + 1;
  const close = wordsEnd(line, text, from, to);
  if (close < 0 || close + 1 >= to) return -1;
  const shown = { from, to: close };
  const after = text.charCodeAt(close + 1);
  line.signals |= signal.link;
  if (isWiki) {
    if (after !== BRACKET_CLOSE) return -1;
    const target = text.slice(from, close);
    line.found.push({ kind: 'wikilink', from: at, to: close + 2, text: shown, target });
    return close + 2;
  }
  if (after !== PAREN_OPEN) return -1;
  const end = addressEnd(line, text, close + 2, to);
  if (end === close + 2 || end >= to || text.charCodeAt(end) !== PAREN_CLOSE) return -1;
  line.found.push({ kind: 'link', from: at, to: end + 1, text: shown, target: text.slice(close + 2, end) });
  return end + 1;
}

// Reads what is special at `at`; -1 when it is too much.
function readSpecial(line: QuickLine, text: string, at: number, to: number, means: number): number {
  const code = text.charCodeAt(at);
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  switch (means) {
    case DIGIT: {
      let end = at + 1;
      while (end < to && isDigit(text.charCodeAt(end))) end++;
      if (end - at > 3) line.signals |= signal.digits;
      return end;
    }
    case SIGNAL:
      if (code === 58 && next === 47) return -1;
      line.signals |= signalOf(code);
      return at + 1;
    case SPACES:
    case DOUBLED:
      return next === code ? -1 : at + 1;
    case MATH:
      return mathEnd(text, at, to);
    case BRACKET:
      return readLink(line, text, at, to);
    default:
      return -1;
  }
}

// Words, and the elements among them, as a reader sees them.
function plainOf(text: string, from: number, to: number, found: readonly Inline[]): string {
  let plain = '';
  let at = from;
  for (const { from: start, to: end, text: shown } of found) {
    plain += text.slice(at, start) + text.slice(shown.from, shown.to);
    at = end;
  }
  return at === from ? text.slice(from, to) : plain + text.slice(at, to);
}

/**
 * Reads a trimmed line that is nothing but words, formulas and simple links in one go, as `inlines` and
 * `plainText` would, formulas left out of the elements; null for any other line.
 */
export function readQuickly(text: string, from: number, to: number): QuickLine | null {
  const line: QuickLine = { signals: 0, found: [], plain: '' };
  for (let at = from; at < to;) {
    const code = text.charCodeAt(at);
    const means = code < 128 ? ASCII[code] : meaning(code);
    if (means === NOTHING || (means === SPACES && text.charCodeAt(at + 1) !== SPACE)) at++;
    else {
      at = readSpecial(line, text, at, to, means ?? TOO_MUCH);
      if (at < 0) return null;
    }
  }
  line.plain = plainOf(text, from, to, line.found);
  return line;
}
