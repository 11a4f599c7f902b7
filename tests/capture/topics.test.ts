import { describe, expect, test } from 'vitest';
import { matchTopics, recentTopics, type TopicUse } from '../../src/papers/list/topics';
import type { DayRecord } from '../../src/papers/card';
import { readDay } from '../../src/papers/read/read-day';
import type { Day } from '../../src/time/day';

function record(day: string, ...topics: readonly string[]): DayRecord {
  const text = topics.map((topic, at) => `## ${topic}\n\n### Paper ${at} of ${day}\n`).join('\n');
  return readDay(`# 今日所学\n\n${text}`, { path: `${day}.md`, day: day as Day, learnedNames: ['今日所学'] });
}

const use = (topic: string, cards: number, last: string): TopicUse => ({ topic, cards, last: last as Day });

describe('recentTopics', () => {
  const records = [
    record('2024-09-01', '风格迁移', 'Diffusion'),
    record('2024-09-03', 'Diffusion', 'Diffusion'),
    record('2024-09-02', '深度估计', 'RAG', 'RAG'),
  ];

  test('puts the topic used last first, in a day the fuller', () => {
    expect(recentTopics(records, 10)).toEqual([
      use('Diffusion', 3, '2024-09-03'),
      use('RAG', 2, '2024-09-02'),
      use('深度估计', 1, '2024-09-02'),
      use('风格迁移', 1, '2024-09-01'),
    ]);
  });

  test('stops at the limit', () => {
    expect(recentTopics(records, 1)).toEqual([use('Diffusion', 3, '2024-09-03')]);
  });

  test('leaves out cards without a topic', () => {
    const text = '# 今日所学\n\n## A paper\n\nwith text\n';
    const alone = readDay(text, { path: 'a.md', day: '2024-09-01' as Day, learnedNames: ['今日所学'] });
    expect(recentTopics([alone], 10)).toEqual([]);
  });
});

describe('matchTopics', () => {
  const day = '2024-09-01';
  const topics = [use('2024 风格迁移文章', 1, day), use('Style transfer', 1, day), use('Text style', 1, day)];
  const names = (query: string) => matchTopics(topics, query).map(({ topic }) => topic);

  test.each([
    ['', ['2024 风格迁移文章', 'Style transfer', 'Text style']],
    ['迁移', ['2024 风格迁移文章']],
    ['STYLE', ['Style transfer', 'Text style']],
    ['style text', ['Text style']],
    ['ｓｔｙｌｅ', ['Style transfer', 'Text style']],
    ['2024　文章', ['2024 风格迁移文章']],
    ['te', ['Text style']],
    ['xyz', []],
    ['fengge', ['2024 风格迁移文章']],
    ['fgqy', ['2024 风格迁移文章']],
    ['風格', ['2024 风格迁移文章']],
    ['txst', ['Text style']],
    ['stltr', ['Style transfer']],
  ])('finds for %j %j', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  test('puts topics that start with the query first', () => {
    const all = [use('On RAG', 1, day), use('RAG', 1, day)];
    expect(matchTopics(all, 'rag').map(({ topic }) => topic)).toEqual(['RAG', 'On RAG']);
  });
});
