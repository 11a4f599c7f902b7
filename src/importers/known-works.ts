import type { PaperCard } from '../papers/card';
import { idKeys } from '../reference/identify';
import { normalTitle } from '../reference/normal-title';
import { findSame } from '../papers/index/works';
import type { ImportCard } from './source/model';

/** Finds the cards about a paper among those known, without looking at each. */
export type FindKnown = (card: Pick<ImportCard, 'ids' | 'title'>) => readonly PaperCard[];

/** Names under which a paper may be known. */
export function workKeys({ ids, title }: Pick<ImportCard, 'ids' | 'title'>): readonly string[] {
  const normal = normalTitle(title);
  return normal === '' ? idKeys(ids) : [...idKeys(ids), `title:${normal}`];
}

/** Looks cards up by ids and title; the answer is that of `findSame`. */
export function knownWorks(cards: readonly PaperCard[]): FindKnown {
  const byKey = new Map<string, PaperCard[]>();
  for (const card of cards) {
    for (const key of workKeys({ ids: card.ids, title: card.name })) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [card]);
      else known.push(card);
    }
  }
  return wanted => {
    const near = new Set(workKeys(wanted).flatMap(key => byKey.get(key) ?? []));
    return near.size === 0 ? [] : findSame({ cards: () => [...near] }, wanted);
  };
}
