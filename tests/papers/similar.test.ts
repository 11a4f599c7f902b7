import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/markdown/edit';
import { addIds } from '../../src/papers/edit/add-id';
import { noIds } from '../../src/reference/identify';
import { normalTitle } from '../../src/reference/normal-title';
import { createPaperIndex } from '../../src/papers/index/paper-index';
import { readDay } from '../../src/papers/read/read-day';
import { pairKey, similarTo } from '../../src/papers/index/similar';
import { likeness } from '../../src/reference/likeness';
import { card, day } from '../support/paper-cards';

describe('similarTo', () => {
  const a = card('2024-01-01', 'Denoising Diffusion Probabilistic Models for Everyone');
  const b = card('2024-01-02', 'Denoising Diffusion Probabilistic Model for Everyone');
  const c = card('2024-01-03', 'Attention Is All You Need, or Is It Not After All');
  const index = createPaperIndex();
  for (const each of [a, b, c]) index.put({ path: each.path, day: each.day, cards: [each], entries: [] });

  test('hints at titles that nearly equal', () => {
    expect(similarTo(a, index, new Set()).map(({ name }) => name)).toEqual([b.name]);
    expect(similarTo(c, index, new Set())).toEqual([]);
  });
  test('keeps quiet about pairs that were told apart', () => {
    expect(similarTo(b, index, new Set([pairKey(a, b)]))).toEqual([]);
  });
});

test.each([
  ['Story, Part I', 'Story, Part II', false],
  ['LLaMA', 'LLaMA 2', false],
  ['Denoising Diffusion Implicit Models', 'Denoising Diffusion Implicit Models', true],
])('likeness of %s and %s', (a, b, alike) => {
  expect(likeness(normalTitle(a), normalTitle(b)) >= 0.95).toBe(alike);
});

describe('addIds', () => {
  const source = { path: '2024-01-01.md', day: day('2024-01-01'), learnedNames: ['今日所学'] };
  const ids = { ...noIds, arxiv: '2006.11239' };
  const line = '[arXiv:2006.11239](https://arxiv.org/abs/2006.11239)';
  const known = { title: 'T', nth: 0, line: 3 };
  const add = (text: string): string =>
    applyEdits(text, addIds(text, source, card('2024-01-01', 'T', known), ids).edits);

  test.each([
    ['# 今日所学\n## a\n### T\n\nbody\n', `# 今日所学\n## a\n### T\n\n${line}\n\nbody\n`],
    ['# 今日所学\n## a\n### T\nbody\n', `# 今日所学\n## a\n### T\n\n${line}\n\nbody\n`],
    ['# 今日所学\r\n## a\r\n### T\r\n\r\nb', `# 今日所学\r\n## a\r\n### T\r\n\r\n${line}\r\n\r\nb`],
    ['# 今日所学\n## a\n### T', `# 今日所学\n## a\n### T\n\n${line}`],
    ['# 今日所学\n## a\n### Other\n', '# 今日所学\n## a\n### Other\n'],
  ])('writes the line below the heading of %j', (before, after) => {
    expect(add(before)).toBe(after);
  });

  test('twice is once, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '#', ' ', '\n', '文', '`', '1') }), body => {
        const text = `# 今日所学\n## a\n### T\n${body}`;
        const once = add(text);
        expect(add(once)).toBe(once);
        const { edits } = addIds(text, source, card('2024-01-01', 'T', known), ids);
        expect(edits.every(({ from, to }) => from === to)).toBe(true);
      }),
    );
  });

  test('makes two cards one paper', () => {
    const text = add('# 今日所学\n## a\n### T\n\nbody\n');
    expect(readDay(text, source).cards[0]?.ids.arxiv).toBe('2006.11239');
  });
});
