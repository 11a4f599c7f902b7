import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import { readDay } from '../../src/papers/read/read-day';
import { Problem } from '../../src/problem';
import type { Day } from '../../src/time/day';
import { cardWith, lookIn, placeCard, type OneCard } from './written';

const t = translator('en');
const learnedNames = ['今日所学', 'Learned today'];

interface Wanted {
  readonly title?: string;
  readonly topic?: string | null;
  readonly summary?: string;
  readonly remark?: string;
  readonly link?: string;
  readonly level?: number;
  readonly again?: boolean;
}

function request(wanted: Wanted): OneCard {
  const title = wanted.title ?? 'Paper';
  return {
    card: cardWith({
      title,
      links: wanted.link === undefined ? [] : [{ text: 'arXiv:1706.03762', url: wanted.link }],
      summary: wanted.summary ?? 'Sum.',
      remark: wanted.remark ?? '',
    }),
    topic: wanted.topic === undefined ? 'Topic' : wanted.topic,
    learnedNames,
    level: wanted.level ?? 1,
    look: lookIn('zh'),
    repeats: text =>
      readDay(text, { path: 'a.md', day: '2024-09-12' as Day, learnedNames }).cards.filter(
        card => card.title === title,
      ),
    again: wanted.again ?? false,
  };
}

