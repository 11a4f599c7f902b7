import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterCut, knownWithout, lineCut, takingLine } from '../../src/capture/input/take-line';
import { applyEdits, type Edit } from '../../src/markdown/edit';
import { readDay } from '../../src/papers/read/read-day';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const link = 'https://arxiv.org/abs/1706.03762';
const cutOut = (text: string, at = 0) => {
  const cut = lineCut(text, { path: 'a.md', line: link, at });
  return cut === null ? null : applyEdits(text, [cut]);
};

describe('lineCut', () => {
  test.each([
    ['# A\n\nURL\n', '# A\n\n'],
    ['# A\n\nURL\n\nmore\n', '# A\n\nmore\n'],
    ['# A\r\n\r\nURL\r\n\r\nmore', '# A\r\n\r\nmore'],
    ['text\nURL\n\nmore\n', 'text\n\nmore\n'],
    ['text\nURL\nmore\n', 'text\nmore\n'],
    ['URL', ''],
    ['text\nURL', 'text\n'],
    ['text\nURL and more\n', null],
    ['text\nsee URL\n', null],
    ['text\n', null],
  ])('takes it out of %j', (text, expected) => {
    expect(cutOut(text.replace('URL', link))).toBe(expected?.replace('URL', link) ?? null);
  });

  test('takes the one nearest to where it was', () => {
    const text = `${link}\na\n${link}\nb\n${link}\n`;
    expect(cutOut(text, 40)).toBe(`${link}\na\nb\n${link}\n`);
  });
});

describe('afterCut', () => {
  const editsOf = (length: number) =>
    fc
      .array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 3 })), { maxLength: 4 })
      .map(raw => {
        const edits: Edit[] = [];
        let at = 0;
        for (const [a, b, insert] of raw.sort((x, y) => Math.min(x[0], x[1]) - Math.min(y[0], y[1]))) {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          // Two edits that touch could be told in either order.
          if (edits.length > 0 && from <= at) continue;
          edits.push({ from, to, insert });
          at = to;
        }
        return edits;
      });

  test('property: one step gives what two gave', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }).chain(text =>
          fc.tuple(fc.nat(text.length), fc.nat(text.length)).chain(([a, b]) => {
            const cut = { from: Math.min(a, b), to: Math.max(a, b), insert: '' };
            const rest = applyEdits(text, [cut]);
            return fc.record({ text: fc.constant(text), cut: fc.constant(cut), edits: editsOf(rest.length) });
          }),
        ),
        ({ text, cut, edits }) => {
          const twice = applyEdits(applyEdits(text, [cut]), edits);
          expect(applyEdits(text, afterCut(cut, edits))).toBe(twice);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('knownWithout', () => {
  test('does not take a link on the line for one of the card above', async () => {
    const text = `# Learned today\n\n## T\n\n### P\n\ndoi:10.1000/x\n\n${link}\n`;
    const ports = fakePorts({ notes: fakeNotes({ '2024-09-12.md': text }) });
    const source = { path: '2024-09-12.md', day: '2024-09-12' as Day, learnedNames: ['Learned today'] };
    const other = readDay(text, { ...source, path: 'other.md' }).cards;
    const known = { cards: () => [...readDay(text, source).cards, ...other] };
    expect(known.cards()[0]?.ids.arxiv).toBe('1706.03762');
    const without = await knownWithout(ports, known, { path: '2024-09-12.md', line: link, at: 0 });
    expect(without.cards().map(({ path, ids }) => [path, ids.arxiv])).toEqual([
      ['other.md', '1706.03762'],
      ['2024-09-12.md', null],
    ]);
  });
});

describe('takingLine', () => {
  const add = (text: string) => ({ edits: [{ from: text.length, to: text.length, insert: 'card\n' }] });
  const taken = { path: 'a.md', line: link, at: 6 };

  test('takes the line with the next edit of its note, in one write', async () => {
    const notes = fakeNotes({ 'a.md': `text\n\n${link}\n`, 'b.md': `${link}\n` });
    const taking = takingLine(notes, taken);
    await taking.edit('b.md', add);
    await taking.edit('a.md', add);
    expect(notes.texts.get('a.md')).toBe('text\n\ncard\n');
    expect(notes.texts.get('b.md')).toBe(`${link}\ncard\n`);
    expect(notes.writes.get('a.md')).toBe(1);
  });

  test('leaves it when nothing is written', async () => {
    const notes = fakeNotes({ 'a.md': `${link}\n` });
    await takingLine(notes, taken).edit('a.md', () => ({ edits: [] }));
    expect(notes.writes.size).toBe(0);
  });
});
