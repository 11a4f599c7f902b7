import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/capture/input/recognise';
import { headingOf } from '../../src/reference/draft';

interface Expected {
  readonly title: string;
  readonly arxiv?: string;
  readonly doi?: string;
  readonly openreview?: string;
  readonly acl?: string;
  readonly links?: readonly string[];
}

const attention = 'Attention Is All You Need';
const abs = 'https://arxiv.org/abs/1706.03762';
const arxiv = { arxiv: '1706.03762', links: [abs] };

const cases: readonly (readonly [name: string, input: string, expected: Expected])[] = [
  ['a title', attention, { title: attention }],
  ['a title with white space around and inside', '  Attention  Is\tAll You Need \n', { title: attention }],
  ['a Chinese title', '基于扩散模型的风格迁移综述', { title: '基于扩散模型的风格迁移综述' }],
  [
    'a title with a colon',
    'DreamStyler: Paint by Style Inversion',
    { title: 'DreamStyler: Paint by Style Inversion' },
  ],
  ['a title with a star', 'Z*: Zero-shot Style Transfer', { title: 'Z*: Zero-shot Style Transfer' }],
  ['a title with numbers', 'GPT-4 at 10.5 % of 2024.12', { title: 'GPT-4 at 10.5 % of 2024.12' }],
  ['a title with a question', 'Is 1.58 bit enough?', { title: 'Is 1.58 bit enough?' }],
  ['a title ending in dots', 'To be or not to be...', { title: 'To be or not to be...' }],
  ['a heading', `### ${attention}`, { title: attention }],
  ['a list item', `- ${attention}`, { title: attention }],
  ['a task', `1. [ ] ${attention}`, { title: attention }],
  ['a quoted line', `> ${attention}`, { title: attention }],
  ['a title in book marks', '《注意力就是一切》', { title: '注意力就是一切' }],
  ['a title in quotes', `"${attention}"`, { title: attention }],
  [
    'a title with quotes of its own',
    '"Why Should I Trust You?": Explaining',
    { title: '"Why Should I Trust You?": Explaining' },
  ],
  ['a title in bold', `**${attention}**`, { title: attention }],
  ['a labelled title', `标题：${attention}`, { title: attention }],
  ['an arXiv id', '1706.03762', { title: '', ...arxiv }],
  ['an arXiv id with a version', '1706.03762v5', { title: '', ...arxiv }],
  ['a marked arXiv id', 'arXiv:1706.03762', { title: '', ...arxiv }],
  ['a marked arXiv id with a space', 'arXiv: 1706.03762', { title: '', ...arxiv }],
  [
    'an old arXiv id',
    'math/0309136',
    { title: '', arxiv: 'math/0309136', links: ['https://arxiv.org/abs/math/0309136'] },
  ],
  ['an abs link', abs, { title: '', ...arxiv }],
  ['a pdf link', 'https://arxiv.org/pdf/1706.03762v7.pdf', { title: '', ...arxiv }],
  ['a link without scheme', 'arxiv.org/abs/1706.03762', { title: '', ...arxiv }],
  ['a Hugging Face link', 'https://huggingface.co/papers/1706.03762', { title: '', ...arxiv }],
  ['an alphaXiv link', 'https://www.alphaxiv.org/overview/1706.03762', { title: '', ...arxiv }],
  [
    'a DOI',
    '10.1145/3292500.3330701',
    { title: '', doi: '10.1145/3292500.3330701', links: ['https://doi.org/10.1145/3292500.3330701'] },
  ],
  [
    'a DOI link with a sentence’s full stop',
    'https://doi.org/10.1145/3292500.3330701。',
    { title: '', doi: '10.1145/3292500.3330701', links: ['https://doi.org/10.1145/3292500.3330701'] },
  ],
  ['an arXiv DOI', 'https://doi.org/10.48550/arXiv.1706.03762', { title: '', ...arxiv }],
  [
    'an OpenReview link',
    'https://openreview.net/forum?id=YicbFdNTTy&referrer=%5Bhome%5D',
    { title: '', openreview: 'YicbFdNTTy', links: ['https://openreview.net/forum?id=YicbFdNTTy'] },
  ],
  [
    'an Anthology link',
    'https://aclanthology.org/2020.acl-main.463/',
    { title: '', acl: '2020.acl-main.463', links: ['https://aclanthology.org/2020.acl-main.463'] },
  ],
  ['a title and a link', `${attention} ${abs}`, { title: attention, ...arxiv }],
  ['a link and a title', `${abs} ${attention}`, { title: attention, ...arxiv }],
  ['a title, a colon and a link', `${attention}: ${abs}`, { title: attention, ...arxiv }],
  ['a Chinese title with a link at once', `注意力就是一切：${abs}`, { title: '注意力就是一切', ...arxiv }],
  ['a title with the id in brackets', `${attention} (arXiv:1706.03762)`, { title: attention, ...arxiv }],
  [
    'a title with the id in full-width brackets',
    `注意力就是一切（arXiv：1706.03762）`,
    { title: '注意力就是一切', ...arxiv },
  ],
  ['arXiv’s page title', `[1706.03762] ${attention}`, { title: attention, ...arxiv }],
  ['a reference', `${attention}, arXiv preprint arXiv:1706.03762.`, { title: attention, ...arxiv }],
  [
    'a title and a DOI',
    `Node2vec, doi: 10.1145/2939672.2939754`,
    { title: 'Node2vec', doi: '10.1145/2939672.2939754', links: ['https://doi.org/10.1145/2939672.2939754'] },
  ],
  ['a Markdown link', `[${attention}](${abs})`, { title: attention, ...arxiv }],
  ['a Markdown link on a page title', `[[1706.03762] ${attention}](${abs})`, { title: attention, ...arxiv }],
  ['a Markdown link in a list', `- [${attention}](<${abs}>)`, { title: attention, ...arxiv }],
  ['a link that says PDF', `[PDF](${abs}) ${attention}`, { title: attention, ...arxiv }],
  ['a bare link in angle brackets', `${attention} <${abs}>`, { title: attention, ...arxiv }],
  [
    'OpenReview’s page title',
    `${attention} | OpenReview https://openreview.net/forum?id=YicbFdNTTy`,
    { title: attention, openreview: 'YicbFdNTTy', links: ['https://openreview.net/forum?id=YicbFdNTTy'] },
  ],
  ['a title on the second line', `${abs}\n${attention}`, { title: attention, ...arxiv }],
  [
    'a title on the first line',
    `${attention}\r\nAshish Vaswani et al.\r\n${abs}`,
    { title: attention, ...arxiv },
  ],
  [
    'two ids of one paper',
    `${attention}\n${abs}\n10.5555/3295222.3295349`,
    {
      title: attention,
      arxiv: '1706.03762',
      doi: '10.5555/3295222.3295349',
      links: [abs, 'https://doi.org/10.5555/3295222.3295349'],
    },
  ],
  [
    'a paper with its code',
    `${attention}\n${abs}\n[code](https://github.com/tensorflow/tensor2tensor?utm_source=x&tab=readme)`,
    {
      title: attention,
      arxiv: '1706.03762',
      links: [abs, 'https://github.com/tensorflow/tensor2tensor?tab=readme'],
    },
  ],
  [
    'a link to another paper too',
    `${attention} ${abs} https://arxiv.org/abs/2010.11929`,
    { title: attention, arxiv: '1706.03762', links: [abs, 'https://arxiv.org/abs/2010.11929'] },
  ],
  [
    'a link of an unknown host whole',
    'https://example.com/a_(b)?utm_source=x#y',
    { title: '', links: ['https://example.com/a_(b)?utm_source=x#y'] },
  ],
  [
    'a link in a sentence’s brackets',
    '见 (https://example.com/a).',
    { title: '见', links: ['https://example.com/a'] },
  ],
  ['a price for a price', 'Costs $2401.12345 only', { title: 'Costs $2401.12345 only' }],
  ['no script link', '[Run](javascript:alert(1))', { title: '[Run](javascript:alert(1))' }],
  ['nothing', '', { title: '' }],
  ['marks for nothing', ' - \n## \n···', { title: '' }],
];

