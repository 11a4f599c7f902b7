import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import { placeTask } from '../../src/plan/add-task';
import { carryInto } from '../../src/plan/carry/carry-text';
import { isPlaceholder } from '../../src/plan/tasks/task-text';
import type { Day } from '../../src/time/day';

const t = translator('en');

test('a placeholder is empty, punctuation, or the number of its item; any other number is a task', () => {
  const cases: readonly (readonly [marker: string, text: string, isOne: boolean])[] = [
    ['-', '', true],
    ['-', '   ', true],
    ['-', '…', true],
    ['-', '——', true],
    ['-', '^id', true],
    ['-', '1.', true],
    ['-', '1', false],
    ['1.', '1', true],
    ['1.', '1.', true],
    ['3)', '3)', true],
    ['2.', '2、', true],
    ['2.', '3', false],
    ['-', '2403.04567', false],
    ['1.', '10.1145/3292500', false],
    ['-', '[[2024-12-01]]', false],
    ['-', '5.1-5.3', false],
    ['-', '2024-12-01', false],
    ['-', '2024', false],
    ['-', '第 3 章', false],
    ['-', '💡', false],
  ];
  expect(cases.map(([marker, text]) => [marker, text, isPlaceholder(text, marker)])).toEqual(cases);
});

test('tasks that are ids, dates or numbers are carried, and can be added', () => {
  const options = {
    ...{ planNames: ['今日计划'], stamped: new Set<string>(), missingArea: '', countsElsewhere: true },
    ...{ mode: 'left' as const, doneChildren: false, wholeSections: [] },
  };
  const tasks = ['2403.04567', '10.1145/3292500', '[[2024-12-01]]', '5.1-5.3'];
  const source = `# 今日计划\n\n${tasks.map(task => `- [ ] ${task}\n`).join('')}`;
  const target = '# 今日计划\n\n- [ ] \n';
  const plan = carryInto(source, target, options, t);
  expect([plan.carried, applyEdits(target, plan.edits)]).toEqual([4, source]);
  for (const text of tasks) {
    const added = placeTask(target, { text, area: '', day: '2024-09-13' as Day }, ['今日计划'], t);
    expect(applyEdits(target, added.edits)).toContain(` [ ] ${text}\n`);
  }
});
