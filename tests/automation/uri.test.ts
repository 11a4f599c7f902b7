import { describe, expect, test } from 'vitest';
import { readUri } from '../../src/automation/uri';
import { translator } from '../../src/features';
import { Problem } from '../../src/problem';

const t = translator('en');
const paper = { kind: 'add-paper', input: '', topic: '', day: null, summary: '', remark: '' };

describe('readUri', () => {
  test.each([
    [{ command: 'today' }, { kind: 'today', day: null }],
    [{}, { kind: 'today', day: null }],
    [{ date: '2024-09-12' }, { kind: 'today', day: '2024-09-12' }],
    [
      { command: 'today', date: 'today' },
      { kind: 'today', day: null },
    ],
    [{ command: 'add-paper' }, paper],
    [{ input: 'arXiv:1706.03762' }, { ...paper, input: 'arXiv:1706.03762' }],
    [
      { command: 'add-paper', input: 'A', topic: '主题', date: '2024-09-12', summary: 'S', remark: 'R' },
      { kind: 'add-paper', input: 'A', topic: '主题', day: '2024-09-12', summary: 'S', remark: 'R' },
    ],
  ])('reads %j', (params, expected) => {
    expect(readUri(params, t)).toEqual(expected);
  });

  test.each([{ command: 'delete-all' }, { date: '2024-02-30' }, { command: 'add-paper', date: 'tomorrow' }])(
    'refuses %j',
    params => {
      expect(() => readUri(params, t)).toThrow(Problem);
    },
  );
});
