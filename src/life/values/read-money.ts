import { figureAt, tidyNumber } from './figure';
import { read, unread, type Reading } from './reading';

const CURRENCIES: readonly (readonly [string, string])[] = [
  ['¥', '¥|rmb|cny|人民币|元|块钱|块|圆'],
  ['$', 'us\\$|\\$|usd|美元|美金|刀|dollars?'],
  ['€', '€|eur|欧元|euros?'],
  ['£', '£|gbp|英镑|pounds?'],
  ['HK$', 'hk\\$|hkd|港币|港元'],
];
const PATTERNS = CURRENCIES.map(([sign, words]) => [sign, new RegExp(`^(?:${words})$`)] as const);
const LEADING = new RegExp(`^([-+]|负)? ?(${CURRENCIES.map(([, words]) => words).join('|')}) ?`);
const LABEL = /^(余额|还剩|剩余|剩下|剩|共|总共|一共)[:\s]*/;

/** The sign of a currency in any of its names; null for none. */
export const currency = (word: string): string | null =>
  PATTERNS.find(([, pattern]) => pattern.test(word))?.[0] ?? null;

// In a book of accounts, an amount in brackets is owed.
const negative = (reading: Reading): Reading =>
  reading.state === 'read' && typeof reading.value === 'number' && reading.value > 0
    ? read(-reading.value, reading.unit)
    : reading;

/** Reads an amount, folded, which is `written` with what stands in brackets; its unit is the currency written, else `unit`. */
export function readMoney(text: string, unit: string | null, written = text): Reading {
  const owed = /^\(([^()]+)\)$/.exec(written);
  if (owed) return negative(readMoney(owed[1] ?? '', unit));
  const plain = text.replace(LABEL, '');
  const leading = LEADING.exec(plain);
  const first = leading ? currency(leading[2] ?? '') : null;
  const figure = figureAt(leading ? (leading[1] ?? '') + plain.slice(leading[0].length) : plain);
  if (figure === 'separators') return unread('separators');
  if (figure === null) return unread('not-money');
  // 1.234 is a thousand to one and a bit more than one to another.
  if (/^\D*[1-9]\d{0,2}\.\d{3}(?![\d,])/.test(plain)) return unread('point');
  // 12块5 is twelve and a half.
  const tenths = /^块([1-9])$/.exec(figure.rest);
  if (tenths) return read(tidyNumber(figure.value + Number(tenths[1]) / 10), '¥');
  if (figure.rest === '') return read(figure.value, first ?? unit);
  const last = currency(figure.rest.replace(/整$/, '').trim());
  if (last === null || (first !== null && last !== first)) return unread('not-money');
  return read(figure.value, last);
}
