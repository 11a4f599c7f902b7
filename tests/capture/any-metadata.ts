import fc from 'fast-check';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { normalTitle } from '../../src/reference/normal-title';
import { plainText } from '../../src/markdown/inline/inline';
import { splitTitle } from '../../src/reference/venue';

const nasty = fc.constantFrom(
  '#',
  '# x',
  '\n',
  '\n\n',
  '```',
  '~~~',
  '$$',
  '$x_1$',
  '%%',
  '<!--',
  '-->',
  '[[',
  ']]',
  '![[a]]',
  '|',
  '^id',
  '*',
  '`',
  '\\',
  '---',
  '===',
  '> ',
  '- ',
  '1. ',
  '- [ ] ',
  '<script>',
  '</div>',
  '](',
  '[^1]: ',
  '{{year}}',
  '<% x %>',
  '==',
  '#tag',
  '&amp;',
  '\u2028',
  '题',
  'word',
  ' ',
  '2019',
  'arXiv:2001.00001',
  '10.1000/other.1',
  'Published in: X 2001',
  'Keywords: a',
  '发表：',
);

/** Words that mean something to Markdown, to the index or to other plugins, among any characters. */
export const anyWords = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
  .map(parts => parts.join(''));

/** Titles that the index does not read a venue or a number out of. */
export const anyTitle = anyWords
  .map(text => `T ${text.replace(/\s+/g, ' ')}`.trim())
  .filter(text => {
    const plain = plainText(text, 0, text.length);
    const { name, publication } = splitTitle(plain);
    const { name: raw } = splitTitle(text);
    return normalTitle(text).length > 1 && publication.year === null && name === plain.trim() && raw === text;
  });

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map(number => String(number).padStart(length, '0'));

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Ids of each kind, or none. */
export const anyIds = fc.record({
  arxiv: orNull(digits(5).map(number => `1706.${number}`)),
  doi: orNull(digits(6).map(number => `10.1145/${number}.x`)),
  openreview: orNull(digits(8).map(number => `Yic${number}`)),
  acl: orNull(digits(3).map(number => `2020.acl-main.${number}`)),
});

/** Metadata as a service may give them, with text that was not cleaned as it should have been. */
export const anyMetadata: fc.Arbitrary<PaperMetadata> = fc.record({
  title: anyTitle,
  authors: fc.array(anyWords, { maxLength: 3 }),
  year: orNull(fc.integer({ min: 1950, max: 2029 })),
  venue: orNull(fc.oneof(anyWords, fc.constantFrom('NeurIPS', 'Proceedings of the 2019 Conference on X'))),
  ids: anyIds,
  abstract: anyWords,
  keywords: fc.array(anyWords, { maxLength: 3 }),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom('code' as const, 'pdf' as const, 'project' as const),
      url: digits(4).map(number => `https://x.org/${number}/`),
    }),
    { maxLength: 2 },
  ),
  status: fc.constantFrom('current', 'withdrawn', 'retracted'),
});
