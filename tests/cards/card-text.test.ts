import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/cards/write/card';
import { builtInTemplate } from '../../src/cards/write/card-fields';
import type { CardStyle } from '../../src/cards/write/card-look';
import { cardText } from '../../src/cards/write/card-text';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { publicationOfLine } from '../../src/reference/venue';
import { languageWords } from '../../src/settings/note-words';
import { cardWith, lookIn, metadataOf } from './written';

const style: CardStyle = { ...lookIn('en'), level: 3, eol: '\n', inTopic: true, waits: true };
const alone: CardStyle = { ...style, inTopic: false };

const arxiv = { text: 'arXiv:1706.03762', url: 'https://arxiv.org/abs/1706.03762' };
const code = { text: 'code [x]', url: 'https://github.com/a/b (c)' };

/** `‸` in the expected text is where one writes on. */
const cases: readonly (readonly [name: string, card: Partial<Card>, style: CardStyle, expected: string])[] = [
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
    const written = cardText(cardWith(card), how);
    expect(written.text).toBe(marked.replace('‸', ''));
    expect(written.cursor).toBe(marked.indexOf('‸'));
  });
});

const factsWritten = (metadata: Partial<PaperMetadata>, template: string, language: 'en' | 'zh' = 'en') =>
  cardText(cardWith({ metadata: metadataOf(metadata) }), { ...style, ...lookIn(language, template) })
    .text.slice('### T\n\n'.length)
    .trim();

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
    expect(factsWritten(metadata, builtInTemplate(languageWords.en))).toBe(en);
    expect(factsWritten(metadata, builtInTemplate(languageWords.zh), 'zh')).toBe(zh);
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
