import { describe, expect, test } from 'vitest';
import type { DayReader } from '../../src/days/day-reader';
import { createDays } from '../../src/days/days';
import { memoryCache } from '../support/day-cache';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { virtualClock } from '../support/virtual-clock';
import { first, opened, second, third, titles, vault, words, world } from './days-world';

describe('a start', () => {
  test('reads each daily note once for all readers, newest first, and no other note', async () => {
    const { reads, facts, counts } = await opened();
    expect(reads()).toEqual([third, second, first]);
    expect([...facts]).toEqual([
      [third, ['Three']],
      [first, ['One']],
    ]);
    expect([...counts]).toEqual([
      [third, { count: 0 }],
      [second, { count: 2 }],
      [first, { count: 1 }],
    ]);
  });

  test('from the cache reads what has changed since, and what is new', async () => {
    const made = await opened();
    await made.clock.pass(6000);
    made.days.stop();
    made.reads();
    made.write(second, '# Two');
    made.write('2024-09-14.md', '# Four');
    made.texts.delete(first);
    const days = made.open();
    await days.start();
    await made.clock.run(days.whenRead());
    expect(made.reads()).toEqual(['2024-09-14.md', second]);
    expect([...days.of(titles).byPath.values()]).toEqual([['Four'], ['Three'], ['Two']]);
    // What is gone is gone from the cache, too.
    await made.clock.pass(6000);
    days.stop();
    const again = made.open();
    await again.start();
    await made.clock.run(again.whenRead());
    expect(made.reads()).toEqual([]);
    expect([...again.of(titles).byPath.keys()]).toEqual(['2024-09-14.md', third, second]);
  });

  test('keeps nothing that was typed and not saved, nor that changed since', async () => {
    for (const isTyped of [true, false]) {
      const made = await opened();
      const info = made.write(third, '# Typed');
      if (isTyped) made.days.changed({ ...info, size: 1 });
      else made.days.changed(info);
      await made.clock.run(made.days.whenRead());
      if (!isTyped) made.write(third, '# Later');
      await made.clock.pass(6000);
      made.days.stop();
      made.reads();
      const days = made.open();
      await days.start();
      await made.clock.run(days.whenRead());
      expect(made.reads()).toEqual([third]);
    }
  });

  test('goes on in slices, tells how far it is, and is ready at the end', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 28 }, (_, at) => [`2024-01-${String(at + 1).padStart(2, '0')}.md`, '# A']),
    );
    const made = world(many);
    let time = 0;
    let pauses = 0;
    // Each look at the clock takes one millisecond.
    const now = () => time++;
    const after = (ms: number, job: () => void) => {
      if (ms === 0) pauses++;
      return made.clock.after(ms, job);
    };
    const ports = fakePorts({ notes: fakeNotes(many) });
    const days = createDays({ ports, readers: [titles], cache: memoryCache(), clock: { now, after } });
    const said: string[] = [];
    days.onChange(() => said.push(`${days.state().phase} ${days.state().done}/${days.state().total}`));
    await days.start();
    await made.clock.run(days.whenRead());
    expect(pauses).toBeGreaterThan(10);
    expect(said.slice(0, 2)).toEqual(['loading 0/0', 'loading 0/28']);
    expect(said.at(-1)).toBe('ready 28/28');
    expect(said.length).toBe(pauses + 3);
  });
});

describe('typing', () => {
  test('in an ordinary note reads nothing', async () => {
    const { days, reads, write, clock } = await opened();
    reads();
    for (let key = 0; key < 5; key++) days.changed(write('idea.md', `# Idea ${key}`));
    await clock.run(days.whenRead());
    await clock.pass(10_000);
    expect(reads()).toEqual([]);
  });

  test('in a daily note reads that note only, once it rests, and tells of that note only', async () => {
    const { days, reads, write, clock, facts } = await opened();
    reads();
    const told: string[] = [];
    days.of(titles).onChange(path => told.push(`titles ${path}`));
    days.of(words).onChange(path => told.push(`words ${path}`));
    for (let key = 0; key < 5; key++) {
      days.changed(write(second, `# Two ${key}\na\na\n`));
      await clock.pass(200);
    }
    expect(reads()).toEqual([]);
    await clock.pass(10_000);
    expect(reads()).toEqual([second]);
    expect(facts.get(second)).toEqual(['Two 4']);
    // As many lines hold the word as before.
    expect(told).toEqual([`titles ${second}`]);
  });

  test('is read at once by whoever needs all notes as they are', async () => {
    const { days, reads, write, facts } = await opened();
    reads();
    days.changed(write(first, '# Now'));
    await days.whenRead();
    expect(reads()).toEqual([first]);
    expect(facts.get(first)).toEqual(['Now']);
  });
});

