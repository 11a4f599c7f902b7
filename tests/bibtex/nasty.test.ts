import { expect, test } from 'vitest';
import { displayName } from '../../src/bibtex/bib-names';
import { parseBibtex } from '../../src/bibtex/parse-bibtex';
import { nasty } from './nasty';

test('there are forty entries', () => {
  expect(nasty).toHaveLength(40);
});

test.each(nasty)('$name: read with nothing lost', ({ bib, key, fields, authors, editors, faults }) => {
  const { entries, warnings } = parseBibtex(bib);
  const entry = entries.at(-1);
  const names = (field: string) => entry?.people.get(field)?.names.map(displayName);
  expect({
    key: entry?.key,
    fields: Object.fromEntries(entry?.fields ?? []),
    authors: names('author'),
    editors: names('editor'),
    faults: warnings.map(({ fault }) => fault),
  }).toEqual({ key, fields, authors, editors, faults: faults ?? [] });
});
