import { expect, test } from 'vitest';
import { dayAt, today } from '../../src/daily/today';
import { fakePorts } from '../support/fake-ports';

test.each([
  [new Date(2024, 8, 14, 1, 30), '04:00', '2024-09-13'],
  [new Date(2024, 8, 14, 3, 59, 59), '04:00', '2024-09-13'],
  [new Date(2024, 8, 14, 4, 0), '04:00', '2024-09-14'],
  [new Date(2024, 8, 14, 0, 0), '00:00', '2024-09-14'],
  [new Date(2025, 0, 1, 0, 20), '00:30', '2024-12-31'],
  // Clocks in Auckland jump from 02:00 to 03:00 on this day.
  [new Date(2024, 8, 29, 3, 30), '04:00', '2024-09-28'],
  [new Date(2024, 8, 29, 4, 30), '04:00', '2024-09-29'],
])('at %s with days that end at %s it is %s', (at, endsAt, expected) => {
  expect(dayAt(at, endsAt)).toBe(expected);
});

test('the setting decides', () => {
  const now = new Date(2024, 8, 14, 1, 30);
  expect(today(fakePorts({ now }))).toBe('2024-09-14');
  expect(today(fakePorts({ now, settings: { dayEndsAt: '04:00' } }))).toBe('2024-09-13');
});
