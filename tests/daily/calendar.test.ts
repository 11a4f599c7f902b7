import { describe, expect, test } from 'vitest';
import { dayAfterKey, isSameMonth, monthPage, weekStart } from '../../src/daily/calendar';
import type { Day } from '../../src/time/day';
import { nodeDates } from '../support/node-dates';

const friday = '2024-09-13' as Day;

test('weeks start as the locale or the setting says', () => {
  expect(weekStart('auto', nodeDates('en'))).toBe(0);
  expect(weekStart('auto', nodeDates('zh-cn'))).toBe(1);
  expect(weekStart('saturday', nodeDates('zh-cn'))).toBe(6);
});

// September 2024 began on a Sunday; clocks in Auckland changed on the 29th.
test.each([
  [0, '2024-09-01', '2024-10-12'],
  [1, '2024-08-26', '2024-10-06'],
  [6, '2024-08-31', '2024-10-11'],
])('a page that starts on week day %i runs from %s to %s', (first, from, to) => {
  const page = monthPage(friday, first);
  expect(page).toHaveLength(6);
  expect(page.flat()).toHaveLength(42);
  expect([page[0]?.[0], page[5]?.[6]]).toEqual([from, to]);
  expect(new Set(page.flat()).size).toBe(42);
  expect(page.flat().filter(day => isSameMonth(day, friday))).toHaveLength(30);
});

describe('a key', () => {
  test.each([
    ['ArrowLeft', '2024-09-12'],
    ['ArrowRight', '2024-09-14'],
    ['ArrowUp', '2024-09-06'],
    ['ArrowDown', '2024-09-20'],
    ['Home', '2024-09-09'],
    ['End', '2024-09-15'],
    ['PageUp', '2024-08-13'],
    ['PageDown', '2024-10-13'],
    ['Enter', null],
    ['toString', null],
  ])('%s goes to %s', (key, expected) => {
    expect(dayAfterKey(friday, { key, shift: false, rtl: false }, 1)).toBe(expected);
  });

  test('goes by years with Shift, and the other way where text runs from the right', () => {
    expect(dayAfterKey('2024-02-29' as Day, { key: 'PageDown', shift: true, rtl: false }, 1)).toBe(
      '2025-02-28',
    );
    expect(dayAfterKey(friday, { key: 'ArrowLeft', shift: false, rtl: true }, 1)).toBe('2024-09-14');
  });
});
