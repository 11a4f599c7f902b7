import { describe, expect, test } from 'vitest';
import { mean, median, movingMean, statistics, trend } from '../../src/life/charts/statistics';

describe('numbers over days', () => {
  test('give mean and median of the days that have one', () => {
    expect(mean([1, null, 2, 6])).toBe(3);
    expect(median([1, null, 2, 6])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect([mean([null]), median([])]).toEqual([null, null]);
  });

  test('give a mean of seven days that keeps gaps', () => {
    expect(movingMean([7, null, 14, 0, 0, 0, 0, 0], 7)).toEqual([7, null, 10.5, 7, 5.25, 4.2, 3.5, 14 / 6]);
    expect(movingMean([1, 2, 3, 4], 2)).toEqual([1, 1.5, 2.5, 3.5]);
  });

  test('give the line of least squares', () => {
    const rounded = trend([1, null, 3, 4]).map(value => value && Number(value.toFixed(9)));
    expect(rounded).toEqual([1, 2, 3, 4]);
    expect(trend([5, null])).toEqual([null, null]);
  });

  test('give days, streaks and the change', () => {
    expect(statistics([1, 2, null, 3, 4, 5], [1, null, 2])).toEqual({
      recorded: 5,
      days: 6,
      mean: 3,
      median: 3,
      change: 1.5,
      longestStreak: 3,
      streak: 3,
    });
    expect(statistics([1, null], [null]).change).toBeNull();
    expect(statistics([1, null], [null]).streak).toBe(0);
  });
});
