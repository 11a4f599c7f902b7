import { describe, expect, test } from 'vitest';
import { first, opened, second, third, titles, vault, words, world } from './days-world';

describe('settings', () => {
  test('that no reader asks for have nothing read again', async () => {
    const { days, reads, set, clock } = await opened();
    reads();
    set({ carryReach: 7, level: 2 });
    days.settingsChanged();
    expect(days.state().phase).toBe('ready');
    await clock.run(days.whenRead());
    expect(reads()).toEqual([]);
  });

  test('that one reader asks for have each note read once, and only that reader told', async () => {
    const { days, reads, set, clock, counts } = await opened();
    reads();
    const told: string[] = [];
    days.of(titles).onChange(path => told.push(path));
    set({ markNames: ['#'] });
    days.settingsChanged();
    expect(days.state().phase).toBe('loading');
    await clock.run(days.whenRead());
    expect(reads()).toEqual([third, second, first]);
    expect([...counts.values()].map(({ count }) => count)).toEqual([1, 0, 1]);
    expect(told).toEqual([]);
  });

  test('that name other notes have those read, and of the readers only the one that wants them', async () => {
    const { days, reads, set, clock, counts, facts, write } = await opened({ ...vault, 'b/x.md': '# a' });
    reads();
    set({ markFolders: ['b'] });
    days.settingsChanged();
    await clock.run(days.whenRead());
    expect(reads()).toContain('b/x.md');
    expect(counts.get('b/x.md')).toEqual({ count: 1 });
    expect(facts.has('b/x.md')).toBe(false);
    days.changed(write('b/x.md', 'a\na'));
    await clock.run(days.whenRead());
    expect(counts.get('b/x.md')).toEqual({ count: 2 });
    set({ markFolders: [] });
    days.settingsChanged();
    await clock.run(days.whenRead());
    expect(counts.has('b/x.md')).toBe(false);
  });

  test('that move the daily notes have those there read and the others forgotten', async () => {
    const { days, reads, set, clock, facts } = await opened({ ...vault, 'd/2024-09-13.md': '# There' });
    reads();
    set({ folder: 'd' });
    days.settingsChanged();
    await clock.run(days.whenRead());
    expect(reads()).toEqual(['d/2024-09-13.md']);
    expect([...facts]).toEqual([['d/2024-09-13.md', ['There']]]);
  });

  test('changed while notes are read count for all of them', async () => {
    const made = world(vault);
    const days = made.open();
    await days.start();
    made.set({ markNames: ['#'] });
    days.settingsChanged();
    await made.clock.run(days.whenRead());
    expect([...days.of(words).byPath.values()].map(({ count }) => count).sort()).toEqual([0, 1, 1]);
  });
});

test('all notes are read again when somebody asks for that', async () => {
  const { days, reads, clock } = await opened();
  reads();
  days.readAgain();
  expect(days.state().phase).toBe('loading');
  await clock.run(days.whenRead());
  expect(reads()).toEqual([third, second, first]);
});
