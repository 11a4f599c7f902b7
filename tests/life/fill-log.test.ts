import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLog } from '../../src/life/fill/add-log';
import { fieldFinder } from '../../src/life/log/fields';
import { cellText, fillLog } from '../../src/life/fill/fill-log';
import type { LogEntries, LogPlace } from '../../src/life/fill/fill-remarks';
import { writtenValue } from '../../src/life/log/read-log';
import { readValue } from '../../src/life/values/read-value';
import { applyEdits } from '../../src/markdown/edit';
import { languageWords } from '../../src/settings/note-words';
import { fakePorts } from '../support/fake-ports';
import { notes } from '../support/notes';
import { logOf } from './life-notes';

const place: LogPlace = {
  names: ['今日生活'],
  find: fieldFinder(fakePorts({ language: 'zh' })),
  colon: '：',
};

function entries(
  values: Readonly<Record<string, string | undefined>>,
  remarks: Readonly<Record<string, string>> = {},
): LogEntries {
  const typed = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { values: new Map(typed), remarks: new Map(Object.entries(remarks)) };
}

function filled(text: string, wanted: LogEntries): string {
  return applyEdits(text, fillLog(text, wanted, place).edits);
}

describe('filling', () => {
  test('aligns the table of the template by the width of its characters', () => {
    const text = `# 今日生活

| 昨天睡觉时间 | 今日体重 |
| ------ | ---- |
|        |      |

1. 昨天睡觉时间：
2. 今日体重：

# 今日计划
`;
    expect(filled(text, entries({ 昨天睡觉时间: '1:30', 今日体重: '62.9kg' }, { 今日体重: '早饭前' })))
      .toBe(`# 今日生活

| 昨天睡觉时间 | 今日体重 |
| ------------ | -------- |
| 1:30         | 62.9kg   |

1. 昨天睡觉时间：
2. 今日体重：早饭前

# 今日计划
`);
  });

  test('widens the columns of an aligned table', () => {
    const text = '# 今日生活\n\n| 体重 | 起床 |\n| ---- | :--- |\n| 63   | 8:00 |';
    expect(filled(text, entries({ 今早起床时间: '早上八点半' }))).toBe(
      '# 今日生活\n\n| 体重 | 起床       |\n| ---- | :--------- |\n| 63   | 早上八点半 |',
    );
  });

  test('changes one cell only of a table that is formatted by hand', () => {
    const text = '# 今日生活\r\n\r\n|体重|起床|\r\n|--|--|\r\n|63|8:00|\r\n\r\n后文';
    expect(filled(text, entries({ 今日体重: '62.5', 今早起床时间: '8:00' }))).toBe(
      '# 今日生活\r\n\r\n|体重|起床|\r\n|--|--|\r\n|62.5|8:00|\r\n\r\n后文',
    );
  });

  test.each([
    ['a short row', '| 体重 | 起床 |\n|--|--|\n|63|', '| 体重 | 起床 |\n|--|--|\n|63| 8:00 |'],
    ['no row', '| 体重 | 起床 |\n|--|--|', '| 体重 | 起床 |\n|--|--|\n|      | 8:00 |'],
    ['a quote', '> | 体重 | 起床 |\n> |--|--|\n> |63||', '> | 体重 | 起床 |\n> |--|--|\n> |63|8:00|'],
    ['no outer pipes', '体重 | 起床\n--|--\n63 | 9:00', '体重 | 起床\n--|--\n63 | 8:00'],
  ])('copes with %s', (_name, before, after) => {
    const head = '# 今日生活\n\n';
    expect(filled(head + before, entries({ 今早起床时间: '8:00' }))).toBe(head + after);
  });

  test('adds remarks in order below the list, or below the table', () => {
    const table = '# 今日生活\n\n|体重|起床|\n|--|--|\n|63|8:00|\n';
    const remarks = { 今日体重: '早饭前', 今早起床时间: '闹钟' };
    expect(filled(table, entries({}, remarks))).toBe(
      `${table.trimEnd()}\n\n1. 体重：早饭前\n2. 起床：闹钟\n`,
    );
    expect(filled(`${table}\n1. 体重： 饿\n\n完`, entries({}, remarks))).toBe(
      `${table}\n1. 体重： 早饭前\n2. 起床：闹钟\n\n完`,
    );
  });

  test('says that a table is missing and writes nothing', () => {
    expect(fillLog('# 今日生活\n', entries({ 今日体重: '63' }), place)).toEqual({ edits: [], missing: true });
  });
});