/** `‸` in the expected text is where the cursor goes. */
const cases: readonly (readonly [name: string, before: string, wanted: Wanted, after: string])[] = [
  ['an empty note', '', {}, '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸'],
  ['a note of one line break', '\n', {}, '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n'],
  ['a note with a byte order mark alone', '\uFEFF', {}, '\uFEFF# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸'],
  [
    'a note with front matter alone',
    '---\na: 1\n---\n',
    {},
    '---\na: 1\n---\n\n# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a note without learned section',
    '# 今日计划\n\n1. [ ] x\n',
    {},
    '# 今日计划\n\n1. [ ] x\n\n# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a note without learned section or final line break',
    'text',
    {},
    'text\n\n# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸',
  ],
  [
    'a note without learned section that ends in blank lines',
    'text\n\n\n',
    {},
    'text\n\n# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n\n\n',
  ],
  [
    'a new learned section at the level of the settings',
    '# Day\n\n## Plan\n',
    { level: 2 },
    '# Day\n\n## Plan\n\n## 今日所学\n\n### Topic\n\n#### Paper\n\nSum.‸\n',
  ],
  [
    'an empty learned section at the end',
    '# 今日所学\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'an empty learned section without final line break',
    '# 今日所学',
    {},
    '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸',
  ],
  [
    'an empty learned section in the middle',
    '# 今日所学\n\n# 今日趣事\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n\n# 今日趣事\n',
  ],
  [
    'a learned section with the next heading close below',
    '# 今日所学\n# 今日趣事\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n\n# 今日趣事\n',
  ],
  [
    'a learned section with three blank lines below',
    '# 今日所学\n\n\n\n# 今日趣事\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n\n\n\n# 今日趣事\n',
  ],
  [
    'a blank line of spaces',
    '# 今日所学\n \t\n# 今日趣事\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n \t\n# 今日趣事\n',
  ],
  [
    'a learned section named by containment',
    '# 其他今日所学\n\nx\n',
    {},
    '# 其他今日所学\n\nx\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'the first of two learned sections',
    '# 今日所学\n\na\n\n# 其他今日所学\n\nb\n',
    {},
    '# 今日所学\n\na\n\n## Topic\n\n### Paper\n\nSum.‸\n\n# 其他今日所学\n\nb\n',
  ],
  [
    'an entries list before any topic',
    '# 今日所学\n\n1. one\n\t- two\n\n# 今日趣事\n',
    {},
    '# 今日所学\n\n1. one\n\t- two\n\n## Topic\n\n### Paper\n\nSum.‸\n\n# 今日趣事\n',
  ],
  [
    'a topic at the end of the note',
    '# 今日所学\n\n## Topic\n\n### Old\n\nx\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Old\n\nx\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a topic before another',
    '# 今日所学\n\n## Topic\n\n### Old\n\nx\n\n## Other\n\n### B\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Old\n\nx\n\n### Paper\n\nSum.‸\n\n## Other\n\n### B\n',
  ],
  [
    'a topic whose last card has a remark',
    '# 今日所学\n\n## Topic\n\n### Old\n\n#### 肖桐的话\n\nx\n# End\n',
    {},
    '# 今日所学\n\n## Topic\n\n### Old\n\n#### 肖桐的话\n\nx\n\n### Paper\n\nSum.‸\n\n# End\n',
  ],
  [
    'an empty topic',
    '# 今日所学\n\n## Topic\n\n# End',
    {},
    '# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n\n# End',
  ],
  [
    'the last of two topics of one name',
    '# 今日所学\n\n## Topic\n\n### A\n\n## B\n\n### C\n\n## Topic\n\n### D\n',
    {},
    '# 今日所学\n\n## Topic\n\n### A\n\n## B\n\n### C\n\n## Topic\n\n### D\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a topic with other white space',
    '# 今日所学\n\n##  My \t topic  ##\n',
    { topic: 'My topic' },
    '# 今日所学\n\n##  My \t topic  ##\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a topic of that name outside the section',
    '# Plan\n\n## Topic\n\n# 今日所学\n',
    {},
    '# Plan\n\n## Topic\n\n# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a card of that name that is no topic',
    '# 今日所学\n\n## A\n\n### Topic\n\nx\n',
    {},
    '# 今日所学\n\n## A\n\n### Topic\n\nx\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a topic that only contains the name',
    '# 今日所学\n\n## Topic 2\n\n### A\n',
    {},
    '# 今日所学\n\n## Topic 2\n\n### A\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a deeper learned section',
    '# Day\n\n## 今日所学\n\n### Topic\n\n#### Old\n\n## End\n',
    {},
    '# Day\n\n## 今日所学\n\n### Topic\n\n#### Old\n\n#### Paper\n\nSum.‸\n\n## End\n',
  ],
  [
    'the deepest learned section that has room',
    '#### 今日所学\n',
    { remark: 'Mine.' },
    '#### 今日所学\n\n##### Topic\n\n###### Paper\n\nSum.‸\n\n我的想法：Mine.\n',
  ],
  [
    'a setext learned section',
    '今日所学\n===\n\nx\n',
    {},
    '今日所学\n===\n\nx\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'CRLF',
    '# 今日所学\r\n\r\n## Topic\r\n\r\n### Old\r\n\r\n# End\r\n',
    { remark: 'a\nb' },
    '# 今日所学\r\n\r\n## Topic\r\n\r\n### Old\r\n\r\n### Paper\r\n\r\nSum.‸\r\n\r\n#### 我的想法\r\n\r\na\r\nb\r\n\r\n# End\r\n',
  ],
  [
    'CRLF with the next heading close below',
    '# 今日所学\r\n# End',
    {},
    '# 今日所学\r\n\r\n## Topic\r\n\r\n### Paper\r\n\r\nSum.‸\r\n\r\n# End',
  ],
  [
    'a byte order mark and CRLF',
    '\uFEFF# 今日所学\r\n',
    {},
    '\uFEFF# 今日所学\r\n\r\n## Topic\r\n\r\n### Paper\r\n\r\nSum.‸\r\n',
  ],
  [
    'a comment at the end of the section',
    '# 今日所学\n\n%%\n# not\n%%\n\n# End\n',
    {},
    '# 今日所学\n\n%%\n# not\n%%\n\n## Topic\n\n### Paper\n\nSum.‸\n\n# End\n',
  ],
  [
    'an HTML comment at the end of the topic',
    '# 今日所学\n\n## Topic\n\n<!--\n## Topic\n-->\n# End\n',
    {},
    '# 今日所学\n\n## Topic\n\n<!--\n## Topic\n-->\n\n### Paper\n\nSum.‸\n\n# End\n',
  ],
  [
    'a fence that holds a heading',
    '# 今日所学\n\n```md\n# 今日趣事\n```\n',
    {},
    '# 今日所学\n\n```md\n# 今日趣事\n```\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'a learned heading in a fence',
    '```\n# 今日所学\n```\n',
    {},
    '```\n# 今日所学\n```\n\n# 今日所学\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'trailing spaces on the last line',
    '# 今日所学\n\nx  \n# End\n',
    {},
    '# 今日所学\n\nx  \n\n## Topic\n\n### Paper\n\nSum.‸\n\n# End\n',
  ],
  [
    'a link and no summary',
    '# 今日所学\n',
    { link: 'https://arxiv.org/abs/1706.03762', summary: '' },
    '# 今日所学\n\n## Topic\n\n### Paper\n\n- 论文：[arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\n‸\n',
  ],
  [
    'no summary before the next heading',
    '# 今日所学\n\n# End\n',
    { summary: '' },
    '# 今日所学\n\n## Topic\n\n### Paper\n\n‸\n\n# End\n',
  ],
  [
    'a remark without summary',
    '# 今日所学\n',
    { summary: '', remark: 'Mine.' },
    '# 今日所学\n\n## Topic\n\n### Paper\n\n‸\n\n#### 我的想法\n\nMine.\n',
  ],
  [
    'a card without topic',
    '# 今日所学\n\n## Topic\n\n### Old\n\n# End\n',
    { topic: null },
    '# 今日所学\n\n## Topic\n\n### Old\n\n## Paper\n\n- 论文：\n\nSum.‸\n\n# End\n',
  ],
  [
    'a card without topic but with a remark',
    '# 今日所学\n',
    { topic: null, remark: 'Mine.' },
    '# 今日所学\n\n## Paper\n\n- 论文：\n\nSum.‸\n\n我的想法：Mine.\n',
  ],
  [
    'a card without topic or text',
    '',
    { topic: null, summary: '' },
    '# 今日所学\n\n## Paper\n\n- 论文：\n\n‸',
  ],
  [
    'a title of another case that is there',
    '# 今日所学\n\n## Topic\n\n### paper\n',
    {},
    '# 今日所学\n\n## Topic\n\n### paper\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'the same title in another topic',
    '# 今日所学\n\n## B\n\n### Paper\n\nx\n',
    {},
    '# 今日所学\n\n## B\n\n### Paper\n\nx\n\n## Topic\n\n### Paper\n\nSum.‸\n',
  ],
  [
    'the same card again when told to',
    '# 今日所学\n\n## Topic\n\n### Paper\n\nx\n',
    { again: true },
    '# 今日所学\n\n## Topic\n\n### Paper\n\nx\n\n### Paper\n\nSum.‸\n',
  ],
];

