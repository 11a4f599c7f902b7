import { accentMarks, texLetters } from './tex-letters';

const plainOnly = /^[^\\{}$~`'-]*$/;
const plainRun = /[^\\{}$~`'-]+/y;
const word = /[A-Za-z]+/y;
const space = /\s*/y;
const dotless: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** Text of TeX in Unicode on one line: accents and letters as characters, braces gone, formulas `$…$` as written. Linear, never throws. */
export function texText(tex: string): string {
  return onOneLine(plainOnly.test(tex) ? tex : decode(tex));
}

const onOneLine = (text: string): string =>
  text
    .replace(/[ıȷ](?=[\u0300-\u036f])/g, letter => dotless[letter] ?? letter)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

/** Finds where formulas end; what is not found once is not looked for again. */
export function mathEnds(text: string): (at: number) => number {
  const missing = new Set<string>();
  const find = (close: string, from: number): number => {
    if (missing.has(close)) return -1;
    for (let at = text.indexOf(close, from); at >= 0; at = text.indexOf(close, at + 1)) {
      if (text[at - 1] !== '\\' || close !== '$') return at + close.length;
    }
    missing.add(close);
    return -1;
  };
  return at => {
    if (text[at] === '\\') return find(text[at + 1] === '(' ? '\\)' : '\\]', at + 2);
    if (text.startsWith('$$', at)) return find('$$', at + 3);
    return find('$', at + 1);
  };
}

/** Collects text; accents wait in it for their letter. */
function accented() {
  const out: string[] = [];
  let waiting: string[] = [];
  return {
    await: (accent: string) => void waiting.push(accent),
    put(text: string): void {
      if (waiting.length === 0 || text === '') return void out.push(text);
      const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
      const marks = waiting.reverse();
      waiting = [];
      // Before anything but a letter an accent stands for itself.
      const isLetter = /\p{L}/u.test(first);
      const put = isLetter
        ? [dotless[first] ?? first, ...marks.map(mark => accentMarks.get(mark) ?? '')]
        : [...marks, first];
      for (const each of put) out.push(each);
      out.push(text.slice(first.length));
    },
    /** A group ends: an accent without a letter stands for itself. */
    end(): void {
      for (const mark of waiting.splice(0)) out.push(mark);
    },
    text: () => out.join(''),
  };
}

function decode(tex: string): string {
  const out = accented();
  const endOfMath = mathEnds(tex);
  let at = 0;
  while (at < tex.length) {
    const char = tex[at] ?? '';
    if (char === '{' || char === '}') {
      if (char === '}') out.end();
      at++;
    } else if (char === '$' || (char === '\\' && /[([]/.test(tex[at + 1] ?? ''))) {
      const end = endOfMath(at);
      out.put(end < 0 ? char : mathText(tex.slice(at, end)));
      at = end < 0 ? at + 1 : end;
    } else {
      const shown = char === '\\' ? readCommand(tex, at) : readPlain(tex, at);
      if (shown.accent !== null) out.await(shown.accent);
      out.put(shown.text);
      at = shown.to;
    }
  }
  out.end();
  return out.text();
}

const mathText = (math: string): string => (math[0] === '$' ? math : `$${math.slice(2, -2).trim()}$`);

interface Shown {
  readonly text: string;
  readonly to: number;
  /** An accent for the letter that follows. */
  readonly accent: string | null;
}

const ligatures: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['~', ' '],
];

function readPlain(tex: string, at: number): Shown {
  plainRun.lastIndex = at;
  const run = plainRun.exec(tex)?.[0];
  if (run !== undefined) return { text: run, to: at + run.length, accent: null };
  const ligature = ligatures.find(([from]) => tex.startsWith(from, at));
  if (ligature !== undefined) return { text: ligature[1], to: at + ligature[0].length, accent: null };
  return { text: tex[at] ?? '', to: at + 1, accent: null };
}

function readCommand(tex: string, at: number): Shown {
  word.lastIndex = at + 1;
  const name = word.exec(tex)?.[0] ?? tex[at + 1] ?? '';
  const to = at + 1 + name.length;
  if (accentMarks.has(name)) return { text: '', to: pastSpace(tex, to), accent: name };
  if (!/^[A-Za-z]/.test(name)) return { text: signText(name), to, accent: null };
  const letter = texLetters.get(name);
  const end = tex.startsWith('{}', to) ? to + 2 : pastSpace(tex, to);
  if (letter !== undefined) return { text: letter, to: end, accent: null };
  if (addresses.has(name)) {
    address.lastIndex = end;
    const url = address.exec(tex)?.[1];
    if (url !== undefined) {
      // The words of a link stand behind its address.
      return { text: name === 'href' ? `${url} ` : url, to: address.lastIndex, accent: null };
    }
  }
  // What changes the look of a group goes; what stands on its own may be a word.
  const styles = tex[end] === '{' || switches.has(name);
  return { text: styles ? '' : `\\${name}${end > to ? ' ' : ''}`, to: end, accent: null };
}

const addresses = new Set(['url', 'href', 'path', 'nolinkurl']);
const address = /\{([^{}\s]*)\}/y;
const switches = new Set(
  'em it bf sc rm tt sl sf bfseries itshape scshape small normalfont protect relax newblock'.split(' '),
);

function pastSpace(tex: string, at: number): number {
  space.lastIndex = at;
  space.test(tex);
  return space.lastIndex;
}

function signText(sign: string): string {
  if (sign === '') return '\\';
  if (/[,;: ~\\\n\t\r]/.test(sign)) return ' ';
  return /[!/-]/.test(sign) ? '' : sign;
}

/** An address, id or key, of which only escapes are TeX. */
export function verbatim(tex: string): string {
  return tex
    .replace(/\\url\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([&%$#_~])/g, '$1')
    .replace(/[{}\s]/g, '');
}
