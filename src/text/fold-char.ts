import traditional from 'opencc-js/dict/TSCharacters';

/** Pairs `traditional simplified` of single characters, from OpenCC's table. */
const simplified = new Map(
  traditional.split('|').flatMap(pair => {
    const [from = '', to = ''] = pair.split(' ');
    return from === '' || to === '' ? [] : [[from, to] as const];
  }),
);

const accents = /[\u0300-\u036f]/g;
const own: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  // What typesetters put where one types these.
  '‘': "'",
  '’': "'",
  '‐': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

const folded = (char: string): string => {
  const plain = char.normalize('NFKD').replace(accents, '').normalize('NFKC').toLowerCase();
  return [...plain].map(each => own[each] ?? simplified.get(each) ?? each).join('');
};

const known = new Map<string, string>();

/** One character as search compares it: lower case, without accents, of usual width, simplified; may be empty or several. */
export function foldChar(char: string): string {
  const before = known.get(char);
  if (before !== undefined) return before;
  const fresh = folded(char);
  known.set(char, fresh);
  return fresh;
}

/** What a UTF-16 unit folds to if that is one unit, -1 if it takes more than a look at the unit. */
export function foldUnit(unit: number): number {
  const at = units[unit] ?? 0;
  if (at !== 0) return at - 2;
  const plain = unit >= 0xd800 && unit <= 0xdfff ? '' : foldChar(String.fromCharCode(unit));
  const value = plain.length === 1 ? plain.charCodeAt(0) : -1;
  units[unit] = value + 2;
  return value;
}

// 0: not looked at yet, 1: takes more, else the unit and 2. Filled as characters are met.
const units = new Int32Array(0x10000);
