import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBibtex } from '../../src/bibtex/parse-bibtex';
import { printBibtex } from '../../src/bibtex/print-bibtex';
import { mutant } from '../support/bib-mutants';

// For long and with their time: `npm run soak:bibtex`.
test('three thousand damaged files are read and printed without a throw', () => {
  fc.assert(
    fc.property(fc.integer(), seed => {
      const { entries } = parseBibtex(mutant(seed));
      expect(parseBibtex(printBibtex(entries)).entries).toHaveLength(entries.length);
    }),
    { numRuns: 3000 },
  );
});

test('an abbreviation that doubles itself does not fill the memory', () => {
  const doubling = '@string{a = "aaaaaaaaaa"}\n' + '@string{a = a # a}\n'.repeat(5000);
  const { entries } = parseBibtex(`${doubling}@misc{k, title = a, note = {kept}}`);
  expect(entries[0]?.fields.get('note')).toBe('kept');
});
