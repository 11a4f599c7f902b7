const DIGITS = '零一二三四五六七八九';
const digitOf = (char: string): number => (char === '两' ? 2 : char === '〇' ? 0 : DIGITS.indexOf(char));
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters of which Chinese numbers below ten thousand are made, for a character class. */
export const chineseDigits = '零〇一二两三四五六七八九十百千';

/**
 * A Chinese whole number below ten thousand, such as 二十三 or 一百零五; null for anything else. 一百二 is none: it
 * means 120 to one and 102 to another.
 */
export function chineseNumber(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = 10_000;
  let zero = false;
  for (const char of text) {
    const unit = UNITS[char];
    if (unit === undefined) {
      const next = digitOf(char);
      if (next < 0 || digit !== null) return null;
      if (next === 0) zero = true;
      else digit = next;
      continue;
    }
    // 十五 leaves out the one, 一百十五 does too.
    if (unit >= last || (digit === null && unit !== 10)) return null;
    sum += (digit ?? 1) * unit;
    digit = null;
    last = unit;
    zero = false;
  }
  if (digit !== null && last > 10 && last < 10_000 && !zero) return null;
  return text === '' ? null : sum + (digit ?? 0);
}
