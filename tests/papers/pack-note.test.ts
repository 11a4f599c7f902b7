import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DayRecord } from '../../src/papers/card';
import { packNote, unpackNote } from '../../src/papers/index/pack-note';
import { readDay } from '../../src/papers/read/read-day';
import { generateNotes } from '../bench/generate-notes';
import { card, day, entry } from '../support/paper-cards';

const text = fc.string({
  unit: fc.constantFrom('a', 'Z', '扩', '散', 'é', '\0', '\x01', '\x07', '\n', '😀', '\udc00'),
});
const link = fc.record({
  text,
  url: fc.oneof(text, fc.constantFrom('https://arxiv.org/abs/2312.09008', 'https://a.b/c', 'note')),
  kind: fc.constantFrom('paper' as const, 'pdf' as const, 'note' as const, 'other' as const),
});
const id = fc.option(fc.constantFrom('2312.09008', '10.1/x', 'id'));
const some = fc.record({
  line: fc.nat(1e6),
  level: fc.nat(6),
  nth: fc.nat(200),
  name: text,
  title: text,
  headings: fc.array(text, { minLength: 1, maxLength: 4 }),
  topic: fc.option(text),
  ids: fc.record({ arxiv: id, doi: id, openreview: id, acl: id }),
  year: fc.option(fc.integer({ min: 0, max: 3000 })),
  venue: fc.option(text),
  links: fc.array(link, { maxLength: 3 }),
  keywords: fc.array(
    text.filter(each => each !== ''),
    { maxLength: 3 },
  ),
  authors: fc.array(
    text.filter(each => each !== ''),
    { maxLength: 3 },
  ),
  remarks: fc.array(fc.record({ heading: text, line: fc.integer({ min: 1e6, max: 2e6 }) }), { maxLength: 3 }),
  images: fc.array(
    text.filter(each => each !== ''),
    { maxLength: 2 },
  ),
  excerpt: text,
  marks: fc.array(
    text.filter(each => each !== ''),
    { maxLength: 2 },
  ),
  pending: fc.boolean(),
  chars: fc.nat(1e6),
});

const plain = ({ path, day: on, cards, entries }: DayRecord): unknown =>
  JSON.parse(JSON.stringify({ path, day: on, cards, entries }));

test('a packed note reads as the record it was made of', () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 4 }), fc.array(text, { maxLength: 3 }), (cards, texts) => {
      const record: DayRecord = {
        path: '2024-01-01.md',
        day: day('2024-01-01'),
        cards: cards.map(each => card('2024-01-01', '', each)),
        entries: texts.map((each, at) => entry('2024-01-01', each, at)),
      };
      const packed = packNote(record);
      expect(plain(packed)).toEqual(plain(record));
      expect(packNote(packed)).toBe(packed);
      expect(plain(unpackNote(record.path, record.day, packed.text))).toEqual(plain(record));
    }),
    { numRuns: 300 },
  );
});

test('notes as people write them are packed without loss', () => {
  for (const { path, day: on, text: written } of generateNotes(60, 3)) {
    const record = readDay(written, { path, day: on, learnedNames: ['今日所学'] });
    expect(plain(packNote(record))).toEqual(plain(record));
  }
});

test('a text that is cut off is not taken for a packed note', () => {
  const {
    path,
    day: on,
    text: whole,
  } = packNote({
    path: 'a.md',
    day: day('2024-01-01'),
    cards: [card('2024-01-01', 'A'), card('2024-01-01', 'B')],
    entries: [],
  });
  expect(() => unpackNote(path, on, '')).toThrow('damaged');
  expect(() => unpackNote(path, on, whole.slice(0, -1))).toThrow('damaged');
  expect(() => unpackNote(path, on, whole.slice(0, whole.lastIndexOf('\0', whole.length - 2) + 1))).toThrow(
    'damaged',
  );
});
