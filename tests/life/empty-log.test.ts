import { expect, test } from 'vitest';
import { emptyLogs } from '../../src/life/log/empty-log';
import { fieldFinder } from '../../src/life/log/fields';
import { fakePorts } from '../support/fake-ports';

const find = fieldFinder(fakePorts({ language: 'zh' }));
const places = (text: string) => emptyLogs(text, ['今日生活'], find);
const head = '# 今日生活\n\n| 今日体重 | 今日锻炼 |\n| --- | --- |\n';

test.each([
  [`${head}|  |  |\n`, [6]],
  [head, [6]],
  [`a\n\n${head}|  |  |\n\n1. 今日体重：\n`, [9]],
  [`${head}| 63 |  |\n`, []],
  [`${head}| \\ |  |\n`, []],
  ['# 今日生活\n\n没有表格\n', []],
  ['# 今日计划\n\n| 今日体重 |\n| --- |\n|  |\n', []],
])('%j has empty logs at %j', (text, expected) => {
  expect(places(text)).toEqual(expected);
});
