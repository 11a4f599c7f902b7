import { expect, test } from 'vitest';
import { imageLinks } from '../../src/papers/card-facts';
import { card } from '../support/paper-cards';

test('imageLinks leads to pictures in the web and the vault by their names, to no others', () => {
  const images = [
    'https://a.org/x/%E5%9B%BE%201.png?w=3#a',
    'https://a.org/100%.png',
    'sub/图 2.png',
    '100%25.png',
    'data:image/png;base64,AAA',
    'file:///c/x.png',
  ];
  expect(imageLinks(card('2024-09-12', 'T', { images }))).toEqual([
    { text: '图 1.png', url: images[0], kind: 'other' },
    { text: '100%.png', url: images[1], kind: 'other' },
    { text: '图 2.png', url: images[2], kind: 'note' },
    { text: '100%25.png', url: images[3], kind: 'note' },
  ]);
});
