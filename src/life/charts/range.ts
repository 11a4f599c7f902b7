import { addDays, daysFromTo, parseDay, type Day } from '../../time/day';

/** A span of days that is looked at: a number of days up to today, everything, or from one day to another. */
export type Range =
  | { readonly kind: 'last'; readonly days: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'span'; readonly from: Day; readonly to: Day };

/** First and last day, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Ranges offered by name. */
export const usualRanges = ['30', '90', '365', 'all'] as const;

const longest = 36_525;

/** Reads `90`, `90 days`, `year`, `all`, `2024-01-01..2024-03-31`; null for anything else. */
export function parseRange(text: string): Range | null {
  const written = text.trim().toLowerCase();
  if (/^(all|全部)$/.test(written)) return { kind: 'all' };
  if (/^(year|一年|1 ?年)$/.test(written)) return { kind: 'last', days: 365 };
  const days = /^(\d{1,5}) ?(days?|d|天|日)?$/.exec(written);
  if (days) {
    const count = Number(days[1]);
    return count >= 1 && count <= longest ? { kind: 'last', days: count } : null;
  }
  const [from, to, ...more] = written.split(/\s*(?:\.\.|~|至)\s*/).map(parseDay);
  return from && to && more.length === 0 && from <= to ? { kind: 'span', from, to } : null;
}

/** A range as text that reads back as the same. */
export function rangeText(range: Range): string {
  if (range.kind === 'all') return 'all';
  return range.kind === 'last' ? String(range.days) : `${range.from}..${range.to}`;
}

/** The days of a range; `all` starts with the first day noted. */
export function spanOf(range: Range, today: Day, first: Day | null): Span {
  if (range.kind === 'span') return { from: range.from, to: range.to };
  if (range.kind === 'last') return { from: addDays(today, 1 - range.days), to: today };
  return { from: first !== null && first < today ? first : today, to: today };
}

/** Every day of a span. */
export function daysOf({ from, to }: Span): readonly Day[] {
  return daysFromTo(from, to);
}
