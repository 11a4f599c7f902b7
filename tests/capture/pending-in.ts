import { pendingLine, spotOf } from '../../src/cards/change/card-spot';
import { scan } from '../../src/markdown/blocks/scan';
import type { PaperCard } from '../../src/papers/card';
import { readDay, type DaySource } from '../../src/papers/read/read-day';

/** The cards of a note's text whose metadata are still to come. */
export function pendingIn(text: string, source: DaySource): readonly PaperCard[] {
  const note = scan(text);
  return readDay(text, source).cards.filter(card => {
    const spot = spotOf(note, card);
    return spot !== null && pendingLine(spot) !== null;
  });
}
