import { expect, test } from 'vitest';
import { cardKey } from '../../src/papers/card';
import { createPaperIndex } from '../../src/papers/index/paper-index';
import { readDay } from '../../src/papers/read/read-day';
import { treeLines } from '../../src/papers/list/tree-lines';
import { day } from '../support/paper-cards';

const index = createPaperIndex();
index.put(
  readDay('# 今日所学\n\n## T\n\n### A\n\na\n\n#### own\n\n### B\n\nb\n\n### C\n\nc\n', {
    path: 'd.md',
    day: day('2026-01-02'),
    learnedNames: ['今日所学'],
  }),
);

const names = (most?: number): readonly string[] =>
  treeLines(
    { kind: 'matches', items: index.cards() },
    {
      collapsed: new Set(),
      opened: new Set(),
      paperOf: card => index.paperOf(card),
      cardKey,
      ...(most === undefined ? {} : { most }),
    },
  ).map(line => (line.kind === 'paper' ? line.card.name : line.kind));

test('lines of matches stop after as many items as asked for', () => {
  expect(names()).toEqual(['A', 'remark', 'B', 'C']);
  expect(names(2)).toEqual(['A', 'remark', 'B']);
  expect(names(0)).toEqual([]);
  expect(names(Infinity)).toEqual(['A', 'remark', 'B', 'C']);
});
