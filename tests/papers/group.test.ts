import { describe, expect, test } from 'vitest';
import { groupItems, regroup, type Group } from '../../src/papers/list/group';
import { card, entry } from '../support/paper-cards';

const cards = [
  card('2024-10-02', 'E', { topic: 'Diffusion' }),
  card('2024-10-01', 'D', { topic: null }),
  card('2024-09-12', 'B', { topic: '风格迁移', line: 5 }),
  card('2024-09-12', 'C', { topic: ' ｄiffusion', line: 9 }),
  card('2024-08-01', 'A', { topic: '风格迁移' }),
];
const entries = [entry('2024-10-02', 'y', 50), entry('2024-09-12', 'x', 7)];

const shape = (groups: readonly Group[]) =>
  groups.map(({ title, kind, items }) => [
    kind,
    title,
    items.map(item => ('title' in item ? item.title : item.text)).join(''),
  ]);

describe('groupItems', () => {
  test('groups by topic, newest first, spellings together, the rest at the end', () => {
    expect(shape(groupItems(cards, entries, 'topic'))).toEqual([
      ['name', 'Diffusion', 'EC'],
      ['name', '风格迁移', 'BA'],
      ['without', null, 'D'],
      ['entries', null, 'yx'],
    ]);
  });

  test('groups by month and by day with entries in their place', () => {
    expect(shape(groupItems(cards, entries, 'month'))).toEqual([
      ['date', '2024-10', 'EyD'],
      ['date', '2024-09', 'BxC'],
      ['date', '2024-08', 'A'],
    ]);
    expect(shape(groupItems(cards, [], 'day'))).toEqual([
      ['date', '2024-10-02', 'E'],
      ['date', '2024-10-01', 'D'],
      ['date', '2024-09-12', 'BC'],
      ['date', '2024-08-01', 'A'],
    ]);
  });

  test('gives no groups for nothing', () => {
    expect(groupItems([], [], 'topic')).toEqual([]);
  });

  test('groups by year, venue and keyword, a card under each of its keywords', () => {
    const shelf = [
      card('2024-10-02', 'A', { year: 2020, venue: 'CVPR', keywords: ['x', 'y'] }),
      card('2024-10-01', 'B', { year: 2023, venue: 'cvpr', keywords: ['y'] }),
      card('2024-09-01', 'C'),
    ];
    expect(shape(groupItems(shelf, [], 'year'))).toEqual([
      ['year', '2023', 'B'],
      ['year', '2020', 'A'],
      ['without', null, 'C'],
    ]);
    expect(shape(groupItems(shelf, [], 'venue'))).toEqual([
      ['name', 'CVPR', 'AB'],
      ['without', null, 'C'],
    ]);
    expect(shape(groupItems(shelf, [], 'keyword'))).toEqual([
      ['name', 'y', 'AB'],
      ['name', 'x', 'A'],
      ['without', null, 'C'],
    ]);
    expect(shape(groupItems(shelf, [], 'none'))).toEqual([['all', null, 'ABC']]);
  });

  test('regroups what changed as if grouped anew', () => {
    const [first, ...others] = cards;
    const added = card('2024-09-30', 'N', { topic: 'New' });
    const before = groupItems(cards, [], 'topic');
    const change = { removed: first ? [first] : [], added: [added] };
    const after = regroup(before, change, 'topic');
    expect(after).toEqual(
      groupItems(
        [...others, added].sort((a, b) => (a.day < b.day ? 1 : -1)),
        [],
        'topic',
      ),
    );
    expect(after.at(-1)).toBe(before.at(-1));
  });
});
