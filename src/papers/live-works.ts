import type { PaperCard } from './card';
import { newestFirst } from './order';
import { works, workKeys, type Paper } from './works';

/** The works of a changing set of cards; a change costs what it touches. */
export interface LiveWorks {
  /** Takes cards out and others in. */
  replace(removed: readonly PaperCard[], added: readonly PaperCard[]): void;
  /** The work of a card that is in. */
  paperOf(card: PaperCard): Paper;
  count(): number;
}

/** No works yet. */
export function createLiveWorks(): LiveWorks {
  const byKey = new Map<string, PaperCard | Set<PaperCard>>();
  const papers = new Map<PaperCard, Paper>();
  let count = 0;

  // Most keys belong to one card, and a set for each would be most of what the index holds.
  const takeOut = (card: PaperCard): void => {
    for (const key of workKeys(card)) {
      const held = byKey.get(key);
      if (held === card || (held instanceof Set && held.delete(card) && held.size === 0)) byKey.delete(key);
    }
  };
  const putIn = (card: PaperCard): void => {
    for (const key of workKeys(card)) {
      const held = byKey.get(key);
      if (held === undefined) byKey.set(key, card);
      else if (held instanceof Set) held.add(card);
      else byKey.set(key, new Set([held, card]));
    }
  };
  const cardsAt = (key: string): Iterable<PaperCard> => {
    const held = byKey.get(key);
    return held === undefined ? [] : held instanceof Set ? held : [held];
  };
  /** Every card that hangs together with these by keys: what can be one work with them, and more. */
  const reach = (from: readonly PaperCard[]): readonly PaperCard[] => {
    const keys = new Set(from.flatMap(workKeys));
    const found = new Set<PaperCard>();
    // A set that grows is walked to its end.
    for (const key of keys) {
      for (const card of cardsAt(key)) {
        if (found.has(card)) continue;
        found.add(card);
        for (const more of workKeys(card)) keys.add(more);
      }
    }
    return [...found];
  };
  const forget = (cards: readonly PaperCard[]): void => {
    const gone = new Set(cards.flatMap(card => papers.get(card) ?? []));
    count -= gone.size;
    for (const card of cards) papers.delete(card);
  };
  const settle = (cards: readonly PaperCard[]): void => {
    const fresh = works(cards);
    count += fresh.length;
    for (const paper of fresh) for (const card of paper.cards) papers.set(card, paper);
  };

  return {
    replace(removed, added) {
      removed.forEach(takeOut);
      added.forEach(putIn);
      const touched = reach([...removed, ...added]);
      const keyless = added.filter(card => workKeys(card).length === 0);
      forget([...removed, ...touched]);
      settle([...touched, ...keyless].sort(newestFirst));
    },
    paperOf: card => papers.get(card) ?? { cards: [card] },
    count: () => count,
  };
}
