import { describe, expect, test } from 'vitest';
import { createPaperIndex } from '../../src/papers/index/paper-index';
import { parseQuery } from '../../src/papers/search/query';
import { readDay } from '../../src/papers/read/read-day';
import { search } from '../../src/papers/search/search';
import { day } from '../support/paper-cards';

const first = `# 今日生活

| 昨天睡觉时间 | 今早起床时间 | 今日体重 |
| ------ | ------ | ---- |
| 1：00 | 9:30 | 70kg |

1. 昨天睡觉时间：看论文

# 新年计划

![[2024-01-01#新的一年]]

# 今日计划

## 科研

1. [ ] 看看<mark style="background: #BBFABBA6;">待研究</mark>的标签
2. [x] [读这篇](https://arxiv.org/abs/2401.00001)

### 组会议程

不是论文

# 其他今日所学

## 2024 布局生成文章

### LayoutPrompter: Awaken the Design Ability of Large Language Models

- 论文：[arXiv](https://arxiv.org/abs/2311.06495) · [代码](https://github.com/microsoft/LayoutGeneration)
- 关键词：布局生成、大语言模型
- 作者：Jiawei Lin、Jiaqi Guo、Shizhao Sun

本文把布局生成看作**序列**任务, 用 $p(y \\mid x)$ 描述约束, 参考 [[布局笔记|我的笔记]].

![[布局.png]]

#### 小杨的话

这篇的提示词 ==待研究==.

1. 序列化
	1. 用 HTML
		1. [[10_HTML]]

### [CVPR 2024] Regional Color, Revisited

发表于 CVPR 2024

Keywords: color transfer; segmentation

本文是一篇短文, 提到了 arXiv:2106.09685 的做法.

### Z*: 零样本 $\\alpha$ 混合

DOI: 10.1145/3592450

\`\`\`python
### 这不是标题
\`\`\`

> [!note]
> 引用里的话

#### 公式

$$
\\alpha = 1
$$

# 今日趣事

### 也不是论文

# 今日口诀
`;

const second = `# Learned today

1. 学会了 [uv](https://docs.astral.sh/uv/) 的用法
2. 读完 arXiv:1706.03762

## Attention

### Attention Is All You Need

Authors: Ashish Vaswani, Noam Shazeer and Niki Parmar

https://openreview.net/forum?id=abcDEF123_ · https://aclanthology.org/2020.acl-main.1/
`;

const learnedNames = ['今日所学', 'Learned today'];
const markNames = ['待研究'];
const one = readDay(first, { path: '2024-05-24.md', day: day('2024-05-24'), learnedNames, markNames });
const two = readDay(second, { path: '2024-05-25.md', day: day('2024-05-25'), learnedNames, markNames });

describe('a note as people write it', () => {
  test('gives the cards of its learned section only', () => {
    expect(one.cards.map(({ line, level, name, topic }) => [line, level, name, topic])).toEqual([
      [28, 3, 'LayoutPrompter: Awaken the Design Ability of Large Language Models', '2024 布局生成文章'],
      [46, 3, 'Regional Color, Revisited', '2024 布局生成文章'],
      [54, 3, 'Z*: 零样本 $\\alpha$ 混合', '2024 布局生成文章'],
    ]);
    expect(one.entries).toEqual([]);
  });

  test('gives their ids, those of prose only where nothing else says which', () => {
    expect(one.cards.map(({ ids }) => [ids.arxiv, ids.doi])).toEqual([
      ['2311.06495', null],
      ['2106.09685', null],
      [null, '10.1145/3592450'],
    ]);
  });

  test('gives venue, year, keywords and authors', () => {
    expect(one.cards.map(({ venue, year, keywords, authors }) => [venue, year, keywords, authors])).toEqual([
      [null, 2023, ['布局生成', '大语言模型'], ['Jiawei Lin', 'Jiaqi Guo', 'Shizhao Sun']],
      ['CVPR', 2024, ['color transfer', 'segmentation'], []],
      [null, null, [], []],
    ]);
  });

  test('gives links by kind, pictures left out', () => {
    expect(one.cards[0]?.links.map(({ text, url, kind }) => [text, url, kind])).toEqual([
      ['arXiv', 'https://arxiv.org/abs/2311.06495', 'paper'],
      ['代码', 'https://github.com/microsoft/LayoutGeneration', 'code'],
      ['我的笔记', '布局笔记', 'note'],
      ['10_HTML', '10_HTML', 'note'],
    ]);
  });

  test('gives remarks with their lines, marks and excerpts without Markdown', () => {
    expect(one.cards.map(({ remarks }) => remarks)).toEqual([
      [{ heading: '小杨的话', line: 38 }],
      [],
      [{ heading: '公式', line: 65 }],
    ]);
    expect(one.cards.map(({ marks }) => marks)).toEqual([['待研究'], [], []]);
    expect(one.cards.map(({ excerpt }) => excerpt)).toEqual([
      '本文把布局生成看作序列任务, 用 $p(y \\mid x)$ 描述约束, 参考 我的笔记. 这篇的提示词 待研究. 序列化 用 HTML',
      '本文是一篇短文, 提到了 arXiv:2106.09685 的做法.',
      '引用里的话',
    ]);
  });

  test('gives the entries of most days beside the cards', () => {
    expect(two.entries.map(({ line, text, links }) => [line, text, links.length])).toEqual([
      [3, '学会了 uv 的用法', 1],
      [4, '读完 arXiv:1706.03762', 0],
    ]);
    expect(two.cards.map(({ line, ids, authors }) => [line, ids.openreview, ids.acl, authors])).toEqual([
      [8, 'abcDEF123_', '2020.acl-main.1', ['Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar']],
    ]);
  });
});

test.each([
  ['author:shazeer', ['Attention Is All You Need']],
  ['作者：jiaqi', ['LayoutPrompter: Awaken the Design Ability of Large Language Models']],
  ['author:"noam shazeer" year:2020', ['Attention Is All You Need']],
  ['author:vaswani -attention', []],
  ['author:attention', []],
])('%s finds cards by the authors that their note names', (query, expected) => {
  const index = createPaperIndex();
  index.put(one);
  index.put(two);
  expect(search(index.cards(), parseQuery(query)).map(({ name }) => name)).toEqual(expected);
});
