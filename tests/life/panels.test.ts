import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { fieldFinder, ownFields } from '../../src/life/log/fields';
import { lifeCsv } from '../../src/life/log/life-csv';
import { dayFacts, statisticsText } from '../../src/life/charts/panel-text';
import { panelsOf, type Panel } from '../../src/life/charts/panels';
import { panelNumbers, withTrend } from '../../src/life/charts/panel-numbers';
import { daysOf } from '../../src/life/charts/range';
import { readLog, type LifeDay } from '../../src/life/log/read-log';
import { unreadValues } from '../../src/life/log/unread';
import { fakePorts } from '../support/fake-ports';
import { day } from '../support/paper-cards';

const ports = fakePorts({ language: 'zh' });
const t = translator('en');
const titles = { sleep: 'Sleep', duration: 'Length', money: 'Funds' };

function logOn(date: string, cells: string): LifeDay {
  const head = '昨天睡觉时间|今早起床时间|今日体重|今日锻炼|剩余资金(支)|剩余资金(微)|心情';
  const text = `# 今日生活\n\n|${head}|\n|-|-|-|-|-|-|-|\n|${cells}|\n`;
  const source = { path: `${date}.md`, day: day(date), names: ['今日生活'], find: fieldFinder(ports) };
  const log = readLog(text, source);
  if (!log) throw new Error('no log');
  return log;
}

const records = [
  logOn('2024-09-10', '23:30|7:30|64|无|100|20|好'),
  logOn('2024-09-11', '1:00|8:00|87:50|跑步|90||=1+1'),
  logOn('2024-09-13', '12:30|8:30|63|跑步|80|10|'),
];

const all = { from: day('2024-09-08'), to: day('2024-09-13') };
/** 11 to 13 September. */
const range = { first: 3, last: 5 };

function panels(wanted: readonly string[] = []): readonly Panel[] {
  return panelsOf(records, { days: daysOf(all), fields: ownFields(ports), wanted, types: [], titles });
}

test('panels stand in the order of the fields, with one for sleep and one for all wallets', () => {
  expect(panels().map(({ type, title }) => `${type} ${title}`)).toEqual([
    'sleep Sleep',
    'lines Length',
    'lines 今日体重',
    'calendar 今日锻炼',
    'lines Funds',
    'list 心情',
  ]);
  expect(panels(['今日体重']).map(({ title }) => title)).toEqual(['今日体重']);
});

test('nights run from bed to wake across midnight, and gaps stay gaps', () => {
  const [sleep] = panels();
  expect(sleep).toMatchObject({
    bed: [null, null, -0.5, 1, null, 0.5],
    wake: [null, null, 7.5, 8, null, 8.5],
  });
  expect(sleep && dayFacts(sleep, 5, t)).toEqual(['00:30 – 08:30', '8 h 0 min']);
  expect(sleep && dayFacts(sleep, 4, t)).toEqual([]);
});

test('numbers of a panel are said in its unit', () => {
  const weight = panels(['今日体重'])[0];
  expect(weight && statisticsText(weight, panelNumbers(weight, range), t)).toEqual([
    'Recorded 1 of 3 days',
    'Mean 63 kg',
    'Median 63 kg',
    '−1 kg against the range before',
  ]);
});

test('a day on which a wallet is unknown has no sum', () => {
  expect(panels(['剩余资金(支)', '剩余资金(微)'])[0]).toMatchObject({
    lines: [
      { values: [null, null, 100, 90, null, 80] },
      { values: [null, null, 20, null, null, 10] },
      { role: 'sum', values: [null, null, 120, null, null, 90] },
    ],
  });
});

test('what is not understood is listed with its place', () => {
  expect(unreadValues(records, t)).toEqual([
    { day: '2024-09-11', path: '2024-09-11.md', line: 5, text: '今日体重: “87:50”, not a weight' },
  ]);
});

test('CSV has a column per field and keeps formulas harmless', () => {
  expect(lifeCsv(records).split('\r\n').slice(0, 3)).toEqual([
    'date,昨天睡觉时间,今早起床时间,今日体重,今日锻炼,剩余资金(支),剩余资金(微),心情,sleep_hours',
    '2024-09-10,23:30,07:30,64,,100,20,好,8',
    "2024-09-11,01:00,08:00,,跑步,90,,'=1+1,7",
  ]);
});

test('a trend runs through the days of the range and no further', () => {
  const weight = panels(['今日体重'])[0];
  const drawn = weight && withTrend(weight, { first: 2, last: 5 });
  const line = drawn?.type === 'lines' ? drawn.lines.find(({ role }) => role === 'trend') : undefined;
  const rounded = line?.values.map(value => value && Number(value.toFixed(6)));
  expect(rounded).toEqual([null, null, 64, 63.666667, 63.333333, 63]);
  const money = panels(['剩余资金(支)'])[0];
  expect(money && withTrend(money, range)).toBe(money);
});
