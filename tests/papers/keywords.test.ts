import { expect, test } from 'vitest';
import { keywordsOf } from '../../src/reference/keywords';

test.each([
  ['关键词：扩散模型、对比学习、VGG 改进', ['扩散模型', '对比学习', 'VGG 改进']],
  ['关键词:a,b， c', ['a', 'b', 'c']],
  ['Keywords: style transfer, diffusion; attention.', ['style transfer', 'diffusion', 'attention']],
  ['Key words：one', ['one']],
  ['关键字： 甲；乙；甲', ['甲', '乙']],
  ['Index Terms: x, y', ['x', 'y']],
  ['关键词：#甲、#乙', ['甲', '乙']],
  ['Keywords: #one #two, C#', ['one', 'two', 'C#']],
  ['关键词：', []],
])('reads %s', (line, words) => {
  expect(keywordsOf(line)).toEqual(words);
});

test.each(['本文的关键词：甲', '关键在于：甲', 'keywords matter', ''])('finds none in %s', line => {
  expect(keywordsOf(line)).toBeNull();
});
