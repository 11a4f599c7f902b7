import type { PaperCard } from '../papers/card';
import { citedWorks, type Cited } from '../papers/cite/cite-key';
import { works } from '../papers/index/works';
import type { Day } from '../time/day';

/** Which cards are wanted; days are included. */
export interface Choice {
  /** A topic's name as in the notes; null for all. */
  readonly topic: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Whether a card is among those wanted. */
export function isChosen({ topic, from, to }: Choice): (card: PaperCard) => boolean {
  return card =>
    (topic === null || card.topic === topic) &&
    (from === null || card.day >= from) &&
    (to === null || card.day <= to);
}

/** The works that a wanted card is about, by key. Keys are given among all cards, so that a work has the same one in every export. */
export function chooseWorks(cards: readonly PaperCard[], choice: Choice, pattern: string): readonly Cited[] {
  const wanted = isChosen(choice);
  return citedWorks(cards, pattern)
    .filter(({ paper }) => paper.cards.some(wanted))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** How many works the wanted cards are about. */
export function countWorks(cards: readonly PaperCard[], choice: Choice): number {
  return works(cards.filter(isChosen(choice))).length;
}

/** The topics of the cards, in their order. */
export function topicsOf(cards: readonly PaperCard[]): readonly string[] {
  return [...new Set(cards.flatMap(({ topic }) => topic ?? []))];
}
