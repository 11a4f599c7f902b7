import { describe, expect, test } from 'vitest';
import { addRemark } from '../../src/cards/change/add-remark';
import { completeCard } from '../../src/cards/change/complete-card';
import { applyChanges, proposeChanges } from '../../src/cards/change/refresh-card';
import { headingLines } from '../../src/cards/place/check-placement';
import { translator } from '../../src/features';
import { scan } from '../../src/markdown/blocks/scan';
import { applyEdits, type Plan } from '../../src/markdown/edit';
import type { PaperCard } from '../../src/papers/card';
import { readDay } from '../../src/papers/read/read-day';
import { Problem } from '../../src/problem';
import { languageWords } from '../../src/settings/note-words';
import { day } from '../support/paper-cards';
import { lookIn, metadataOf } from './written';

const t = translator('en');
const source = { path: 'a.md', day: day('2024-09-13'), learnedNames: ['Learned today'] };
const told = metadataOf({ title: 'A', authors: ['Ann Lee'], venue: 'ICML', year: 2021 });
const look = lookIn('en');

function changed(text: string, change: (card: PaperCard) => Plan): string {
  const [card] = readDay(text, source).cards;
  if (card === undefined) throw new Error('No card');
  return applyEdits(text, change(card).edits);
}

const completed = (text: string, metadata = told) =>
  changed(text, card => completeCard(text, source, card, metadata, look, t));
const refreshed = (text: string, metadata = told) =>
  changed(text, card => applyChanges(text, source, card, metadata, proposeChanges(card, metadata), look, t));
const remarked = (text: string) =>
  changed(text, card => addRemark(text, source, card, 'R', languageWords.en, t));

const head = '# Learned today\n\n## T\n\n### A\n\n';

describe('a change of a card', () => {
  test.each([
    ['an underline that the line kept from its text', 'text\n- Metadata: pending\n===\n'],
    ['a thematic break that would underline a text', 'text\n- Metadata: pending\n---\n'],
  ])('is refused where a heading would come of %s', (_name, body) => {
    const nothing = metadataOf({ title: 'A' });
    expect(() => completed(head + body, nothing)).toThrow(Problem);
  });

  test('keeps text right below apart from what it adds', () => {
    const facts = '- Authors: Ann Lee\n- Venue: ICML 2021\n';
    expect(completed(`${head}- Metadata: pending\nMine.\n`)).toBe(`${head}${facts}\nMine.\n`);
    expect(completed(`${head}- Metadata: pending\n1. Mine.\n`)).toBe(`${head}${facts}\n1. Mine.\n`);
    expect(completed(`${head}- Metadata: pending\n- Mine.\n`)).toBe(`${head}${facts}- Mine.\n`);
    expect(completed(`${head}- Metadata: pending\n\nMine.\n`)).toBe(`${head}${facts}\nMine.\n`);
    expect(refreshed(`# Learned today\n\n## T\n\n### A\nMine.\n`)).toBe(
      `${head}- Venue: ICML 2021\n\nMine.\n`,
    );
  });

  test('makes no heading of a seventh level', () => {
    const deep = '#### Learned today\n\n##### T\n\n###### A\n\nx\n';
    expect(remarked(deep)).toBe(`${deep}\nMy thoughts: R\n`);
  });
});

test('headings are only said to be made if each is one and no other comes or goes', () => {
  const before = scan('# a\n\ntext\n\n# b\n');
  const lines = (insert: string, level = 2) => {
    const found = headingLines(before, [{ from: 3, to: 3, insert }], [{ from: 5, level }]);
    return found === null ? null : [...found];
  };
  expect(lines('\n\n## x\n\ny')).toEqual([[5, 3]]);
  expect(lines('\n\n## x\n\n### deeper')).toEqual([[5, 3]]);
  expect(lines('\n\n## x\n\n```')).toBeNull();
  expect(lines('\n\n## x\n\n<!--')).toBeNull();
  expect(lines('\n\n## x\n\n## y')).toBeNull();
  expect(lines('\n\n## x\n\ny\n===')).toBeNull();
  expect(lines('\n\n## x\n\ny', 3)).toBeNull();
  expect(lines('\n\n x ## \n\ny')).toBeNull();
});