describe('placeCard', () => {
  test.each(cases)('writes into %s', (_name, before, wanted, marked) => {
    const plan = placeCard(before, request(wanted), t);
    const after = marked.replace('‸', '');
    expect(applyEdits(before, plan.edits)).toBe(after);
    expect(plan.cursor).toBe(marked.indexOf('‸'));
    expect(plan.edits).toHaveLength(1);
    expect(after.split(/\r?\n/)[plan.line - 1]).toMatch(/^#+ Paper$/);
    expect(plan.duplicate).toBe(false);
  });

  test.each([
    ['in the topic', '# 今日所学\n\n## Topic\n\n### Paper\n\nx\n', 'Topic', 5, 27],
    ['without a topic', '# 今日所学\n\n## Paper\n\nx\n', null, 3, 16],
  ])('leaves the note alone when the card is there %s', (_name, before, topic, line, cursor) => {
    const plan = placeCard(before, request({ topic }), t);
    expect(plan).toMatchObject({ edits: [], line, cursor, duplicate: true });
  });

  test.each([
    ['a code block', '# 今日所学\n\n```\nx\n', 'what begins on line 3 (a code block)'],
    ['a formula', '# 今日所学\n\n$$\nx\n', 'what begins on line 3 (a formula)'],
    ['a comment', '# 今日所学\n\n%%\nx\n', 'what begins on line 3 (a comment)'],
    ['an HTML block', '# 今日所学\n\n<!-- x\n', 'what begins on line 3 (an HTML block)'],
    ['a code block before any learned section', 'a\n\n~~~\nx\n', 'what begins on line 3 (a code block)'],
  ])('refuses to write into %s that is never closed', (_name, before, message) => {
    expect(() => placeCard(before, request({}), t)).toThrow(Problem);
    expect(() => placeCard(before, request({}), t)).toThrow(message);
  });

  test.each([
    ['##### 今日所学\n', 'Topic'],
    ['###### 今日所学\n', 'Topic'],
    ['###### 今日所学\n', null],
  ])('refuses headings of a seventh level in %j', (before, topic) => {
    expect(() => placeCard(before, request({ topic }), t)).toThrow('line 1');
  });
});
