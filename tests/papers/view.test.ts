import { describe, expect, test } from 'vitest';
import { shownLinks } from '../../src/papers/card-facts';
import { findAgain } from '../../src/papers/edit/find-again';
import { subpathOf } from '../../src/papers/edit/heading-link';
import { noIds } from '../../src/reference/identify';
import { readViewState } from '../../src/papers/list/view-state';
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

const usual = {
  grouping: 'topic',
  sort: 'noted',
  span: 'any',
  topic: null,
  needs: [],
  entries: false,
  collapsed: [],
};

test.each([
  [null, usual],
  [
    {
      grouping: 'venue',
      sort: 'year',
      span: 'week',
      topic: 'T',
      needs: ['code'],
      entries: true,
      collapsed: ['a'],
    },
    {
      grouping: 'venue',
      sort: 'year',
      span: 'week',
      topic: 'T',
      needs: ['code'],
      entries: true,
      collapsed: ['a'],
    },
  ],
  [{ grouping: 'moon', sort: 1, needs: ['x'], entries: 1, collapsed: 'a', x: 2 }, usual],
])('readViewState mends %o', (stored, state) => {
  expect(readViewState(stored)).toEqual(state);
});
