import {
  addDays as addDaysTo,
  addMonths,
  addQuarters,
  addWeeks,
  addYears,
  differenceInCalendarDays,
  formatISO,
  parseISO,
  setISODay,
} from 'date-fns';

declare const dayBrand: unique symbol;

/** A calendar day without a time, written `YYYY-MM-DD`; compares and sorts as text. */
export type Day = string & { readonly [dayBrand]: true };

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function monthLength(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthDays[month - 1] ?? 0);
}

// Counted rather than parsed: an index asks this for thousands of paths before anything else can be shown.
const isDay = (text: string): text is Day => {
  if (!isoDay.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day >= 1 && day <= monthLength(year, month);
};

/** Reads `YYYY-MM-DD`; null if the text is anything else or no such day exists. */
export function parseDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** The local calendar day of an instant. */
export function dayOf(at: Date): Day {
  return formatISO(at, { representation: 'date' }) as Day;
}

/** The day `count` days later (earlier if negative). */
export function addDays(day: Day, count: number): Day {
  return dayOf(addDaysTo(parseISO(day), count));
}

/** Every day from one to another, both included; none if the second is earlier. */
export function daysFromTo(from: Day, to: Day): readonly Day[] {
  const days: string[] = [];
  const end = Number(to.slice(0, 4));
  for (let year = Number(from.slice(0, 4)), month = Number(from.slice(5, 7)); year <= end; month++) {
    if (month > 12) [year, month] = [year + 1, 1];
    const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-`;
    for (let day = 1; day <= monthLength(year, month); day++) days.push(start + String(day).padStart(2, '0'));
  }
  return (days as Day[]).filter(day => day >= from && day <= to);
}

/** Whole days from `a` to `b`; negative if `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return differenceInCalendarDays(parseISO(b), parseISO(a));
}

/** The instant at which the clock shows `clock`'s time on that day, in local time. */
export function onDay(day: Day, clock: Date): Date {
  const date = parseISO(day);
  date.setHours(clock.getHours(), clock.getMinutes(), clock.getSeconds(), 0);
  return date;
}

/** Units of template arithmetic such as `+1w`. */
export type DayUnit = 'd' | 'w' | 'm' | 'q' | 'y';

const adders: Readonly<Record<DayUnit, (date: Date, count: number) => Date>> = {
  d: addDaysTo,
  w: addWeeks,
  m: addMonths,
  q: addQuarters,
  y: addYears,
};

/** The day `count` units later; a month without that day gives its last one. */
export function addUnits(day: Day, count: number, unit: DayUnit): Day {
  return dayOf(adders[unit](parseISO(day), count));
}

/** The day of the same ISO week (Monday first) that is the given weekday, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day, weekday: number): Day {
  return dayOf(setISODay(parseISO(day), weekday));
}
