import { describe, expect, test } from 'vitest';
import { readImport } from '../../src/importers/read-import';
import { digestEntry, digestOf } from './fixtures';
import { check, type Fixture } from './support';

const head = '---\ntitle: Flow Matching\n---\n\n# 2024-05-06 更新\n\n';
const paper = (body: string) => `${head}## Straight Flows\n\n**Authors: Ann Lee, Bo Chen**\n\n${body}\n`;
const pdf = '[PDF](http://arxiv.org/abs/2405.10001v2)';
const base = {
  title: 'Straight Flows',
  authors: ['Ann Lee', 'Bo Chen'],
  arxiv: '2405.10001',
  year: 2024,
  line: 7,
};

const labels: readonly [string, string][] = [
  ['**Summary**\nShort.\n\n**Key Takeaways**\n- one', 'Key Takeaways'],
  ['**Summary:**\nShort.\n\n**Key Takeaways:**\n- one', 'Key Takeaways'],
  ['**Summary**: Short.\n\n**Key Points**：\n- one', 'Key Points'],
  ['**摘要**\nShort.\n\n**关键要点**\n- one', '关键要点'],
  ['**概述：**\nShort.\n\n**要点：**\n- one', '要点'],
  ['**总结**\nShort.\n\n**主要要点**\n- one', '主要要点'],
  ['**概要：Short.**\n\n**要点总结**\n- one', '要点总结'],
  ['### Summary\nShort.\n\n### Key Takeaways\n- one', 'Key Takeaways'],
  ['Summary: Short.\n\nTakeaways:\n- one', 'Takeaways'],
  ['摘要：Short.\n\n关键点：\n- one', '关键点'],
  ['__TL;DR__ Short.\n\n__Key Insights__\n- one', 'Key Insights'],
];

describe.each(labels)('%j', (body, heading) => {
  test('gives summary and takeaways', () => {
    const cards = [{ ...base, summary: 'Short.', sections: [`# ${heading}: - one`] }];
    check({ name: heading, text: paper(`${pdf}\n\n${body}`), form: 'digest', cards });
  });
});

const fixtures: readonly Fixture[] = [
  {
    name: 'front matter after a blank line, generated text naming another id, pictures',
    text: digestOf(1),
    form: 'digest',
    cards: [
      {
        title: 'Paper 1 of flows',
        arxiv: '2405.10001',
        topics: ['Flow Matching'],
        abstract: 'We study flow number 1.\n\n1 pages',
        summary: '第 1 篇的一句话。',
        urls: ['https://arxiv.org/abs/2405.10001'],
        sections: [
          '# Key Takeaways: - 要点一\n- 要点二',
          '# ChatPaperFree: 1. Title: 流 1\n2. Urls: https://arxiv.org/abs/2301.99999\n    - (1): 背景。',
        ],
      },
    ],
    skipped: ['36 images'],
  },
  {
    name: 'pictures kept by choice',
    text: digestOf(1),
    form: 'digest',
    options: { images: true },
    cards: [
      {
        title: 'Paper 1 of flows',
        sections: [expect.anything(), expect.anything(), '# Images: ![](https://example.org/1.png)'] as never,
      },
    ],
  },
  {
    name: 'a digest with CRLF and a byte order mark',
    text: `\uFEFF${paper(`${pdf}\n\n**Summary**\nShort.`).replace(/\n/g, '\r\n')}`,
    form: 'digest',
    cards: [{ ...base, summary: 'Short.' }],
  },
  {
    name: 'numbered HTML lists that start again',
    text: paper(
      `${pdf}\n\n**[ChatPaperFree](https://example.org)**\n\n<ol>\n<li>题目：流</li>\n</ol>\n<p>(1): 甲</p>\n<ol>\n<li>方法：</li>\n</ol>\n<p>(2): 乙</p>`,
    ),
    form: 'digest',
    cards: [{ ...base, sections: ['# ChatPaperFree: 1. 题目：流\n    - (1): 甲\n2. 方法：\n    - (2): 乙'] }],
  },
  {
    name: 'HTML that is never closed',
    text: paper(`${pdf}\n\n**[ChatPaperFree](https://example.org)**\n\n<ol>\n<li>a &lt; b`),
    form: 'digest',
    cards: [{ ...base, sections: ['# ChatPaperFree: 1. a < b'] }],
  },
  {
    name: 'a block of pictures that is never closed',
    text: `${paper(`${pdf}\n\n<details>\n<img src="x.png">`)}\n## Curved Flows\n\n**Authors:Cy Dee**\n`,
    form: 'digest',
    cards: [base, { title: 'Curved Flows', authors: ['Cy Dee'], arxiv: null }],
    skipped: ['13 images'],
  },
  {
    name: 'text glued to a fence and to a break',
    text: paper(`${pdf}\n\n**Summary**\nRun it:<br>\`\`\`py\nx = 1\n\`\`\`end`),
    form: 'digest',
    cards: [{ ...base, summary: 'Run it:<br>```py\nx = 1\n```end' }],
  },
  {
    name: 'a title with a formula, brackets and a bar',
    text: `${head}## $\\ell_1$-Flows [v2] | (Fast) #1\n\n**作者：甲、乙**\n\n${pdf} 8 pages, see https://flows.example.org\n`,
    form: 'digest',
    cards: [
      {
        title: '$\\ell_1$-Flows [v2] | (Fast) #1',
        authors: ['甲', '乙'],
        urls: ['https://arxiv.org/abs/2405.10001', 'https://flows.example.org'],
      },
    ],
  },
  {
    name: 'an empty link to the PDF',
    text: paper('[PDF]()\n\n**Summary**\nShort.'),
    form: 'digest',
    cards: [{ ...base, arxiv: null, year: null, summary: 'Short.' }],
  },
  {
    name: 'two digests in one file, the second a later run of the same day',
    text: `${digestOf(2)}\n---\ntitle: NeRF\n---\n\n# 2024-05-06 更新\n\n${digestEntry(2)}\n\n${digestEntry(3)}`,
    form: 'digest',
    cards: [
      { title: 'Paper 1 of flows', topics: ['Flow Matching'] },
      { title: 'Paper 2 of flows', topics: ['Flow Matching'] },
      { title: 'Paper 3 of flows', topics: ['NeRF'] },
    ],
    skipped: ['36 images', '68 images', '81 repeated', '106 images', '138 images'],
  },
  {
    name: 'no paper at all',
    text: `${head}> [ChatPaperFree](https://example.org)\n\n## 今日无更新\n`,
    form: 'digest',
    cards: [],
    skipped: ['9 not-paper'],
  },
];

test.each(fixtures)('$name', check);

test('a digest of five megabytes is read to its end', () => {
  const text = digestOf(700, 'x'.repeat(7000));
  expect(text.length).toBeGreaterThan(5_000_000);
  expect(readImport(text, null)?.cards.at(-1)?.title).toBe('Paper 700 of flows');
});
