const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
  d: '\u0323',
  b: '\u0331',
};

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dh: 'ð',
  DH: 'Ð',
  th: 'þ',
  TH: 'Þ',
  dj: 'đ',
  DJ: 'Đ',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  textasciitilde: '~',
  textbackslash: '\\',
  textregistered: '®',
  texttrademark: '™',
  copyright: '©',
  dots: '…',
  ldots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
};

const math = /\$(?:\\.|[^$\\])+\$/g;
const accent =
  /\\(?:([`'^~"=.])\s*|([uvHckrdb])(?:\s+|(?=\{)))(?:\{\s*(\\[ij](?![a-zA-Z])|\p{L}?)\s*\}|(\\[ij](?![a-zA-Z])|\p{L}))/gu;
const command = /\\([A-Za-z]+)(?:\s*\{\}|\s+|(?![A-Za-z]))/g;

/** Text of TeX in Unicode on one line: accents and letters as characters, braces gone, formulas `$…$` as written. */
export function texText(tex: string): string {
  let out = '';
  let at = 0;
  for (const match of tex.matchAll(math)) {
    out += plain(tex.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return (out + plain(tex.slice(at))).replace(/\s+/g, ' ').trim().normalize('NFC');
}

function plain(tex: string): string {
  return tex
    .replace(accent, (_all, mark?: string, name?: string, braced?: string, bare?: string) => {
      const letter = (braced ?? bare ?? '').replace('\\', '');
      return letter + (accents[mark ?? name ?? ''] ?? '');
    })
    .replace(/\\([&%$#_{}])/g, (_all, char: string) => (char === '{' || char === '}' ? '' : char))
    .replace(command, (_all, name: string) => letters[name] ?? '')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”');
}

/** An address or id, of which only escapes are TeX. */
export function verbatim(tex: string): string {
  return tex
    .replace(/\\url\s*\{([^{}]*)\}/g, '$1')
    .replace(/\\([&%$#_~])/g, '$1')
    .replace(/[{}\s]/g, '');
}
