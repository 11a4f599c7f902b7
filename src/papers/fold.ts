import { foldChar, foldUnit } from './fold-char';

/** A folded text, and for each of its units where in the text it comes from. */
export interface FoldedText {
  readonly text: string;
  readonly at: readonly number[];
}

const DOLLAR = 36;
const BACKSLASH = 92;

// TeX in titles: an accent with its letter, a command, and the signs that only hold it together.
const pieces =
  /\\["'`^~=.]\s*\{?\s*\\?([a-z])\s*\}?|\\[uvHcdbkrt]\s*\{([a-z])\}|\\(?:math[a-z]+|text[a-z]*|operatorname|emph|left|right)(?![a-z])|\\([a-z]+)|[\\{}$]|[^]/giu;

/** Folds piece by piece; slower than `fold` and the same. */
export function foldWithPlaces(text: string): FoldedText {
  let out = '';
  const at: number[] = [];
  const tex = hasTex(text);
  for (const match of text.matchAll(tex ? pieces : /[^]/gu)) {
    const [whole, accented, command, name] = match;
    const isMark = tex && /^[\\{}$]/.test(whole);
    const kept = accented ?? command ?? name ?? (isMark ? '' : whole);
    for (const char of kept) {
      const plain = foldChar(char);
      for (let unit = 0; unit < plain.length; unit++) at.push(match.index);
      out += plain;
    }
  }
  return { text: out, at };
}

function hasTex(text: string): boolean {
  return text.includes('$') || text.includes('\\');
}

const buffer = new Uint16Array(4096);

/** Text as search compares it: lower case, without accents and TeX, full-width forms made plain, Traditional characters simplified. */
export function fold(text: string): string {
  if (text.length > buffer.length) return foldWithPlaces(text).text;
  let same = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain = unit === DOLLAR || unit === BACKSLASH ? -1 : foldUnit(unit);
    if (plain < 0) return foldWithPlaces(text).text;
    if (plain !== unit) same = false;
    buffer[at] = plain;
  }
  return same ? text : String.fromCharCode(...buffer.subarray(0, text.length));
}
