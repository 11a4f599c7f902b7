import { describe, expect, test } from 'vitest';
import { noIds } from '../../src/reference/identify';
import { parseQuery } from '../../src/papers/search/query';
import { search } from '../../src/papers/search/search';
import { card, entry } from '../support/paper-cards';

const cards = [
  card('2024-03-03', 'Z*: Zero-shot Style Transfer', {
    excerpt: '扩散模型可以直接用于提取风格信息',
    topic: '风格迁移',
  }),
  card('2024-03-02', 'Attention Is All You Need', {
    ids: { ...noIds, arxiv: '1706.03762' },
    year: 2017,
    venue: 'NeurIPS',
    keywords: ['Transformer'],
    remarks: [{ heading: '肖的话', line: 9 }],
    excerpt: 'Style is not the point.',
  }),
  card('2024-03-01', '扩散模型综述', {
    links: [{ text: 'code', url: 'https://github.com/a/survey', kind: 'code' }],
  }),
];

const found = (query: string): readonly string[] => search(cards, parseQuery(query)).map(({ day }) => day);

describe('search', () => {
  test.each([
    ['', ['2024-03-03', '2024-03-02', '2024-03-01']],
    ['扩散', ['2024-03-01', '2024-03-03']],
    ['style', ['2024-03-03', '2024-03-02']],
    ['STYLE', ['2024-03-03', '2024-03-02']],
    ['ｓｔｙｌｅ', ['2024-03-03', '2024-03-02']],
    ['style transfer', ['2024-03-03']],
    ['transfer zero', ['2024-03-03']],
    ['"style transfer"', ['2024-03-03']],
    ['"transfer style"', []],
    ['"style transfer', ['2024-03-03']],
    ['style -attention', ['2024-03-03']],
    ['style -"zero-shot style"', ['2024-03-02']],
    ['-style', ['2024-03-01']],
    ['zero-shot', ['2024-03-03']],
    ['1706.03762', ['2024-03-02']],
    ['neurips 2017', ['2024-03-02']],
    ['transformer', ['2024-03-02']],
    ['肖的话', ['2024-03-02']],
    ['风格迁移', ['2024-03-03']],
    ['github survey', ['2024-03-01']],
    ['2024-03-02', ['2024-03-02']],
    ['z*', ['2024-03-03']],
    ['nothing', []],
    ['-', ['2024-03-03', '2024-03-02', '2024-03-01']],
  ])('finds for %s', (query, days) => {
    expect(found(query)).toEqual(days);
  });

  test.each([
    ["what's", 'What’s New'],
    ['what’s', "What's New"],
    ['gpt-4', 'GPT–4 Report'],
    ['gpt-4', 'GPT\u20114 Report'],
    ['gpt—4', 'GPT-4 Report'],
  ])('finds for %s %s', (query, title) => {
    expect(search([card('2024-01-01', title)], parseQuery(query))).toHaveLength(1);
  });

  test('does not match a phrase across two fields', () => {
    expect(found('"need 主题"')).toEqual([]);
  });

  test('searches entries by text', () => {
    const entries = [entry('2024-03-01', '矩阵求导'), entry('2024-03-02', '别的')];
    expect(search(entries, parseQuery('求导'))).toEqual([entries[0]]);
  });
});

test('parseQuery reads words, phrases, fields and what is not wanted', () => {
  const any = (text: string) => ({ text, field: null });
  expect(parseQuery('  A "b C" -d -"e f" "" ')).toEqual({
    wanted: [any('a'), any('b c')],
    unwanted: [any('d'), any('e f')],
  });
  expect(parseQuery('year:2024 主题：“风格 迁移” -author:He topic: x')).toEqual({
    wanted: [{ text: '2024', field: 'year' }, { text: '风格 迁移', field: 'topic' }, any('x')],
    unwanted: [{ text: 'he', field: 'author' }],
  });
});

describe('search folds', () => {
  const shelf = [
    card('2024-01-04', '風格遷移與擴散模型'),
    card('2024-01-03', String.raw`Naïve Schr\"odinger $O(n \log n)$`, {
      authors: ['Kaiming He'],
      topic: '风格 迁移',
      year: 2016,
    }),
    card('2024-01-02', '三维重建与长尾分布'),
    card('2024-01-01', '神经网络', { authors: ['何恺明'] }),
  ];
  test.each([
    ['风格迁移', ['2024-01-04']],
    ['風格遷移', ['2024-01-04']],
    ['扩散', ['2024-01-04']],
    ['naive schrodinger', ['2024-01-03']],
    ['"o(n log n)"', ['2024-01-03']],
    ['Ｎａïｖｅ', ['2024-01-03']],
    ['chongjian', ['2024-01-02']],
    ['cj', ['2024-01-02']],
    ['cw', ['2024-01-02']],
    ['swcj', ['2024-01-02']],
    ['sanwcj', ['2024-01-02']],
    ['kuosmx', ['2024-01-04']],
    ['kuosa', ['2024-01-04']],
    ['sjwl fenbu', []],
    ['shenjing', ['2024-01-01']],
    ['author:he', ['2024-01-03']],
    ['作者：何', ['2024-01-01']],
    ['year:2016', ['2024-01-03']],
    ['topic:迁移', ['2024-01-03']],
    ['topic:qianyi', ['2024-01-03']],
    ['topic:fgqy', ['2024-01-03']],
    ['-author:he 重建', ['2024-01-02']],
  ])('for %s', (query, days) => {
    expect(search(shelf, parseQuery(query)).map(({ day }) => day)).toEqual(days);
  });
});
