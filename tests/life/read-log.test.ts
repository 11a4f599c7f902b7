import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notes } from '../support/notes';
import { logOf, valuesOf } from './life-notes';

const full = `# 今日生活

| 昨天睡觉时间 | 今早起床时间 | 今日体重 | 今日锻炼 | 剩余资金(支) | 剩余资金(微) |
| ------ | ------ | ---- | ---- | ------- | ------- |
| 23:30  | 7:20   |      | 无    | 1.2万    | ¥8.50   |

1. 昨天睡觉时间：难得早睡
2. 今早起床时间：
3. 今日体重：62.9kg

# 今日计划
`;

describe('a note', () => {
  test('gives each cell with its line, the remarks and the sleep across midnight', () => {
    expect(valuesOf(full)).toEqual([
      '昨天睡觉时间 = 23:30 @5',
      '今早起床时间 = 07:20 @5',
      '今日体重 = 62.9kg (remark) @9',
      '今日锻炼 absent @5',
      '剩余资金(支) = 12000 @5',
      '剩余资金(微) = 8.5¥ @5',
    ]);
    const log = logOf(full);
    expect(log?.sleepHours).toBe(7.83);
    expect(log?.remarks.map(({ field, text }) => `${field.name}=${text}`)).toEqual([
      '昨天睡觉时间=难得早睡',
      '今日体重=62.9kg',
    ]);
  });

  test('a header may say the unit, in either script, with nothing to see in between', () => {
    const table = (headers: string, values: string) =>
      valuesOf(
        `# 今日生活\n\n| ${headers} |\n|${'---|'.repeat(headers.split('|').length)}\n| ${values} |\n`,
      ).map(value => value.replace(/ @5$/, ''));
    const cases: readonly (readonly [headers: string, values: string, read: readonly string[]])[] = [
      ['体重(kg)', '62.9', ['今日体重 = 62.9kg']],
      ['体重（斤）', '125', ['今日体重 = 62.5kg']],
      ['体重（斤）', '62公斤', ['今日体重 = 62kg']],
      ['Weight (lb)', '138.5', ['Weight = 62.82kg']],
      ['剩余资金(元)', '500', ['剩余资金(支) = 500¥']],
      ['剩余资金(支)', '500', ['剩余资金(支) = 500']],
      ['今日體重', '63', ['今日体重 = 63kg']],
      ['昨天睡覺時間 | 今早起床時間', '1:00 | 9:00', ['昨天睡觉时间 = 01:00', '今早起床时间 = 09:00']],
      ['今日\u200b体重', '63', ['今日体重 = 63kg']],
      ['体重(早)', '63', []],
      ['今日体重', '~~64~~ 63', ['今日体重 = 63kg']],
      ['今日体重', '~~64~~', ['今日体重 absent']],
      ['今日体重', '<del>64</del> 63', ['今日体重 = 63kg']],
      ['今日体重', '63<br>早饭后', ['今日体重 = 63kg']],
      ['剩余资金(支)', '500<br>600', ['剩余资金(支) ? several']],
      ['剩余资金(支)', '~~500~~ 600', ['剩余资金(支) = 600']],
      ['剩余资金(支)', '500~~600', ['剩余资金(支) ? several']],
    ];
    for (const [headers, values, read] of cases)
      expect([headers, values, table(headers, values)]).toEqual([headers, values, read]);
  });

  test.each([
    ['three columns', '| 昨天睡觉时间 | 今早起床时间 | 今日体重 |\n|---|---|---|\n| 1:00 | 9:00 | 63 |'],
    ['full-width brackets and spaces', '| 剩余资金（支） | 剩余资金 (微) |\n|---|---|\n| 1 | 2 |'],
    ['no outer pipes', '昨天睡觉时间 | 今日体重\n--- | ---\n1:00 | 63'],
    ['bold headers', '| **今日体重** |\n|---|\n| 63 |'],
    ['older names', '| 睡觉时间 | 起床时间 | 体重 |\n|---|---|---|\n| 1:00 | 9:00 | 63 |'],
    ['English', '| Bedtime last night | Weight |\n|---|---|\n| 1:00 | 63 |'],
    ['CRLF', '| 今日体重 |\r\n|---|\r\n| 63 |'],
  ])('with %s is read', (_name, table) => {
    const values = valuesOf(`# 今日生活\n\n${table}\n`);
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter(value => !value.includes(' = '))).toEqual([]);
  });

  test('gives old and English columns the series of the field they are', () => {
    const log = logOf(
      '# 今日生活\n\n| 体重 | Bedtime last night | 剩余资金（支） |\n|---|---|---|\n| 63 | 1:00 | 2 |\n',
    );
    expect(log?.values.map(({ field }) => [field.name, field.series])).toEqual([
      ['今日体重', '今日体重'],
      ['Bedtime last night', '昨天睡觉时间'],
      ['剩余资金(支)', '剩余资金(支)'],
    ]);
  });

  test('is read by the fields of the settings: kind, unit and aliases', () => {
    const fields = [
      { name: '走路', remark: false, kind: 'number' as const, unit: '步', aliases: ['步数'] },
      { name: '体重', remark: false, unit: '斤' },
    ];
    const text = '# 今日生活\n\n| 步数 | 体重 |\n|---|---|\n| 1.2万 | 125 |\n';
    expect(valuesOf(text, { fields })).toEqual(['走路 = 12000步 @5', '体重 = 62.5kg @5']);
  });

  test('keeps a column of unknown name as text, but takes no table that knows none', () => {
    expect(valuesOf('# 今日生活\n\n| 体重 | 心情 |\n|---|---|\n| 63 | 好 |\n')).toEqual([
      '今日体重 = 63kg @5',
      '心情 = 好 @5',
    ]);
    expect(logOf('# 今日生活\n\n| 心情 |\n|---|\n| 好 |\n')).toBeNull();
    expect(logOf('# 今日计划\n\n| 体重 |\n|---|\n| 63 |\n')).toBeNull();
  });

  test.each([
    ['bed 3:00, wake 23:00', '3:00', '23:00', null],
    ['bed 11:20 meant at night', '11:20', '7:30', null],
    ['the same time twice', '1:00', '1:00', null],
    ['eighteen hours', '20:00', '14:00', 18],
    ['past midnight', '12:30', '8:10', 7.67],
  ])('with %s', (_name, bed, wake, hours) => {
    const text = `# 今日生活\n\n| 昨天睡觉时间 | 今早起床时间 |\n|---|---|\n| ${bed} | ${wake} |\n`;
    const log = logOf(text);
    expect(log?.sleepHours).toBe(hours);
    expect(log?.values.map(({ reading }) => reading.state)).toEqual(
      hours === null ? ['unread', 'unread'] : ['read', 'read'],
    );
  });

  test('takes the first filled-in cell of a field and names the rest', () => {
    const log = logOf('# 今日生活\n\n| 体重 |\n|---|\n|  |\n| 63 |\n| 64 |\n');
    expect(log?.values.map(({ raw }) => raw)).toEqual(['63']);
    expect(log?.surplus.map(({ raw }) => raw)).toEqual(['64']);
  });

  test('with short rows, none or strokes has absent values', () => {
    expect(valuesOf('# 今日生活\n\n| 体重 | 起床 |\n|---|---|\n| \\ |\n')).toEqual([
      '今日体重 absent @5',
      '今早起床时间 absent @5',
    ]);
    expect(valuesOf('# 今日生活\n\n| 体重 |\n|---|\n')).toEqual(['今日体重 absent @3']);
  });

  test('never throws', () => {
    const table = '\n| 今日体重 | 昨天睡觉时间 |\n|---|---|\n';
    fc.assert(
      fc.property(notes, notes, (before, after) => void logOf(`${before}\n# 今日生活\n${table}${after}`)),
    );
  });
});
