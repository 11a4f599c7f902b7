import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoteInfo } from '../../src/notes';
import { buildIndex } from '../../src/papers/index/build-index';
import {
  bytesOf,
  createCacheQueue,
  type CachedNote,
  type CacheQueue,
  type IndexCache,
} from '../../src/papers/index/index-cache';
import { createPaperIndex, type PaperIndex } from '../../src/papers/index/paper-index';
import { readDay } from '../../src/papers/read/read-day';
import { addDays } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { day } from '../support/paper-cards';

const learnedNames = ['今日所学'];
const dayOf = (path: string) => day(path.slice(0, 10));
const named = (at: number): string => `${addDays(day('2024-01-01'), at)}.md`;

interface File {
  readonly text: string;
  readonly modified: number;
}

const infoOf = (path: string, { text, modified }: File): NoteInfo => ({
  path,
  size: bytesOf(text),
  modified,
});

/** A cache in memory, that forgets under another signature. */
function memoryCache(): IndexCache & { readonly rows: Map<string, CachedNote> } {
  const rows = new Map<string, CachedNote>();
  let own = '';
  return {
    rows,
    async load(signature) {
      if (signature !== own) rows.clear();
      own = signature;
      return [...rows.values()];
    },
    async save(kept, gone) {
      for (const note of kept) rows.set(note.path, note);
      for (const path of gone) rows.delete(path);
    },
  };
}

/** Builds an index of the files; answers which were read. */
async function start(files: ReadonlyMap<string, File>, cached?: readonly CachedNote[], queue?: CacheQueue) {
  const index = createPaperIndex();
  const read: string[] = [];
  await buildIndex({
    notes: {
      ...fakeNotes(Object.fromEntries([...files].map(([path, { text }]) => [path, text]))),
      list: () => [...files].map(([path, file]) => infoOf(path, file)),
    },
    dayOfPath: dayOf,
    learnedNames,
    index,
    cached: new Map(cached?.map(note => [note.path, note])),
    onRead: (info, _text, note) => {
      read.push(info.path);
      queue?.read(info, note);
    },
    now: () => 0,
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
    isCancelled: () => false,
  });
  return { index, read };
}

const shape = (index: PaperIndex): unknown =>
  JSON.parse(
    JSON.stringify({
      records: index.records().map(({ path, cards, entries }) => ({ path, cards, entries })),
      papers: index.cards().map(card => index.paperOf(card).cards),
      held: index.held(),
    }),
  );

const note = (title: string): string =>
  `# 今日所学\n\n1. entry\n\n## 扩散\n\n### ${title}\n\narXiv:2301.00001\n\n正文\n`;

describe('the cache', () => {
  test('gives back what was read and lets only changed notes be read', async () => {
    const files = new Map([
      ['2024-01-01.md', { text: note('A'), modified: 1 }],
      ['2024-01-02.md', { text: note('B'), modified: 1 }],
    ]);
    const cache = memoryCache();
    const queue = createCacheQueue(cache);
    await start(files, await cache.load('1'), queue);
    await queue.flush([...files].map(([path, file]) => infoOf(path, file)));
    files.set('2024-01-02.md', { text: note('C'), modified: 2 });
    const { index, read } = await start(files, await cache.load('1'));
    expect(read).toEqual(['2024-01-02.md']);
    expect(index.cards().map(({ title }) => title)).toEqual(['C', 'A']);
    expect(await cache.load('2')).toEqual([]);
  });

  test('does not keep what may have been typed and not saved', async () => {
    const cache = memoryCache();
    const queue = createCacheQueue(cache);
    const files = new Map([['2024-01-01.md', { text: note('A'), modified: 1 }]]);
    await start(files, [], queue);
    await queue.flush([{ path: '2024-01-01.md', size: bytesOf(note('A')), modified: 2 }]);
    expect([...cache.rows]).toEqual([]);
  });

  test('is not believed when it is damaged', async () => {
    const files = new Map([['2024-01-01.md', { text: note('A'), modified: 1 }]]);
    const info = infoOf('2024-01-01.md', { text: note('A'), modified: 1 });
    for (const text of ['', '001', 'nonsense', '\0\0\0']) {
      const { index, read } = await start(files, [{ ...info, text }]);
      expect(read).toEqual(['2024-01-01.md']);
      expect(index.cards().map(({ title }) => title)).toEqual(['A']);
    }
  });
});

test('after any edits, renames, deletes and starts from the cache the index equals one built afresh', async () => {
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
    fc.asyncProperty(fc.array(change, { minLength: 200, maxLength: 200 }), async changes => {
      const files = new Map<string, File>();
      const cache = memoryCache();
      let clock = 0;
      let queue = createCacheQueue(cache);
      let live = createPaperIndex();
      const reread = (path: string): void => {
        const file = files.get(path);
        if (!file) {
          live.remove(path);
          return queue.gone(path);
        }
        queue.read(
          infoOf(path, file),
          live.put(readDay(file.text, { path, day: dayOf(path), learnedNames })),
        );
      };
      for (const each of changes) {
        if (each.kind === 'edit') {
          files.set(named(each.at), { text: note(each.title), modified: ++clock });
          reread(named(each.at));
        } else if (each.kind === 'delete') {
          files.delete(named(each.at));
          reread(named(each.at));
        } else if (each.kind === 'rename') {
          const file = files.get(named(each.at));
          if (!file || each.at === each.to) continue;
          files.delete(named(each.at));
          files.set(named(each.to), file);
          live.rename(named(each.at), named(each.to), dayOf(named(each.to)));
          reread(named(each.at));
          reread(named(each.to));
        } else if (each.kind === 'keep') {
          await queue.flush([...files].map(([path, file]) => infoOf(path, file)));
        } else {
          queue = createCacheQueue(cache);
          ({ index: live } = await start(files, await cache.load('1'), queue));
        }
        expect(shape(live)).toEqual(shape((await start(files)).index));
      }
    }),
    { numRuns: 3 },
  );
});
