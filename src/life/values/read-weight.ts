import { figureAt, tidyNumber } from './figure';
import { read, unread, type Reading } from './reading';

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(kgs?|公斤|千克|kilos?|kilograms?)$/, 1],
  [/^(斤|市斤)$/, 0.5],
  [/^(lbs?|磅|pounds?)$/, 0.453_592_37],
];
/** Weights of people in kg; what lies outside is a typing error. */
const range = { from: 20, to: 300 };

/** Kilograms in a unit, null for no unit of weight. */
export function kilogramsIn(unit: string): number | null {
  return UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

/** Reads a weight, folded, in kg with two decimals; `unit` is meant when none is written. */
export function readWeight(text: string, unit: string | null): Reading {
  const figure = figureAt(text.replace(/^(体重|重|weight:?) ?/, ''), true);
  if (figure === 'separators') return unread('separators');
  if (figure === null) return unread('not-a-weight');
  const half = figure.rest.endsWith('半');
  const written = half ? figure.rest.slice(0, -1) : figure.rest;
  const factor = kilogramsIn(written === '' ? (unit ?? 'kg') : written);
  if (factor === null || (half && written === '')) return unread('not-a-weight');
  const kilograms = (figure.value + (half ? 0.5 : 0)) * factor;
  if (kilograms < range.from || kilograms > range.to) return unread('weight-range');
  return read(tidyNumber(Math.round(kilograms * 100) / 100), 'kg');
}
