import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/markdown/edit';
import { addMark, type Markable } from '../../src/papers/edit/add-mark';
import { markPattern } from '../../src/papers/read/mark-pattern';
import { readDay } from '../../src/papers/read/read-day';
import { day } from '../support/paper-cards';
import { notes } from '../support/notes';

const source = {
  path: '2024-09-12.md',
  day: day('2024-09-12'),
  learnedNames: ['今日所学'],
  markNames: ['待研究', 'To do later'],
};
const note =
  '# 今日所学\r\n\r\n1. 一条 ^id\r\n\r\n## 主题\r\n\r\n### 论文\r\n正文\r\n\r\n#### 我的话\r\n\r\n一句\r\n\r\n### 论文\r\n';
const read = (text: string) => readDay(text, source);
const marked = (text: string, target: Markable, name = '待研究') =>
  applyEdits(text, addMark(text, source, target, name).edits);
const cardAt = (at: number, remark?: number): Markable => {
  const card = read(note).cards[at];
  if (card === undefined) throw new Error('no such card');
  return { kind: 'card', card, remark: remark === undefined ? null : (card.remarks[remark] ?? null) };
};

describe('a mark', () => {
  test('stands below the heading of its card, of equal ones the right one', () => {
    expect(marked(note, cardAt(0))).toBe(
      note.replace('### 论文\r\n正文', '### 论文\r\n\r\n==待研究==\r\n\r\n正文'),
    );
    expect(marked(note, cardAt(1))).toBe(note.replace(/### 论文\r\n$/, '### 论文\r\n\r\n==待研究==\r\n'));
  });

  test('stands below the heading of a remark', () => {
    expect(marked(note, cardAt(0, 0))).toBe(note.replace('#### 我的话', '#### 我的话\r\n\r\n==待研究=='));
  });

  test('stands behind an entry, before its block id', () => {
    const [entry] = read(note).entries;
    if (entry === undefined) throw new Error('no entry');
    const once = marked(note, { kind: 'entry', entry });
    expect(once).toBe(note.replace('一条 ^id', '一条 ==待研究== ^id'));
    expect(addMark(once, source, { kind: 'entry', entry }, '待研究')).toEqual({ found: true, edits: [] });
  });

  test('is not written where it is already, and makes its card a marked one', () => {
    const once = marked(note, cardAt(0));
    expect(addMark(once, source, cardAt(0), '待研究')).toEqual({ found: true, edits: [] });
    expect(read(once).cards.map(card => card.marks)).toEqual([['待研究'], []]);
  });

  test('is not written where its card is gone', () => {
    expect(addMark('# 今日所学\n', source, cardAt(0), '待研究')).toEqual({ found: false, edits: [] });
  });

  test('leaves every byte of a note where it was, and twice is once', () => {
    const text = fc
      .tuple(notes, notes)
      .map(([a, b]) => `# 今日所学\n\n## 主题\n\n### 论文\n${a}\n### 另一篇\n${b}`);
    fc.assert(
      fc.property(text, before => {
        const record = read(before);
        const targets: Markable[] = [
          ...record.cards.map(card => ({ kind: 'card' as const, card, remark: null })),
          ...record.entries.map(entry => ({ kind: 'entry' as const, entry })),
        ];
        for (const target of targets) {
          const { edits } = addMark(before, source, target, '待研究');
          for (const { from, to } of edits) expect(to).toBe(from);
          const once = applyEdits(before, edits);
          if (target.kind === 'card') expect(addMark(once, source, target, '待研究').edits).toEqual([]);
        }
      }),
    );
  });
});

test.each([
  ['<mark style="background: #BBFABBA6;">待研究</mark>', true],
  ['==待研究==', true],
  ['== To do  later ==', true],
  ['#待研究', true],
  ['#待研究/扩散', true],
  ['#待研究的', false],
  ['==别的==', false],
  ['待研究', false],
  ['', false],
])('%s is a mark: %s', (text, expected) => {
  expect(markPattern(source.markNames).test(text)).toBe(expected);
  expect(markPattern([]).test(text)).toBe(false);
});
