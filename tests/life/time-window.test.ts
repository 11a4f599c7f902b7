import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysIn,
  including,
  panned,
  windowOf,
  zoomed,
  type TimeWindow,
} from '../../src/life/charts/time-window';

describe('a window over days', () => {
  test('shows whole days', () => {
    expect(windowOf({ first: 3, last: 5 })).toEqual({ from: 2.5, to: 5.5 });
    expect(daysIn({ from: 2.5, to: 5.5 }, 10)).toEqual({ first: 3, last: 5 });
    expect(daysIn({ from: 2.9, to: 5.9 }, 10)).toEqual({ first: 3, last: 5 });
  });

  test('moves, and stops at both ends', () => {
    expect(panned({ from: 2.5, to: 5.5 }, 2, 10)).toEqual({ from: 4.5, to: 7.5 });
    expect(panned({ from: 2.5, to: 5.5 }, 9, 10)).toEqual({ from: 6.5, to: 9.5 });
    expect(panned({ from: 2.5, to: 5.5 }, -9, 10)).toEqual({ from: -0.5, to: 2.5 });
  });

  test('widens around a day, from a week to all there is', () => {
    expect(zoomed({ from: 10, to: 30 }, 0.5, 20, 100)).toEqual({ from: 15, to: 25 });
    expect(zoomed({ from: 10, to: 30 }, 0.01, 10, 100)).toEqual({ from: 10, to: 17 });
    expect(zoomed({ from: 10, to: 30 }, 100, 20, 100)).toEqual({ from: -0.5, to: 99.5 });
  });

  test('goes no further than a day asks for', () => {
    expect(including({ from: 9.5, to: 19.5 }, 12, 100)).toEqual({ from: 9.5, to: 19.5 });
    expect(including({ from: 9.5, to: 19.5 }, 8, 100)).toEqual({ from: 7.5, to: 17.5 });
    expect(including({ from: 9.5, to: 19.5 }, 20, 100)).toEqual({ from: 10.5, to: 20.5 });
  });
});

test('a window stays within the days and at least a week wide, whatever is done to it', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('pan' as const), by: fc.double({ min: -1e4, max: 1e4, noNaN: true }) }),
    fc.record({
      kind: fc.constant('zoom' as const),
      by: fc.double({ min: 0.01, max: 100, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    fc.record({ kind: fc.constant('reveal' as const), by: fc.nat(4000) }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4000 }), fc.array(step, { maxLength: 30 }), (count, list) => {
      let window: TimeWindow = windowOf({ first: 0, last: count - 1 });
      for (const one of list) {
        if (one.kind === 'pan') window = panned(window, one.by, count);
        else if (one.kind === 'reveal') window = including(window, Math.min(one.by, count - 1), count);
        else window = zoomed(window, one.by, window.from + one.at * (window.to - window.from), count);
        expect(window.from).toBeGreaterThanOrEqual(-0.5 - 1e-6);
        expect(window.to).toBeLessThanOrEqual(count - 0.5 + 1e-6);
        expect(window.to - window.from).toBeGreaterThanOrEqual(Math.min(7, count) - 1e-6);
        const { first, last } = daysIn(window, count);
        expect(first <= last && first >= 0 && last < count).toBe(true);
      }
    }),
  );
});
