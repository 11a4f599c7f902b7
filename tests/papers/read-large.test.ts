import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../src/time/finish';
import { scan, scanInSteps } from '../../src/markdown/blocks/scan';
import { foldedNote } from '../../src/papers/index/haystack';
import { packNote } from '../../src/papers/index/pack-note';
import type { PackedNote } from '../../src/papers/index/packed-items';
import { readDay } from '../../src/papers/read/read-day';
import { createRereader } from '../../src/papers/index/reread';
import { day } from '../support/paper-cards';

const source = {
  path: '2024-01-01.md',
  day: day('2024-01-01'),
  learnedNames: ['今日所学'],
  markNames: ['待研究'],
};
const line = fc.constantFrom(
  '# 今日所学',
  '# 今日趣事',
  '## 扩散',
  '### Alpha',
  '### Beta (CVPR 2023)',
  '#### 想法',
  'arXiv:2301.00001',
  '关键词：甲、乙',
  '发表于 ICML 2024',
  '1. 条目 [a](https://a.b)',
  '  - nested [b](https://b.c)',
  '```',
  '$$',
  '%%',
  '> ### 引',
  'T\n===',
  '| a | b |\n| - | - |',
  '---',
  '==待研究==',
  '<details>',
  '',
  '\r',
  '😀 text',
);
const odd = fc.array(line, { maxLength: 30 }).map(lines => lines.join('\n'));

/** All that is kept of a note. */
const shape = (note: PackedNote): unknown => ({
  text: note.text,
  folded: note.folded,
  places: [...note.cards, ...note.entries].map(({ from, to }) => [from, to]),
});

function atOnce(text: string): unknown {
  const record = readDay(text, source);
  const note = packNote(record);
  foldedNote(note, record);
  return shape(note);
}

test('a scan line by line finds what a scan at once finds', () => {
  fc.assert(
    fc.property(odd, fc.boolean(), (text, hasFrontMatter) => {
      const whole = hasFrontMatter ? `---\na: b\n---\n${text}` : text;
      expect(finish(scanInSteps(whole, 1))).toEqual(scan(whole));
      expect(finish(scanInSteps(whole, 20))).toEqual(scan(whole));
    }),
  );
  expect(finish(scanInSteps('---\na: b\n---', 1))).toEqual(scan('---\na: b\n---'));
});

test('notes read side by side in steps are what they are each read at once', () => {
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 3 }), texts => {
      const whole = texts.map(text => `# 今日所学\n${text}`);
      const read: unknown[] = [];
      const readings = whole.map(text => createRereader(0)(scan(text), source));
      while (read.filter(each => each !== undefined).length < whole.length)
        readings.forEach((reading, at) => {
          const step = reading.next();
          if (step.done === true && step.value !== undefined) read[at] = shape(step.value);
        });
      expect(read).toEqual(whole.map(atOnce));
    }),
  );
});

test('a long body read in portions tells what a short one tells', () => {
  // Empty lines tell nothing, and so many are more than a portion.
  const gap = '\n'.repeat(20_000);
  const said = (text: string): unknown =>
    readDay(text, source).cards.map(({ line: _line, chars: _chars, remarks, ...card }) => ({
      ...card,
      remarks: remarks.map(({ heading }) => heading),
    }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), lines => {
      const whole = ['# 今日所学', '## 扩散', '### First', 'text', ...lines];
      expect(said(whole.join(gap))).toEqual(said(whole.join('\n\n')));
    }),
  );
});

test('what stands at the end of a body longer than a portion is read', () => {
  const prose = 'Some prose about nothing in particular.\n\n'.repeat(3000);
  const body = `${prose}\`\`\`\n${'关键词：no\n'.repeat(5000)}\`\`\`\n\n关键词：甲、乙\n\n[code](https://github.com/a/b)\n`;
  const [card] = readDay(`# 今日所学\n## 扩散\n### Alpha\n${body}`, source).cards;
  expect(card?.keywords).toEqual(['甲', '乙']);
  expect(card?.links.map(({ url }) => url)).toEqual(['https://github.com/a/b']);
  expect(card?.excerpt.startsWith('Some prose about nothing in particular. Some')).toBe(true);
  // The prose, both marks of the block with their line breaks, its lines, the two lines below and the empty one between.
  expect(card?.chars).toBe(3000 * 41 + 8 + 5000 * 7 + 1 + 7 + 2 + 30);
});