describe('recognise', () => {
  test.each(cases)('reads %s', (_name, input, expected) => {
    const { title, ids, links } = recognise(input);
    expect({ title, ids, links: links.map(link => link.url) }).toEqual({
      title: expected.title,
      ids: {
        arxiv: expected.arxiv ?? null,
        doi: expected.doi ?? null,
        openreview: expected.openreview ?? null,
        acl: expected.acl ?? null,
      },
      links: expected.links ?? [],
    });
  });

  test('names links by id, by their own text or by their host', () => {
    const input = `${attention} ${abs} [代码](https://github.com/a/b) https://www.example.com/slides.pdf`;
    expect(recognise(input).links.map(link => link.text)).toEqual([
      'arXiv:1706.03762',
      '代码',
      'example.com',
    ]);
  });

  test('takes what it can from any text', () => {
    const piece = fc.constantFrom(
      abs,
      '[',
      ']',
      '(',
      ')',
      '](',
      'arXiv:',
      '10.1145/',
      '\n',
      ' ',
      '<',
      '>',
      '题',
      '# ',
      '"',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))).map(parts => parts.join(''));
    fc.assert(
      fc.property(text, input => {
        const { title, links } = recognise(input);
        expect(title).not.toMatch(/[\r\n]/);
        expect(title).toBe(title.trim());
        for (const { url } of links) expect(url).toMatch(/^https?:\/\//i);
      }),
    );
  });

  test('stays quick on long hostile text', () => {
    const hostile = [
      '['.repeat(20_000),
      '[a](b'.repeat(5_000),
      'http://'.repeat(5_000),
      '(('.repeat(10_000),
      '1706.'.repeat(8_000),
    ];
    const start = performance.now();
    hostile.forEach(recognise);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('headingOf', () => {
  test.each([
    ['the title', `${attention} ${abs}`, attention],
    ['the id when there is no title', abs, 'arXiv:1706.03762'],
    [
      'the DOI when there is no title',
      'https://doi.org/10.1145/2939672.2939754',
      'doi:10.1145/2939672.2939754',
    ],
    ['the address when nothing else is known', 'https://www.example.com/paper/', 'example.com/paper'],
    ['nothing when nothing is known', ' ', ''],
  ])('gives %s', (_name, input, heading) => {
    expect(headingOf(recognise(input))).toBe(heading);
  });
});
