import type { Translate } from '../../i18n/translate';
import type { Reading } from '../values/reading';

/** A length of time in hours as people say it, such as 6 h 40 min. */
export function hoursText(hours: number, t: Translate): string {
  const minutes = Math.round(hours * 60);
  return t('life.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

// Making one takes longer than using it a hundred times, and a table of numbers uses it that often.
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(digits: number): Intl.NumberFormat {
  const known = formats.get(digits) ?? new Intl.NumberFormat('en-US', { maximumFractionDigits: digits });
  formats.set(digits, known);
  return known;
}

/** A number with at most `digits` decimals, with separators. */
export function numberText(value: number, digits = 2): string {
  return formatOf(digits).format(value);
}

/** What a reading means, for the user; empty for an absent value. */
export function readingText(reading: Reading, t: Translate): string {
  if (reading.state === 'absent') return '';
  if (reading.state === 'unread') return t(`life.reason-${reading.reason}`);
  const value = typeof reading.value === 'number' ? numberText(reading.value) : reading.value;
  if (reading.unit === null) return value;
  return /^(HK)?[¥$€£]$/.test(reading.unit) ? `${reading.unit}${value}` : `${value} ${reading.unit}`;
}
