import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BibEntry } from '../../src/bibtex/bib-entry';
import { parseBibtex } from '../../src/bibtex/parse-bibtex';
import { printBibtex } from '../../src/bibtex/print-bibtex';
import { printText } from '../../src/bibtex/print-text';
import { texText } from '../../src/bibtex/tex-text';
import { nasty } from './nasty';

const plain = ({ type, key, fields, people }: BibEntry) => ({
  type,
  key,
  fields: Object.fromEntries(fields),
  people: Object.fromEntries(people),
});

const again = (text: string, tex: boolean) => {
  const { entries } = parseBibtex(text);
  const printed = printBibtex(entries, { tex });
  const { entries: back, warnings } = parseBibtex(printed);
  return { first: entries.map(plain), second: back.map(plain), printed, back, warnings };
};

describe('printed entries', () => {
  test.each(nasty.map(({ bib }) => bib))('read back as they were: %#', bib => {
    for (const tex of [false, true]) {
      const { first, second, back, printed } = again(bib, tex);
      expect(second).toEqual(first);
      expect(printBibtex(back, { tex })).toBe(printed);
      if (tex) expect(printBibtex(back, { tex: false })).toBe(again(bib, false).printed);
    }
  });

  test('are in one form', () => {
    const { printed } = again(
      '@Article(x, YEAR=2020, note="a & b_c {d} ~ e^f -- 100\\%", month=jan, title="{BERT} and {McGraw} for 3D Café: $x_1$ costs \\$5", url={https://e.org/a_b%20c}, author="Lee, Ann and {ACL} and others", archiveprefix="arXiv")',
      false,
    );
    expect(printed).toBe(`@article{x,
  title = {{BERT} and {McGraw} for {3D} Café: $x_1$ costs \\$5},
  author = {Lee, Ann and {ACL} and others},
  year = {2020},
  month = jan,
  archivePrefix = {arXiv},
  url = {https://e.org/a_b%20c},
  note = {a \\& b\\_c d e\\textasciicircum{}f – 100\\%},
}
`);
  });
});

describe('text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '$',
      '\\',
      '{',
      '}',
      '-',
      '--',
      "'",
      '`',
      '~',
      '^',
      '"',
      '%',
      '&',
      '_',
      '#',
      ' ',
      '$x_1$',
      '\\(',
      '\\)',
      'GPT',
      'é',
      'ế',
      'ı',
      'ß',
      '–',
      '“',
      '\\alpha',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const text = fc
    .array(piece, { maxLength: 12 })
    .map(pieces => texText(printText(pieces.join(''), { tex: false, protect: false })));

  test.each([
    [false, false],
    [true, true],
  ])('printed reads back, in TeX %s, protected %s', (tex, protect) => {
    fc.assert(
      fc.property(text, written => {
        expect(texText(printText(written, { tex, protect }))).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any file', () => {
  const part = fc.constantFrom(
    '@misc{k, ',
    '@book(',
    '@string{a = ',
    '@article{',
    'key',
    'title',
    'author',
    'url',
    'file',
    'month',
    'note',
    ' = ',
    '=',
    '{',
    '}',
    '"',
    '#',
    ',',
    ',\n',
    '\n',
    '$',
    '$x$',
    '\\"',
    '\\{',
    '\\',
    ' and ',
    'others',
    'van',
    'Lee',
    'Ann',
    '张三',
    '%',
    '&',
    '~',
    '--',
    'jan',
    '2020',
    '(',
    ')',
    '@',
    'crossref={k}',
    "''",
    'https://a.b/c_d%20',
    'family=',
    'é',
  );

  test('damaged as may be is printed as what was read', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), fc.boolean(), (parts, tex) => {
        const { first, second } = again(parts.join(''), tex);
        expect(second).toEqual(first);
      }),
      { numRuns: 3000 },
    );
  });
});
