import { expect, test } from 'vitest';
import { runCommand, type CliParams } from '../../src/cli/cli-command';
import { lifeCommand } from '../../src/life/cli/life-command';
import type { LifeReport } from '../../src/life/log/life-report';
import { generatedLogs } from '../life/generated-logs';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { day } from '../support/paper-cards';

const friday = `# 今日生活

| 昨天睡觉时间 | 今日体重 |
| --- | --- |
| 很晚 |  |

1. 昨天睡觉时间：打游戏打的
2. 今日体重：63kg
`;

async function life(texts: Readonly<Record<string, string>>, params: CliParams): Promise<LifeReport> {
  const ports = fakePorts({ notes: fakeNotes(texts), language: 'zh' });
  const printed = await runCommand(lifeCommand(ports), { ...params, format: 'json' }, ports.t);
  return JSON.parse(printed) as LifeReport;
}

test('life gives values, remarks and reasons', async () => {
  expect(await life({ '2024-09-13.md': friday, '2024-09-13-HOST.md': friday, 'a.md': friday }, {})).toEqual({
    days: [
      {
        date: '2024-09-13',
        path: '2024-09-13.md',
        values: {
          昨天睡觉时间: { raw: '很晚', state: 'unread', value: null, unit: null, reason: '不是时间' },
          今日体重: { raw: '63kg', state: 'read', value: 63, unit: 'kg', fromRemark: true },
        },
        remarks: { 昨天睡觉时间: '打游戏打的', 今日体重: '63kg' },
        sleepHours: null,
      },
    ],
    unread: 1,
  });
});

test.each([
  [{ from: '2024-09-14' }, 0, 0],
  [{ to: '2024-09-13' }, 1, 1],
  [{ field: '体重' }, 1, 0],
])('life with %j gives %i days, %i unread', async (params, days, unread) => {
  const report = await life({ '2024-09-13.md': friday }, params);
  expect([report.days.length, report.unread]).toEqual([days, unread]);
});

test('life names the fields there are when asked for another', async () => {
  await expect(life({ '2024-09-13.md': friday }, { field: '星座' })).rejects.toThrow('没有字段“星座”');
});

test('life accounts for every cell of two years of which one value in ten is odd', async () => {
  const texts = generatedLogs(day('2024-03-01'), 730, 7);
  const report = await life(texts, {});
  const values = report.days.flatMap(row => Object.values(row.values));
  const count = (state: string): number => values.filter(value => value.state === state).length;
  expect(report.days.length).toBe(730);
  expect(values.length).toBe(730 * 6);
  expect(count('read') + count('absent') + count('unread')).toBe(730 * 6);
  // Five fields of which one value in ten is odd in a way nobody can read, give or take.
  expect(count('unread')).toBeGreaterThan(300);
  expect(count('unread')).toBeLessThan(420);
  expect(report.unread).toBe(count('unread'));
  expect(
    values.filter(({ state, reason }) => (state === 'unread') !== (reason !== undefined && reason !== '')),
  ).toEqual([]);
  expect(report.days.every(({ date, path }) => path === `${date}.md`)).toBe(true);
});
