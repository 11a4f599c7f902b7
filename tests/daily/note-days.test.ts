import { describe, expect, test } from 'vitest';
import { conflictOf, dayOfPath } from '../../src/daily/location/daily-path';
import { nearestDay, noteDays } from '../../src/daily/location/note-days';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { nodeDates } from '../support/node-dates';

const place = { folder: '', format: 'YYYY-MM-DD', template: '', source: 'own' as const };

describe('a copy left by a sync conflict belongs to its day and is never its note', () => {
  test.each([
    '2024-05-24-HOST.md',
    '2024-05-24-DESKTOP-4F2K.md',
    '2024-05-24-MacBook-Pro.md',
    '2024-05-24 (conflict 2024-05-25-10-00-00).md',
    "2024-05-24 (Ann's conflicted copy 2024-05-25).md",
    '2024-05-24(NutStore冲突_20240525).md',
    '2024-05-24.sync-conflict-20240525-101010-ABCDEFG.md',
    '2024-05-24 (1).md',
    '2024-05-24 2.md',
  ])('%s', path => {
    expect(conflictOf(path, place, nodeDates())).toBe('2024-05-24');
    expect(dayOfPath(path, place, nodeDates())).toBeNull();
  });

  test.each([
    '2024-05-24.md',
    '2024-05-24-组会.md',
    '2024-05-24-weekly.md',
    '2024-05-24 walk.md',
    'A-HOST.md',
    '2024-02-30-HOST.md',
  ])('but %s is none', path => {
    expect(conflictOf(path, place, nodeDates())).toBeNull();
  });

  test('also in folders and with words in the name', () => {
    const nested = { ...place, folder: 'D', format: 'YYYY/MM/YYYY-MM-DD dddd' };
    expect(conflictOf('D/2024/05/2024-05-24 Friday-HOST.md', nested, nodeDates())).toBe('2024-05-24');
  });
});

test('week days and months are read in any language, but must be right', () => {
  const read = (name: string, format: string) =>
    dayOfPath(`${name}.md`, { ...place, format }, nodeDates('zh-cn'));
  for (const name of ['Friday', 'FRIDAY', '星期五', '金曜日', 'vendredi', 'Freitag', 'пятница'])
    expect(read(`2024-05-24 ${name}`, 'YYYY-MM-DD dddd')).toBe('2024-05-24');
  expect(read('2024-05-24 Monday', 'YYYY-MM-DD dddd')).toBeNull();
  expect(read('05-mai/2024-05-24', 'MM-MMMM/YYYY-MM-DD')).toBe('2024-05-24');
  expect(read('05-juin/2024-05-24', 'MM-MMMM/YYYY-MM-DD')).toBeNull();
});

test('parts of a path that contradict each other make no day', () => {
  const nested = { ...place, format: 'YYYY/MM/YYYY-MM-DD' };
  expect(dayOfPath('2023/05/2024-05-24.md', nested, nodeDates())).toBeNull();
});

describe('the days that have notes', () => {
  const notes = fakeNotes({
    '2024-09-12.md': '',
    '2024-05-24.md': '',
    '2024-05-24-HOST.md': '',
    '2024-09-16.md': '',
    'ideas.md': '',
  });
  const found = noteDays(fakePorts({ notes }));

  test('stand in order, with copies apart', () => {
    expect(found.days).toEqual(['2024-05-24', '2024-09-12', '2024-09-16']);
    expect([...found.conflicts]).toEqual([['2024-05-24', ['2024-05-24-HOST.md']]]);
  });

  test.each([
    ['2024-09-13', 'previous', '2024-09-12'],
    ['2024-09-12', 'previous', '2024-05-24'],
    ['2024-05-24', 'previous', null],
    ['2024-09-12', 'next', '2024-09-16'],
    ['2024-09-16', 'next', null],
  ] as const)('from %s the %s one is %s', (day, direction, expected) => {
    expect(nearestDay(found, day as Day, direction)).toBe(expected);
  });
});

test('ten years of notes are found in numbers-only formats without the date library', () => {
  const asked = { count: 0 };
  const dates = { ...nodeDates(), parse: () => (asked.count++, null) };
  for (const format of ['YYYY-MM-DD', 'YYYY/MM/YYYY-MM-DD']) {
    const names = Array.from({ length: 3_650 }, (_, at) => {
      const date = new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10);
      return format === 'YYYY-MM-DD' ? date : `${date.slice(0, 4)}/${date.slice(5, 7)}/${date}`;
    });
    const days = names.map(name => dayOfPath(`${name}.md`, { ...place, format }, dates));
    expect(days.filter(day => day !== null)).toHaveLength(3_650);
  }
  expect(asked.count).toBe(0);
});
