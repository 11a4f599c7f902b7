import type { PaperCard } from '../papers/card';
import { factWords } from './card-words';

/** The cards of the index that say, at their beginning, that their metadata are still to come. */
export function pendingCards(cards: readonly PaperCard[]): readonly PaperCard[] {
  const marks = [factWords.zh.pending, factWords.en.pending];
  return cards.filter(({ excerpt }) => marks.some(mark => excerpt.includes(mark)));
}
