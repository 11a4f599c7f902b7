import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scan } from '../../src/markdown/blocks/scan';
import { marked } from '../support/marked';

function outline(text: string): readonly string[] {
  return scan(text).items.map(({ line, lastLine, depth, parent, task, content }) => {
    const box = task === null ? '' : ` [${task}]`;
    return `${line}-${lastLine} ${depth} <${parent}${box} ${text.slice(content.from, content.to)}`;
  });
}

const ITEMS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'bullets and numbers',
    '- a\n* b\n+ c\n1. d\n12) e',
    ['1-1 0 <-1 a', '2-2 0 <-1 b', '3-3 0 <-1 c', '4-4 0 <-1 d', '5-5 0 <-1 e'],
  ],
  ['no item without white space', '-a\n1.b\n1234567890. c\n\\- d', []],
  ['no item in a rule', '***\n---\n- - -\n* * *', []],
  [
    'tabs',
    '1. a\n\t1. b\n\t\t- c\n\t2. d\n2. e',
    ['1-4 0 <-1 a', '2-3 1 <0 b', '3-3 2 <1 c', '4-4 1 <0 d', '5-5 0 <-1 e'],
  ],
  ['two spaces below a bullet', '- a\n  - b\n    - c', ['1-3 0 <-1 a', '2-3 1 <0 b', '3-3 2 <1 c']],
  ['two spaces below a bullet with a wide gap', '-   a\n  - b', ['1-2 0 <-1 a', '2-2 1 <0 b']],
  ['three spaces below a number', '10. a\n   - b', ['1-2 0 <-1 a', '2-2 1 <0 b']],
  ['two spaces below a number as a sibling', '1. a\n  - b', ['1-1 0 <-1 a', '2-2 0 <-1 b']],
  ['an item indented too far', '- a\n\t\t- b\n\t- c', ['1-3 0 <-1 a', '2-2 1 <0 b', '3-3 1 <0 c']],
  ['items on one line', '- 1. a', ['1-1 0 <-1 1. a', '1-1 1 <0 a']],
  [
    'tasks of any mark',
    '- [ ] a\n1) [x] b\n* [>] c\n+ [好] d\n- [🔥] e',
    ['1-1 0 <-1 [ ] a', '2-2 0 <-1 [x] b', '3-3 0 <-1 [>] c', '4-4 0 <-1 [好] d', '5-5 0 <-1 [🔥] e'],
  ],
  ['a mistyped task', '- [] a\n- []', ['1-1 0 <-1 [ ] a', '2-2 0 <-1 [ ] ']],
  [
    'no task in links',
    '- [](a)\n- [[a]] b\n- [x](y)\n- [x]y',
    ['1-1 0 <-1 [](a)', '2-2 0 <-1 [[a]] b', '3-3 0 <-1 [x](y)', '4-4 0 <-1 [x]y'],
  ],
  ['lines that go on', '- a\n  b\nlazy\n\n  c\n\nd', ['1-5 0 <-1 a']],
  ['a fence in an item', '- a\n\n  ```\n  - no\n\n  ```\n- b', ['1-6 0 <-1 a', '7-7 0 <-1 b']],
  ['quotes', '> - [ ] a\n>   - b\n>\n- c', ['1-2 0 <-1 [ ] a', '2-2 1 <0 b', '4-4 0 <-1 c']],
  ['a quote in an item', '- a\n  > - b\n  >\n\nc', ['1-3 0 <-1 a', '2-2 1 <0 b']],
  ['none below a paragraph but from 1 on', 'a\n2. b\nc\n1. d', ['4-4 0 <-1 d']],
  [
    'none in code, math, comments, HTML and front matter',
    '---\n- a\n---\n\n    - b\n\n```\n- c\n```\n$$\n- d\n$$\n%%\n- e\n%%\n<div>\n- f',
    [],
  ],
  [
    'an item below empty lines',
    '1. [ ] \n\n\t- a\n2. [ ] ',
    ['1-3 0 <-1 [ ] ', '3-3 1 <0 a', '4-4 0 <-1 [ ] '],
  ],
  ['nested items of an empty one', '- \n\n\t- a\n\nb', ['1-3 0 <-1 ', '3-3 1 <0 a']],
  ['text that is not an empty item’s', '- \n\n  a\n- b', ['1-1 0 <-1 ', '4-4 0 <-1 b']],
  ['an empty bullet below the text of its parent', '- a\n\t- \n', ['1-2 0 <-1 a', '2-2 1 <0 ']],
  ['items after a list that a heading ended', '- a\n# b\n  - c', ['1-1 0 <-1 a', '3-3 0 <-1 c']],
];

describe('the scanner reads', () => {
  test.each(ITEMS)('%s', (_name, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});

describe('an item', () => {
  test.each([
    '«-» «a b»  ',
    '«12.»   «a»\r\n',
    '  «*» [x] «a»',
    '> «-» [] «a»',
    '«1.» [ ] «»',
    '«1.» [ ]«»',
    '«3)»«»\n',
    '«-» «»  ',
    '«-» [ ] «3»',
  ])('%j knows its marker and its text', input => {
    const { text, spans } = marked(input);
    const found = scan(text).items.flatMap(({ marker, content }) => [marker, content]);
    expect(found).toEqual(spans);
  });

  test('knows its line, its indentation and whether it is quoted', () => {
    expect(scan('- a\n \t- b\n>  - c').items).toMatchObject([
      { from: 0, to: 3, indent: 0, quoted: false },
      { from: 4, to: 9, indent: 4, quoted: false },
      { from: 10, to: 16, indent: 1, quoted: true },
    ]);
  });
});

// Each of these once took time that grew with the square of the input in a scanner that matched line by line.
test.each([
  ['blank lines', '\n'.repeat(49_000)],
  ['headings', '# a\n'.repeat(5000)],
  ['one line', 'a'.repeat(2_000_000)],
  ['deep quotes', `${'>'.repeat(20_000)}\n${'a\n'.repeat(20_000)}`],
  ['deep lists', `${'- '.repeat(20_000)}a\n${'\n'.repeat(20_000)}${'b\n'.repeat(20_000)}`],
  ['quotes in lists', `${'> - '.repeat(20_000)}a\n${'\n- a\n'.repeat(20_000)}`],
  ['comments never closed', '> <!--\n\n'.repeat(20_000)],
  ['math never closed', '> $$\n\n'.repeat(20_000)],
])('%s take linear time', (_name, text) => {
  const start = performance.now();
  scan(text);
  expect(performance.now() - start).toBeLessThan(2000);
});

const listLines = fc.array(
  fc
    .tuple(
      fc.constantFrom('', ' ', '  ', '   ', '    ', '      '),
      fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '10. ', '-  ', '-', '', '# ', '> '),
      fc.constantFrom('a', '[ ] a', '[x] 好', '[] ', '- a', '', '*', '`b`'),
    )
    .map(parts => parts.join('')),
  { maxLength: 8 },
);

test('a list reads the same in a quote, where every line is looked at closely', () => {
  fc.assert(
    fc.property(listLines, lines => {
      const plain = lines.join('\n');
      const quoted = lines.map(line => `> ${line}`).join('\n');
      // A heading in a quote and one of its own end items alike.
      expect(outline(quoted)).toEqual(outline(plain));
    }),
  );
});
