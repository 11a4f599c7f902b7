import { chineseDigits, chineseNumber } from './chinese-number';

/** A number at the start of a text and what follows it. */
export interface Figure {
  readonly value: number;
  readonly rest: string;
}

const MAGNITUDES: Readonly<Record<string, number>> = {
  万: 10_000,
  w: 10_000,
  千: 1000,
  k: 1000,
  亿: 100_000_000,
};
const FIGURE = /^([-+]|负) ?(?=.)|^/;
const BODY = new RegExp(
  `^(?:(\\d+(?:[, ]\\d+)*)(\\.\\d+)?|([${chineseDigits}]+)(?:点([${chineseDigits}]+))?)`,
);
const SCALE = /^ ?(万|亿|千(?![克米瓦卡])|w(?![a-z])|k(?![a-z]))/;

/** Rounds away what floating point adds. */
export function tidyNumber(value: number): number {
  // Minus zero is zero.
  return Number(value.toFixed(6)) || 0;
}

function grouped(digits: string, decimalComma: boolean): number | null {
  if (/^\d+$/.test(digits)) return Number(digits);
  if (/^\d{1,3}(,\d{3})+$/.test(digits) || /^\d{1,3}( \d{3})+$/.test(digits))
    return Number(digits.replace(/[, ]/g, ''));
  return decimalComma && /^\d+,\d{1,2}$/.test(digits) ? Number(digits.replace(',', '.')) : null;
}

function chineseFigure(whole: string, decimals = ''): number | null {
  const value = chineseNumber(whole);
  if (value === null) return null;
  const digits = [...decimals].map(chineseNumber);
  return digits.some(digit => digit === null || digit > 9)
    ? null
    : Number(`${value}.${digits.join('') || '0'}`);
}

/**
 * The number a folded text starts with: sign, groups of three, decimals, 万 千 亿 k w, Chinese digits. `separators` when
 * its groups fit no number, null when there is none. `decimalComma` also takes 63,5.
 */
export function figureAt(text: string, decimalComma = false): Figure | 'separators' | null {
  const sign = FIGURE.exec(text)?.[0] ?? '';
  const unsigned = text.slice(sign.length);
  const body = BODY.exec(unsigned);
  if (!body) return null;
  const [all, digits, decimals = '', chinese = '', chineseDecimals] = body;
  const whole =
    digits === undefined ? chineseFigure(chinese, chineseDecimals) : grouped(digits, decimalComma);
  if (whole === null) return digits === undefined ? null : 'separators';
  // 63,5.2 is no number either.
  if (decimals !== '' && !Number.isInteger(whole)) return 'separators';
  const after = unsigned.slice(all.length);
  const scale = SCALE.exec(after);
  const value = (whole + Number(`0${decimals}`)) * (MAGNITUDES[scale?.[1] ?? ''] ?? 1);
  return {
    value: tidyNumber(sign === '' || sign.startsWith('+') ? value : -value),
    rest: after.slice(scale?.[0].length ?? 0).trim(),
  };
}
