import type { PaperCard } from '../card';
import { createKeyTable } from './key-table';
import { newestFirst } from './order';
import type { PackedCard } from './packed-items';
import { works, type Paper } from './works';

/** The works of a changing set of cards; a change costs what it touches. */
export interface LiveWorks {
  /** Takes cards out and others in. */
  replace(removed: readonly PackedCard[], added: readonly PackedCard[]): void;
  /** The work of a card that is in; the same object each time only if it has more cards than this one. */
  paperOf(card: PaperCard): Paper;
  count(): number;
}

/** No works yet. */
export function createLiveWorks(): LiveWorks {
  // By hashes: two that are alike by chance only make `works` look at one card more.
  const byKey = createKeyTable<PackedCard>();
  /** Works of several cards; most have one. */
  const papers = new Map<PaperCard, Paper>();
  let total = 0;
  /** How many cards share their work with an earlier one. */
  let doubles = 0;

  // An edited note takes all its cards out and puts them in again: without a list of keys for each.
  const takeOut = (card: PackedCard): void => {
    for (let each = 0; each < card.keyCount; each++) byKey.remove(card.keyAt(each), card);
  };
  const putIn = (card: PackedCard): void => {
    for (let each = 0; each < card.keyCount; each++) byKey.add(card.keyAt(each), card);
  };
  const hasCompany = (card: PackedCard): boolean => {
    for (let each = 0; each < card.keyCount; each++) if (byKey.has(card.keyAt(each))) return true;
    return false;
  };
  /** Every card that hangs together with these by keys: what can be one work with them, and more. */
  const reach = (from: readonly PackedCard[]): readonly PackedCard[] => {
    const keys = new Set(from.flatMap(card => card.keys));
    const found = new Set<PackedCard>();
    // A set that grows is walked to its end.
    for (const key of keys) {
      for (const card of byKey.at(key)) {
        if (found.has(card)) continue;
        found.add(card);
        for (const more of card.keys) keys.add(more);
      }
    }
    return [...found];
  };
  const forget = (cards: readonly PackedCard[]): void => {
    if (papers.size === 0) return;
    for (const paper of new Set(cards.flatMap(card => papers.get(card) ?? []))) {
      doubles -= paper.cards.length - 1;
      for (const card of paper.cards) papers.delete(card);
    }
  };
  const settle = (cards: readonly PackedCard[]): void => {
    for (const paper of cards.length < 2 ? [] : works(cards)) {
      if (paper.cards.length < 2) continue;
      doubles += paper.cards.length - 1;
      for (const card of paper.cards) papers.set(card, paper);
    }
  };

  return {
    replace(removed, added) {
      total += added.length - removed.length;
      removed.forEach(takeOut);
      // Most cards are works of their own; only those that have something in common with others are looked at.
      const left = removed.filter(hasCompany);
      const met = added.filter(card => {
        const isMet = hasCompany(card);
        putIn(card);
        return isMet;
      });
      const touched = left.length + met.length === 0 ? [] : reach([...left, ...met]);
      forget([...removed, ...touched]);
      settle([...touched].sort(newestFirst));
    },
    paperOf: card => papers.get(card) ?? { cards: [card] },
    count: () => total - doubles,
  };
}
