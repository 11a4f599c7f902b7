import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardText } from '../../src/cards/write/card-text';
import type { Language } from '../../src/i18n/message-table';
import { readDay } from '../../src/papers/read/read-day';
import { day } from '../support/paper-cards';
import { cardWith, lookIn, metadataOf } from './written';

const source = { path: 'a.md', day: day('2024-09-13'), learnedNames: ['L'] };

function written(authors: readonly string[], language: Language): string {
  const place = { level: 3, eol: '\n', inTopic: true, waits: true };
  return cardText(cardWith({ metadata: metadataOf({ authors }) }), {
    ...lookIn(language),
    ...place,
  }).text.trim();
}

const readBack = (card: string) => readDay(`# L\n\n## T\n\n${card}\n`, source).cards[0]?.authors;

describe('the authors on a card', () => {
  test.each([
    [['Ada Lee', 'Jo Tan'], 'Ada Lee, Jo Tan', 'Ada Lee、Jo Tan'],
    [['Smith, John'], 'Smith, John;', 'Smith, John；'],
    [['Smith, John', 'Jo Tan'], 'Smith, John; Jo Tan', 'Smith, John；Jo Tan'],
    [
      ['King, Jr., Martin Luther', '张三'],
      'King, Jr., Martin Luther; 张三',
      'King, Jr., Martin Luther；张三',
    ],
    [
      ['ATLAS and CMS Collaborations', 'R&D Group'],
      'ATLAS and CMS Collaborations; R&D Group',
      'ATLAS and CMS Collaborations；R&D Group',
    ],
  ])('are %j, written and read back', (authors, en, zh) => {
    expect(written(authors, 'en')).toBe(`### T\n\n- Authors: ${en}`);
    expect(written(authors, 'zh')).toBe(`### T\n\n- 作者：${zh}`);
    expect(readBack(written(authors, 'en'))).toEqual(authors);
    expect(readBack(written(authors, 'zh'))).toEqual(authors);
  });

  test('beyond thirty are left out, whatever parts them', () => {
    const many = Array.from({ length: 40 }, (_, at) => `Name ${'abcdefghij'.charAt(at % 10)}, Jr.`);
    const card = written(many, 'en');
    expect(card).toContain('; Name j, Jr. et al.');
    expect(readBack(card)).toEqual(many.slice(0, 30));
  });

  const word = fc.constantFrom(
    ...[
      'Ada',
      'Lee',
      'van',
      'der',
      "O'Neil",
      'J.',
      'Müller-Lüdenscheid',
      '张',
      '小明',
      '·',
      'x_1',
      '*',
      '[a]',
    ],
    ...['and', 'And', '&', ',', '、', '，', ', Jr.', 'R&D', '(IV)', '`', '<b>', '$x$', '|', '#tag', '~~'],
  );
  const name = fc
    .array(word, { minLength: 1, maxLength: 5 })
    .map(words => words.join(' '))
    .filter(text => /\p{L}/u.test(text) && !/^and\s|\s*et al\.?$|等$/.test(text));

  test('are read back as they are, unless a name holds a semicolon', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('en', 'zh'),
        (authors, language) => {
          expect(readBack(written(authors, language))).toEqual(authors);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
