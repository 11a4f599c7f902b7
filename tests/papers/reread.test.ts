import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finish } from '../../src/time/finish';
import type { DayRecord } from '../../src/papers/card';
import { foldedNote } from '../../src/papers/index/haystack';
import { packNote } from '../../src/papers/index/pack-note';
import { readDay } from '../../src/papers/read/read-day';
import { outline } from '../../src/papers/read/outline';
import { scan } from '../../src/markdown/blocks/scan';
import { createRereader, readAfter } from '../../src/papers/index/reread';
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
function kept(first: string, second: string): readonly number[] {
  const scanned = scan(first);
  const last = {
    text: first,
    places: outline(scanned, source.learnedNames).cards,
    note: packNote(readDay(first, source)),
  };
  const { record } = finish(readAfter(last, scan(second), source));
  return record.cards.flatMap((card, at) => ('kept' in card ? [at] : []));
}

/** Reads one text after the other as the same note. */
const reader = (largeFrom?: number) => {
  const reread = createRereader(largeFrom);
  return (text: string, from = source) => finish(reread(scan(text), from));
};

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
    const read = reader();
    expect(read(before, source).cards.map(({ marks }) => marks)).toEqual([[], [], ['待研究']]);
    const other = { ...source, markNames: ['待整理'] };
    expect(read(before, other).cards.map(({ marks }) => marks)).toEqual([[], [], []]);
    const later = read(before, { ...other, day: day('2024-01-02') });
    expect(later.cards.map(card => card.day)).toEqual(['2024-01-02', '2024-01-02', '2024-01-02']);
  });

  test('says where its cards and remarks stand now', () => {
    const read = reader();
    read(before);
    const { cards } = read(`---\na: b\n---\n${before}`);
    expect(cards.map(({ line }) => line)).toEqual([8, 16, 20]);
    expect(cards[0]?.remarks).toEqual([{ heading: '想法', line: 12 }]);
  });

  test('is the same note when nothing of its papers has changed', () => {
    const read = reader();
    expect(read(`${before}\n`)).toBe(read(before));
  });

  test('that is large is ready for search at once', () => {
    const read = reader(1);
    read(before);
    expect(read(before.replace('Gamma', 'Delta')).folded).toContain('delta');
  });

  test('given up half way leaves no trace', () => {
    const reread = createRereader(1);
    finish(reread(scan(before), source));
    const givenUp = reread(scan(before.replaceAll('###', '## x\n\n###')), source);
    for (let step = 0; step < 5; step++) givenUp.next();
    const { cards } = finish(reread(scan(before.replace('Gamma', 'Delta')), source));
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
      const read = [reader(), reader(1)] as const;
      const lines = ['# 今日所学', ...start];
      for (const { at, cut, lines: more, searched, isLarge } of edits) {
        lines.splice(at, cut, ...more);
        const text = lines.join('\n');
        const note = read[isLarge ? 1 : 0](text);
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
