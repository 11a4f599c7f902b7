/** Numbers of a span, one per day; null for a day without one. */
export type Series = readonly (number | null)[];

/** What a span comes to. */
export interface Statistics {
  /** Days with a value. */
  readonly recorded: number;
  readonly days: number;
  readonly mean: number | null;
  readonly median: number | null;
  /** Mean against that of the span before; null when one of them is missing. */
  readonly change: number | null;
  /** Longest run of days with a value, and the one that lasts to the end. */
  readonly longestStreak: number;
  readonly streak: number;
}

const known = (values: Series): readonly number[] => values.filter(value => value !== null);

/** Mean of the known values, null when there is none. */
export function mean(values: Series): number | null {
  const present = known(values);
  return present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0) / present.length;
}

/** Median of the known values, null when there is none. */
export function median(values: Series): number | null {
  // Sorts numbers as numbers, and many times faster than an array with a function to compare them.
  const ordered = Float64Array.from(known(values)).sort();
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle];
  if (upper === undefined) return null;
  return ordered.length % 2 === 1 ? upper : (upper + (ordered[middle - 1] ?? upper)) / 2;
}

/** For each day the mean of it and the days before in a window; null where the day itself has no value, so gaps stay. */
export function movingMean(values: Series, window = 7): Series {
  let sum = 0;
  let count = 0;
  return values.map((value, at) => {
    const left = values[at - window] ?? null;
    if (value !== null) [sum, count] = [sum + value, count + 1];
    if (left !== null) [sum, count] = [sum - left, count - 1];
    return value === null || count === 0 ? null : sum / count;
  });
}

/** The straight line of least squares through the known values, for every day; all null with fewer than two. */
export function trend(values: Series): Series {
  const points = values.flatMap((value, at) => (value === null ? [] : [[at, value] as const]));
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - (x ?? 0)) ** 2, 0);
  if (x === null || y === null || spread === 0) return values.map(() => null);
  const slope = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  return values.map((_, at) => y + slope * (at - x));
}

function streaks(values: Series): readonly [longest: number, last: number] {
  let longest = 0;
  let run = 0;
  for (const value of values) {
    run = value === null ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return [longest, run];
}

/** What a span comes to, against the span of the same length before it. */
export function statistics(values: Series, before: Series): Statistics {
  const [own, earlier] = [mean(values), mean(before)];
  const [longestStreak, streak] = streaks(values);
  return {
    recorded: known(values).length,
    days: values.length,
    mean: own,
    median: median(values),
    change: own === null || earlier === null ? null : own - earlier,
    longestStreak,
    streak,
  };
}
