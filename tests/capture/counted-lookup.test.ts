import { expect, test } from 'vitest';
import { countedLookup } from '../../src/capture/form/counted-lookup';
import type { AskProgress } from '../../src/capture/form/lookup-desk';
import { noIds } from '../../src/reference/identify';
import { fakePorts } from '../support/fake-ports';

test('a counted look-up tells hosts and how many are done, and passes the stop on', async () => {
  const told: AskProgress[] = [];
  const world = fakePorts({
    lookup: (_wanted, watch) => {
      watch.onAsk('a.org');
      return Promise.resolve({ kind: 'pending', asked: [] });
    },
  });
  const { ports, watch, stop } = countedLookup(world, 2, progress => told.push(progress));
  await ports.lookup({ ids: noIds, pmid: null, title: 'T' }, watch);
  expect(told).toEqual([
    { hosts: [], done: 0, total: 2 },
    { hosts: ['a.org'], done: 0, total: 2 },
    { hosts: [], done: 1, total: 2 },
  ]);
  stop();
  expect(watch.signal.aborted).toBe(true);
});
