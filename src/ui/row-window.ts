/** Heights of a long list of rows, known or guessed, and which of them a view shows. Pixels from the top of the list. */
export interface RowHeights {
  /** Where a row starts; for the number of rows, where the list ends. */
  top(row: number): number;
  /** The row at a place; the last one if the place is below all. */
  rowAt(place: number): number;
  /** Takes measured heights of rows from `first` on; answers whether any was another. */
  measure(first: number, heights: readonly number[]): boolean;
  readonly count: number;
}

/** Makes the heights of a list from a first guess for each row. */
export function rowHeights(count: number, guess: (row: number) => number): RowHeights {
  const heights = new Float64Array(count);
  // `Float64Array.from` takes many times as long.
  for (let row = 0; row < count; row++) heights[row] = guess(row);
  const tops = new Float64Array(count + 1);
  const sum = (from: number): void => {
    for (let row = from; row < count; row++) tops[row + 1] = (tops[row] ?? 0) + (heights[row] ?? 0);
  };
  sum(0);
  const top = (row: number): number => tops[Math.min(Math.max(row, 0), count)] ?? 0;
  return {
    count,
    top,
    rowAt(place) {
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (top(middle) <= place) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    measure(first, measured) {
      let changed = -1;
      measured.forEach((height, at) => {
        const row = first + at;
        if (row >= count || Math.abs((heights[row] ?? 0) - height) < 0.5) return;
        heights[row] = height;
        if (changed < 0) changed = row;
      });
      if (changed >= 0) sum(changed);
      return changed >= 0;
    },
  };
}

/** Rows from `first` up to before `end`. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** The rows between two places, and as many pixels more on both sides as one scrolls in a moment. */
export function windowAt(rows: RowHeights, from: number, to: number, margin: number): RowWindow {
  if (rows.count === 0) return { first: 0, end: 0 };
  return { first: rows.rowAt(from - margin), end: Math.min(rows.count, rows.rowAt(to + margin) + 1) };
}
