import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlines, plainText } from '../../src/markdown/inline/inline';
import { isLink, paperLink } from '../../src/papers/read/links';

test.each([
  ['[论文 (v2): a/b, c-d!](u)', '论文 (v2): a/b, c-d!'],
  ['[ a  b ](u)', 'a b'],
  ['[**a** `b`](u)', 'a b'],
  ['https://a.b/c_d_e', 'https://a.b/c_d_e'],
  ['[[笔记 1|  别名 ]]', '别名'],
])('%s is shown as %j', (text, shown) => {
  const link = inlines(text, 0, text.length).find(isLink);
  expect(link && paperLink(text, link).text).toBe(shown);
});

test('a link is called what a reader sees of its text', () => {
  const label = fc.string({
    unit: fc.constantFrom(...'aZ9 论：.,:;!?()+-/\'"*_`$=#~&\\|😀', '\u00a0', '\u3000'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(label, label, (before, inside) => {
      const text = `${before}[${inside}](u) [[${inside}]]`;
      for (const link of inlines(text, 0, text.length).filter(isLink)) {
        const { from, to } = link.text;
        expect(paperLink(text, link).text).toBe(plainText(text, from, to) || link.target);
      }
    }),
    { numRuns: 500 },
  );
});
