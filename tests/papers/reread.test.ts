import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/time/finish';
import type { DayRecord } from '../../src/papers/card';
import { foldedNote } from '../../src/papers/index/haystack';
import { packNote } from '../../src/papers/index/pack-note';
import type { NoteToPack } from '../../src/papers/index/packed-items';
import { createPaperIndex } from '../../src/papers/index/paper-index';
import { readDay } from '../../src/papers/read/read-day';
import { createRereader } from '../../src/papers/index/reread';
import { day } from '../support/paper-cards';

const source = {
  path: '2024-01-01.md',
  day: day('2024-01-01'),
  learnedNames: ['今日所学'],
  markNames: ['待研究'],
};
const before = `# 今日所学

## 扩散

### Alpha

arXiv:2301.00001

#### 想法

很好

### Beta (CVPR 2023)

关键词：甲、乙

### Gamma

==待研究==
`;

/** The numbers of the cards that were taken over when the second text followed the first. */
function kept(first: string, second: string, other: Partial<typeof source> = {}): readonly number[] {
  let last: NoteToPack = { ...source, cards: [], entries: [] };
  const { atOnce: read } = createRereader({
    put: record => {
      last = record;
      return packNote(record);
    },
  });
  read(first, source);
  read(second, { ...source, ...other });
  return last.cards.flatMap((card, at) => ('kept' in card ? [at] : []));
}

describe('a note read again', () => {
  test.each([
    ['nothing changed', before, [0, 1, 2]],
    ['text in the second card', before.replace('甲', '丙'), [0, 2]],
    ['a line above all', before.replace('## 扩散\n', '## 扩散\n\n'), [0, 1, 2]],
    ['a card put in', before.replace('### Beta', '### New\n\na\n\n### Beta'), [0, 2, 3]],
    ['a card taken out', before.replace('### Beta (CVPR 2023)\n\n关键词：甲、乙\n\n', ''), [0, 1]],
    ['another title', before.replace('Gamma', 'Delta'), [0, 1]],
    ['another topic', before.replace('扩散', '风格'), []],
    ['a fence that hides the rest', before.replace('很好', '```'), []],
  ])('takes over what is left of %s', (_name, after, expected) => {
    expect(kept(before, after)).toEqual(expected);
  });

  test('is read anew on another day or with other marks', () => {
    expect(kept(before, before, { day: day('2024-01-02') })).toEqual([]);
    expect(kept(before, before, { markNames: ['待整理'] })).toEqual([]);
  });

  test('says where its cards and remarks stand now', () => {
    const index = createPaperIndex();
    const { atOnce: read } = createRereader(index);
    read(before, source);
    const { cards } = read(`---\na: b\n---\n${before}`, source);
    expect(cards.map(({ line }) => line)).toEqual([8, 16, 20]);
    expect(cards[0]?.remarks).toEqual([{ heading: '想法', line: 12 }]);
  });

  test('in steps takes over the same and reaches the index at the very end', () => {
    const index = createPaperIndex();
    const { atOnce, inSteps } = createRereader(index);
    atOnce(before, source);
    const put = finish(inSteps(before.replace('Gamma', 'Delta'), source));
    expect(index.cards().map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'Gamma']);
    const note = put();
    expect(note.cards.map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'Delta']);
    expect(index.records()).toEqual([note]);
    expect(note.folded).toContain('delta');
  });

  test('given up half way leaves no trace', () => {
    const index = createPaperIndex();
    const { atOnce, inSteps } = createRereader(index);
    atOnce(before, source);
    const givenUp = inSteps(before.replaceAll('###', '## x\n\n###'), source);
    for (let step = 0; step < 5; step++) givenUp.next();
    const { cards } = atOnce(before.replace('Gamma', 'Delta'), source);
    expect(cards.map(({ topic }) => topic)).toEqual(['扩散', '扩散', '扩散']);
    expect(cards.map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'Delta']);
  });
});

const line = fc.constantFrom(
  '# 今日所学',
  '# 今日趣事',
  '## 扩散',
  '## 风格',
  '### Alpha',
  '### Beta (CVPR 2023)',
  '#### 想法',
  'arXiv:2301.00001',
  '关键词：甲、乙',
  '1. 条目 [a](https://a.b)',
  '```',
  '$$',
  '%%',
  '> ### 引',
  'T\n===',
  '==待研究==',
  '',
  '😀 text',
);
const plain = ({ path, day: on, cards, entries }: DayRecord): unknown =>
  JSON.parse(JSON.stringify({ path, day: on, cards, entries }));

test('after any edits is what it would be if it had never been read before', () => {
  const edit = fc.record({
    at: fc.nat(30),
    cut: fc.nat(3),
    lines: fc.array(line, { maxLength: 3 }),
    searched: fc.boolean(),
    isLarge: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 10, maxLength: 30 }), fc.array(edit), (start, edits) => {
      const index = createPaperIndex();
      const { atOnce, inSteps } = createRereader(index);
      const lines = ['# 今日所学', ...start];
      for (const { at, cut, lines: more, searched, isLarge } of edits) {
        lines.splice(at, cut, ...more);
        const text = lines.join('\n');
        const note = isLarge ? finish(inSteps(text, source))() : atOnce(text, source);
        const fresh = readDay(text, source);
        expect(plain(note)).toEqual(plain(fresh));
        expect(note.text).toBe(packNote(fresh).text);
        if (searched) foldedNote(note);
        if (note.folded === null) continue;
        const again = packNote(fresh);
        expect(note.folded).toBe(foldedNote(again));
        expect(note.cards.map(({ from, to }) => [from, to])).toEqual(
          again.cards.map(({ from, to }) => [from, to]),
        );
      }
    }),
  );
});
