import { describe, expect, test } from 'vitest';
import { createPaperIndex } from '../../src/papers/index/paper-index';
import { card, day, entry } from '../support/paper-cards';

const record = (date: string, ...titles: readonly string[]) => ({
  path: `${date}.md`,
  day: day(date),
  cards: titles.map(title => card(date, title)),
  entries: [entry(date, `entry ${date}`)],
});

describe('the paper index', () => {
  test('gives cards and entries newest first, in a day as in the note', () => {
    const index = createPaperIndex();
    index.put(record('2024-01-01', 'A', 'B'));
    index.put(record('2024-03-01', 'C'));
    index.put(record('2024-02-01'));
    expect(index.cards().map(({ title }) => title)).toEqual(['C', 'A', 'B']);
    expect(index.entries().map(({ text }) => text)).toEqual([
      'entry 2024-03-01',
      'entry 2024-02-01',
      'entry 2024-01-01',
    ]);
  });

  test('replaces and removes', () => {
    const index = createPaperIndex();
    index.put(record('2024-01-01', 'A'));
    index.put(record('2024-01-01', 'B'));
    expect(index.cards().map(({ title }) => title)).toEqual(['B']);
    index.remove('2024-01-01.md');
    expect(index.records()).toEqual([]);
  });

  test('tells of many changes once, and of none when nothing changed', async () => {
    const index = createPaperIndex();
    let told = 0;
    const stop = index.onChange(() => void told++);
    index.put(record('2024-01-01', 'A'));
    index.put(record('2024-01-02', 'B'));
    expect(told).toBe(0);
    await Promise.resolve();
    expect(told).toBe(1);
    index.put(record('2024-01-02', 'B'));
    index.remove('missing.md');
    await Promise.resolve();
    expect(told).toBe(1);
    stop();
    index.remove('2024-01-01.md');
    await Promise.resolve();
    expect(told).toBe(1);
  });
});
