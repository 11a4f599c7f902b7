import { describe, expect, test } from 'vitest';
import { groupItems, type Group } from '../../src/papers/group';
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
      ['topic', 'Diffusion', 'EC'],
      ['topic', '风格迁移', 'BA'],
      ['no-topic', null, 'D'],
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
});
