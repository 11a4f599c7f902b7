import {
  BACKSLASH,
  BRACKET_CLOSE,
  BRACKET_OPEN,
  DOLLAR,
  COLON,
  isDigit,
  PAREN_CLOSE,
  PAREN_OPEN,
  PIPE,
  SLASH,
  SPACE,
} from '../../markdown/chars';
import type { Inline } from '../../markdown/model';
import { signal } from './signals';

/** What is read from a line: its signals, its elements, and its text without Markdown. */
export interface QuickLine {
  readonly signals: number;
  readonly found: readonly Inline[];
  readonly plain: string;
}

interface Growing extends QuickLine {
  signals: number;
  found: Inline[];
  plain: string;
}

const EXCLAMATION = 33;
const QUESTION = 63;

// What a character means in a line: nothing, one of these, or more than can be read here.
const NOTHING = 0;
const DIGIT = 1;
const SIGNAL = 2;
const DOUBLED = 3;
const MATH = 4;
const BRACKET = 5;
const TOO_MUCH = 6;
const GAP = 7;

const MIDDLE_DOT = 0xb7;
const SEMANTICS: readonly (readonly [string, number])[] = [
  ['0123456789', DIGIT],
  [':|?：·', SIGNAL],
  ['=%~', DOUBLED],
  ['$', MATH],
  ['[', BRACKET],
  // Two in a row would have to be folded.
  [' ', GAP],
  ['\\`<#^*_&]', TOO_MUCH],
  // White space other than the ASCII space has to be folded with what stands around it.
  ['\u007f\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', TOO_MUCH],
];

// One entry for every code: in mixed text a look-up is much faster than telling ASCII from the rest.
function meanings(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(TOO_MUCH, 0, SPACE).fill(TOO_MUCH, 0x2000, 0x200b);
  for (const [chars, means] of SEMANTICS) for (const char of chars) table[char.charCodeAt(0)] = means;
  return table;
}

const MEANS = meanings();

function signalOf(code: number): number {
  if (code === MIDDLE_DOT || code === PIPE) return signal.dot;
  return code === QUESTION ? signal.query : signal.colon;
}

const isOddSpace = (code: number): boolean => code < SPACE || code > 126;

// Offset after the formula at `at`, -1 when there is none that is easy to read.
function mathEnd(text: string, at: number, to: number): number {
  let before = DOLLAR;
  for (let next = at + 1; next < to; next++) {
    const code = text.charCodeAt(next);
    if (code === DOLLAR) {
      if (before === DOLLAR) return -1;
      if (before !== SPACE && !isDigit(text.charCodeAt(next + 1))) return next + 1;
    } else if (
      (code === SPACE && (before === DOLLAR || before === SPACE)) ||
      (MEANS[code] === TOO_MUCH && isOddSpace(code))
    )
      return -1;
    if (code === BACKSLASH && text.charCodeAt(++next) <= SPACE) return -1;
    before = code;
  }
  return -1;
}

// End of the words from `at` on that a bracket closes, -1 when there is more than words.
function wordsEnd(line: Growing, text: string, at: number, to: number): number {
  let before = SPACE;
  for (let next = at; next < to; next++) {
    const code = text.charCodeAt(next);
    if (code === BRACKET_CLOSE) return before === SPACE ? -1 : next;
    const isGap = code === SPACE;
    if (isGap && before === SPACE) return -1;
    before = code;
    const means = MEANS[code] ?? TOO_MUCH;
    if (means === NOTHING || isGap) continue;
    if (means > SIGNAL || code === PIPE || (code === COLON && text.charCodeAt(next + 1) === SLASH)) return -1;
    line.signals |= means === DIGIT ? signal.digits : signalOf(code);
  }
  return -1;
}

// What may stand in an address without anything to decode; 2 for what an id may be told by.
const ADDRESS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code <= SPACE || code === 127 || '()<>\\%&'.includes(String.fromCharCode(code))) return 0;
  return isDigit(code) || code === QUESTION ? 2 : 1;
});

// Offset after the address at `at`; says in the line's signals whether an id may be in it.
function addressEnd(line: Growing, text: string, at: number, to: number): number {
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
function readLink(line: Growing, text: string, at: number, to: number): number {
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
function readSpecial(line: Growing, text: string, at: number, to: number, means: number): number {
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
      if (code === COLON && next === SLASH) return -1;
      line.signals |= signalOf(code);
      return at + 1;
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

function readLine(line: Growing, text: string, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const means = MEANS[text.charCodeAt(at)] ?? TOO_MUCH;
    if (means === NOTHING) at++;
    else if (means === GAP) {
      if (text.charCodeAt(++at) === SPACE) return false;
    } else {
      at = readSpecial(line, text, at, to, means);
      if (at < 0) return false;
    }
  }
  line.plain = plainOf(text, from, to, line.found);
  return true;
}

/**
 * Reads trimmed lines of a text that are nothing but words, formulas and simple links, each in one go, as
 * `inlines` and `plainText` would, formulas left out of the elements; null for any other line. The lines are to be
 * asked for in their order, and what is given for one holds until the next.
 */
export function quickReader(text: string): (from: number, to: number) => QuickLine | null {
  const line: Growing = { signals: 0, found: [], plain: '' };
  return (from, to) => {
    line.signals = 0;
    line.found = [];
    return readLine(line, text, from, to) ? line : null;
  };
}
