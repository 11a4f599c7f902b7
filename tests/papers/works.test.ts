import { describe, expect, test } from 'vitest';
import type { PaperCard } from '../../src/papers/card';
import { noIds } from '../../src/reference/identify';
import { findSame, works } from '../../src/papers/index/works';
import { card } from '../support/paper-cards';

const grouped = (cards: readonly PaperCard[]) =>
  works(cards).map(paper => paper.cards.map(({ day, name }) => `${day} ${name}`));

describe('works', () => {
  test('puts cards with an id in common together, whatever their titles, earliest first', () => {
    const cards = [
      card('2024-09-12', 'StyleID', { ids: { ...noIds, arxiv: '2312.09008', doi: '10.1/x' } }),
      card('2024-01-05', 'Style Injection', { ids: { ...noIds, arxiv: '2312.09008' } }),
      card('2024-03-01', 'Injection', { ids: { ...noIds, doi: '10.1/x' } }),
    ];
    expect(grouped(cards)).toEqual([
      ['2024-01-05 Style Injection', '2024-03-01 Injection', '2024-09-12 StyleID'],
    ]);
  });

  test('takes one title in two spellings for one work', () => {
    const cards = [card('2024-01-01', 'Naïve Transfer'), card('2024-01-02', 'Naive  transfer.')];
    expect(grouped(cards)).toHaveLength(1);
  });

  test.each([
    [
      'ids that differ',
      { ids: { ...noIds, arxiv: '2301.00001' } },
      { ids: { ...noIds, arxiv: '2301.00002' } },
    ],
    ['years far apart', { year: 2015 }, { year: 2019 }],
    ['years two apart, both preprints', { year: 2015 }, { year: 2017 }],
    ['other authors', { authors: ['Wei Li', 'J. Doe'] }, { authors: ['Hao Wang'] }],
    ['other Chinese authors', { authors: ['王浩'] }, { authors: ['Li, Wei'] }],
  ])('keeps one title apart with %s', (_why, first, second) => {
    expect(grouped([card('2024-01-01', 'Survey', first), card('2024-01-02', 'Survey', second)])).toHaveLength(
      2,
    );
  });

  test.each([
    ['one of them without', [], ['Wei Li']],
    ['written either way round', ['Wei Li', 'J. Doe'], ['Li Wei']],
    ['in Chinese and in pinyin', ['李伟'], ['Wei Li', 'Hao Wang']],
    ['with accents', ['Bernhard Schölkopf'], ['Scholkopf B.']],
  ])('takes one title with authors %s for one work', (_how, first, second) => {
    const cards = [
      card('2024-01-01', 'Survey', { authors: first }),
      card('2024-01-02', 'Survey', { authors: second }),
    ];
    expect(grouped(cards)).toHaveLength(1);
  });

  test('leaves a card without authors alone that would fit two works', () => {
    const cards = [
      card('2024-01-01', 'Survey'),
      card('2024-01-02', 'Survey', { authors: ['Wei Li'] }),
      card('2024-01-03', 'Survey', { authors: ['Hao Wang'] }),
    ];
    expect(grouped(cards)).toHaveLength(3);
  });

  test('lets a preprint come out two years before its paper', () => {
    const cards = [
      card('2024-01-01', 'T', { year: 2017 }),
      card('2024-01-02', 'T', { year: 2019, venue: 'ICLR' }),
    ];
    expect(grouped(cards)).toHaveLength(1);
  });

  test('leaves a card alone that would fit two works', () => {
    const cards = [
      card('2024-01-01', 'Survey', { year: 2015 }),
      card('2024-01-02', 'Survey', { year: 2022 }),
      card('2024-01-03', 'Survey'),
    ];
    expect(grouped(cards)).toHaveLength(3);
  });

  test('never joins titles without letters', () => {
    expect(grouped([card('2024-01-01', '***'), card('2024-01-02', '---')])).toHaveLength(2);
  });
});

describe('findSame', () => {
  const cards = [
    card('2024-09-12', 'Style Injection', { ids: { ...noIds, arxiv: '2312.09008' } }),
    card('2024-09-11', 'Regional Style'),
  ];
  const index = { cards: () => cards };

  test('finds a card by id although the title differs', () => {
    expect(findSame(index, { ids: { ...noIds, arxiv: '2312.09008' }, title: '' })).toEqual([cards[0]]);
  });

  test('finds a card by title', () => {
    expect(findSame(index, { ids: noIds, title: 'regional style.' })).toEqual([cards[1]]);
  });

  test('finds nothing for a new paper, an empty title, or another id under the same title', () => {
    expect(findSame(index, { ids: noIds, title: 'New' })).toEqual([]);
    expect(findSame(index, { ids: noIds, title: '' })).toEqual([]);
    expect(findSame(index, { ids: { ...noIds, arxiv: '2401.00001' }, title: 'Style Injection' })).toEqual([]);
  });
});
