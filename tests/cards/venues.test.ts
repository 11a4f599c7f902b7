import { expect, test } from 'vitest';
import { cardText } from '../../src/cards/write/card-text';
import { readDay } from '../../src/papers/read/read-day';
import { day } from '../support/paper-cards';
import { cardWith, lookIn, metadataOf } from './written';

const source = { path: 'a.md', day: day('2024-09-13'), learnedNames: ['L'] };

const templates = [
  '',
  '# {{title}}\n\n- {{links}}\n- {{authors}} · {{venue}} {{year}}',
  '# {{title}} ({{venue}} {{year}})\n\n{{links}}',
  '# {{title}}\n\n{{links}}\n- Journal: {{venue}}\n- Year: {{year}}',
  '# {{title}}\n\n{{links}}\n- {{authors}} · {{year}} · {{venue}}',
];

const venues = [
  'NeurIPS',
  'Nature',
  'Annals of Odd Things',
  'IEEE Transactions on Pattern Analysis and Machine Intelligence',
  'Proceedings of the 41st International Conference on Machine Learning',
  'Systems, Man, and Cybernetics',
  '自动化学报',
  'bioRxiv',
];

test('whatever a paper’s venue is called, it is read back from its card with the title', () => {
  const seen: string[] = [];
  for (const template of templates) {
    for (const venue of venues) {
      for (const authors of [['Ann Lee', 'Bo Chen'], []]) {
        const metadata = metadataOf({ title: 'Straight Flows', authors, venue, year: 2020 });
        const place = { level: 3, eol: '\n', inTopic: true, waits: false };
        const card = cardWith({ title: 'Straight Flows', metadata });
        const { text } = cardText(card, { ...lookIn('en', template), ...place });
        const read = readDay(`# L\n\n## T\n\n${text}\n`, source).cards[0];
        const told = [read?.name, read?.venue, read?.year].join();
        const isRead = told === ['Straight Flows', venue, 2020].join();
        const hasAuthors = !template.includes('authors') || read?.authors.join() === authors.join();
        if (!isRead || !hasAuthors) seen.push(`${text} → ${told}`);
      }
    }
  }
  expect(seen).toEqual([]);
});

const long = 'IEEE Transactions on Pattern Analysis and Machine Intelligence';

test.each([
  [1, 'ICLR', '### Straight Flows\n\n- Ann Lee, Bo Chen · ICLR 2020'],
  [1, long, `### Straight Flows\n\n- Authors: Ann Lee, Bo Chen\n- Venue: ${long} 2020`],
  [2, 'ICLR', '### Straight Flows (ICLR 2020)'],
  [2, long, `### Straight Flows\n\n- Venue: ${long} 2020`],
  [3, long, `### Straight Flows\n\n- Journal: ${long}\n- Year: 2020`],
  [
    3,
    'Systems, Man, and Cybernetics',
    '### Straight Flows\n\n- Venue: Systems, Man, and Cybernetics 2020\n- Year: 2020',
  ],
])('template %i keeps its line for a venue that is read there: %s', (template, venue, expected) => {
  const metadata = metadataOf({
    title: 'Straight Flows',
    authors: ['Ann Lee', 'Bo Chen'],
    venue,
    year: 2020,
  });
  const place = { level: 3, eol: '\n', inTopic: true, waits: false };
  const card = cardWith({ title: 'Straight Flows', metadata });
  expect(cardText(card, { ...lookIn('en', templates[template]), ...place }).text).toBe(expected);
});
