import { expect, test } from 'vitest';
import { parseFrontMatter, stringifyFrontMatter } from './host/front-matter';
import { type NoteMetadata, readMetadata } from './host/note-metadata';

const headings = ({ headings: found = [] }: NoteMetadata): string[] =>
  found.map(h => `${h.level} ${h.heading} @${h.position.start.line}`);

test('headings keep their text and level, whatever form they have', () => {
  const note = '# One\n\n## Two ##\n\nThree\n---\n\n#tag\n\n```\n# code\n```\n';
  expect(headings(readMetadata(note))).toEqual(['1 One @0', '2 Two @2', '2 Three @4']);
});

test('front matter is not a heading and its values are read', () => {
  const metadata = readMetadata('---\ntags: [a, b]\nyear: 2024\nkeywords:\n  - x\n---\n# One\n');
  expect(headings(metadata)).toEqual(['1 One @6']);
  expect(metadata.frontmatter).toEqual({ tags: ['a', 'b'], year: 2024, keywords: ['x'] });
});

test('links, embeds and tags are found outside code', () => {
  const metadata = readMetadata('[[a|b]] ![[c#d]] #论文 `[[no]]`\n');
  expect(metadata.links?.map(({ link, displayText }) => [link, displayText])).toEqual([['a', 'b']]);
  expect(metadata.embeds?.map(({ link }) => link)).toEqual(['c#d']);
  expect(metadata.tags?.map(({ tag }) => tag)).toEqual(['#论文']);
});

test('list items know their task mark and their parent line', () => {
  const metadata = readMetadata('- [ ] a\n  - [x] b\n- c\n\ntext\n\n1. [/] d\n');
  expect(metadata.listItems?.map(({ task, parent }) => [task, parent])).toEqual([
    [' ', -1],
    ['x', 0],
    [undefined, -1],
    ['/', -6],
  ]);
});

test('front matter written back reads the same', () => {
  const values = { title: 'a: b', year: 2024, done: true, tags: ['x', '[[y]]'], empty: null };
  expect(parseFrontMatter(stringifyFrontMatter(values))).toEqual(values);
});
