import { expect, test } from 'vitest';
import { factLines } from '../../src/importers/card-facts';
import { importWords } from '../../src/importers/import-words';
import { emptyCard } from '../../src/importers/source/model';
import { readDay } from '../../src/papers/read/read-day';
import { languageWords } from '../../src/settings/note-words';
import { defaultSettings } from '../support/default-settings';
import { day } from '../support/paper-cards';

const source = { path: 'a.md', day: day('2024-09-13'), learnedNames: ['L'] };

test.each([
  [['Ann Lee', 'Jo Tan'], 'ICML', '- Ann Lee, Jo Tan · ICML 2020'],
  [['Smith, John', 'Jo Tan'], 'ICML', '- Smith, John; Jo Tan · ICML 2020'],
  [['ATLAS and CMS'], 'ICML', '- ATLAS and CMS; · ICML 2020'],
  [['Smith, John'], 'Annals of Odd; Things', '- Authors: Smith, John;\n- Venue: Annals of Odd; Things 2020'],
])('authors %j of an import are read back as they are', (authors, venue, expected) => {
  const card = { ...emptyCard, title: 'P', authors, venue, year: 2020 };
  const lines = factLines(card, importWords(defaultSettings, 'en'), languageWords.en).join('\n');
  expect(lines).toBe(expected);
  expect(readDay(`# L\n\n## T\n\n### P\n\n${lines}\n`, source).cards[0]?.authors).toEqual(authors);
});
