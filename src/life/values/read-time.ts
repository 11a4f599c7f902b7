import { chineseDigits, chineseNumber } from './chinese-number';
import { read, unread, type Reading } from './reading';

/** Part of the day that a word in front of the hour names. */
type DayPart = 'morning' | 'small' | 'noon' | 'afternoon' | 'night' | 'am' | 'pm';

const PARTS: readonly (readonly [DayPart, RegExp])[] = [
  ['small', /^(凌晨|拂晓)/],
  ['morning', /^(早上|早晨|清早|清晨|今早|今晨|上午|早)/],
  ['noon', /^(中午|正午)/],
  ['afternoon', /^(下午|午后|傍晚)/],
  ['night', /^(晚上|夜晚|夜里|昨晚|昨夜|当晚|半夜|深夜|午夜|大半夜|夜间|晚|夜)/],
  ['am', /(?:^| |\d)(a\.?m\.?)$/],
  ['pm', /(?:^| |\d)(p\.?m\.?)$/],
];
const DATE_WORD = /^(昨天|昨日|今天|今日|当天|当日|前一天|第二天|次日|隔天)/;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['午夜', '00:00'],
  ['半夜', '00:00'],
  ['midnight', '00:00'],
  ['正午', '12:00'],
  ['中午', '12:00'],
  ['noon', '12:00'],
]);

/** Hour of the 24-hour clock, null when the part of the day contradicts it. */
function resolve(hour: number, part: DayPart | null): number | null {
  const later = hour < 12 ? hour + 12 : hour;
  switch (part) {
    case null:
      return hour === 24 ? 0 : hour;
    case 'am':
      return hour === 12 ? 0 : hour < 12 ? hour : null;
    case 'morning':
      return hour < 12 ? hour : null;
    case 'small':
      return hour === 12 || hour === 24 ? 0 : hour <= 8 ? hour : null;
    case 'noon':
      return later >= 11 && later <= 14 ? later : hour === 11 ? 11 : null;
    case 'pm':
    case 'afternoon':
      return hour === 0 || hour === 24 ? null : later;
    case 'night':
      if (hour === 12 || hour === 24) return 0;
      return hour <= 4 ? hour : hour <= 11 ? hour + 12 : hour >= 17 ? hour : null;
  }
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

const DIGITS = /^(\d{1,2}) ?[:.h] ?(\d{2})(?::\d{2})?$/;
const COMPACT = /^(\d{2})(\d{2})$/;
const SPOKEN = new RegExp(
  `^(\\d{1,2}|[${chineseDigits}]{1,3}) ?(?:点钟|点|點|时|時)(?:整|多|(半)|([一三])刻| ?(\\d{1,2}|[${chineseDigits}]{1,3})分?)?$`,
);
const number = (text: string): number => (/^\d+$/.test(text) ? Number(text) : (chineseNumber(text) ?? NaN));

function spokenMinute(half?: string, quarter?: string, minute?: string): number {
  if (half !== undefined) return 30;
  if (quarter !== undefined) return quarter === '一' ? 15 : 45;
  return minute === undefined ? 0 : number(minute);
}

function clockOf(text: string, marked: boolean): Clock | 'no-minutes' | 'minutes' | 'not-a-time' {
  const digits = DIGITS.exec(text) ?? COMPACT.exec(text);
  if (digits) return { hour: Number(digits[1]), minute: Number(digits[2]) };
  const spoken = SPOKEN.exec(text);
  if (spoken) {
    const clock = { hour: number(spoken[1] ?? ''), minute: spokenMinute(spoken[2], spoken[3], spoken[4]) };
    return Number.isNaN(clock.hour + clock.minute) ? 'not-a-time' : clock;
  }
  if (/^\d{1,2}$/.test(text)) return marked ? { hour: Number(text), minute: 0 } : 'no-minutes';
  if (/^\d{3}$/.test(text)) return 'no-minutes';
  return /^\d{1,2} ?[:.h] ?\d{0,3}$/.test(text) ? 'minutes' : 'not-a-time';
}

function partOf(text: string): { readonly part: DayPart | null; readonly rest: string } {
  const dated = text.replace(DATE_WORD, '').replace(/^的/, '').trim();
  for (const [part, pattern] of PARTS) {
    const word = pattern.exec(dated)?.[1];
    if (word === undefined) continue;
    const rest = part === 'am' || part === 'pm' ? dated.slice(0, -word.length) : dated.slice(word.length);
    return { part, rest: rest.trim() };
  }
  return { part: null, rest: dated };
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Reads a time of day, folded, as `HH:mm`. To bed at 12:30, without another word, is half past midnight. */
export function readTime(text: string, bedtime: boolean): Reading {
  const word = WORDS.get(text);
  if (word !== undefined) return read(word);
  const { part, rest } = partOf(text);
  const clock = clockOf(rest, part === 'am' || part === 'pm');
  if (typeof clock === 'string') return unread(clock);
  if (clock.hour > 24) return unread('hour');
  if (clock.minute > 59) return unread('minutes');
  const midnight = bedtime && part === null && clock.hour === 12;
  const hour = midnight ? 0 : resolve(clock.hour, part);
  return hour === null ? unread('day-part') : read(`${twoDigits(hour)}:${twoDigits(clock.minute)}`);
}
