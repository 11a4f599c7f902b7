import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pixelColumns } from '../../src/life/charts/pixel-columns';

const column = (x: number, first: number, last = first, min = first, max = first) => ({
  x,
  first,
  last,
  min,
  max,
});

test('days wider than a pixel each have a column, and a day without a value is a gap', () => {
  const found = pixelColumns([null, 1, 2, null, 3, null], { first: 0, last: 5 }, at => at * 4);
  expect(found).toEqual([column(4, 1), column(8, 2), null, column(16, 3)]);
});

test('days of one pixel share a column with their extremes', () => {
  const found = pixelColumns([5, 9, 1, 4, null, 7], { first: 0, last: 5 }, at => Math.floor(at / 4));
  expect(found).toEqual([column(0, 5, 4, 1, 9), column(1, 7)]);
});

test('a column with no value at all is a gap', () => {
  const found = pixelColumns([1, 2, null, null, 3, 4], { first: 0, last: 5 }, at => Math.floor(at / 2));
  expect(found).toEqual([column(0, 1, 2, 1, 2), null, column(2, 3, 4, 3, 4)]);
});

test('columns hold the extremes of their days, and there are no more than pixels', () => {
  const values = fc.array(fc.option(fc.integer({ min: -50, max: 50 })), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 40 }), (series, width) => {
      const columnOf = (at: number) => Math.floor((at / series.length) * width);
      const found = pixelColumns(series, { first: 0, last: series.length - 1 }, columnOf);
      const drawn = found.filter(one => one !== null);
      expect(drawn.length).toBeLessThanOrEqual(width);
      const known = series.flatMap((value, at) => (value === null ? [] : [{ x: columnOf(at), value }]));
      expect(drawn.map(({ x }) => x)).toEqual([...new Set(known.map(({ x }) => x))]);
      for (const { x, min, max, first, last } of drawn) {
        const own = known.filter(one => one.x === x).map(({ value }) => value);
        expect([min, max, first, last]).toEqual([Math.min(...own), Math.max(...own), own[0], own.at(-1)]);
      }
      expect([found[0], found.at(-1)]).not.toContain(null);
    }),
  );
});
