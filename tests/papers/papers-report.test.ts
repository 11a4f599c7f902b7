import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { createPaperIndex } from '../../src/papers/index/paper-index';
import { formatPapers, papersReport } from '../../src/papers/list/papers-report';
import { readDay } from '../../src/papers/read/read-day';
import { day } from '../support/paper-cards';

const notes = {
  '2024-09-11.md': '# 今日所学\n1. 学了 [东西](https://a.org)\n## 扩散\n### 论文甲\narXiv:2301.00001\n',
  '2024-09-12.md':
    '# 今日所学\n## 风格\n### [CVPR 2024] 论文乙\n关键词：a、b\n正文\n#### 我的话\n### 论文甲\n',
  '2024-09-13.md': '# 今日计划\n',
};

function filledIndex() {
  const index = createPaperIndex();
  for (const [path, text] of Object.entries(notes))
    index.put(readDay(text, { path, day: day(path.slice(0, 10)), learnedNames: ['今日所学'] }));
  return index;
}

describe('papersReport', () => {
  test('gives every field under its name', () => {
    const { cards } = papersReport(filledIndex(), { query: '乙' });
    expect(cards).toEqual([
      {
        title: '[CVPR 2024] 论文乙',
        topic: '风格',
        date: '2024-09-12',
        path: '2024-09-12.md',
        line: 3,
        level: 3,
        arxiv: null,
        doi: null,
        year: 2024,
        venue: 'CVPR',
        links: [],
        keywords: ['a', 'b'],
        remarks: [{ heading: '我的话', line: 6 }],
        excerpt: '正文',
        chars: 19,
      },
    ]);
  });

  test('counts notes, works and entries', () => {
    const report = papersReport(filledIndex(), {});
    expect([report.notes, report.cards.length, report.papers]).toEqual([3, 3, 2]);
    expect(report.entries).toEqual([
      {
        date: '2024-09-11',
        path: '2024-09-11.md',
        line: 2,
        text: '学了 东西',
        links: [{ text: '东西', url: 'https://a.org' }],
      },
    ]);
  });

  test.each([
    [{ topic: '风' }, ['2024-09-12:3', '2024-09-12:7'], 0],
    [{ from: day('2024-09-12') }, ['2024-09-12:3', '2024-09-12:7'], 0],
    [{ to: day('2024-09-11') }, ['2024-09-11:4'], 1],
    [{ from: day('2024-09-11'), to: day('2024-09-11') }, ['2024-09-11:4'], 1],
    [{ query: '2301.00001' }, ['2024-09-11:4'], 0],
  ])('filters by %o', (filter, places, entries) => {
    const report = papersReport(filledIndex(), filter);
    expect(report.cards.map(({ date, line }) => `${date}:${line}`)).toEqual(places);
    expect(report.entries).toHaveLength(entries);
  });
});

test('formatPapers writes groups with counts and a sum', () => {
  expect(formatPapers(filledIndex(), {}, 'month', translator('en'))).toBe(
    [
      '2024-09 (4)',
      '  2024-09-12  论文乙 · CVPR · 2024  (2024-09-12.md:3)',
      '  2024-09-12  论文甲  (2024-09-12.md:7)',
      '  - 学了 东西  (2024-09-11.md:2)',
      '  2024-09-11  论文甲 · 2023 · arXiv:2301.00001  (2024-09-11.md:4)',
      '',
      '3 cards of 2 papers, 1 entry, 3 daily notes',
    ].join('\n'),
  );
});
