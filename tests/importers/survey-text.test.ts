import { expect, test } from 'vitest';
import { readImport } from '../../src/importers/read-import';
import { surveyText } from '../../src/export/survey-text';
import { readDay } from '../../src/papers/read/read-day';
import type { Day } from '../../src/time/day';

const note = `# 今日所学

## 流

### Curved Flows (ICML 2022)

https://arxiv.org/abs/2201.00002

弯的。

#### 我的想法

慢。

### Straight Flows

会议：CVPR 2021

直的。

## 能量

### Energy Models 2006

## 独立卡片

文
`;

const path = '2024-09-13.md';
const { cards } = readDay(note, { path, day: '2024-09-13' as Day, learnedNames: ['今日所学'] });

test('topics come by their first year, papers by year, remarks between', () => {
  expect(surveyText(cards, () => note, '其他')).toBe(`## 流

### Straight Flows CVPR 2021

直的。

### Curved Flows ICML 2022

[arXiv:2201.00002](https://arxiv.org/abs/2201.00002)

**我的想法**

慢。

## 其他

### 独立卡片

文

## 能量

### Energy Models 2006
`);
});

test('the order of the cards does not matter', () => {
  const text = surveyText(cards, () => note, '其他');
  expect(surveyText([...cards].reverse(), () => note, '其他')).toBe(text);
});

test('what is written can be imported again', () => {
  const found =
    readImport(
      surveyText(cards.slice(0, 2), () => note, ''),
      'survey',
    )?.cards ?? [];
  expect(found.map(({ title, year, venue }) => [title, venue, year])).toEqual([
    ['Straight Flows', 'CVPR', 2021],
    ['Curved Flows', 'ICML', 2022],
  ]);
});

test('no cards give nothing', () => {
  expect(surveyText([], () => '', '')).toBe('');
});
