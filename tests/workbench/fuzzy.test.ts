import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from './host/ui/fuzzy';

describe('fuzzy search', () => {
  test('an empty query finds every text and highlights nothing', () => {
    expect(prepareFuzzySearch(' ')('anything')).toEqual({ score: 0, matches: [] });
  });

  test('letters are found in order, whatever their case', () => {
    expect(prepareFuzzySearch('OPI')('Open the paper index')?.matches).toEqual([
      [0, 2],
      [15, 16],
    ]);
    expect(prepareFuzzySearch('xo')('Open the index')).toBeNull();
  });

  test('a run of letters is preferred to the first letter', () => {
    expect(prepareFuzzySearch('paper')('Append a paper')?.matches).toEqual([[9, 14]]);
  });

  test('Chinese is found by substring', () => {
    expect(prepareFuzzySearch('论文')('打开论文索引')?.matches).toEqual([[2, 4]]);
  });

  test('a letter whose lower case is longer keeps the places of those after it', () => {
    expect(prepareFuzzySearch('bc')('İabc')?.matches).toEqual([[2, 4]]);
  });

  test('closer and earlier matches are sorted first', () => {
    const texts = ['a late log', 'l-o-g', 'log'];
    const found = texts.flatMap(text => {
      const match = prepareFuzzySearch('log')(text);
      return match ? [{ text, match }] : [];
    });
    sortSearchResults(found);
    expect(found.map(({ text }) => text)).toEqual(['log', 'a late log', 'l-o-g']);
  });

  test('matches lie in the text, in order, apart, and spell the query', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '论', ' '), maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (query, text) => {
        const result = prepareFuzzySearch(query)(text);
        if (!result) return;
        let spelled = '';
        let last = -1;
        for (const [from, to] of result.matches) {
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThan(from);
          spelled += text.slice(from, to);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(spelled).toBe(query.replaceAll(' ', ''));
      }),
    );
  });

  test('a text that holds the query is always found', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, query, after) => {
        expect(prepareFuzzySearch(query)(before + query + after)).not.toBeNull();
      }),
    );
  });
});

describe('simple search', () => {
  test('every word must occur, in any order', () => {
    expect(prepareSimpleSearch('index paper')('The paper index')?.matches).toEqual([
      [4, 9],
      [10, 15],
    ]);
    expect(prepareSimpleSearch('index author')('The paper index')).toBeNull();
  });

  test('overlapping matches become one', () => {
    expect(prepareSimpleSearch('abc bcd')('xabcdx')?.matches).toEqual([[1, 5]]);
  });
});
