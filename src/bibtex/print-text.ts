import { isBalanced } from './brace-pairs';
import { accentMarks, texLetters } from './tex-letters';
import { mathEnds } from './tex-text';

/** How text is written. */
export interface TextStyle {
  /** Letters beyond ASCII as TeX commands; else in Unicode. */
  readonly tex: boolean;
  /** Words with capitals inside get braces, so that styles keep them. */
  readonly protect: boolean;
}

/** Text of one line as TeX that reads back as the same text; formulas `$…$` stay as they are. */
export function printText(text: string, style: TextStyle): string {
  const balanced = isBalanced(text);
  const endOfMath = mathEnds(text);
  const protect = style.protect && /\p{Ll}/u.test(text);
  let out = '';
  let from = 0;
  const flush = (to: number): void => {
    out += printPlain(text.slice(from, to), { tex: style.tex, protect }, balanced);
  };
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at)) {
    const end = endOfMath(at);
    const isMath = end > 0 && looksLikeMath(text.slice(at, end), text[end] ?? '');
    if (isMath) {
      flush(at);
      out += text.slice(at, end);
      from = end;
    }
    at = isMath ? end : at + 1;
  }
  flush(text.length);
  return out;
}

// Two prices are no formula.
function looksLikeMath(math: string, next: string): boolean {
  if (!isBalanced(math)) return false;
  const inner = math.replace(/^\$+|\$+$/g, '');
  return /[\\^_{=<>]/.test(inner) || (inner.trim() !== '' && inner === inner.trim() && !/\d/.test(next));
}

const pieces = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;

function printPlain(text: string, { tex, protect }: TextStyle, balanced: boolean): string {
  return (text.match(pieces) ?? [])
    .map(piece => {
      const isWord = /^[\p{L}\p{N}\p{M}]/u.test(piece);
      const written = isWord ? piece : printSigns(piece, balanced);
      const shown = tex ? written.replace(/[^\0-\x7f]\p{M}*/gu, texLetter) : written;
      return isWord && protect && /^.+\p{Lu}/su.test(piece) ? `{${shown}}` : shown;
    })
    .join('');
}

const named: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};
const braceNames: Readonly<Record<string, string>> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

// Two equal signs in a row would be read as a dash or quotation mark.
function printSigns(signs: string, balanced: boolean): string {
  return signs.replace(/[~^\\&%#_${}]|-(?=-)|`(?=`)|'(?=')/g, sign => {
    if (/[-`']/.test(sign)) return `${sign}{}`;
    return named[sign] ?? (balanced ? undefined : braceNames[sign]) ?? `\\${sign}`;
  });
}

const inverse = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].reverse().map(([name, value]) => [value, name]));
const markNames = inverse(accentMarks);
const letterNames = inverse(texLetters);

/** A letter beyond ASCII with its marks as commands; as it is if TeX has none for it. */
function texLetter(letter: string): string {
  const name = letterNames.get(letter);
  if (name !== undefined) return `{\\${name}}`;
  const [base = '', ...marks] = letter.normalize('NFD');
  const commands = marks.flatMap(mark => markNames.get(mark) ?? []);
  if (marks.length === 0 || commands.length < marks.length || !/[a-z]/i.test(base)) return letter;
  return commands.reduce((inner, command) => `\\${command}{${inner}}`, base);
}
