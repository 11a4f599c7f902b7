import type { DayRecord, PaperCard } from './card';

/** The card of a freshly read note that a card known from before has become; null if none has its title any more. */
export function findAgain(
  fresh: DayRecord,
  known: Pick<PaperCard, 'title' | 'nth' | 'line'>,
): PaperCard | null {
  const candidates = fresh.cards.filter(card => card.title === known.title);
  const inPlace = candidates.find(card => card.line === known.line);
  return inPlace ?? candidates[known.nth] ?? candidates.at(-1) ?? null;
}
