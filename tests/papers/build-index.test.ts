import { describe, expect, test } from 'vitest';
import { buildIndex, type BuildOptions } from '../../src/papers/build-index';
import { createPaperIndex } from '../../src/papers/paper-index';
import { parseDay } from '../../src/time/day';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';

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
