import { describe, expect, test } from 'vitest';
import { shownLinks } from '../../src/papers/card-facts';
import { findAgain } from '../../src/papers/find-again';
import type { Group } from '../../src/papers/group';
import { subpathOf } from '../../src/papers/heading-link';
import { noIds } from '../../src/papers/identify';
import { planTree } from '../../src/papers/tree-plan';
import { readViewState } from '../../src/papers/view-state';
import { card, day } from '../support/paper-cards';

describe('findAgain', () => {
  const fresh = {
    path: 'a.md',
    day: day('2024-01-01'),
    cards: [
      card('2024-01-01', 'A', { line: 9 }),
      card('2024-01-01', 'A', { line: 20, nth: 1 }),
      card('2024-01-01', 'B', { line: 30 }),
    ],
    entries: [],
  };
  test.each([
    ['though another of its title stands now where it was', { title: 'A', nth: 1 }, 20],
    ['the last one left', { title: 'A', nth: 7 }, 20],
    ['moved down', { title: 'B', nth: 0 }, 30],
  ])('finds the card %s', (_how, known, line) => {
    expect(findAgain(fresh, known)?.line).toBe(line);
  });
  test('finds none when the title is gone', () => {
    expect(findAgain(fresh, { title: 'C', nth: 0 })).toBeNull();
  });
});

describe('planTree', () => {
  const group = (key: string, size: number): Group => ({
    key,
    title: key,
    kind: 'topic',
    items: Array.from({ length: size }, (_, at) => card('2024-01-01', `${key}${at}`)),
  });
  const plan = (
    groups: readonly Group[],
    collapsed: readonly string[],
    asked: readonly (readonly [string, number])[],
    limit = 200,
  ) => {
    const { groups: shown, hiddenGroups } = planTree(groups, {
      collapsed: new Set(collapsed),
      asked: new Map(asked),
      limit,
    });
    return [
      shown.map(({ group: { key }, open, items, hidden }) => [key, open, items.length, hidden]),
      hiddenGroups,
    ];
  };

  test('shows a hundred of a group, three hundred unasked in all', () => {
    expect(plan([group('a', 250), group('b', 150), group('c', 150), group('d', 10)], [], [])).toEqual([
      [
        ['a', true, 100, 150],
        ['b', true, 100, 50],
        ['c', true, 100, 50],
        ['d', true, 0, 10],
      ],
      0,
    ]);
  });

  test('shows what was asked for, and nothing of closed groups', () => {
    expect(plan([group('a', 250), group('b', 150)], ['b'], [['a', 200]])).toEqual([
      [
        ['a', true, 200, 50],
        ['b', false, 0, 0],
      ],
      0,
    ]);
  });

  test('keeps back groups over the limit', () => {
    expect(plan([group('a', 1), group('b', 1), group('c', 1)], [], [], 2)).toEqual([
      [
        ['a', true, 1, 0],
        ['b', true, 1, 0],
      ],
      1,
    ]);
  });
});

test('subpathOf names the headings above only where the title is not enough', () => {
  const strip = (title: string): string => title.replace(/[#|^:]/g, ' ').trim();
  expect(subpathOf(['学', '题', 'A: b'], ['学', '题', 'A: b'], strip)).toBe('#A  b');
  expect(subpathOf(['学', '题', '文'], ['学', '题', '文', '二', '文'], strip)).toBe('#学#题#文');
});

test('shownLinks gives one link for each id and leaves out those that say the same', () => {
  const links = [
    { text: 'abs', url: 'https://arxiv.org/abs/2312.09008', kind: 'paper' },
    { text: 'code', url: 'https://github.com/a/b', kind: 'code' },
    { text: 'other', url: 'https://arxiv.org/abs/2301.00001', kind: 'paper' },
  ] as const;
  const shown = shownLinks(card('2024-01-01', 'A', { ids: { ...noIds, arxiv: '2312.09008' }, links }));
  expect(shown.map(({ text }) => text)).toEqual(['arXiv:2312.09008', 'code', 'other']);
});

test.each([
  [null, { grouping: 'topic', entries: false, collapsed: [] }],
  [
    { grouping: 'month', entries: true, collapsed: ['a'] },
    { grouping: 'month', entries: true, collapsed: ['a'] },
  ],
  [
    { grouping: 'moon', entries: 1, collapsed: 'a', x: 2 },
    { grouping: 'topic', entries: false, collapsed: [] },
  ],
])('readViewState mends %o', (stored, state) => {
  expect(readViewState(stored)).toEqual(state);
});
