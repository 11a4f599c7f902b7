import type { PaperCard } from '../card';
import type { PaperLink } from '../../reference/paper-link';
import type { PaperIds } from '../../reference/paper-ids';
import { mergeIds, noIds } from '../../reference/identify';
import type { Paper } from '../index/works';

/** What is known of a work when it is cited. */
export interface PaperFacts {
  readonly title: string;
  /** Given name first, Chinese names whole. */
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly venue: string | null;
  readonly ids: PaperIds;
  readonly keywords: readonly string[];
  readonly links: readonly PaperLink[];
}

/** The facts of a work, each from the first card that has it; a card with a venue knows the year of publication. */
export function factsOf({ cards }: Paper): PaperFacts {
  const first = <Value>(get: (card: PaperCard) => Value | null): Value | null =>
    cards.map(get).find(value => value !== null) ?? null;
  const published = cards.find(({ venue, year }) => venue !== null && year !== null);
  return {
    title: cards[0]?.name ?? '',
    authors: first(({ authors }) => (authors.length > 0 ? authors : null)) ?? [],
    year: published?.year ?? first(({ year }) => year),
    venue: published?.venue ?? first(({ venue }) => venue),
    ids: cards.reduce((ids, card) => mergeIds(ids, card.ids), noIds),
    keywords: [...new Set(cards.flatMap(({ keywords }) => keywords))],
    links: cards.flatMap(({ links }) => links),
  };
}
