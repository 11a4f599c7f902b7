import { expect, test } from 'vitest';
import { firstTask } from '../../src/plan/first-task';
import { planProgress } from '../../src/plan/progress';

/** Headings with their counts, `heading done/total`. */
function counts(text: string): readonly string[] {
  return planProgress(text, ['今日计划']).map(({ at, done, total }) => {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    return `${text.slice(start, at)} ${done}/${total}`;
  });
}

test('each area and the plan as a whole are counted', () => {
  const note = `# 今日计划

1. [x] before the areas

## 科研

1. [x] a
	1. [ ] nested
	2. [X] nested too
2. [/] begun

## 学业

1. [ ] 

# 今日所学

- [ ] not of the plan
`;
  expect(counts(note)).toEqual(['# 今日计划 3/5', '## 科研 2/4']);
});

test.each([
  ['empty items and their own numbers', '1. [ ] \n2. [ ] 2\n3. [x] …\n- [ ] real', '0/1'],
  ['cancelled and forwarded tasks', '- [-] no\n- [>] later\n- [x] done', '1/1'],
  ['list items that are no tasks', '- plain\n- [x] done', '1/1'],
  ['tasks in code and comments', '```\n- [ ] code\n```\n\n%%\n- [ ] hidden\n%%\n\n- [x] done', '1/1'],
])('%s do not count', (_, body, expected) => {
  expect(counts(`# 今日计划\n\n${body}\n`)).toEqual([`# 今日计划 ${expected}`]);
});

test('tasks in a callout count', () => {
  expect(counts('# 今日计划\n\n> [!todo]\n> - [x] a\n> - [ ] b\n')).toEqual(['# 今日计划 1/2']);
});

test('a note without a plan has no counts', () => {
  expect(counts('# 计划\n\n- [ ] a\n')).toEqual([]);
});

test('CRLF and drifted headings are read', () => {
  expect(counts('## 我的今日计划！\r\n- [x] a\r\n')).toEqual(['## 我的今日计划！ 1/1']);
});

test.each([
  ['# 今日计划\n\n## 科研\n\n1. [ ] ¦\n\n2. [ ] b\n'],
  ['# x\n\n- [ ] other\n\n# 今日计划\n\n- [ ] first¦\n'],
])('the first task is where ¦ stands in %j', marked => {
  const at = marked.indexOf('¦');
  expect(firstTask(marked.replace('¦', ''), ['今日计划'])).toBe(at);
});

test('a plan without tasks has no first one', () => {
  expect(firstTask('# 今日计划\n\ntext\n', ['今日计划'])).toBeNull();
});
