import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDays } from '../../src/days/days';
import { readDays } from '../../src/days/read-days';
import { cardsReader } from '../../src/papers/index/cards-reader';
import { keepIndex, prepareSearch } from '../../src/papers/index/keep-index';
import { createPaperIndex, type PaperIndex } from '../../src/papers/index/paper-index';
import { addDays } from '../../src/time/day';
import { memoryCache } from '../support/day-cache';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { day } from '../support/paper-cards';
import { virtualClock } from '../support/virtual-clock';

const named = (at: number): string => `${addDays(day('2024-01-01'), at)}.md`;
const note = (title: string): string =>
  `# 今日所学\n\n1. entry\n\n## 扩散\n\n### ${title}\n\narXiv:2301.00001\n\n正文\n`;
/** A note of so many cards. */
const cards = (count: number): string =>
  `# 今日所学\n## 主题\n${Array.from({ length: count }, (_, at) => `### Card ${at}\n正文 ${at}\n`).join('')}`;

/** A clock that moves one millisecond each time it is looked at. */
const ticking = (): (() => number) => {
  let time = 0;
  return () => time++;
};

async function fresh(notes: FakeNotes): Promise<PaperIndex> {
  const index = createPaperIndex();
  for (const each of (await readDays(fakePorts({ notes }), cardsReader)).byPath.values()) index.put(each);
  return index;
}

const shape = (index: PaperIndex): unknown =>
  JSON.parse(
    JSON.stringify({
      records: index.records().map(({ path, cards: all, entries }) => ({ path, all, entries })),
      papers: index.cards().map(card => index.paperOf(card).cards),
      held: index.held(),
    }),
  );

describe('an index that follows the notes', () => {
  test('holds what they hold, newest first, and is ready for search', async () => {
    const notes = fakeNotes({ [named(0)]: note('A'), [named(1)]: note('B'), 'ideas.md': note('C') });
    const clock = virtualClock();
    const index = createPaperIndex();
    const days = createDays({
      ...{ ports: fakePorts({ notes }), readers: [cardsReader], cache: memoryCache(), clock },
    });
    const stop = keepIndex(index, days, clock);
    await days.start();
    await clock.run(days.whenRead());
    expect(index.cards().map(({ title }) => title)).toEqual(['B', 'A']);
    expect(index.records().map(({ folded }) => folded !== null)).toEqual([true, true]);
    stop();
    days.gone(named(0));
    await clock.run(days.whenRead());
    expect(index.cards()).toHaveLength(2);
  });

  test('is not believed where the cache is damaged', async () => {
    for (const damaged of ['', '001', 'nonsense', '\0\0\0', 3]) {
      const notes = fakeNotes({ [named(0)]: note('A') });
      const clock = virtualClock();
      const cache = memoryCache();
      const open = () => createDays({ ports: fakePorts({ notes }), readers: [cardsReader], cache, clock });
      const first = open();
      await first.start();
      await clock.run(first.whenRead());
      await clock.pass(6000);
      for (const [path, row] of cache.rows)
        cache.rows.set(path, {
          ...row,
          facts: Object.fromEntries(Object.keys(row.facts).map(name => [name, damaged])),
        });
      const days = open();
      await days.start();
      await clock.run(days.whenRead());
      expect([...days.of(cardsReader).byPath.values()].map(each => each.cards[0]?.title)).toEqual(['A']);
    }
  });

  test('after any edits, renames, deletes and starts from the cache equals one built afresh', async () => {
    const change = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('edit' as const),
          at: fc.nat(9),
          title: fc.constantFrom('A', 'B', '扩散'),
        }),
      },
      fc.record({ kind: fc.constant('delete' as const), at: fc.nat(9) }),
      fc.record({ kind: fc.constant('rename' as const), at: fc.nat(9), to: fc.nat(9) }),
      fc.record({ kind: fc.constant('keep' as const) }),
      fc.record({ kind: fc.constant('start' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 60, maxLength: 60 }), async changes => {
        const notes = fakeNotes();
        const times = new Map<string, number>();
        const infoOf = (path: string) => ({
          ...{ path, size: Buffer.byteLength(notes.texts.get(path) ?? '') },
          modified: times.get(path) ?? 0,
        });
        const ports = fakePorts({
          notes: { ...notes, list: () => [...notes.texts.keys()].map(infoOf) },
        });
        const clock = virtualClock();
        const cache = memoryCache();
        const open = async () => {
          const index = createPaperIndex();
          const days = createDays({ ports, readers: [cardsReader], cache, clock });
          const stop = keepIndex(index, days, clock);
          await days.start();
          return { index, days, stop };
        };
        let live = await open();
        for (const [time, each] of changes.entries()) {
          if (each.kind === 'edit') {
            notes.texts.set(named(each.at), note(each.title));
            times.set(named(each.at), time);
            live.days.changed(infoOf(named(each.at)));
          } else if (each.kind === 'delete') {
            notes.texts.delete(named(each.at));
            live.days.gone(named(each.at));
          } else if (each.kind === 'rename') {
            const [from, to] = [named(each.at), named(each.to)];
            const text = notes.texts.get(from);
            if (text === undefined || from === to) continue;
            notes.texts.delete(from);
            notes.texts.set(to, text);
            times.set(to, times.get(from) ?? 0);
            live.days.renamed(from, infoOf(to));
          } else if (each.kind === 'keep') {
            await clock.pass(6000);
          } else {
            live.days.stop();
            live.stop();
            live = await open();
          }
          await clock.run(live.days.whenRead());
          expect(shape(live.index)).toEqual(shape(await fresh(notes)));
        }
      }),
      { numRuns: 5 },
    );
  });
});

test('all notes are folded for search in slices, large ones too, and none once it is cancelled', async () => {
  const index = await fresh(fakeNotes({ [named(0)]: note('A'), [named(1)]: cards(30) }));
  const [large, small] = index.records();
  let pauses = 0;
  const pause = async (): Promise<void> => void pauses++;
  const isCancelled = () => pauses > 1;
  await prepareSearch(index, { now: ticking(), pause, isCancelled }, 200);
  expect([large?.folded, small?.folded]).toEqual([null, null]);
  await prepareSearch(index, { now: ticking(), pause, isCancelled: () => false }, 200);
  expect(pauses).toBe(2 + 5);
  expect(large?.folded).toContain('card 29');
  expect(small?.folded).toContain('a');
});

test('a large note is read in slices and reaches the index in one piece', async () => {
  const notes = fakeNotes({ [named(0)]: cards(2000), [named(1)]: note('B') });
  const clock = virtualClock();
  const now = ticking();
  let [looked, longest, pauses] = [0, 0, 0];
  const index = createPaperIndex();
  const seen = new Set<number>();
  const days = createDays({
    ports: fakePorts({ notes }),
    readers: [cardsReader],
    cache: memoryCache(),
    clock: {
      now: () => {
        looked++;
        return now();
      },
      after: (milliseconds, job) => {
        if (milliseconds === 0) {
          longest = Math.max(longest, looked);
          [looked, pauses] = [0, pauses + 1];
          seen.add(index.cards().length);
        }
        return clock.after(milliseconds, job);
      },
    },
  });
  keepIndex(index, days, clock);
  await days.start();
  await clock.run(days.whenRead());
  // Each step looks at the clock once, and each look is a millisecond.
  expect(longest).toBeLessThanOrEqual(8);
  expect(pauses).toBeGreaterThan(300);
  expect([...seen]).toEqual([0, 1]);
  expect(index.cards()).toHaveLength(2001);
});
