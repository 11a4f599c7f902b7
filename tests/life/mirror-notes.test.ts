import { expect, test } from 'vitest';
import { fieldProperties } from '../../src/life/log/fields';
import { mirrorAll, mirrorNote, unmirrorAll, type MirrorRun } from '../../src/life/mirror/mirror-notes';
import { addDays } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { day } from '../support/paper-cards';
import { generatedLogs } from './generated-logs';

const run: MirrorRun = { onProgress: () => {}, isCancelled: () => false, pause: () => Promise.resolve() };
const log =
  '# 今日生活\n\n| 昨天睡觉时间 | 今日体重 | 今日锻炼 | 剩余资金(微) | 跑步 |\n| - | - | - | - | - |\n| 凌晨1点半 | 125斤 | 无 | ¥1,234.5 | 90min |\n';

test('what was read goes into the properties, typed, and what was not stays out', async () => {
  const ports = fakePorts({
    notes: fakeNotes({ '2024-09-13.md': log, '2024-09-14.md': log.replace('125斤', '87:50') }),
    language: 'zh',
    settings: {
      fields: [
        { name: '昨天睡觉时间', remark: true },
        { name: '今日体重', remark: true, property: 'kg' },
        { name: '剩余资金(微)', remark: false },
        { name: '跑步', remark: false, kind: 'duration' },
      ],
    },
  });
  await mirrorNote(ports, '2024-09-13.md');
  expect(ports.notes.texts.get('2024-09-13.md')).toBe(
    '---\ndaybook-mirror: [sleep, kg, funds-wechat, 跑步]\nsleep: "01:30"\nkg: 62.5\nfunds-wechat: 1234.5\n跑步: 90\n---\n' +
      log,
  );
  expect(await mirrorAll(ports, run)).toEqual({
    total: 2,
    changed: 1,
    cancelled: false,
    conflicts: [],
    left: [],
  });
  expect(ports.notes.texts.get('2024-09-14.md')).not.toContain('kg:');
});

test('two years go there and back without a trace, and a second run writes nothing', async () => {
  const texts: Record<string, string> = { ...generatedLogs(day('2024-01-01'), 730, 11), 'other.md': '# A\n' };
  texts[`${addDays(day('2024-01-01'), 3)}.md`] =
    '---\nsleep: 8\n---\n# 今日生活\n\n| 睡觉时间 |\n| - |\n| 1:00 |\n';
  const ports = fakePorts({ notes: fakeNotes(texts), language: 'zh' });
  const first = await mirrorAll(ports, run);
  expect([first.total, first.conflicts]).toEqual([730, [{ path: '2024-01-04.md', names: ['sleep'] }]]);
  expect(first.changed).toBeGreaterThan(720);
  const writes = new Map(ports.notes.writes);
  expect((await mirrorAll(ports, run)).changed).toBe(0);
  expect(new Map(ports.notes.writes)).toEqual(writes);
  await unmirrorAll(ports, run);
  expect(Object.fromEntries(ports.notes.texts)).toEqual(texts);
});

test('a run that is stopped leaves the rest', async () => {
  const ports = fakePorts({ notes: fakeNotes(generatedLogs(day('2024-01-01'), 50, 2)), language: 'zh' });
  let done = 0;
  const report = await mirrorAll(ports, {
    ...run,
    onProgress: count => (done = count),
    isCancelled: () => done >= 20,
  });
  expect(report).toMatchObject({ cancelled: true, total: 50, changed: 20 });
});

test('properties are named by the field, each once', () => {
  const fields = ['体重', 'Weight', '心 情(晚)', '2nd', '…'].map(name => ({ name, remark: false }));
  expect([...fieldProperties(fakePorts({ settings: { fields } }))]).toEqual([
    ['体重', 'weight'],
    ['心 情(晚)', '心-情-晚'],
    ['2nd', 'nd'],
  ]);
});
