import { describe, expect, test } from 'vitest';
import { cardText } from '../../src/capture/card-text';
import type { CardStyle, NewCard } from '../../src/capture/new-card';

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
