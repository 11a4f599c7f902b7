import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import { carryInto, type CarryOptions } from '../../src/plan/carry/carry-text';

const t = translator('en');
const options: CarryOptions = {
  planNames: ['今日计划'],
  stamped: new Set(),
  missingArea: '',
  countsElsewhere: true,
  mode: 'left',
  doneChildren: false,
  wholeSections: [],
};

/** The target after carrying; a second run must do nothing. Both texts are what stands below `# 今日计划`. */
function carried(source: string, target: string): string {
  const [from, to] = [`# 今日计划\n${source}`, `# 今日计划\n${target}`];
  const after = applyEdits(to, carryInto(from, to, options, t).edits);
  expect(carryInto(from, after, options, t).edits).toEqual([]);
  return after.slice('# 今日计划\n'.length);
}

test('a task that would not be one there is left with the reason, and those of other areas come', () => {
  const all = '# 今日计划\n\n```\nnever closed\n';
  const nowhere = carryInto('# 今日计划\n- [ ] a\n', all, options, t);
  expect(nowhere).toMatchObject({ edits: [], carried: 0, left: [{ text: 'a' }] });
  const source = '# 今日计划\n\n## 科研\n\n- [ ] a\n\n## 学业\n\n- [ ] b\n- [x] c\n';
  const target = '# 今日计划\n\n## 科研\n\n- [ ] \n\n## 学业\n\n```\nnever closed\n';
  const plan = carryInto(source, target, options, t);
  expect(applyEdits(target, plan.edits)).toBe(target.replace('- [ ] ', '- [ ] a'));
  expect(plan.carried).toBe(1);
  expect(plan.left).toEqual([{ text: 'b', reason: t('plan.left-no-place', { area: '学业' }) }]);
});

test('a note without a plan leaves every open task, with what to do', () => {
  const plan = carryInto('# 今日计划\n- [ ] a\n- [x] b\n\n## 科研\n1. [ ] c\n', '# 别的\n', options, t);
  const reason = t('plan.left-no-plan');
  expect(plan).toMatchObject({ edits: [], noPlan: true });
  expect(plan.left).toEqual([
    { text: 'a', reason },
    { text: 'c', reason },
  ]);
});

test('an area goes by what a reader sees of its heading, and is copied as the user wrote it', () => {
  const area = (heading: string) => `\n## ${heading}\n\n- [ ] a\n`;
  const copied: readonly (readonly [heading: string, made: string])[] = [
    ['[[课题]]', '[[课题]]'],
    ['[[课题|我的课题]]', '[[课题|我的课题]]'],
    ['![[课题]]', '![[课题]]'],
    ['课题 ^ab12', '课题'],
    ['<b>课题</b>', '<b>课题</b>'],
    ['<!-- 课题 -->', '<!-- 课题 -->'],
    ['**课题**', '**课题**'],
    ['[课题](https://x.example)', '[课题](https://x.example)'],
    ['`code` $x$', '`code` $x$'],
    ['C#', 'C#'],
  ];
  for (const [heading, made] of copied) expect(carried(area(heading), '')).toBe(area(made));
  const same: readonly (readonly [heading: string, other: string])[] = [
    ['[[课题]]', '课题'],
    ['课题', '**课题**'],
    ['课题：', '课题'],
    ['课题', '课题:'],
    ['课题 ^ab12', '课题'],
    ['[[P|课题]]', '课题'],
    ['<u>课题</u>', '课题'],
  ];
  for (const [heading, other] of same)
    expect(carried(area(heading), `\n## ${other}\n\n- [ ] \n`)).toBe(`\n## ${other}\n\n- [ ] a\n`);
});

test('a task that stands open elsewhere in the note is there, once for each time', () => {
  const note = (above: string, plan: string) => `${above}\n# 今日计划\n\n${plan}`;
  const source = note('- [ ] 背单词\n', '- [ ] 背单词\n- [ ] a\n- [ ] 背单词\n');
  const target = note('- [ ] 背单词\n- [x] a\n', '- [ ] \n');
  const plan = carryInto(source, target, options, t);
  expect(applyEdits(target, plan.edits)).toBe(note('- [ ] 背单词\n- [x] a\n', '- [ ] a\n- [ ] 背单词\n'));
});
