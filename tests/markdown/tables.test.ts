import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/markdown/display-width';
import { scan } from '../../src/markdown/blocks/scan';
import { tableRows } from '../../src/markdown/blocks/tables';

function rows(text: string): readonly (readonly string[])[] {
  const note = scan(text);
  return note.blocks
    .filter(({ kind }) => kind === 'table')
    .flatMap(block => tableRows(note, block))
    .map(({ cells }) => cells.map(({ from, to }) => text.slice(from, to)));
}

describe('table rows', () => {
  test.each([
    [
      '| a | b |\n|---|:-:|\n| 1 |   |\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    [
      'a|b\r\n-|-\r\n1|2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['| a |\n|---|\n| x \\| y |\n| 1 | 2 |\n', [['a'], ['x \\| y'], ['1', '2']]],
    ['> - | a |\n>   | - |\n>   | b |', [['a'], ['b']]],
    [
      '| a | b |\n|---|---|\n| `x|y` | z |',
      [
        ['a', 'b'],
        ['`x', 'y`', 'z'],
      ],
    ],
    ['| a |\n|---|\nb\n||', [['a'], ['b'], ['']]],
  ])('of %j are its cells without the delimiter row', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test('know their line', () => {
    const note = scan('x\n\n| a |\r\n|---|\r\n| b |\r\n');
    const table = note.blocks[0];
    expect(table === undefined ? [] : tableRows(note, table)).toMatchObject([
      { line: 3, from: 3, to: 8, cells: [{ from: 5, to: 6 }] },
      { line: 5, from: 17, to: 22, cells: [{ from: 19, to: 20 }] },
    ]);
  });

  test('give an empty cell the place to write in', () => {
    const text = '| a |  |\n|---|---|\n|||';
    const note = scan(text);
    const table = note.blocks[0];
    const spans = table === undefined ? [] : tableRows(note, table).map(({ cells }) => cells.at(-1));
    expect(spans).toEqual([
      { from: 6, to: 6 },
      { from: 21, to: 21 },
    ]);
  });
});

test.each([
  ['abc', 3],
  ['今日', 4],
  ['１：', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['🔥', 2],
  ['한', 2],
  ['', 0],
])('%j is %i columns wide', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});
