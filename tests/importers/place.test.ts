import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choicesOf, isFresh } from '../../src/importers/choices';
import { importInto, type ImportRequest } from '../../src/importers/write/import-into';
import { knownWorks } from '../../src/importers/known-works';
import { emptyCard, type ImportCard } from '../../src/importers/source/model';
import { readImport } from '../../src/importers/read-import';
import { normalTitle } from '../../src/reference/normal-title';
import { readDay } from '../../src/papers/read/read-day';
import { parseDay, type Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { digestOf } from './fixtures';

const day = parseDay('2024-09-13') as Day;
const path = '2024-09-13.md';
const learnedNames = ['今日所学', 'Learned today'];

/** Imports the cards that are new into the notes; gives the note's text. */
async function run(
  notes: ReturnType<typeof fakeNotes>,
  cards: readonly ImportCard[],
  more: Partial<ImportRequest> = {},
) {
  const ports = fakePorts({ notes, language: 'zh' });
  const known = readDay(notes.texts.get(path) ?? '', { path, day, learnedNames }).cards;
  const choices = choicesOf(cards, knownWorks(known), 'source').filter(isFresh);
  const report = await importInto(ports, { choices, remarks: [], as: 'cards', topic: '', day, ...more });
  return { report, text: notes.texts.get(path) ?? '' };
}

const flows: ImportCard = {
  ...emptyCard,
  title: 'Straight Flows',
  authors: ['Ann Lee', 'Bo Chen'],
  venue: 'ICML',
  year: 2023,
  abstract: 'One.\n\nTwo.',
  summary: '好。',
  keywords: ['流'],
  topics: ['生成', '直线'],
  links: [{ text: 'code', url: 'https://github.com/a/b' }],
  sections: [
    { heading: 'Why', level: 1, text: '# loud\n$x_1$' },
    { heading: 'Deep', level: 4, text: '' },
  ],
};

describe('cards', () => {
  test('are written with facts, folded abstract and deeper headings', async () => {
    const { text } = await run(fakeNotes({ [path]: '# 今日所学\n\n# 今日趣事\n' }), [flows]);
    expect(text).toBe(`# 今日所学

## 生成

### Straight Flows

- 论文：[code](https://github.com/a/b)
- 作者：Ann Lee、Bo Chen
- 发表：ICML 2023
- 关键词：流、直线

好。

> [!abstract]- 摘要
> One.
>
> Two.

#### Why

\\# loud
$x_1$

**Deep**

# 今日趣事
`);
  });

  test('go to the ends of topics that are there and into new ones, in one edit of the note', async () => {
    const before = '# 今日所学\r\n\r\n## 生成\r\n\r\n### 旧\r\n\r\n文\r\n';
    const notes = fakeNotes({ [path]: before });
    const plain = (title: string, topic: string): ImportCard => ({ ...emptyCard, title, topics: [topic] });
    const { text } = await run(notes, [plain('A', '新'), plain('B', '生成'), plain('C', '新')]);
    expect(text).toBe(
      '# 今日所学\r\n\r\n## 生成\r\n\r\n### 旧\r\n\r\n文\r\n\r\n### B\r\n\r\n## 新\r\n\r\n### A\r\n\r\n### C\r\n',
    );
    expect(notes.writes.get(path)).toBe(1);
  });

  test('take the topic that was chosen and a section that is missing', async () => {
    const { text } = await run(fakeNotes({ [path]: '' }), [{ ...emptyCard, title: 'A' }], { topic: '流' });
    expect(text).toBe('# 今日所学\n\n## 流\n\n### A');
  });

  test('bring what is said of a topic where the topic is new', async () => {
    const remarks = [{ topics: ['生成'], text: '总说。', line: 1 }];
    const { text } = await run(
      fakeNotes({ [path]: '# 今日所学\n' }),
      [{ ...emptyCard, title: 'A', topics: ['生成'] }],
      { remarks },
    );
    expect(text).toBe('# 今日所学\n\n## 生成\n\n总说。\n\n### A\n');
  });

  test('leave out and name what is said of a topic that is there already', async () => {
    const remarks = [{ topics: ['生成'], text: '总说。', line: 7 }];
    const notes = fakeNotes({ [path]: '# 今日所学\n\n## 生成\n\n### 旧\n' });
    const { report, text } = await run(notes, [{ ...emptyCard, title: 'A', topics: ['生成'] }], { remarks });
    expect(text).toBe('# 今日所学\n\n## 生成\n\n### 旧\n\n### A\n');
    expect(report.unsaid.map(({ line }) => line)).toEqual([7]);
  });

  test('are refused where an open fence would swallow them', async () => {
    const notes = fakeNotes({ [path]: '# 今日所学\n\n```\n' });
    await expect(run(notes, [flows])).rejects.toThrow(path);
    expect([...notes.writes]).toEqual([]);
  });

  test('noted before are written once more only if chosen', async () => {
    const notes = fakeNotes({ [path]: '# 今日所学\n\n## 生成\n\n### Straight Flows\n\n文\n' });
    expect((await run(notes, [flows])).report.written).toEqual([]);
    const known = readDay(notes.texts.get(path) ?? '', { path, day, learnedNames }).cards;
    const choices = choicesOf([flows], knownWorks(known), '');
    expect(choices[0]?.seen?.line).toBe(5);
    const { text } = await run(notes, [flows], { choices });
    expect(text.match(/^### Straight Flows$/gm)).toHaveLength(2);
  });
});

describe('the reading list', () => {
  const list = { as: 'reading-list' } as const;

  test('gets tasks in an area of its own, once', async () => {
    const notes = fakeNotes({ [path]: '# 今日计划\n\n## 科研\n\n1. [ ] x\n\n# 今日所学\n' });
    const first = await run(notes, [flows, { ...emptyCard, title: 'A [b]' }], list);
    expect(first.text).toBe(
      '# 今日计划\n\n## 科研\n\n1. [ ] x\n\n## 待读\n\n- [ ] [Straight Flows](https://github.com/a/b) · Ann Lee, Bo Chen · ICML 2023\n- [ ] A [b]\n\n# 今日所学\n',
    );
    const again = await run(notes, [flows, { ...emptyCard, title: 'C' }], list);
    expect(again.report.written.map(({ card }) => card.title)).toEqual(['C']);
    expect(again.text).toContain('- [ ] A [b]\n- [ ] C\n\n# 今日所学\n');
  });
});

describe('any source', () => {
  const sources = [
    digestOf(3),
    '- [Straight Flows](https://arxiv.org/abs/2401.00001) (2024)\n- **Curved** [[Paper](https://arxiv.org/abs/2402.00002)] (CVPR 2024)\n- [Slow](https://openreview.net/forum?id=AbCdEfGhIj)\n',
    "@article{a, title={Straight Flows}, doi={10.1000/abc}, author={Lee, Ann}, year=2020}\n@misc{b, title={Curved ``Flows''}}\n",
    '@article{a, title={Straight Flows}, doi={10.1000/,year=2020}}\n@misc{b, title={Curved}, doi={10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O}}\n',
    '目录\n- 甲\n- 乙\n甲\nEnergy Models Revisited 2019\n说明\n乙\nStraight Flows Again ICLR 2022\n',
    '--- tags: Flow --- [paper](https://arxiv.org/abs/2401.01234) ## Introduction we move - a - b ## Method |a|b| |-|-| |c||',
  ];

  test.each(sources)('is found again by the index, card by card: %#', async source => {
    const cards = readImport(source, null)?.cards ?? [];
    const notes = fakeNotes({ [path]: '# 今日所学\n' });
    const { text } = await run(notes, cards);
    const found = readDay(text, { path, day, learnedNames }).cards;
    expect(found.map(({ ids }) => ids)).toEqual(cards.map(({ ids }) => ids));
    expect(found.map(({ name }) => normalTitle(name))).toEqual(
      choicesOf(cards, () => [], 'source').map(({ title }) => normalTitle(title)),
    );
    expect(found.map(({ year, venue }) => [year, venue])).toEqual(
      cards.map(({ year, venue }) => [year, venue]),
    );
    expect((await run(notes, cards)).text).toBe(text);
  });

  test('however damaged is read and written without a throw, nothing but what was ticked, and not twice', async () => {
    const junk = fc.constantFrom(
      '',
      '\n',
      '```',
      '$$',
      '%%',
      '<details>',
      '<!--',
      '---',
      '# ',
      '|',
      '[',
      '](',
      '{',
      '\u0000',
      '\r',
    );
    const damage = fc.array(fc.tuple(fc.nat(3000), fc.nat(40), junk), { maxLength: 6 });
    const property = fc.asyncProperty(fc.constantFrom(...sources), damage, async (source, cuts) => {
      const damaged = cuts.reduce(
        (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
        source,
      );
      const cards = readImport(damaged, null)?.cards ?? [];
      const notes = fakeNotes({ [path]: '# 今日所学\n\n文\n\n# 今日趣事\n\n乐\n' });
      const { report, text } = await run(notes, cards);
      expect(report.written.length).toBeLessThanOrEqual(cards.length);
      expect(readDay(text, { path, day, learnedNames }).cards).toHaveLength(report.written.length);
      expect(text.startsWith('# 今日所学\n\n文\n')).toBe(true);
      expect(text.endsWith('# 今日趣事\n\n乐\n')).toBe(true);
      expect((await run(notes, cards)).text).toBe(text);
    });
    await fc.assert(property, { numRuns: 150 });
  });

  test('of any characters is read without a throw in every form', () => {
    const forms = [
      'digest',
      'hackmd',
      'post',
      'survey',
      'list',
      'markdown',
      'bibtex',
      'ris',
      'csl-json',
      null,
    ] as const;
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(...forms),
        (text, form) => {
          expect(() => readImport(text, form)).not.toThrow();
        },
      ),
    );
  });
});
