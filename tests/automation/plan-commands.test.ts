import { expect, test } from 'vitest';
import { runCommand, type CliParams } from '../../src/cli/cli-command';
import { cliCommands } from '../../src/features';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const thursday = `# 今日计划

1. [ ] 看<mark style="background: #BBFABBA6;">待研究</mark>与==待整理==标签

## 科研

1. [ ] 改 [[专利]] 初稿
	- [x] 查资料

## 学业

1. [ ] 
2. [ ] 2
`;

const notes = fakeNotes({ '2024-09-12.md': thursday });
const ports = fakePorts({ notes, language: 'zh' });
const run = async (name: string, params: CliParams = {}): Promise<unknown> => {
  const command = cliCommands(ports, () => null).find(known => known.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return JSON.parse(await runCommand(command, { ...params, format: 'json' }, ports.t));
};

test('today carries once; plan and marks list what is there', async () => {
  const path = '2024-09-13.md';
  expect(await run('today')).toEqual({ path, created: true, carried: 2, added: [] });
  expect(await run('today')).toEqual({ path, created: false, carried: 0, added: [] });
  const first = { date: '2024-09-12', path: '2024-09-12.md', carriedDays: 0 };
  expect(await run('plan', { to: '2024-09-12' })).toEqual({
    tasks: [
      { ...first, line: 3, area: null, text: '看待研究与待整理标签', state: 'open', depth: 0 },
      { ...first, line: 7, area: '科研', text: '改 专利 初稿', state: 'open', depth: 0 },
      { ...first, line: 8, area: '科研', text: '查资料', state: 'done', depth: 1 },
    ],
  });
  expect(await run('plan', { from: '2024-09-13', area: '科研', state: 'open' })).toMatchObject({
    tasks: [{ path, text: '改 专利 初稿', carriedDays: 1 }],
  });
  const texts = async (params: CliParams) =>
    ((await run('plan', { to: '2024-09-12', ...params })) as { tasks: { text: string }[] }).tasks.map(
      ({ text }) => text,
    );
  expect(await texts({ state: 'done' })).toEqual(['查资料']);
  expect(await texts({ state: 'x' })).toEqual(['查资料']);
  expect(await texts({ state: '💡' })).toEqual([]);
  expect(await texts({ area: '不存在' })).toEqual([]);
  const sentence = { path: '2024-09-12.md', line: 3, text: '看待研究与待整理标签' };
  expect(await run('marks')).toMatchObject({
    marks: [{ ...sentence, name: '待研究' }, { ...sentence, name: '待整理' }, { path }, { path }],
  });
  expect(await run('marks', { name: '近日安排' })).toEqual({ marks: [] });
});
