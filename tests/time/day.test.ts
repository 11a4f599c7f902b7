import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addUnits,
  dayOf,
  daysBetween,
  daysFromTo,
  onDay,
  parseDay,
  weekdayOf,
  type Day,
} from '../../src/time/day';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

describe('parseDay', () => {
  test.each(['2024-02-29', '1999-12-31', '0001-01-01'])('reads %s', text => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '',
    '今天',
  ])('refuses "%s"', text => {
    expect(parseDay(text)).toBeNull();
  });
});

describe('day arithmetic', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    // Clocks change in Auckland on 29 September 2024 and 7 April 2024.
    ['2024-09-28', 1, '2024-09-29'],
    ['2024-09-29', 1, '2024-09-30'],
    ['2024-04-06', 2, '2024-04-08'],
  ])('%s plus %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  test.each([
    ['2024-01-31', 1, 'm', '2024-02-29'],
    ['2024-01-31', 2, 'w', '2024-02-14'],
    ['2024-11-30', 1, 'q', '2025-02-28'],
    ['2024-02-29', 1, 'y', '2025-02-28'],
  ] as const)('%s plus %i%s is %s', (from, count, unit, to) => {
    expect(addUnits(day(from), count, unit)).toBe(to);
  });

  test.each([
    ['2024-12-30', 1, '2024-12-30'],
    ['2025-01-05', 1, '2024-12-30'],
    ['2025-01-01', 7, '2025-01-05'],
  ])('the week of %s has its weekday %i on %s', (from, weekday, to) => {
    expect(weekdayOf(day(from), weekday)).toBe(to);
  });

  test('takes days and gives them back', () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map(count => addDays(day('1900-01-01'), count));
    fc.assert(
      fc.property(days, fc.integer({ min: -5_000, max: 5_000 }), (from, count) => {
        const to = addDays(from, count);
        expect(addDays(to, -count)).toBe(from);
        expect(daysBetween(from, to)).toBe(count);
      }),
    );
  });
});

test('an instant belongs to the local day', () => {
  expect(dayOf(new Date(2024, 8, 13, 0, 0))).toBe('2024-09-13');
  expect(dayOf(new Date(2024, 8, 13, 23, 59))).toBe('2024-09-13');
});

test('a day takes the time of a clock', () => {
  expect(onDay(day('2024-09-13'), new Date(2030, 0, 1, 7, 5, 9))).toEqual(new Date(2024, 8, 13, 7, 5, 9));
});

describe('a row of days', () => {
  const day = (text: string): Day => parseDay(text) ?? dayOf(new Date(0));

  test('goes over the ends of months, of years and of a leap February', () => {
    expect(daysFromTo(day('2023-12-31'), day('2024-01-02'))).toEqual([
      '2023-12-31',
      '2024-01-01',
      '2024-01-02',
    ]);
    expect(daysFromTo(day('2024-02-28'), day('2024-03-01'))).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(daysFromTo(day('2100-02-28'), day('2100-03-01'))).toEqual(['2100-02-28', '2100-03-01']);
    expect(daysFromTo(day('9999-12-31'), day('9999-12-31'))).toEqual(['9999-12-31']);
  });

  test('is as long as the days between its ends, and empty when they are the wrong way round', () => {
    expect(daysFromTo(day('2016-11-24'), day('2026-11-21'))).toHaveLength(3650);
    expect(daysFromTo(day('2024-05-10'), day('2024-05-05'))).toEqual([]);
  });
});
