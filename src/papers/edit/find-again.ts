import type { DayRecord, PaperCard } from '../card';

/**
 * The card of a freshly read note that a card known from before has become; null if none has its title any more.
 * Equal titles keep their order when lines are added above, so the place among them counts and not the line.
 */
export function findAgain(fresh: DayRecord, known: Pick<PaperCard, 'title' | 'nth'>): PaperCard | null {
  const candidates = fresh.cards.filter(card => card.title === known.title);
  return candidates[known.nth] ?? candidates.at(-1) ?? null;
}
