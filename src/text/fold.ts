import { foldChar, foldUnit } from './fold-char';
import { unitText } from './unit-text';

/** A folded text, and for each of its units where in the text it comes from. */
export interface FoldedText {
  readonly text: string;
  readonly at: readonly number[];
}

// TeX in titles: an accent with its letter, a command, and the signs that only hold it together.
const tex =
  /\\["'`^~=.] *\{? *\\?([a-z]) *\}?|\\[uvHcdbkrt] *\{([a-z])\}|\\(?:math[a-z]+|text[a-z]*|operatorname|emph|left|right)(?![a-z])|\\([a-z]+)|[\\{}$]/gi;

const hasTex = (text: string): boolean => text.includes('$') || text.includes('\\');

const keptOf = (accented?: string, command?: string, name?: string): string =>
  accented ?? command ?? name ?? '';

/** Folds and remembers where each unit comes from; the same text as `fold`. */
export function foldWithPlaces(text: string): FoldedText {
  let out = '';
  const at: number[] = [];
  const add = (piece: string, from: number, step: 0 | 1): void => {
    let place = from;
    for (const char of piece) {
      const plain = foldChar(char);
      for (let unit = 0; unit < plain.length; unit++) at.push(place);
      out += plain;
      place += step * char.length;
    }
  };
  let from = 0;
  for (const match of hasTex(text) ? text.matchAll(tex) : []) {
    add(text.slice(from, match.index), from, 1);
    add(keptOf(match[1], match[2], match[3]), match.index, 0);
    from = match.index + match[0].length;
  }
  add(text.slice(from), from, 1);
  return { text: out, at };
}

const longest = 2048;
// No character folds to more than 18.
const buffer = new Uint16Array(longest + 18);

function foldRare(text: string): string {
  let out = '';
  for (const char of text) out += foldChar(char);
  return out;
}

// Texts of usual length without characters of two units; a few others cost the slow way.
function foldPlain(text: string): string {
  let same = true;
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain = foldUnit(unit);
    if (end >= longest || (unit >= 0xd800 && unit < 0xe000)) return foldRare(text);
    if (plain !== unit) same = false;
    if (plain >= 0) buffer[end++] = plain;
    else for (const each of foldChar(text.charAt(at))) buffer[end++] = each.charCodeAt(0);
  }
  return same ? text : unitText(buffer, end);
}

const withoutTex = (text: string): string =>
  hasTex(text)
    ? text.replace(tex, (_all, accented?: string, command?: string, name?: string) =>
        keptOf(accented, command, name),
      )
    : text;

/** Text as search compares it: lower case, without accents and TeX, full-width forms made plain, Traditional characters simplified. */
export function fold(text: string): string {
  return foldPlain(withoutTex(text));
}

/** The same, unit by unit. */
export function foldTo(text: string, put: (unit: number) => void): void {
  const bare = withoutTex(text);
  for (let at = 0; at < bare.length; at++) {
    const unit = bare.charCodeAt(at);
    const plain = foldUnit(unit);
    if (plain >= 0) {
      put(plain);
      continue;
    }
    const char = String.fromCodePoint(bare.codePointAt(at) ?? unit);
    for (const each of foldChar(char).split('')) put(each.charCodeAt(0));
    at += char.length - 1;
  }
}
