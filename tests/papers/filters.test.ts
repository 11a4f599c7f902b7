import { expect, test } from 'vitest';
import { filterFor, switchNeed, type Need } from '../../src/papers/list/filters';
import { card, day, entry } from '../support/paper-cards';

const today = day('2024-09-13');
const queued = card('2024-09-01', 'Queued', { marks: ['待研究'] });
const read = card('2024-09-02', 'Read', { images: ['a.png'] });
const passing = (...needs: readonly Need[]) =>
  [queued, read, entry('2024-09-03', 'entry')].filter(
    filterFor({ span: 'any', topic: null, needs }, today, each => each === queued),
  );

test('queued and read tell what is on the reading list, beside the other needs', () => {
  expect(passing('queued')).toEqual([queued]);
  expect(passing('read')).toEqual([read]);
  expect(passing('queued', 'mark')).toEqual([queued]);
  expect(passing('read', 'mark')).toEqual([]);
  expect(passing('images')).toEqual([read]);
  expect(passing()).toHaveLength(3);
});

test('switching queued on switches read off, and the other way round', () => {
  expect(switchNeed([], 'queued')).toEqual(['queued']);
  expect(switchNeed(['code', 'queued'], 'read')).toEqual(['code', 'read']);
  expect(switchNeed(['read'], 'queued')).toEqual(['queued']);
  expect(switchNeed(['read', 'code'], 'read')).toEqual(['code']);
  expect(switchNeed(['read'], 'mark')).toEqual(['read', 'mark']);
});
