import { addDays, addUnits, onDay, parseDay, type Day } from '../time/day';
import type { DateFormats } from '../time/formats';

/** Days of a month's page, week by week, with those of the neighbouring months that fill its weeks. */
export type MonthPage = readonly (readonly Day[])[];

const noon = new Date(2000, 0, 1, 12);

/** Day of the week, 0 for Sunday to 6. */
export function weekdayNumber(day: Day): number {
  return onDay(day, noon).getDay();
}

/** First day of a week, 0 for Sunday to 6: the setting's, else that of the locale in which dates are written. */
export function weekStart(setting: 'auto' | 'monday' | 'saturday' | 'sunday', dates: DateFormats): number {
  if (setting !== 'auto') return { sunday: 0, monday: 1, saturday: 6 }[setting];
  // 15 September 2024 was a Sunday; `e` counts from the locale's first day.
  const sunday = Number(dates.format(new Date(2024, 8, 15, 12), 'e'));
  return (7 - sunday) % 7;
}

/** The page of the month that holds the day: always six weeks, so that pages are equally high. */
export function monthPage(day: Day, firstWeekday: number): MonthPage {
  const first = monthStart(day);
  const start = addDays(first, -((weekdayNumber(first) - firstWeekday + 7) % 7));
  return [0, 1, 2, 3, 4, 5].map(week => [0, 1, 2, 3, 4, 5, 6].map(each => addDays(start, week * 7 + each)));
}

/** Whether two days are in the same month. */
export function isSameMonth(a: Day, b: Day): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

function monthStart(day: Day): Day {
  return parseDay(`${day.slice(0, 7)}-01`) ?? day;
}

/** A key that moves through a calendar (https://www.w3.org/WAI/ARIA/apg/patterns/dialog-modal/examples/datepicker-dialog/). */
export interface CalendarKey {
  readonly key: string;
  readonly shift: boolean;
  /** The page reads from right to left. */
  readonly rtl: boolean;
}

/** The day that a key goes to: arrows by day and week, Home and End within the week, Page Up and Down by month, with Shift by year; null for other keys. */
export function dayAfterKey(day: Day, { key, shift, rtl }: CalendarKey, firstWeekday: number): Day | null {
  const into = (weekdayNumber(day) - firstWeekday + 7) % 7;
  const unit = shift ? 'y' : 'm';
  const moves: Readonly<Record<string, () => Day>> = {
    ArrowLeft: () => addDays(day, rtl ? 1 : -1),
    ArrowRight: () => addDays(day, rtl ? -1 : 1),
    ArrowUp: () => addDays(day, -7),
    ArrowDown: () => addDays(day, 7),
    Home: () => addDays(day, -into),
    End: () => addDays(day, 6 - into),
    PageUp: () => addUnits(day, -1, unit),
    PageDown: () => addUnits(day, 1, unit),
  };
  return Object.hasOwn(moves, key) ? (moves[key]?.() ?? null) : null;
}
