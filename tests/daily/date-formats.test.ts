import { describe, expect, test } from 'vitest';
import { dailyPath, dayOfPath, formatFault } from '../../src/daily/location/daily-path';
import { addDays, type Day } from '../../src/time/day';
import { nodeDates } from '../support/node-dates';

const formats = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'YYYY.MM.DD',
  'YYYY_MM_DD',
  'DD-MM-YYYY',
  'DD.MM.YYYY',
  'MM-DD-YYYY',
  'D.M.YYYY',
  'M-D-YYYY',
  'YYYY-M-D',
  'YYYY年MM月DD日',
  'YYYY年M月D日',
  'YYYY年M月D日 dddd',
  'YYYY/MM/DD',
  'YYYY/MM/YYYY-MM-DD',
  'YYYY/MM-MMMM/YYYY-MM-DD',
  'YYYY/MM-MMMM/YYYY-MM-DD-dddd',
  'YYYY/[Q]Q/YYYY-MM-DD',
  'YYYY/[W]WW/YYYY-MM-DD',
  'gggg/[W]ww/YYYY-MM-DD',
  'YYYY-MM-DD ddd',
  'YYYY-MM-DD dddd',
  'dddd YYYY-MM-DD',
  'YYYY-MM-DD (dd)',
  'MMMM D, YYYY',
  'D MMM YYYY',
  'dddd, D MMMM YYYY',
  'MMM DD YYYY',
  '[Daily] YYYY-MM-DD',
  'YYYY-MM-DD [diary]',
  '[日记]/YYYY/YYYY-MM-DD',
  'YYYY-MM-DD-[W]WW',
  'GGGG-[W]WW-E',
  'GGGG/[W]WW/GGGG-[W]WW-E',
  'gggg-[W]ww-e',
  'gggg/[Week] w/gggg-ww-e',
  'GGGG-[W]W E',
  'YYYY-DDDD',
  'YYYY/DDD',
  'YY-MM-DD',
  'YYMMDD',
  'YYYY-MM-Do',
  'MMMM Do YYYY',
  'Do MMM YYYY',
];

// Turns of years (week 53 of 2020, week 1 of 2025 in December), leap day, and the days on which clocks change in Auckland.
const days = [
  ...Array.from({ length: 14 }, (_, at) => addDays('2020-12-25' as Day, at)),
  ...Array.from({ length: 14 }, (_, at) => addDays('2024-12-25' as Day, at)),
  ...Array.from({ length: 14 }, (_, at) => addDays('2022-12-25' as Day, at)),
  ...(['2024-02-29', '2024-04-07', '2024-09-29', '2025-04-06', '2025-11-11', '2024-10-01'] as Day[]),
];

describe.each(['en', 'zh-cn'])('in %s', locale => {
  const dates = nodeDates(locale);

  test.each(formats)('%s goes from day to path and back', format => {
    const place = { folder: '日记', format, template: '', source: 'own' as const };
    expect(formatFault(format, dates)).toBeNull();
    for (const day of days) {
      const path = dailyPath(day, place, dates);
      expect([path, dayOfPath(path, place, dates)]).toEqual([path, day]);
    }
  });
});
