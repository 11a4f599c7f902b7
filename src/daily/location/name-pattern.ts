import { parseDay, type Day } from '../../time/day';
import { isMonthName, isWeekdayName } from './calendar-words';
import { formatParts } from './format-tokens';

/** Reads the day from a name; null if it is not one that the pattern writes. */
export type NameReader = (name: string) => Day | null;

const expressions: Readonly<Record<string, string>> = {
  YYYY: '(\\d{4})',
  MM: '(\\d\\d)',
  M: '([1-9]\\d?)',
  DD: '(\\d\\d)',
  D: '([1-9]\\d?)',
  MMMM: '([^/]+?)',
  MMM: '([^/]+?)',
  dddd: '([^/]+?)',
  ddd: '([^/]+?)',
  dd: '([^/]+?)',
};

const units: Readonly<Record<string, 'year' | 'month' | 'day'>> = {
  YYYY: 'year',
  MM: 'month',
  M: 'month',
  DD: 'day',
  D: 'day',
};

/**
 * A reader for patterns of year, month and day in numbers, with or without names of months and week days in any
 * language; null for other patterns. Much faster than moment: an index reads thousands of names.
 */
export function compileFormat(format: string): NameReader | null {
  const parts = formatParts(format);
  const tokens = parts.filter(part => part.token).map(part => part.text);
  const known = tokens.map(token => units[token]);
  if (tokens.some(token => !(token in expressions))) return null;
  if (!(['year', 'month', 'day'] as const).every(unit => known.includes(unit))) return null;
  const source = parts.map(({ token, text }) => (token ? (expressions[text] ?? '') : escaped(text)));
  const pattern = new RegExp(`^${source.join('')}$`, 'u');
  return name => {
    const match = pattern.exec(name);
    return match === null ? null : read(tokens, match.slice(1));
  };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

// A unit written twice, as in YYYY/MM/YYYY-MM-DD, must say the same twice, and names must be those of the day.
function read(tokens: readonly string[], values: readonly string[]): Day | null {
  const found: Partial<Record<'year' | 'month' | 'day', string>> = {};
  for (const [at, token] of tokens.entries()) {
    const unit = units[token];
    if (unit === undefined) continue;
    const value = (values[at] ?? '').padStart(2, '0');
    if (found[unit] !== undefined && found[unit] !== value) return null;
    found[unit] = value;
  }
  const day = parseDay(`${found.year ?? ''}-${found.month ?? ''}-${found.day ?? ''}`);
  return day !== null && tokens.every((token, at) => isNamed(token, values[at] ?? '', day)) ? day : null;
}

function isNamed(token: string, word: string, day: Day): boolean {
  if (units[token] !== undefined) return true;
  const at = new Date(`${day}T12:00:00`);
  return token.startsWith('M') ? isMonthName(word, at.getMonth()) : isWeekdayName(word, at.getDay());
}
