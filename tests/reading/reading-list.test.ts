import { describe, expect, test } from 'vitest';
import {
  daysQueued,
  readingGroups,
  readingList,
  paperTasks,
  type ReadingItem,
} from '../../src/reading/reading-list';
import { createDays } from '../../src/days/days';
import { createReadingFeed, readingReader } from '../../src/reading/reading-feed';
import { memoryCache } from '../support/day-cache';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { day } from '../support/paper-cards';
import { virtualClock } from '../support/virtual-clock';

const a = '[Attention](https://arxiv.org/abs/1706.03762)';
const b = '[LoRA](https://arxiv.org/abs/2106.09685)';
const plan = (...tasks: readonly string[]) =>
  `# 今日计划\n\n## 科研\n\n${tasks.map(task => `1. ${task}\n`).join('')}`;
const days = (notes: Readonly<Record<string, string>>) =>
  Object.entries(notes).map(([name, text]) => ({
    path: `${name}.md`,
    day: day(name),
    tasks: paperTasks(text, ['今日计划']),
  }));
const flat = (items: readonly ReadingItem[]) =>
  items.map(({ path, line, since, paper }) => `${path}:${line} ${paper.name} since ${since}`);

describe('the reading list', () => {
  test('holds the newest task of a paper, with the day it was queued', () => {
    const list = readingList(
      days({
        '2024-09-10': plan(`[ ] ${a}`),
        '2024-09-11': plan('[ ] 跑实验', `[>] ${a} → [[2024-09-12]]`),
        '2024-09-12': plan(`[ ] ${a}`, `[ ] ${b}`),
      }),
    );
    expect(flat(list)).toEqual([
      '2024-09-12.md:5 Attention since 2024-09-10',
      '2024-09-12.md:6 LoRA since 2024-09-12',
    ]);
  });

  test('leaves out what is finished on its newest day, though it is open earlier', () => {
    const list = readingList(
      days({
        '2024-09-10': plan(`[ ] ${a}`, `[ ] ${b}`),
        '2024-09-12': plan(`[x] ${a}`, `[-] ${b}`),
      }),
    );
    expect(list).toEqual([]);
  });

  test('counts from the last time a paper was queued when it was read in between', () => {
    const list = readingList(
      days({
        '2024-09-08': plan(`[ ] ${a}`),
        '2024-09-10': plan(`[x] ${a}`),
        '2024-09-12': plan(`[ ] ${a}`),
        '2024-09-13': plan(`[/] ${a}`),
      }),
    );
    expect(flat(list)).toEqual(['2024-09-13.md:5 Attention since 2024-09-12']);
    const [item] = list;
    expect(item && daysQueued(item, day('2024-09-20'))).toBe(8);
  });

  test('knows a paper by its id whatever its title, and takes the open one of a day', () => {
    const list = readingList(days({ '2024-09-12': plan('[x] Attention arXiv:1706.03762', `[ ] ${a}`) }));
    expect(flat(list)).toEqual(['2024-09-12.md:6 Attention since 2024-09-12']);
  });

  test('reads tasks of the plan only, nested ones too, none in code', () => {
    const text = `${plan(`[ ] 读论文\n\t1. [ ] ${a}`)}\n\`\`\`\n- [ ] ${b}\n\`\`\`\n\n# 今日所学\n\n- [ ] ${b}\n`;
    expect(paperTasks(text, ['今日计划']).map(({ line, paper }) => [line, paper.name])).toEqual([
      [6, 'Attention'],
    ]);
  });

  test('is grouped by area, the area used last first', () => {
    const text = `# 今日计划\n\n- [ ] ${a}\n\n## 学业\n\n- [ ] ${b}\n`;
    const list = readingList(days({ '2024-09-12': text, '2024-09-10': plan('[ ] arXiv:2301.00001') }));
    expect(readingGroups(list).map(({ area, items }) => [area, items.length])).toEqual([
      [null, 1],
      ['学业', 1],
      ['科研', 1],
    ]);
  });
});

test('the feed tells the list when all is read and when it changes, and no more than that', async () => {
  const notes = fakeNotes({ '2024-09-12.md': plan(`[ ] ${a}`), '2024-09-12-HOST.md': plan(`[ ] ${b}`) });
  const clock = virtualClock();
  const days = createDays({
    ports: fakePorts({ notes }),
    readers: [readingReader],
    cache: memoryCache(),
    clock,
  });
  const feed = createReadingFeed(days);
  const told: (readonly string[])[] = [];
  const stop = feed.watch(items => told.push(flat(items)));
  expect(told).toEqual([]);
  const change = async (text: string) => {
    notes.texts.set('2024-09-12.md', text);
    days.changed({ path: '2024-09-12.md', size: 1, modified: 1 });
    await clock.run(days.whenRead());
  };
  await days.start();
  await clock.run(days.whenRead());
  await change(`${plan(`[ ] ${a}`)}\n\n一句话\n`);
  await change(plan(`[ ] ${b}`));
  expect(await feed.list()).toHaveLength(1);
  stop();
  await change('');
  expect(told).toEqual([
    ['2024-09-12.md:5 Attention since 2024-09-12'],
    ['2024-09-12.md:5 LoRA since 2024-09-12'],
  ]);
  expect(await feed.list()).toEqual([]);
});
