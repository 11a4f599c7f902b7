import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headingText, paragraphText } from '../../src/markdown/write/escape';
import { scan } from '../../src/markdown/blocks/scan';
import { titleOf } from '../../src/markdown/sections';
import { notes } from '../support/notes';

describe('a heading from user text', () => {
  test.each([
    ['Attention | is: [all]? you (need)!', 'Attention | is: [all]? you (need)!'],
    [' a\r\nb\tc\u0000 ', 'a b c'],
    ['# a ##', '\\# a \\##'],
    ['C# and C##', 'C# and C##'],
    ['[[a]] b', '\\[\\[a\\]\\] b'],
    ['a %%b%%', 'a \\%\\%b\\%\\%'],
    ['a <b>c</b> <!-- d', 'a \\<b>c\\</b> \\<!-- d'],
    ['1 < 2, $a<b$ and `<c>`', '1 < 2, $a<b$ and `<c>`'],
    ['a ^id', 'a \\^id'],
    ['x^2', 'x^2'],
    ['\\<b>', '\\<b>'],
    ['', ''],
  ])('%j is written %j', (text, written) => {
    expect(headingText(text)).toBe(written);
  });

  test('stays one heading with that title', () => {
    fc.assert(
      fc.property(notes, text => {
        const title = headingText(text);
        const note = scan(`### ${title}\nx`);
        expect(note.headings.map(heading => titleOf(note, heading))).toEqual([title]);
        expect(headingText(title)).toBe(title);
      }),
    );
  });
});

describe('paragraphs from user text', () => {
  test.each([
    ['a\n\n- b\n- [c](d)\n\n```\n# e\n```\n', 'a\n\n- b\n- [c](d)\n\n```\n# e\n```\n'],
    ['# a\n#b', '\\# a\n#b'],
    ['a\n===\nb\n---\n\n---', 'a\n\\===\nb\n\\---\n\n\\---'],
    ['---\na: b\n---', '\\---\na: b\n\\---'],
    ['```js\n# a', '\\```js\n\\# a'],
    ['$$\na', '\\$\\$\na'],
    ['%% a\n# b', '\\%\\% a\n\\# b'],
    ['$$\na\n$$\n%%\nb\n%%', '$$\na\n$$\n%%\nb\n%%'],
    ['<!-- a', '\\<!-- a'],
    ['<div>\n\na', '<div>\n\na'],
    ['a\n\n<div>', 'a\n\n\\<div>'],
    ['- ```\n  a', '- ```\n  a'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('%j is written %j', (text, written) => {
    expect(paragraphText(text, '\n')).toBe(written);
  });

  test('have the line breaks of the note', () => {
    expect(paragraphText('a\nb\r\nc', '\r\n')).toBe('a\r\nb\r\nc');
  });

  test('neither end their card nor swallow the next', () => {
    fc.assert(
      fc.property(notes, fc.constantFrom('\n', '\r\n'), (text, eol) => {
        const note = scan(['### a', '', paragraphText(text, eol), '### b', ''].join(eol));
        expect(note.headings.map(heading => titleOf(note, heading))).toEqual(['a', 'b']);
        expect(note.blocks.filter(({ closed }) => !closed)).toEqual([]);
      }),
    );
  });
});
