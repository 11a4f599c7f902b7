import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Wanted } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { lookupHosts } from '../../src/metadata/services/lookup-hosts';
import { troubles, type Trouble } from '../support/services/troubles';
import { lookupSessions, wanting } from './lookup-bench';

const open = lookupSessions();

const trouble: fc.Arbitrary<Trouble | null> = fc.oneof(
  { arbitrary: fc.constant(null), weight: 2 },
  { arbitrary: fc.constantFrom(...(Object.keys(troubles) as (keyof typeof troubles)[])), weight: 3 },
  { arbitrary: fc.nat(12_000).map(delay => ({ delay })), weight: 2 },
);
const anyTroubles = fc
  .tuple(...lookupHosts.map(() => trouble))
  .map(found =>
    Object.fromEntries(lookupHosts.flatMap((host, at) => (found[at] ? [[host, found[at]] as const] : []))),
  );
const papers: readonly Partial<Wanted>[] = [
  { ids: { ...noIds, arxiv: '2403.04567' } },
  { ids: { ...noIds, arxiv: '2405.06789' } },
  { ids: { ...noIds, doi: '10.5555/growth.2021.5' } },
  { ids: { ...noIds, acl: '2022.acl-long.77' } },
  { ids: { ...noIds, arxiv: '2403.04567', doi: '10.5555/lantern.2024.17' } },
  { pmid: '31234567' },
  { title: 'Attention revisited' },
  { title: 'Quiet gradients in noisy diffusion' },
];
const wanted = fc.array(fc.constantFrom(...papers), { minLength: 1, maxLength: 4 });

test('whatever services do, every look-up ends within eight seconds and no host is pressed', async () => {
  await fc.assert(
    fc.asyncProperty(anyTroubles, wanted, async (played, asked) => {
      const session = open({ troubles: played });
      const took: number[] = [];
      const jobs = asked.map(async each => {
        const watch = { onAsk: () => {}, signal: new AbortController().signal };
        const result = await session.lookup(wanting(each), watch);
        took.push(session.clock.now());
        return result;
      });
      const results = await session.clock.run(Promise.all(jobs));
      expect(Math.max(...took)).toBeLessThanOrEqual(8_000);
      for (const result of results) {
        expect(['found', 'choose', 'unregistered', 'pending']).toContain(result.kind);
        if (result.kind === 'found') expect(result.metadata.title).not.toBe('');
      }
      for (const host of lookupHosts) {
        const times = session.services.requests().flatMap(each => (each.host === host ? [each.at] : []));
        const gaps = times.slice(1).map((time, at) => time - (times[at] ?? 0));
        const least = played[host] === 'offline' ? 0 : host.endsWith('arxiv.org') ? 3_000 : 400;
        expect(gaps.every(gap => gap >= least)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
