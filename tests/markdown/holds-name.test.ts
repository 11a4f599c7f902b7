import { expect, test } from 'vitest';
import { scan } from '../../src/markdown/blocks/scan';
import { holdsName, sectionsNamed, titleOf } from '../../src/markdown/sections';

test('a name of letters is a whole word of the title, a Chinese one stands anywhere', () => {
  const cases: readonly (readonly [title: string, name: string, holds: boolean])[] = [
    ['Plan', 'Plan', true],
    ['My Plan for today', 'Plan', true],
    ['Plan:', 'Plan', true],
    ['**Plan**', 'Plan', true],
    ['[[Plan]]', 'Plan', true],
    ['Plan（今日）', 'Plan', true],
    ['今日Plan', 'Plan', true],
    ['Plan2', 'Plan', false],
    ['Plants', 'Plan', false],
    ['Planning with Diffusion', 'Plan', false],
    ['Airplan', 'Plan', false],
    ['Airplanes and a Plan', 'Plan', true],
    ['Learned today', 'Learned today', true],
    ['Unlearned today', 'Learned today', false],
    ['Életterv', 'terv', false],
    ['Планы', 'План', false],
    ['我的今日计划表', '今日计划', true],
    ['计划', '今日计划', false],
    ['', 'Plan', false],
  ];
  expect(cases.map(([title, name]) => [title, name, holdsName(title, name)])).toEqual(cases);
});

test('a heading of plants or of planning opens no plan', () => {
  const note = scan('# Plants\n\n# Learned\n\n## Planning\n\n# Plan of the day\n');
  expect(sectionsNamed(note, ['Plan', '']).map(({ heading }) => titleOf(note, heading))).toEqual([
    'Plan of the day',
  ]);
});
