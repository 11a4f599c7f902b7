import { describe, expect, test } from 'vitest';
import { scan } from '../../src/markdown/blocks/scan';
import { marked } from '../support/marked';

function summary(text: string): readonly string[] {
  return scan(text).blocks.map(
    ({ kind, line, lastLine, info, closed }) =>
      `${kind} ${line}-${lastLine}${info === '' ? '' : ` ${info}`}${closed ? '' : ' open'}`,
  );
}

const BLOCKS: readonly (readonly [string, string, readonly string[]])[] = [
  ['front matter', '---\na: b\n---  \ntext', ['front-matter 1-3']],
  ['front matter after a byte order mark', '\ufeff---\r\n---\r\n', ['front-matter 1-2']],
  ['no front matter below the first line', '\n---\na\n---', []],
  ['a fence with its info string', 'a\n```js x \n#\n````\nb', ['fence 2-4 js x']],
  ['a fence that a shorter run does not close', '~~~~\n~~~\n~~~~', ['fence 1-3']],
  ['no fence with a backtick in its info', '``` a`b\n# c', []],
  ['a fence that runs to the end', '```\na\n', ['fence 1-3 open']],
  ['a fence ended by its item', '- ```\n  a\n\nb', ['fence 1-3']],
  ['a fence ended by its quote', '> ```\n> a\nb\n```\n', ['quote 1-2', 'fence 1-2', 'fence 4-5 open']],
  ['math over several lines', '$$ a\n\n# b $$\n', ['math 1-3']],
  ['math on one line', '$$a$$', ['math 1-1']],
  ['no math block before more text', '$$a$$ b\n# c', []],
  ['math that runs to the end', '$$\na', ['math 1-2 open']],
  ['no math where a paragraph ends its own', 'a $$\nb\n$$\nc', []],
  ['a comment', 'a\n%%\nb\n\nc %% d\ne', ['comment 2-5']],
  ['a comment that runs to the end', '%% a\n', ['comment 1-2 open']],
  ['an HTML comment on one line', '<!-- a -->\nb', ['html 1-1']],
  ['an HTML block to the blank line', '<details>\n<summary>a\n\nb', ['html 1-2']],
  ['no HTML block for a mark within text', '<mark>a</mark> b', []],
  ['no HTML block for an address', '<https://a.b>', []],
  ['a quote with a lazy line', '> a\nb\n\nc', ['quote 1-2']],
  ['quotes in each other', '> a\n> > b\n>\n> c', ['quote 1-4', 'quote 2-2']],
  ['a callout', '> [!NOTE]- Title\n> a', ['callout 1-2 note']],
  ['a callout with metadata', '>[!Warn|left] Title', ['callout 1-1 warn']],
  ['no callout below the first line', '> a\n> [!note]', ['quote 1-2']],
  ['indented code', 'a\n\n    b\n\n\tc\n\nd', ['code 3-5']],
  ['no code below text', 'a\n    b', []],
  ['a table', '| a | b |\n| --- | :-: |\n| c |\n\nd', ['table 1-3']],
  ['a table without outer pipes below text', 'x\na|b\n-|-\nc', ['table 2-4']],
  ['no table with another number of cells', '| a | b |\n| --- |', []],
  ['a table that a heading ends', '| a |\n|---|\n# b', ['table 1-2']],
  ['a table in a callout', '> [!a]\n> | a |\n> |---|\n> | b |', ['callout 1-4 a', 'table 2-4']],
];

describe('the scanner finds', () => {
  test.each(BLOCKS)('%s', (_name, text, expected) => {
    expect(summary(text)).toEqual(expected);
  });
});

describe('a block', () => {
  test.each([
    'a\n«```\nb\n```»\nc',
    'a\r\n«```\r\nb\r\n```»\r\nc\r\n',
    '«> a\nb»\n\nc',
    '«> a»\r\n',
    '«    a»\n\nb',
    'x\n«| a |\n|---|»\n\n',
    '«---\na: b\n---»\n',
    '«```\na\n»',
    '«<div>\na»\n\n',
  ])('%j spans whole lines', input => {
    const { text, spans } = marked(input);
    expect(scan(text).blocks.map(({ from, to }) => ({ from, to }))).toEqual(spans);
  });
});
