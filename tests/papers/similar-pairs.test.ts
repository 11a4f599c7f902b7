import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperCard } from '../../src/papers/card';
import { noIds } from '../../src/reference/identify';
import { createPaperIndex, type PaperIndex } from '../../src/papers/index/paper-index';
import { pairKey, similarTo } from '../../src/papers/index/similar';
import { similarOf, similarPairs } from '../../src/papers/index/similar-pairs';
import { card } from '../support/paper-cards';

const options: Parameters<typeof similarPairs>[1] = {
  now: () => 0,
  pause: () => Promise.resolve(),
  isCancelled: () => false,
};
const indexOf = (cards: readonly PaperCard[]) => {
  const index = createPaperIndex();
  for (const each of cards) index.put({ path: each.path, day: each.day, cards: [each], entries: [] });
  return index;
};
/** The index's own object for a card that was put into it. */
const heldIn = (index: PaperIndex, wanted: PaperCard): PaperCard =>
  index.cards().find(({ path }) => path === wanted.path) ?? wanted;
const day = (at: number) =>
  `2024-${String(1 + Math.floor(at / 28)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;

describe('similar papers', () => {
  const a = card('2024-01-01', 'Denoising Diffusion Probabilistic Models for Everyone');
  const b = card('2024-01-02', 'Denoising Diffusion Probabilistic Model for Everyone');
  const again = card('2024-01-04', a.title);
  const c = card('2024-01-03', 'Attention Is All You Need, or Is It Not After All');

  test('are told for every card of both, by the latest of the other', async () => {
    const index = indexOf([a, b, c, again]);
    const pairs = await similarPairs(index, options);
    const told = (of: PaperCard) => pairs?.get(heldIn(index, of))?.map(({ day: on }) => on);
    expect([a, again, b, c].map(told)).toEqual([['2024-01-02'], ['2024-01-02'], ['2024-01-04'], undefined]);
  });

  test('are not told when an id or the user tells them apart', async () => {
    const one = { ...a, ids: { ...noIds, arxiv: '2301.00001' } };
    const two = { ...b, ids: { ...noIds, arxiv: '2301.00002' } };
    expect((await similarPairs(indexOf([one, two]), options))?.size).toBe(0);
    const index = indexOf([a, b]);
    const pairs = await similarPairs(index, options);
    if (pairs === null) throw new Error('cancelled');
    expect(similarOf(pairs, heldIn(index, a), []).map(({ path }) => path)).toEqual([b.path]);
    expect(similarOf(pairs, heldIn(index, a), [pairKey(b, a)])).toEqual([]);
  });

  test('are looked for in slices, and no longer than anybody asks', async () => {
    let time = 0;
    let pauses = 0;
    const slow = { ...options, now: () => (time += 2), pause: async () => void pauses++ };
    await similarPairs(indexOf([a, b, c]), slow);
    expect(pauses).toBeGreaterThan(0);
    expect(await similarPairs(indexOf([a, b]), { ...options, isCancelled: () => true })).toBeNull();
  });

  test('are those that looking at each pair would find', async () => {
    const word = fc.constantFrom(
      'diffusion',
      'model',
      'models',
      'style',
      'image',
      'images',
      'transfer',
      '扩散模型',
    );
    const title = fc.array(word, { minLength: 3, maxLength: 7 }).map(words => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 2, maxLength: 14 }), async titles => {
        const cards = titles.map((name, at) => card(day(at), name));
        const index = indexOf(cards);
        const pairs = await similarPairs(index, options);
        for (const each of index.cards()) {
          const names = (found: readonly PaperCard[]) => [...new Set(found.map(({ name }) => name))].sort();
          const brute = similarTo(each, index, new Set());
          const edges = brute.filter(other => sharesEdge(each, other));
          expect(names(pairs?.get(each) ?? [])).toEqual(names(edges));
        }
      }),
    );
  });
});

const bare = (name: string) => name.replace(/ /g, '');
const sharesEdge = (a: PaperCard, b: PaperCard): boolean =>
  bare(a.name).slice(0, 8) === bare(b.name).slice(0, 8) || bare(a.name).slice(-8) === bare(b.name).slice(-8);
