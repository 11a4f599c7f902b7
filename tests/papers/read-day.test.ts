import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperCard } from '../../src/papers/card';
import { readDay, type DaySource } from '../../src/papers/read/read-day';
import { parseDay, type Day } from '../../src/time/day';
import { oddContent } from './odd-content';
import type { ExpectedCard } from './odd-note';
import { oddExtremes } from './odd-extremes';
import { oddStructure } from './odd-structure';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

const source: DaySource = {
  path: '2024-09-12.md',
  day: day('2024-09-12'),
  learnedNames: ['今日所学', 'Learned today'],
};

/** A card flattened to what odd notes name. */
const flat = (card: PaperCard) => ({
  ...card,
  arxiv: card.ids.arxiv,
  doi: card.ids.doi,
  urls: card.links.map(({ url }) => url),
});

function expectCard(card: PaperCard | undefined, expected: ExpectedCard): void {
  expect(card && flat(card)).toMatchObject(expected);
}

describe('readDay', () => {
  test.each([...oddStructure, ...oddContent, ...oddExtremes])(
    'reads $name',
    ({ text, cards, entries = [] }) => {
      const record = readDay(text, source);
      expect(record.cards.map(({ line, title }) => [line, title])).toEqual(
        cards.map(({ line, title }) => [line, title]),
      );
      cards.forEach((expected, at) => expectCard(record.cards[at], expected));
      expect(record.entries.map(entry => [entry.line, entry.text])).toEqual(entries);
    },
  );

  test('keeps the links of an entry with those nested in it', () => {
    const text = '# 今日所学\n1. 看 [站](https://a.org)\n\t1. [[笔记]]\n2. 无\n';
    expect(readDay(text, source).entries.map(entry => entry.links)).toEqual([
      [
        { text: '站', url: 'https://a.org', kind: 'other' },
        { text: '笔记', url: '笔记', kind: 'note' },
      ],
      [],
    ]);
  });

  test.each([
    ['[CVPR 2024] [Foo](https://a.org) [code](https://github.com/x/y)', 'Foo'],
    ['Foo [[Paper](https://a.org)] [[Code](https://b.org)]', 'Foo'],
    ['Foo \\[[PDF](https://a.org)\\]', 'Foo'],
    ['**Foo**: bar（[论文](https://a.org) | [代码](https://b.org)）', 'Foo: bar'],
    ['Foo: [Project Page](https://a.org)', 'Foo'],
    ['**Foo [PDF](https://a.org)**', 'Foo PDF'],
    ['[Paper](https://a.org)', 'Paper'],
    ['Foo [Bar](https://a.org)', 'Foo Bar'],
    ['Foo [[Code]]', 'Foo Code'],
    ['Foo [PDF](https://a.org) (CVPR 2024)', 'Foo PDF'],
  ])('calls %s by its name', (title, name) => {
    const [found] = readDay(`# 今日所学\n## 主题\n### ${title}\n正文\n`, source).cards;
    expect([found?.name, found?.title]).toEqual([name, title]);
  });

  test('tells links by where they lead', () => {
    const text =
      '# 今日所学\n## 主题\n### 论文\n[a](https://arxiv.org/abs/2301.00001) [b](https://x.org/y.pdf) ' +
      '[c](https://github.com/a/b) [d](https://me.github.io/p/) [[e]] [f](https://x.org) [代码](https://z.org)\n';
    const kinds = readDay(text, source).cards[0]?.links.map(({ text: shown, kind }) => [shown, kind]);
    expect(kinds).toEqual([
      ['a', 'paper'],
      ['b', 'pdf'],
      ['c', 'code'],
      ['d', 'project'],
      ['e', 'note'],
      ['f', 'other'],
      ['代码', 'code'],
    ]);
  });

  test('knows the pictures of a card, not what else is embedded', () => {
    const body =
      '![[图 1.png|300]] 与 ![](https://x.org/plot?id=1)\n\n- ![图](图%202.JPG "a")\n\n![[笔记]] ![[a.pdf]] ![](https://youtu.be/x) `![[no.png]]`\n\n' +
      '#### 想法\n\n> ![[图 1.png]]\n';
    const [found] = readDay(`# 今日所学\n## 主题\n### 论文\n${body}`, source).cards;
    expect(found?.images).toEqual(['图 1.png', 'https://x.org/plot?id=1', '图 2.JPG']);
  });

  test.each([
    ['[![a](x.png)](https://a.org) 见图', ['x.png'], '见图'],
    [
      '见 [![[图.png]]](https://a.org)，又见 [![b](y.png) 图](https://b.org)',
      ['图.png', 'y.png'],
      '见 ，又见 图',
    ],
    ['> [!note] 提示\n> [![a](x.png)](https://a.org)', ['x.png'], '提示'],
    [`![](data:image/png;base64,${'A/'.repeat(500)})`, [`data:image/png;base64,${'A/'.repeat(29)}`], ''],
  ])('knows the pictures of %s', (body, images, excerpt) => {
    const [found] = readDay(`# 今日所学\n## 主题\n### 论文\n${body}\n`, source).cards;
    expect(found?.images).toEqual(images);
    expect(found?.excerpt).toBe(excerpt);
  });

  test('takes the tags of a card for keywords but not its marks, and leaves a line of tags out of the excerpt', () => {
    const body =
      '#扩散 #style/transfer\n\n标签：#diffusion\n\n- 关键词：注意力、#扩散\n\n方法见 #待研究，又见 #待研究/急 与 #2024 和 `#no` [a](https://a.org/#x) #GAN。\n';
    const [found] = readDay(`# 今日所学\n## 主题\n### 论文\n${body}`, {
      ...source,
      markNames: ['待研究'],
    }).cards;
    expect(found?.keywords).toEqual(['注意力', '扩散', 'style/transfer', 'diffusion', 'GAN']);
    expect(found?.excerpt).toBe('方法见 #待研究，又见 #待研究/急 与 #2024 和 #no a #GAN。');
  });

  test('takes a tag for a mark or for a keyword, never for both', () => {
    const [found] = readDay('# 今日所学\n## 主题\n### 论文\n看 #ＴＯＤＯ 与 #todo🔥\n', {
      ...source,
      markNames: ['todo'],
    }).cards;
    expect(found?.marks).toEqual(['todo']);
    expect(found?.keywords).toEqual(['todo🔥']);
  });

  test('takes marks from the text and headings of a card, not from its code', () => {
    const marked = (body: string) =>
      readDay(`# 今日所学\n## 主题\n### 论文\n${body}\n`, {
        ...source,
        markNames: ['待研究', '待整理', 'b'],
      }).cards.map(card => card.marks);
    expect(marked('正文 ==待整理==')).toEqual([['待整理']]);
    expect(marked('正文\n#### 想法 #待研究\n好 ==待整理== #待研究/急')).toEqual([['待研究', '待整理']]);
    expect(marked('看 <mark style="x">待研究</mark>')).toEqual([['待研究']]);
    expect(marked('看 <mark>这里</mark>')).toEqual([[]]);
    expect(marked('```\nif (a ==b== c) {}\n```\n==别的== `==b==`')).toEqual([[]]);
    expect(marked('正文\n\n### 又一篇 ==b==\n')).toEqual([[], ['b']]);
  });

  test('leaves numbers of footnotes out of the excerpt', () => {
    const body = '方法[^1]很好[^12]。`[^a-z]`\n\n[^1]: 见附录\n';
    const [found] = readDay(`# 今日所学\n## 主题\n### 论文\n${body}`, source).cards;
    expect(found?.excerpt).toBe('方法很好。[^a-z] 见附录');
  });

  test('cuts a long excerpt and never in a pair of surrogates', () => {
    const body = `${'文'.repeat(199)}😀😀`;
    const { excerpt, chars } = readDay(`# 今日所学\n## 主题\n### 论文\n${body}\n`, source).cards[0] ?? {
      excerpt: '',
      chars: 0,
    };
    expect(excerpt).toBe(`${'文'.repeat(199)}…`);
    expect(chars).toBe(203);
  });

  const piece = fc.constantFrom(
    '# 今日所学',
    '## 主题',
    '### 论文',
    '#### 备注',
    '# 其他',
    '- 项',
    '\t- 子项',
    '1. [ ] 任务',
    '```',
    '$$',
    '%%',
    '> 引',
    '---',
    '正文 https://arxiv.org/abs/2301.00001',
    '[x](y)',
    '[[z]]',
    '关键词：a、b',
    '',
    '  ',
    '| a |',
    '<div>',
    '===',
    '\u0000',
    '\ud800',
    '# ',
  );
  const note = fc
    .tuple(fc.array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string())), fc.constantFrom('\n', '\r\n'))
    .map(([all, eol]) => all.join(eol));

  test('never throws, and its lines hold the titles', () => {
    fc.assert(
      fc.property(note, text => {
        const lines = text.split('\n');
        for (const { line, title } of readDay(text, source).cards)
          expect(lines[line - 1]).toContain(title.split(' ')[0]);
        for (const { line } of readDay(text, source).entries)
          expect(lines[line - 1]).toMatch(/[-*+]|\d+[.)]/);
      }),
    );
  });
});
