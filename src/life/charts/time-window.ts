/** The part of a row of days that charts show, in days from the first one: bounds may lie between two days. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** First and last day shown, as places in a row of days. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Nobody looks at fewer days than a week. */
const fewest = 7;

/** The window that shows a range of days with half a day at each end, or the outermost bars would be cut in two. */
export function windowOf({ first, last }: DayRange): TimeWindow {
  return { from: first - 0.5, to: last + 0.5 };
}

/** The whole days that a window shows, of `count` days. */
export function daysIn({ from, to }: TimeWindow, count: number): DayRange {
  const first = Math.max(0, Math.min(count - 1, Math.round(from + 0.5)));
  return { first, last: Math.max(first, Math.min(count - 1, Math.round(to - 0.5))) };
}

/** The window a number of days later, earlier if negative; it stops at the first and the last of `count` days. */
export function panned({ from, to }: TimeWindow, days: number, count: number): TimeWindow {
  const by = Math.max(Math.min(0, -0.5 - from), Math.min(days, Math.max(0, count - 0.5 - to)));
  return { from: from + by, to: to + by };
}

/** The window `factor` times as wide, with the day at `fixed` staying where it is; never narrower than a week or wider than `count` days. */
export function zoomed({ from, to }: TimeWindow, factor: number, fixed: number, count: number): TimeWindow {
  const width = Math.max(Math.min(fewest, count), Math.min(count, (to - from) * factor));
  const share = Math.max(0, Math.min(1, (fixed - from) / (to - from)));
  const start = Math.max(-0.5, Math.min(count - 0.5 - width, fixed - share * width));
  return { from: start, to: start + width };
}

/** The window moved just so far that a day is in it. */
export function including(window: TimeWindow, day: number, count: number): TimeWindow {
  const { from, to } = window;
  if (day - 0.5 < from) return panned(window, day - 0.5 - from, count);
  return day + 0.5 > to ? panned(window, day + 0.5 - to, count) : window;
}
