import { expect, test } from 'vitest';
import { readDays } from '../../src/days/read-days';
import { stampedTasks } from '../../src/plan/carry/stamped-tasks';
import { planReader } from '../../src/plan/plan-reader';
import { todayProgress } from '../../src/plan/today-progress';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const day =
  '# 今日计划\n\n1. [ ] 买票\n\n## 科研\n\n1. [x] 跑实验\n2. [ ] 改论文\n3. [-] 不做\n\n## 学业\n\n1. [ ] \n';
const of = async (notes: Record<string, string>) => {
  const ports = fakePorts({ notes: fakeNotes(notes) });
  const { byPath: plans } = await readDays(ports, planReader);
  return todayProgress(ports, { plans, stamped: await stampedTasks(ports) });
};

test("today's plan is counted by area, with the days of its oldest open task", async () => {
  expect(
    await of({ '2024-09-13.md': day, '2024-09-11.md': '# 今日计划\n\n## 科研\n\n1. [ ] 改论文\n' }),
  ).toEqual({
    areas: [
      { area: null, done: 0, total: 1 },
      { area: '科研', done: 1, total: 2 },
    ],
    carriedDays: 2,
  });
});

test('a note without a plan has no areas', async () => {
  expect(await of({ '2024-09-13.md': '一句话' })).toEqual({ areas: [], carriedDays: 0 });
});

test('there is nothing to count without a note of today', async () => {
  expect(await of({ '2024-09-12.md': day })).toBeNull();
});
