import { figureAt, tidyNumber } from './figure';
import { read, unread, type Reading } from './reading';

const HOURS = /^(?:个)?(?:小时|钟头|hours?|hrs?|h)/;
const MINUTES = /^(?:分钟|分|minutes?|mins?|m|')$/;
const longest = 24 * 60;

const minutes = (value: number): Reading =>
  value < 0 || value > longest ? unread('duration-range') : read(tidyNumber(value), 'min');

function afterHours(hours: number, rest: string): Reading {
  if (rest === '') return minutes(hours * 60);
  if (rest === '半') return minutes(hours * 60 + 30);
  const figure = figureAt(rest.replace(/^(又|零|and) ?/, ''));
  if (figure === null || figure === 'separators') return unread('not-a-duration');
  if (figure.rest !== '' && !MINUTES.test(figure.rest)) return unread('not-a-duration');
  return figure.value < 0 || figure.value > 59 ? unread('minutes') : minutes(hours * 60 + figure.value);
}

/** Reads a length of time, folded, in minutes; a bare number needs the field's `unit`, `h` or `min`. */
export function readDuration(text: string, unit: string | null): Reading {
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (clock)
    return Number(clock[2]) > 59 ? unread('minutes') : minutes(Number(clock[1]) * 60 + Number(clock[2]));
  if (/^半(个)?(小时|钟头)$|^half an hour$/.test(text)) return minutes(30);
  const figure = figureAt(text);
  if (figure === 'separators') return unread('separators');
  if (figure === null) return unread('not-a-duration');
  const { value, rest } = figure;
  if (/^个半(小时|钟头)$/.test(rest)) return minutes(value * 60 + 30);
  const hours = HOURS.exec(rest);
  if (hours) return afterHours(value, rest.slice(hours[0].length).trim());
  if (MINUTES.test(rest)) return minutes(value);
  if (rest !== '') return unread('not-a-duration');
  if (unit === null) return unread('no-unit');
  return minutes(HOURS.test(unit) ? value * 60 : value);
}
