import { figureAt } from './figure';
import { read, unread, type Reading } from './reading';
import { folded } from './written';

// A word, not a sentence; 一些 and 一点 are no numbers, 万万 is no unit.
const UNIT = /^(?![些点下会万亿]|千(?![克米瓦卡])|[wk]$)(?:[\p{L}%°]{1,12}|[\p{L}]{1,6}\/[\p{L}]{1,6})$/u;

/** Reads a number with the unit written, which must be `unit` when the field has one. */
export function readNumber(text: string, unit: string | null): Reading {
  const figure = figureAt(text);
  if (figure === 'separators') return unread('separators');
  if (figure === null || (figure.rest !== '' && !UNIT.test(figure.rest))) return unread('not-a-number');
  const wanted = unit === null ? '' : folded(unit);
  if (figure.rest !== '' && wanted !== '' && figure.rest !== wanted) return unread('unit');
  return read(figure.value, unit ?? (figure.rest === '' ? null : figure.rest));
}
