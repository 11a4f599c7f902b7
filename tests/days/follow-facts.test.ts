import { expect, test } from 'vitest';
import { followFacts } from '../../src/days/follow-facts';
import { createLifeFeed } from '../../src/life/log/life-feed';
import { lifeReader } from '../../src/life/log/life-reader';
import { createDays } from '../../src/days/days';
import { memoryCache } from '../support/day-cache';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { virtualClock } from '../support/virtual-clock';
import { first, opened, second, third, titles, vault, world } from './days-world';

test('who follows facts hears once when all are read, then once for all changes of a moment', async () => {
  const { open, clock, write, broken } = world(vault);
  const days = open();
  let told = 0;
  const stop = followFacts(days, days.of(titles), () => void told++);
  await days.start();
  await clock.run(days.whenRead());
  expect(told).toBe(1);
  days.changed(write(first, '# 1'));
  days.changed(write(second, '# 2'));
  await clock.run(days.whenRead());
  await clock.pass(0);
  expect(told).toBe(2);
  // Nothing of this concerns titles.
  days.changed(write(first, '# 1\n\nmore'));
  await clock.run(days.whenRead());
  await clock.pass(0);
  expect(told).toBe(2);
  // A note that cannot be read does.
  broken.add(third);
  days.changed(write(third, '# 3'));
  await clock.run(days.whenRead());
  await clock.pass(0);
  expect(told).toBe(3);
  stop();
  days.changed(write(first, '# One again'));
  await clock.run(days.whenRead());
  await clock.pass(0);
  expect(told).toBe(3);
});

test('who comes later hears of changes only, and when all notes are read again of the last', async () => {
  const { days, clock, texts } = await opened();
  const told: number[] = [];
  followFacts(days, days.of(titles), () => told.push(days.of(titles).byPath.size));
  await clock.pass(0);
  expect(told).toEqual([]);
  texts.set(first, 'no title');
  texts.set(second, '# Two');
  texts.set(third, 'no title');
  days.readAgain();
  await clock.run(days.whenRead());
  await clock.pass(0);
  expect(told).toEqual([1]);
});

test('the life log is given in order, one a day, and kept values come back as they were', async () => {
  const log = (weight: string) =>
    `# 今日生活\n\n| 今日体重 | 今日锻炼 |\n| --- | --- |\n| ${weight} | 跑步很久很久很久很久 |\n`;
  const notes = fakeNotes({
    '2024-09-12.md': log('61kg'),
    '2024-09-11.md': log('60kg'),
    '2024-09-13.md': '# 今日生活\n\n| 今日体重 |\n| --- |\n|  |\n',
    '2024-09-10.md': 'nothing',
  });
  // As a file takes it: what does not was typed and not saved.
  const list = () =>
    [...notes.texts].map(([path, text]) => ({ path, size: Buffer.byteLength(text), modified: 1 }));
  const ports = { ...fakePorts({ notes, language: 'zh' }), notes: { ...notes, list } };
  const [clock, cache] = [virtualClock(), memoryCache()];
  const open = async () => {
    const days = createDays({ ports, readers: [lifeReader], cache, clock });
    const feed = createLifeFeed(days);
    expect(feed.isReady()).toBe(false);
    await days.start();
    await clock.run(days.whenRead());
    return { days, feed };
  };
  const { days, feed } = await open();
  expect(feed.isReady()).toBe(true);
  expect(feed.days().map(({ day, values }) => [day, values[0]?.raw])).toEqual([
    ['2024-09-11', '60kg'],
    ['2024-09-12', '61kg'],
    ['2024-09-13', ''],
  ]);
  const empty = [...days.of(lifeReader).byPath.values()].filter(({ isEmpty }) => isEmpty);
  expect(empty.map(({ day }) => day)).toEqual(['2024-09-13']);
  await clock.pass(6000);
  days.stop();
  // What is not read again comes from what was kept.
  for (const path of notes.texts.keys()) notes.broken.add(path);
  const again = await open();
  expect(again.feed.days()).toEqual(feed.days());
  expect(again.feed.problems()).toEqual([]);
  const [one, other] = again.feed.days();
  expect(one?.values[0]?.field).toBe(other?.values[0]?.field);
});
