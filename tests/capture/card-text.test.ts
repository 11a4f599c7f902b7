import { describe, expect, test } from 'vitest';
import { builtInCardTemplate } from '../../src/cards/write/card-template';
import { cardText } from '../../src/cards/write/card-text';
import { noFacts } from '../../src/cards/write/card-values';
import { factWords } from '../../src/cards/write/card-words';
import type { CardStyle, NewCard } from '../../src/cards/write/new-card';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { publicationOfLine } from '../../src/reference/venue';

const words = { paperLabel: 'Paper', seeLabel: 'See', myThoughts: 'My thoughts', colon: ': ' };
const style: CardStyle = { level: 3, eol: '\n', words, remarkHeading: true, linkLine: false };
const bare: NewCard = { title: 'T', links: [], summary: '', remark: '' };
const alone: CardStyle = { ...style, remarkHeading: false, linkLine: true };

const arxiv = { text: 'arXiv:1706.03762', url: 'https://arxiv.org/abs/1706.03762' };
const code = { text: 'code [x]', url: 'https://github.com/a/b (c)' };

/** `‸` in the expected text is where one writes on. */
const cases: readonly (readonly [
  name: string,
  card: Partial<NewCard>,
  style: CardStyle,
  expected: string,
])[] = [
  ['a title alone', {}, style, '### T\n\n‸'],
  ['a summary', { summary: ' S1\n\nS2 \n' }, style, '### T\n\nS1\n\nS2‸'],
  [
    'two links',
    { links: [arxiv, code] },
    style,
    '### T\n\n- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762) · [code \\[x\\]](https://github.com/a/b%20%28c%29)\n\n‸',
  ],
  [
    'a link to where the paper was queued',
    { links: [arxiv], origin: '[[2024-09-10#Research|2024-09-10]]' },
    style,
    '### T\n\n- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n- See: [[2024-09-10#Research|2024-09-10]]\n\n‸',
  ],
  [
    'such a link alone',
    { summary: 'S', origin: '[[2024-09-10]]' },
    style,
    '### T\n\n- See: [[2024-09-10]]\n\nS‸',
  ],
  ['a remark', { summary: 'S', remark: 'R' }, style, '### T\n\nS‸\n\n#### My thoughts\n\nR'],
  [
    'a remark in a card that may have no heading',
    { summary: 'S', remark: 'R' },
    alone,
    '### T\n\n- Paper: \n\nS‸\n\nMy thoughts: R',
  ],
  [
    'several lines of such a remark',
    { summary: 'S', remark: 'R\n\n$$\nx\n$$' },
    alone,
    '### T\n\n- Paper: \n\nS‸\n\nMy thoughts:\n\nR\n\n$$\nx\n$$',
  ],
  [
    'headings in the text',
    { title: '# T', summary: '# S', remark: 'R\n===' },
    style,
    '### \\# T\n\n\\# S‸\n\n#### My thoughts\n\nR\n\\===',
  ],
];

describe('cardText', () => {
  test.each(cases)('writes %s', (_name, card, how, marked) => {
    const written = cardText({ ...bare, ...card }, how);
    expect(written.text).toBe(marked.replace('‸', ''));
    expect(written.cursor).toBe(marked.indexOf('‸'));
  });
});

const untold: PaperMetadata = {
  title: 'T',
  authors: [],
  year: null,
  venue: null,
  ids: noIds,
  abstract: '',
  keywords: [],
  links: [],
  status: 'current',
};

const factsWritten = (metadata: Partial<PaperMetadata>, text: string, language: 'en' | 'zh' = 'en') => {
  const template = { text, words: factWords[language], abstract: 'none', keyPattern: '' } as const;
  const facts = { ...noFacts, metadata: { ...untold, ...metadata } };
  return cardText({ ...bare, facts }, { ...style, template })
    .text.slice('### T\n\n'.length)
    .trim();
};

describe('what cardText writes of venue and year', () => {
  test.each([
    ['both', { venue: 'ICLR', year: 2024 }, '- Venue: ICLR 2024', '- 发表：ICLR 2024'],
    ['a venue alone', { venue: 'ICLR' }, '- Venue: ICLR', '- 发表：ICLR'],
    ['a year alone', { year: 2024 }, '- Year: 2024', '- 年份：2024'],
    [
      'both apart where one line would be misread',
      { venue: 'Systems; Man', year: 2024 },
      '- Year: 2024\n- Venue: Systems; Man',
      '- 年份：2024\n- 发表：Systems; Man',
    ],
    ['neither', {}, '', ''],
  ])('is %s', (_name, metadata, en, zh) => {
    expect(factsWritten(metadata, builtInCardTemplate('en'))).toBe(en);
    expect(factsWritten(metadata, builtInCardTemplate('zh'), 'zh')).toBe(zh);
  });

  test.each(['- Year: 2024', '- 年份：2024', '- 年份：(2024)'])('is read back from %s', line => {
    expect(publicationOfLine(line.slice(2))).toEqual({ venue: null, year: 2024 });
  });

  test.each([
    ['Venue: {{year}}, {{venue}}', 'Year: 2024'],
    ['* 发表：{{venue}} ({{year}})', '* 年份：(2024)'],
    ['- Venue: {{venue}} in {{year}}', '- Venue: in 2024'],
    ['- Published in: {{venue}} {{year}}', '- Published in: 2024'],
    ['- Venue: {{year}}', '- Venue: 2024'],
  ])('follows a template of one’s own, with %s', (line, expected) => {
    expect(factsWritten({ year: 2024 }, `# {{title}}\n\n${line}`)).toBe(expected);
  });
});
