import { test } from 'vitest';
import { check, type Fixture } from './support';

const copied = `流模型综述
前言
这里说明范围。
目录
- 基于能量的方法
- 基础
- 打分
- 基于流的方法
- 基础
- 直线
- 其余论文
基于能量的方法
基础
A Tutorial on Energy Models 2006

能量低处是数据;
(1)难采样

打分
先估计梯度
(1) 用去噪
Scores by Denoising with Energy 2019
基于流的方法
总说一句;
基础
Neural Flows for Everyone NeurlIPS 2018

可逆;
直线
Straight Flows in CLIP 2022
其余论文
Flows of Words ICLR 2023
相关文章：
Ten Ways to Install Linux 2020
`;

const fixtures: readonly Fixture[] = [
  {
    name: 'a survey copied from a page',
    text: copied,
    form: 'survey',
    cards: [
      {
        title: 'A Tutorial on Energy Models',
        year: 2006,
        topics: ['基于能量的方法', '基础'],
        summary: '能量低处是数据;\n(1)难采样',
        line: 14,
      },
      {
        title: 'Scores by Denoising with Energy',
        year: 2019,
        topics: ['基于能量的方法', '打分'],
        summary: '(1) 用去噪',
      },
      {
        title: 'Neural Flows for Everyone',
        year: 2018,
        venue: 'NeurlIPS',
        topics: ['基于流的方法', '基础'],
        summary: '可逆;',
      },
      { title: 'Straight Flows in CLIP', year: 2022, venue: null, topics: ['基于流的方法', '直线'] },
      { title: 'Flows of Words', year: 2023, venue: 'ICLR', topics: ['基于流的方法', '其余论文'] },
    ],
    skipped: ['1 remark', '3 remark', '4 contents', '33 furniture'],
  },
  {
    name: 'a survey in Markdown',
    text: '# 综述\n\n## 流\n\n### Straight Flows CVPR 2023\n\n好\n\n### Curved Flows (ICML 2022)\n\n## 打分\n\n### Scores for All 2021\n',
    form: 'survey',
    cards: [
      { title: 'Straight Flows', venue: 'CVPR', year: 2023, topics: ['综述', '流'], summary: '好' },
      { title: 'Curved Flows', venue: 'ICML', year: 2022 },
      { title: 'Scores for All', year: 2021, topics: ['综述', '打分'] },
    ],
  },
  {
    name: 'a survey with numbered families and no contents',
    text: '一、能量\nEnergy Models Revisited 2019\n说明\n二、流\nStraight Flows Again 2022\n(2) Curved Flows Again 2023\n',
    form: 'survey',
    cards: [
      { title: 'Energy Models Revisited', topics: ['一、能量'], summary: '说明' },
      { title: 'Straight Flows Again', topics: ['二、流'] },
      { title: 'Curved Flows Again', year: 2023, topics: ['二、流'] },
    ],
  },
  {
    name: 'sentences with years are no titles',
    text: 'Energy Models Revisited 2019\n这个方法出现在 2019\nit was popular until 2020\nStraight Flows Again 2022\n',
    form: 'survey',
    cards: [
      { title: 'Energy Models Revisited', summary: '这个方法出现在 2019\nit was popular until 2020' },
      { title: 'Straight Flows Again', summary: '' },
    ],
  },
  {
    name: 'an awesome list of bullets',
    text: '# Awesome Flows\n\n## Contents\n- [Theory](#theory)\n- [Code](#code)\n\n## Theory\n\nStart here.\n\n- [Straight Flows](https://arxiv.org/abs/2401.00001) (2024)\n- **Curved Flows** [[Paper](https://arxiv.org/abs/2402.00002)] [[Code](https://github.com/a/b)] (CVPR 2024)\n  - nice figures\n- Slow Flows. NeurIPS 2022 [[PDF](https://arxiv.org/pdf/2203.00003.pdf)]\n\n## Blogs\n- [A blog](https://example.org/a)\n- [Another](https://example.org/b)\n',
    form: 'list',
    cards: [
      { title: 'Straight Flows', arxiv: '2401.00001', year: 2024, topics: ['Theory'], line: 11 },
      {
        title: 'Curved Flows',
        venue: 'CVPR',
        year: 2024,
        summary: '- nice figures',
        urls: ['https://arxiv.org/abs/2402.00002', 'https://github.com/a/b'],
      },
      { title: 'Slow Flows', venue: 'NeurIPS', year: 2022, arxiv: '2203.00003' },
    ],
    skipped: ['4 contents', '17 links'],
  },
  {
    name: 'numbered bold entries with authors',
    text: '## Flows\n\n1. **Straight Flows**, Ann Lee, Bo Chen, ICLR 2023. [[paper]](https://arxiv.org/abs/2301.00001)\n2. **Curved Flows**, Cy Dee, ICML 2022. [[paper]](https://arxiv.org/abs/2201.00002)\n3. **Slow Flows** [arXiv](https://arxiv.org/abs/2101.00003)\n',
    form: 'list',
    cards: [
      {
        title: 'Straight Flows',
        authors: ['Ann Lee', 'Bo Chen'],
        venue: 'ICLR',
        year: 2023,
        topics: ['Flows'],
      },
      { title: 'Curved Flows', authors: ['Cy Dee'], venue: 'ICML', year: 2022 },
      { title: 'Slow Flows', authors: [], year: 2021 },
    ],
  },
  {
    name: 'tables of papers and of data sets',
    text: '## Flows\n\n| Title | Venue | Year | Code |\n|---|---|---|---|\n| [Straight \\| Flows](https://arxiv.org/abs/2301.00001) | ICML | 2023 | [link](https://github.com/a/b) |\n| Curved $x_1$ Flows | A Journal of Things | 2022 | - |\n| | CVPR | 2021 | |\n\n| Dataset | Size |\n|---|---|\n| Set | 3 |\n\n| Model | Steps |\n|---|---|\n| M | 3 |\n',
    form: 'list',
    cards: [
      { title: 'Straight | Flows', venue: 'ICML', year: 2023, topics: ['Flows'] },
      { title: 'Curved $x_1$ Flows', venue: 'A Journal of Things', year: 2022 },
    ],
    skipped: ['7 no-title', '9 dataset', '13 table'],
  },
  {
    name: 'a table in Chinese with remarks',
    text: '| 论文 | 作者 | 会议 | 年份 | 备注 |\r\n|---|---|---|---|---|\r\n| [直线流](https://arxiv.org/abs/2301.00001) | 甲、乙 | CVPR | 2023 | 快 |\r\n',
    form: 'list',
    cards: [{ title: '直线流', authors: ['甲', '乙'], venue: 'CVPR', year: 2023, summary: '快', topics: [] }],
  },
  {
    name: 'an entry with an empty link',
    text: '- [Straight Flows](https://arxiv.org/abs/2401.00001)\n- [Curved Flows]() (CVPR 2024)\n- [Slow](https://arxiv.org/abs/2401.00003)\n- [Fast](https://arxiv.org/abs/2401.00004)\n',
    form: 'list',
    cards: [
      { title: 'Straight Flows' },
      { title: 'Curved Flows', venue: 'CVPR', year: 2024 },
      { title: 'Slow' },
      { title: 'Fast' },
    ],
  },
  {
    name: 'headings as papers',
    text: '# Week 3\n\n## Flows\n\n### Straight Flows (ICML 2023)\n\nhttps://arxiv.org/abs/2301.00001\n\nAuthors: Ann Lee, Bo Chen\n\nGood.\n\n#### Why\n\nFast.\n\n### [Curved Flows](https://arxiv.org/abs/2201.00002)\n\n关键词：弯、慢\n\n- [代码](https://github.com/a/b)\n',
    form: 'markdown',
    cards: [
      {
        title: 'Straight Flows',
        venue: 'ICML',
        year: 2023,
        arxiv: '2301.00001',
        authors: ['Ann Lee', 'Bo Chen'],
        topics: ['Flows'],
        summary: 'Good.',
        sections: ['# Why: Fast.'],
      },
      {
        title: 'Curved Flows',
        arxiv: '2201.00002',
        keywords: ['弯', '慢'],
        summary: '',
        urls: ['https://arxiv.org/abs/2201.00002', 'https://github.com/a/b'],
      },
    ],
  },
  {
    name: 'headings of a chosen level',
    text: '# A\n\n## B\n\nx\n\n## \n\n# C\n\n## D\n',
    form: 'markdown',
    chosen: true,
    options: { level: 2 },
    cards: [
      { title: 'B', topics: ['A'], summary: 'x' },
      { title: 'D', topics: ['C'] },
    ],
    skipped: ['7 no-title'],
  },
];

test.each(fixtures)('$name', check);
