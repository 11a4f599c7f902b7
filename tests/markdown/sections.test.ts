import { describe, expect, test } from 'vitest';
import { scan } from '../../src/markdown/blocks/scan';
import { contentEnd, sectionsNamed, sectionsOf, titleOf } from '../../src/markdown/sections';

describe('sections', () => {
  test('reach to the next heading of the same or a higher rank', () => {
    const text = '# a\nx\n### b\n## c\n# d';
    expect(
      sectionsOf(scan(text)).map(({ index, bodyFrom, to, parent }) => [index, bodyFrom, to, parent]),
    ).toEqual([
      [0, 4, 17, -1],
      [1, 12, 12, 0],
      [2, 17, 17, 0],
      [3, 20, 20, -1],
    ]);
  });

  test('start below the underline and the line break of a heading', () => {
    expect(sectionsOf(scan('a\r\n===\r\nb'))).toMatchObject([{ bodyFrom: 8, to: 9 }]);
  });

  test('are found by what their heading contains, the outermost only', () => {
    const note = scan('# 其他今日所学\n## 今日所学 b\n# x\n## 今日所学\n# 今日\n所学');
    expect(sectionsNamed(note, ['今日所学', '']).map(({ index }) => index)).toEqual([0, 3]);
    expect(sectionsNamed(note, [''])).toEqual([]);
  });

  test('have titles on one line', () => {
    const note = scan('a\r\n  b\r\n===\r\n# c #\r\n#');
    expect(note.headings.map(heading => titleOf(note, heading))).toEqual(['a b', 'c', '']);
  });
});

describe('the end of content', () => {
  test.each([
    ['a\nb  \n\n \n', 0, 9, 5],
    ['a\r\n\r\n', 0, 5, 1],
    ['\n \n', 0, 3, 0],
    ['ab\ncd', 0, 1, 1],
    ['x\n\n', 1, 3, 1],
  ])('of %j from %i to %i is %i', (text, from, to, end) => {
    expect(contentEnd(text, from, to)).toBe(end);
  });
});
