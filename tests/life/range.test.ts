import { describe, expect, test } from 'vitest';
import { parseBlock } from '../../src/life/charts/block-options';
import { daysOf, parseRange, rangeText, spanOf } from '../../src/life/charts/range';
import { day } from '../support/paper-cards';

describe('a range', () => {
  test.each([
    ['90', '90'],
    ['30 days', '30'],
    ['90天', '90'],
    ['year', '365'],
    ['All', 'all'],
    ['全部', 'all'],
    ['2024-01-01..2024-03-31', '2024-01-01..2024-03-31'],
  ])('%s is read', (written, text) => {
    const range = parseRange(written);
    expect(range && rangeText(range)).toBe(text);
    expect(range && parseRange(rangeText(range))).toEqual(range);
  });

  test.each(['', '0', '999999', 'soon', '2024-02-30..2024-03-01', '2024-03-01..2024-01-01', '2024-01-01'])(
    '%s is none',
    written => expect(parseRange(written)).toBeNull(),
  );

  test('covers its days across the change to summer time', () => {
    const span = spanOf({ kind: 'last', days: 3 }, day('2024-10-01'), null);
    expect(span).toEqual({ from: '2024-09-29', to: '2024-10-01' });
    expect(daysOf(span)).toEqual(['2024-09-29', '2024-09-30', '2024-10-01']);
    expect(spanOf({ kind: 'all' }, day('2024-10-01'), day('2024-09-30')).from).toBe('2024-09-30');
  });
});

test('a code block names fields, range and kinds, and what it does not know', () => {
  expect(parseBlock('fields: 体重，睡眠\nrange: 30\nkind: sleep, lines\n\ncolour: red\nrange: soon')).toEqual(
    {
      fields: ['体重', '睡眠'],
      range: { kind: 'last', days: 30 },
      types: ['sleep', 'lines'],
      unknown: ['colour: red', 'range: soon'],
    },
  );
  expect(parseBlock('')).toEqual({ fields: [], range: { kind: 'last', days: 90 }, types: [], unknown: [] });
});
