const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  times: '×',
  deg: '°',
  plusmn: '±',
  middot: '·',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  sigma: 'σ',
  omega: 'ω',
  le: '≤',
  ge: '≥',
};

const marks: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};

const reference = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const accented = new RegExp(`^([a-z])(${Object.keys(marks).join('|')})$`, 'i');

/** Character references of HTML and XML as the characters they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(reference, (all, dec?: string, hex?: string, name?: string) => {
    if (name === undefined) {
      const code = dec === undefined ? parseInt(hex ?? '', 16) : Number(dec);
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : all;
    }
    const [, letter, mark] = accented.exec(name) ?? [];
    if (letter !== undefined && mark !== undefined) return (letter + (marks[mark] ?? '')).normalize('NFC');
    return named[name.toLowerCase()] ?? all;
  });
}
