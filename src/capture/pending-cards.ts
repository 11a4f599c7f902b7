import { scan } from '../markdown/scan';
import type { PaperCard } from '../papers/card';
import { readDay, type DaySource } from '../papers/read-day';
import { pendingLine, spotOf } from './card-spot';
import { factWords } from './card-words';

/** The cards of the index that say, at their beginning, that their metadata are still to come. */
export function pendingCards(cards: readonly PaperCard[]): readonly PaperCard[] {
  const marks = [factWords.zh.pending, factWords.en.pending];
  return cards.filter(({ excerpt }) => marks.some(mark => excerpt.includes(mark)));
}

/** The cards of a note's text whose metadata are still to come. */
export function pendingIn(text: string, source: DaySource): readonly PaperCard[] {
  const note = scan(text);
  return readDay(text, source).cards.filter(card => {
    const spot = spotOf(note, card);
    return spot !== null && pendingLine(spot) !== null;
  });
}
