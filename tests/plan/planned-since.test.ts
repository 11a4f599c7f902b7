import { expect, test } from 'vitest';
import { readDays } from '../../src/days/read-days';
import { stampedTasks } from '../../src/plan/carry/stamped-tasks';
import { carriedPlaces } from '../../src/plan/carried-places';
import { planReader } from '../../src/plan/plan-reader';
import { plannedSince } from '../../src/plan/previous-days';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { day } from '../support/paper-cards';

const plan = (...tasks: readonly string[]) =>
  `# 今日计划\n\n## 科研\n\n${tasks.map(task => `1. ${task}\n`).join('')}`;

/** The days behind the tasks of 13 September, given the notes before it. */
async function days(today: string, notes: Readonly<Record<string, string>>, template = '') {
  const ports = fakePorts({
    notes: fakeNotes({ ...notes, 'template.md': template }),
    settings: { template: template === '' ? '' : 'template', carryReach: 7 },
  });
  const { byPath: plans } = await readDays(ports, planReader);
  const on = day('2024-09-13');
  const since = await plannedSince(ports, on, { plans, stamped: await stampedTasks(ports) });
  return carriedPlaces(today, ['今日计划'], on, since).map(place => [
    today.slice(0, place.at).split('\n').length,
    place.days,
  ]);
}

test('tasks are followed back through the plans before', async () => {
  const today = plan('[ ] 跑实验', '[ ] 改论文', '[ ] 新的');
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    readonly (readonly number[])[],
  ])[] = [
    ['no note before', {}, []],
    ['one day', { '2024-09-12.md': plan('[ ] 跑实验') }, [[5, 1]]],
    [
      'over a note without a plan',
      { '2024-09-10.md': plan('[>] 跑实验'), '2024-09-12.md': '# 假日\n' },
      [[5, 3]],
    ],
    [
      'until a plan that lacks it',
      {
        '2024-09-10.md': plan('[ ] 跑实验', '[ ] 改论文'),
        '2024-09-11.md': plan('[ ] 改论文'),
        '2024-09-12.md': plan('[ ] 改论文', '[ ] 跑实验'),
      },
      [
        [5, 1],
        [6, 3],
      ],
    ],
    ['not when it was finished', { '2024-09-12.md': plan('[x] 跑实验', '[-] 改论文') }, []],
    ['not from another area', { '2024-09-12.md': plan('[ ] 跑实验').replace('科研', '学业') }, []],
    ['not beyond the reach of carrying', { '2024-09-05.md': plan('[ ] 跑实验') }, []],
    ['an empty plan breaks the chain', { '2024-09-11.md': plan('[ ] 跑实验'), '2024-09-12.md': plan() }, []],
  ];
  for (const [name, notes, expected] of cases)
    expect([name, await days(today, notes)]).toEqual([name, expected]);
});

test('tasks of the template have no days', async () => {
  const today = plan('[ ] 跑实验', '[ ] 读邮件');
  const before = { '2024-09-12.md': plan('[ ] 跑实验', '[ ] 读邮件') };
  expect(await days(today, before, plan('[ ] 读邮件'))).toEqual([[5, 1]]);
});

test('what the header and the status bar say comes from the reader', async () => {
  const text = `# 今日计划\n\n1. [ ] 买票\n\n## 科研\n\n1. [x] 跑实验\n2. [>] 改论文\n3. [/] 读\n4. [ ] \n\n# 今日所学\n\n- [ ] 不算\n`;
  const ports = fakePorts({ notes: fakeNotes({ '2024-09-13.md': text, '2024-09-12.md': '' }) });
  const { byPath } = await readDays(ports, planReader);
  const { open, forwarded, ...rest } = byPath.get('2024-09-13.md') ?? { open: [], forwarded: [] };
  expect([open.length, forwarded.length]).toEqual([2, 1]);
  expect(rest).toEqual({
    path: '2024-09-13.md',
    day: '2024-09-13',
    hasPlan: true,
    areas: [
      { area: null, done: 0, total: 1 },
      { area: '科研', done: 1, total: 2 },
    ],
    whole: { done: 1, total: 3 },
  });
  expect(byPath.get('2024-09-12.md')).toMatchObject({ hasPlan: false, areas: [], whole: null });
});
