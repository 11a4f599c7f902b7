import { describe, expect, test } from 'vitest';
import {
  dailyPath,
  dayOfPath,
  folderFault,
  formatFault,
  tidyFolder,
} from '../../src/daily/location/daily-path';
import type { Day } from '../../src/time/day';
import { nodeDates } from '../support/node-dates';

const dates = nodeDates();
const place = (folder: string, format: string) => ({ folder, format, template: '', source: 'own' as const });
const friday = '2024-09-13' as Day;

describe('a path and its day', () => {
  test.each([
    ['', 'YYYY-MM-DD', '2024-09-13.md'],
    ['日记', 'YYYY-MM-DD', '日记/2024-09-13.md'],
    ['a/b', 'YYYY/MM/YYYY-MM-DD', 'a/b/2024/09/2024-09-13.md'],
    ['', 'YYYYMMDD', '20240913.md'],
    ['', 'YYYY-MM-DD dddd', '2024-09-13 Friday.md'],
    ['', '[Day] D.M.YYYY', 'Day 13.9.2024.md'],
  ])('in "%s" with %s is %s', (folder, format, path) => {
    expect(dailyPath(friday, place(folder, format), dates)).toBe(path);
    expect(dayOfPath(path, place(folder, format), dates)).toBe(friday);
  });

  test.each([
    '2024-09-13-HOST.md',
    '2024-09-13 (conflict 2024-09-14-10-00-00).md',
    '2024-09-13.sync-conflict-20240914-101010-ABCDEFG.md',
    '2024-02-30.md',
    '2024-9-13.md',
    'x2024-09-13.md',
    'notes/2024-09-13.md',
    '2024-09-13.canvas',
    '2024-09-13',
    '.md',
  ])('%s is no daily note', path => {
    expect(dayOfPath(path, place('', 'YYYY-MM-DD'), dates)).toBeNull();
  });

  test('a folder that only begins alike is another', () => {
    expect(dayOfPath('Daily2/2024-09-13.md', place('Daily', 'YYYY-MM-DD'), dates)).toBeNull();
  });
});

describe('a format is refused', () => {
  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['YYYY-MM', 'ambiguous'],
    ['MM-DD', 'ambiguous'],
    ['dddd', 'ambiguous'],
    ['YYYY:MM:DD', 'characters'],
    ['YYYY-MM-DD HH:mm', 'characters'],
    ['YYYY//MM-DD', 'characters'],
    ['[..]/YYYY-MM-DD', 'characters'],
    ['YYYY-MM-DD#', 'characters'],
  ])('"%s" is %s', (format, fault) => {
    expect(formatFault(format, dates)).toBe(fault);
  });

  test.each([
    'YYYY-MM-DD',
    'YYYY/MM/DD',
    'DD.MM.YYYY',
    'YYYYMMDD',
    'YYYY年M月D日',
    'GGGG-[W]WW-E',
    'YYYY-MM-DD ddd',
  ])('but %s is not', format => {
    expect(formatFault(format, dates)).toBeNull();
  });
});

test('folders lose their outer slashes', () => {
  expect(tidyFolder(' /a/b/ ')).toBe('a/b');
});

test.each(['a:b', '../x', 'a//b', '.', 'a/ /b', 'x?'])('"%s" is no folder', folder => {
  expect(folderFault(folder)).toBe('characters');
});

test.each(['', '日记', 'a/b', '.hidden'])('"%s" is a folder', folder => {
  expect(folderFault(folder)).toBeNull();
});
