import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayName, readNames } from '../../src/bibtex/bib-names';
import { parseBibtex } from '../../src/bibtex/parse-bibtex';
import { texText } from '../../src/bibtex/tex-text';

test.each([
  ['Erd{\\H o}s', 'Erdős'],
  ['{\\"u}ber \\"{U}ber \\"Uber', 'über Über Über'],
  ['Fran{\\c c}ois, \\v{S}koda, \\=a', 'François, Škoda, ā'],
  ['{\\L}ukasz {\\O}re {\\aa} na{\\"\\i}ve', 'Łukasz Øre å naïve'],
  ['50\\% of \\$5 \\& more\\_', '50% of $5 & more_'],
  ["a~b -- c --- ``d''", 'a b – c — “d”'],
  ['The $\\alpha_{1}$ of \\textit{Flows}', 'The $\\alpha_{1}$ of Flows'],
  ['100% of {GPT}-4', '100% of GPT-4'],
  ['two\n   lines', 'two lines'],
])('%j reads as %j', (tex, text) => {
  expect(texText(tex)).toBe(text);
});

test.each([
  ['Lee, Ann and Chen, Bo', ['Ann Lee', 'Bo Chen']],
  ['Ludwig van Beethoven and {van der Berg}, Jan', ['Ludwig van Beethoven', 'Jan van der Berg']],
  ['King, Jr, Martin', ['Martin King Jr']],
  ['{Barnes and Noble} and others', ['Barnes and Noble']],
  ['family=Lee, given=Ann, prefix=de', ['Ann de Lee']],
  ['张, 三 and 李四', ['张三', '李四']],
  ['', []],
])('the names %j are %j', (field, names) => {
  expect(readNames(field).names.map(displayName)).toEqual(names);
});

describe('a file', () => {
  const titles = (text: string) => parseBibtex(text).entries.map(({ fields }) => fields.get('title'));

  test('in a code fence is read', () => {
    expect(titles('```bibtex\n@misc{a, title="One"}\n```')).toEqual(['One']);
  });

  test('with quotes in braces and braces in quotes is read', () => {
    expect(titles('@misc{a, title={An "odd" one}}\n@misc{b, title="A {"}quoted{"} one"}')).toEqual([
      'An "odd" one',
      'A "quoted" one',
    ]);
  });

  test('keeps addresses as they are but for escapes', () => {
    const [entry] = parseBibtex('@misc{a, url={https://e.org/a\\_b%20c~d}, doi={10.1/a{\\_}b}}').entries;
    expect([entry?.fields.get('url'), entry?.fields.get('doi')]).toEqual([
      'https://e.org/a_b%20c~d',
      '10.1/a_b',
    ]);
  });

  test('says where a macro is not known', () => {
    expect(parseBibtex('\n@misc{a, title=foo}').warnings).toEqual([{ line: 2, fault: 'unknown-macro' }]);
  });

  test('of twenty thousand entries that are not closed is read in time', () => {
    const began = performance.now();
    const { entries } = parseBibtex(
      Array.from({ length: 20_000 }, (_, at) => `@misc{k${at}, title={A`).join('\n'),
    );
    expect(entries).toHaveLength(20_000);
    // Without a limit it takes a minute; this only tells the two apart.
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('of any kind is read without throwing', () => {
    const piece = fc.constantFrom(
      '@misc{',
      'a',
      ',',
      'title',
      '=',
      '{',
      '}',
      '"',
      '#',
      '\\"',
      '$',
      '\n',
      '@',
      '(',
      ')',
      ' and ',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), pieces => {
        expect(() => parseBibtex(pieces.join(''))).not.toThrow();
      }),
    );
  });
});
