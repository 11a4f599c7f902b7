import type { DayRange } from './time-window';

/** The values that fall on one column of pixels. */
export interface PixelColumn {
  /** The column. */
  readonly x: number;
  readonly first: number;
  readonly last: number;
  readonly min: number;
  readonly max: number;
}

/**
 * What of a series a chart can show: one entry for each column of pixels with values, null for each gap in between.
 * `columnOf` gives the column of a day and never falls.
 */
export function pixelColumns(
  values: ArrayLike<number | null | undefined>,
  { first, last }: DayRange,
  columnOf: (at: number) => number,
): readonly (PixelColumn | null)[] {
  const columns: (PixelColumn | null)[] = [];
  let current: { x: number; first: number; last: number; min: number; max: number } | null = null;
  // Days without a value are a gap only if nothing else falls on their column.
  let emptyAt: number | null = null;
  for (let at = first; at <= last; at++) {
    const value = values[at] ?? null;
    const x = columnOf(at);
    if (value === null) {
      if (current === null || current.x !== x) emptyAt ??= x;
    } else if (current !== null && current.x === x) {
      current.last = value;
      if (value < current.min) current.min = value;
      if (value > current.max) current.max = value;
    } else {
      if (current !== null && emptyAt !== null && emptyAt !== x) columns.push(null);
      current = { x, first: value, last: value, min: value, max: value };
      columns.push(current);
      emptyAt = null;
    }
  }
  return columns;
}