describe('a note', () => {
  test('that is renamed is read once, and never there twice', async () => {
    const { days, reads, write, clock, facts, texts } = await opened();
    reads();
    const there: string[] = [];
    days.of(titles).onChange(() => there.push([...facts.keys()].filter(path => path !== third).join()));
    const info = write('2024-09-10.md', texts.get(first) ?? '');
    texts.delete(first);
    days.renamed(first, info);
    await clock.run(days.whenRead());
    expect(reads()).toEqual(['2024-09-10.md']);
    expect(there).toEqual(['', '2024-09-10.md']);
  });

  test('that is renamed into an ordinary one, or out of one, goes or comes', async () => {
    const { days, reads, write, clock, facts, texts } = await opened();
    reads();
    texts.delete(first);
    days.renamed(first, write('old.md', '# One'));
    days.renamed('idea.md', write('2024-09-14.md', '# Idea'));
    await clock.run(days.whenRead());
    expect(reads()).toEqual(['2024-09-14.md']);
    expect([...facts.keys()].sort()).toEqual([third, '2024-09-14.md']);
  });

  test('that is deleted goes without a read, also while it waits to be read', async () => {
    const { days, reads, write, clock, facts, texts } = await opened();
    reads();
    days.changed(write(third, '# Typed'));
    texts.delete(third);
    days.gone(third);
    await clock.run(days.whenRead());
    await clock.pass(10_000);
    expect(reads()).toEqual([]);
    expect([...facts.keys()]).toEqual([first]);
  });

  test('that goes while others are read is forgotten at the end', async () => {
    const made = world(vault);
    const days = made.open();
    await days.start();
    made.texts.delete(first);
    await made.clock.run(days.whenRead());
    expect([...days.of(words).byPath.keys()]).toEqual([third, second]);
    expect(days.state().problems).toEqual([]);
  });

  test('that cannot be read is a problem until it can, and keeps what was known of it', async () => {
    const made = world(vault);
    made.broken.add(second);
    const days = made.open();
    await days.start();
    await made.clock.run(days.whenRead());
    expect(days.state()).toMatchObject({
      phase: 'ready',
      problems: [{ path: second, reason: `Cannot read ${second}` }],
    });
    expect([...days.of(words).byPath.keys()]).toEqual([third, first]);
    made.broken.clear();
    made.broken.add(first);
    for (const path of [first, second]) days.changed(made.write(path, '# New\na'));
    await made.clock.run(days.whenRead());
    expect(days.state().problems).toEqual([{ path: first, reason: `Cannot read ${first}` }]);
    expect(days.of(titles).byPath.get(first)).toEqual(['One']);
    expect(days.of(titles).byPath.get(second)).toEqual(['New']);
    made.texts.delete(first);
    days.gone(first);
    await made.clock.run(days.whenRead());
    expect(days.state().problems).toEqual([]);
  });
});

test('what a damaged row of the cache says of a note is read again', async () => {
  const damaged: DayReader<readonly string[]> = {
    ...titles,
    keep: facts => facts.join(),
    restore: kept => {
      if (kept !== 'Three') throw new Error('damaged');
      return [kept];
    },
  };
  const notes = fakeNotes({ [second]: '# Two', [third]: '# Three' });
  const clock = virtualClock();
  const cache = memoryCache();
  const open = async () => {
    const days = createDays({ ports: fakePorts({ notes }), readers: [damaged, words], cache, clock });
    await days.start();
    await clock.run(days.whenRead());
    return days;
  };
  const before = await open();
  await clock.pass(6000);
  before.stop();
  notes.texts.set(third, '# THREE');
  notes.texts.set(second, '# TWO');
  const days = await open();
  expect([...days.of(damaged).byPath]).toEqual([
    [third, ['Three']],
    [second, ['TWO']],
  ]);
});

test('once stopped, nothing is read any more', async () => {
  const { days, reads, write, clock } = await opened();
  reads();
  days.changed(write(first, '# New'));
  days.stop();
  await clock.pass(10_000);
  expect(reads()).toEqual([]);
});

test('nothing can be read while the list of notes cannot, and everything once it can', async () => {
  const notes = fakeNotes(vault);
  let isThere = false;
  const list = () => {
    if (isThere) return notes.list();
    throw new Error('No list');
  };
  const ports = { ...fakePorts({ notes }), notes: { ...notes, list } };
  const clock = virtualClock();
  const days = createDays({ ports, readers: [titles], cache: memoryCache(), clock });
  await days.start();
  expect(days.state()).toMatchObject({ phase: 'error', reason: 'No list' });
  isThere = true;
  days.readAgain();
  await clock.run(days.whenRead());
  expect(days.state().phase).toBe('ready');
  expect(days.of(titles).byPath.size).toBe(2);
});
