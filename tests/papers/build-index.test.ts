import { describe, expect, test } from 'vitest';
import { buildIndex, prepareSearch, type BuildOptions } from '../../src/papers/index/build-index';
import { createPaperIndex } from '../../src/papers/index/paper-index';
import { parseDay } from '../../src/time/day';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';
import { day } from '../support/paper-cards';

const note = (title: string): string => `# 今日所学\n## 主题\n### ${title}\n正文\n`;

/** A clock that moves one millisecond each time it is looked at. */
const ticking = (): (() => number) => {
  let time = 0;
  return () => time++;
};

function options(notes: FakeNotes, more: Partial<BuildOptions> = {}): BuildOptions {
  return {
    notes,
    dayOfPath: path => parseDay(path.replace(/\.md$/, '')),
    learnedNames: ['今日所学'],
    index: createPaperIndex(),
    now: ticking(),
    pause: () => Promise.resolve(),
    onProgress: () => undefined,
    isCancelled: () => false,
    ...more,
  };
}

describe('buildIndex', () => {
  test('reads daily notes only, newest first', async () => {
    const notes = fakeNotes({
      '2024-09-11.md': note('A'),
      '2024-09-12.md': note('B'),
      '2024-09-12-HOST.md': note('C'),
      'ideas.md': note('D'),
    });
    const build = options(notes);
    expect(await buildIndex(build)).toEqual({ cancelled: false, notes: 2, problems: [] });
    expect(build.index.cards().map(({ title }) => title)).toEqual(['B', 'A']);
  });

  test('reports a note that cannot be read and goes on', async () => {
    const notes = fakeNotes({ '2024-09-11.md': note('A'), '2024-09-12.md': note('B') });
    notes.broken.add('2024-09-12.md');
    const build = options(notes);
    const { problems } = await buildIndex(build);
    expect(problems).toEqual([{ path: '2024-09-12.md', reason: 'Cannot read 2024-09-12.md' }]);
    expect(build.index.cards().map(({ title }) => title)).toEqual(['A']);
  });

  test('pauses after each 8 ms of work and says how far it is', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 28 }, (_, at) => [`2024-01-${String(at + 1).padStart(2, '0')}.md`, note('A')]),
    );
    let pauses = 0;
    const progress: (readonly [number, number])[] = [];
    await buildIndex(
      options(fakeNotes(many), {
        pause: async () => void pauses++,
        onProgress: (done, total) => progress.push([done, total]),
      }),
    );
    // Each note takes one tick of the clock.
    expect(pauses).toBe(3);
    expect(progress).toEqual([
      [0, 28],
      [8, 28],
      [16, 28],
      [24, 28],
      [28, 28],
    ]);
  });

  test('stops when cancelled', async () => {
    const build = options(fakeNotes({ '2024-09-12.md': note('B') }), { isCancelled: () => true });
    expect((await buildIndex(build)).cancelled).toBe(true);
    expect(build.index.cards()).toEqual([]);
  });

  test('forgets notes that are gone, also those that go while it reads', async () => {
    const notes = fakeNotes({ '2024-09-11.md': note('A'), '2024-09-12.md': note('B') });
    const build = options(notes);
    await buildIndex(build);
    notes.texts.delete('2024-09-12.md');
    await buildIndex(build);
    expect(build.index.cards().map(({ title }) => title)).toEqual(['A']);
  });
});

/** A note of so many cards. */
const cards = (count: number): string =>
  `# 今日所学\n## 主题\n${Array.from({ length: count }, (_, at) => `### Card ${at}\n正文 ${at}\n`).join('')}`;

