import { expect, test } from 'vitest';
import { readDay } from '../../src/papers/read/read-day';
import type { Day } from '../../src/time/day';

const authorsIn = (line: string) =>
  readDay(`# 今日所学\n\n## T\n\n### P\n\n${line}\n`, {
    path: 'a.md',
    day: '2024-09-12' as Day,
    learnedNames: ['今日所学'],
  }).cards[0]?.authors;

test.each([
  ['Ada Lee, Jo Tan · ICLR 2023 · [arXiv](https://arxiv.org/abs/2303.00001)', ['Ada Lee', 'Jo Tan']],
  ['作者：张三、李四', ['张三', '李四']],
  ['Authors: Smith, J.; and Doe, A.', ['Smith, J.', 'Doe, A.']],
  ['作者：King, Jr., Martin Luther；等', ['King, Jr., Martin Luther']],
  ['[abs](https://arxiv.org/abs/2303.00001) · ICCV 2023 · [code](https://github.com/a/b)', []],
  ['论文：[arXiv](https://arxiv.org/abs/2303.00001) · ICCV 2023', []],
  ['arXiv 1810.04805 · NAACL 2019', []],
])('authors are taken from %s', (line, authors) => {
  expect(authorsIn(line)).toEqual(authors);
});