const fieldNames = ['昨天睡觉时间', '今早起床时间', '今日体重', '今日锻炼'] as const;
test('a value lands in its own column, whatever the end of the row looks like, and in what the table stands in', () => {
  const head = '| 昨天睡觉时间 | 今早起床时间 | 今日体重 |\n| --- | --- | --- |';
  const rows: readonly (readonly [row: string, filled: string])[] = [
    ['| 1:00 | ', '| 1:00 |  | 62 | '],
    ['| 1:00 |\t', '| 1:00 |  | 62 |\t'],
    ['| 1:00 |', '| 1:00 |  | 62 |'],
    ['| 1:00', '| 1:00 |  | 62 |'],
    ['1:00 | ', '1:00 |  | 62 | '],
    ['1:00 | 7:10', '1:00 | 7:10 | 62 |'],
    ['| 1:00 | 7:10 |  ', '| 1:00 | 7:10 | 62 |  '],
    ['| 1:00 | 7:10 \\|', '| 1:00 | 7:10 \\| | 62 |'],
    ['| 1:00 | 7:10 \\| ', '| 1:00 | 7:10 \\| | 62 | '],
    ['| 1:00 | `a|b` |', '| 1:00 | `a|62 |'],
    ['||', '||  | 62 |'],
    ['| 1:00 ||', '| 1:00 || 62 |'],
  ];
  const asked = entries({ 今日体重: '62' });
  for (const eol of ['\n', '\r\n'])
    for (const [row, expected] of rows) {
      const text = `# 今日生活\n\n${head}\n${row}\n\n# 完\n`.replaceAll('\n', eol);
      const once = filled(text, asked);
      expect(once.split(eol)[4]).toBe(expected);
      expect(filled(once, asked)).toBe(once);
    }
  const places: readonly (readonly [first: string, lead: string])[] = [
    ['> ', '> '],
    ['>', '>'],
    ['> > ', '> > '],
    ['> [!note] 生活\n> ', '> '],
    ['- ', '  '],
    ['1. ', '   '],
    ['> - ', '>   '],
  ];
  for (const [first, lead] of places) {
    const [header = '', rule = ''] = head.split('\n');
    const text = `# 今日生活\n\n${first}${header}\n${lead}${rule}\n\n# 完\n`;
    const once = filled(text, asked);
    expect(once).toContain(`\n${lead}${rule}\n${lead}|              |              | 62       |\n\n# 完`);
    expect(filled(once, entries({ 今日体重: '63' }))).toBe(once.replace('62 ', '63 '));
  }
});

const value = fc.oneof(
  fc.constantFrom(
    '23:30',
    '1：00',
    '62.9kg',
    '125斤',
    '无',
    '\\',
    '',
    'a|b',
    '跑步 3km',
    '凌晨1点半',
    'x\ny',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const wanted = fc.record(Object.fromEntries(fieldNames.map(name => [name, value])), { requiredKeys: [] });
const tables = fc.constantFrom(
  '| 昨天睡觉时间 | 今早起床时间 | 今日体重 | 今日锻炼 |\n| ------ | ------ | ---- | ---- |\n|        |        |      |      |',
  '|昨天睡觉时间|今早起床时间|今日体重|今日锻炼|\n|-|-|-|-|\n|1:00||63|',
  '昨天睡觉时间 | 今早起床时间 | 今日体重 | 今日锻炼\n---|---|---|---\n1:00 | 8:00 | 63 | 无',
);

describe('whatever is filled in', () => {
  test('is done once, reads back, and leaves all else in place', () => {
    fc.assert(
      fc.property(tables, wanted, notes, (table, values, after) => {
        const text = `前言\n\n# 今日生活\n\n${table}\n\n# 完\n\n${after}`;
        const asked = entries(values);
        const once = filled(text, asked);
        expect(filled(once, asked)).toBe(once);
        expect(once.startsWith('前言\n\n# 今日生活\n\n')).toBe(true);
        expect(once.endsWith(`\n\n# 完\n\n${after}`)).toBe(true);
        for (const found of logOf(once)?.values ?? []) {
          const typed = values[found.field.name];
          if (typed === undefined) continue;
          expect(found.raw).toBe(cellText(typed));
          if (found.reading.state === 'unread' && found.reading.reason === 'sleep-length') continue;
          const cell = cellText(typed);
          expect(found.reading).toEqual(readValue(writtenValue(cell), found.field));
        }
      }),
      { numRuns: 400 },
    );
  });

  test('goes into a table that is added when there is none', () => {
    fc.assert(
      fc.property(notes, text => {
        const asked = entries({ 今日体重: '62.9kg' }, { 今日体重: '早饭前' });
        const plan = addLog(text, asked, place, { words: languageWords.zh, level: 1 });
        expect(plan.missing).toBe(false);
        expect(plan.edits.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test.each([
    ['', 0],
    ['# 今日生活\n\n# 今日计划\n', 0],
    ['# 今日生活', 0],
    ['---\na: 1\n---\n# 今日计划\n', 0],
    ['正文\n', 0],
    ['\ufeff# 今日计划\r\n', 0],
  ])('is added to %j and read back', text => {
    const asked = entries({ 今日体重: '62.9kg' });
    const plan = addLog(text, asked, place, { words: languageWords.zh, level: 1 });
    const once = applyEdits(text, plan.edits);
    expect(logOf(once)?.values.find(({ field }) => field.kind === 'weight')?.raw).toBe('62.9kg');
    expect(applyEdits(once, addLog(once, asked, place, { words: languageWords.zh, level: 1 }).edits)).toBe(
      once,
    );
  });
});