describe('a large note', () => {
  const texts = { '2024-09-11.md': note('A'), '2024-09-12.md': cards(30), '2024-09-13.md': note('B') };
  const largeFrom = 200;

  test('is read like any other', async () => {
    const build = options(fakeNotes(texts), { largeFrom });
    const plain = options(fakeNotes(texts));
    expect(await buildIndex(build)).toEqual({ cancelled: false, notes: 3, problems: [] });
    await buildIndex(plain);
    expect(build.index.cards().map(({ title }) => title)).toHaveLength(32);
    expect(build.index.records().map(({ text }) => text)).toEqual(
      plain.index.records().map(({ text }) => text),
    );
  });

  test('is given on once, as the index holds it', async () => {
    const read: unknown[] = [];
    const build = options(fakeNotes(texts), {
      largeFrom,
      onRead: ({ path }, text, held) => read.push([path, text.length, held]),
    });
    await buildIndex(build);
    const [, large] = build.index.records();
    expect(read[1]).toEqual(['2024-09-12.md', texts['2024-09-12.md'].length, large]);
    expect(read).toHaveLength(3);
  });

  test('is read in slices, and counted when it is read', async () => {
    let time = 0;
    let looked = 0;
    let longest = 0;
    const progress: number[] = [];
    await buildIndex(
      options(fakeNotes(texts), {
        largeFrom,
        now: () => {
          looked++;
          return time++;
        },
        pause: async () => {
          longest = Math.max(longest, looked);
          looked = 0;
        },
        onProgress: done => progress.push(done),
      }),
    );
    expect(longest).toBeLessThanOrEqual(9);
    expect(progress.slice(0, 2)).toEqual([0, 1]);
    expect(progress.filter(done => done === 1).length).toBeGreaterThan(10);
    expect(progress.slice(-2)).toEqual([2, 3]);
  });

  test('is left out when it is cancelled half way', async () => {
    let pauses = 0;
    const build = options(fakeNotes(texts), {
      largeFrom,
      pause: async () => void pauses++,
      isCancelled: () => pauses > 5,
    });
    expect((await buildIndex(build)).cancelled).toBe(true);
    expect(build.index.cards().map(({ title }) => title)).toEqual(['B']);
  });

  test('that somebody else reads meanwhile stays as they read it', async () => {
    let pauses = 0;
    const build = options(fakeNotes(texts), {
      largeFrom,
      pause: async () => {
        if (++pauses === 5)
          build.index.put({ path: '2024-09-12.md', day: day('2024-09-12'), cards: [], entries: [] });
      },
      isOvertaken: path => pauses >= 5 && path === '2024-09-12.md',
      onRead: ({ path }) => read.push(path),
    });
    const read: string[] = [];
    expect(await buildIndex(build)).toEqual({ cancelled: false, notes: 3, problems: [] });
    expect(build.index.cards().map(({ title }) => title)).toEqual(['B', 'A']);
    expect(read).toEqual(['2024-09-13.md', '2024-09-11.md']);
  });

  test('that cannot be read is a problem', async () => {
    const notes = fakeNotes(texts);
    notes.broken.add('2024-09-12.md');
    const { problems } = await buildIndex(options(notes, { largeFrom }));
    expect(problems).toEqual([{ path: '2024-09-12.md', reason: 'Cannot read 2024-09-12.md' }]);
  });

  test('from the cache is taken as it was kept', async () => {
    const first = options(fakeNotes({ '2024-09-12.md': cards(30) }), { largeFrom });
    await buildIndex(first);
    const [kept] = first.index.records();
    const notes = fakeNotes({ '2024-09-12.md': 'x'.repeat(cards(30).length) });
    const [info] = notes.list();
    const cached = new Map(info && kept ? [[info.path, { ...info, text: kept.text }]] : []);
    const second = options(notes, { largeFrom, cached });
    await buildIndex(second);
    expect(second.index.records().map(({ text }) => text)).toEqual([kept?.text]);
  });
});

describe('prepareSearch', () => {
  test('folds large notes in slices, and none once it is cancelled', async () => {
    const build = options(fakeNotes({ '2024-09-11.md': note('A'), '2024-09-12.md': cards(30) }));
    await buildIndex(build);
    const [large, small] = build.index.records();
    let pauses = 0;
    const pause = async (): Promise<void> => void pauses++;
    await prepareSearch({ ...build, now: ticking(), pause, largeFrom: 200, isCancelled: () => pauses > 1 });
    expect([large?.folded, small?.folded]).toEqual([null, null]);
    await prepareSearch({ ...build, now: ticking(), pause, largeFrom: 200 });
    // Thirty cards and two notes, six to a slice.
    expect(pauses).toBe(2 + 5);
    expect(large?.folded).toContain('card 29');
    expect(small?.folded).toContain('a');
  });
});
