import { describe, expect, test } from 'vitest';
import { expandTemplate } from '../../src/daily/template/expand-template';
import type { Day } from '../../src/time/day';
import { nodeDates } from '../support/node-dates';

const values = {
  day: '2024-09-13' as Day,
  title: '2024-09-13',
  now: new Date(2024, 8, 20, 7, 5),
  dateFormat: 'YYYY-MM-DD',
  dates: nodeDates(),
};

// 13 September 2024 was a Friday of ISO week 37.
test.each([
  ['{{date}}', '2024-09-13'],
  ['{{DATE}}', '2024-09-13'],
  ['{{ date : YYYY年M月D日 }}', '2024年9月13日'],
  ['{{date:dddd, MMMM Do YYYY}}', 'Friday, September 13th 2024'],
  ['{{date:[Week] W}}', 'Week 37'],
  ['{{time}}', '07:05'],
  ['{{time:HH:mm:ss}}', '07:05:00'],
  ['{{title}}', '2024-09-13'],
  ['{{date+1d:MM-DD}}', '09-14'],
  ['{{date-2w}}', '2024-08-30'],
  ['{{date+1m:YYYY-MM}}', '2024-10'],
  ['{{yesterday}}', '2024-09-12'],
  ['{{tomorrow:ddd}}', 'Sat'],
  ['{{monday:MM-DD}}', '09-09'],
  ['{{sunday}}', '2024-09-15'],
  ['![[{{date:YYYY}}-01-01#新的一年]]', '![[2024-01-01#新的一年]]'],
  ['{{date:gggg-[W]ww}} {{title}}', '2024-W37 2024-09-13'],
])('%s becomes %s', (template, expected) => {
  expect(expandTemplate(template, values)).toEqual({ text: expected, unknown: [] });
});

test('week days follow the locale of the dates', () => {
  const text = expandTemplate('{{date:dddd}}', { ...values, dates: nodeDates('zh-cn') }).text;
  expect(text).toBe('星期五');
});

describe('what is not ours', () => {
  test.each(['{{weather}}', '{{title:x}}', '{{date+1z}}', '{{}}', '{{carry over}}'])(
    '%s stays and is named',
    token => {
      expect(expandTemplate(`a ${token} b`, values)).toEqual({ text: `a ${token} b`, unknown: [token] });
    },
  );

  test.each(['<% tp.date.now("YYYY") %>', '{ date }', '$\\{{x}\\}$', '{{a\nb}}', '{% if %}'])(
    '%s stays',
    text => {
      expect(expandTemplate(text, values)).toEqual({ text, unknown: [] });
    },
  );

  test('a value is not expanded again', () => {
    expect(expandTemplate('{{title}}', { ...values, title: '{{date}}' }).text).toBe('{{date}}');
  });
});
