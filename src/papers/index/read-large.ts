import { scanInSteps } from '../../markdown/blocks/scan';
import { foldNoteInSteps } from './haystack';
import { inSlices, type Pace } from '../../time/in-slices';
import { outline, type CardPlace } from '../read/outline';
import { packNoteInSteps } from './pack-note';
import type { MovedCard, PackedNote } from './packed-items';
import { readPlacesInSteps, type DaySource } from '../read/read-day';

/** What stands in a card's place instead of reading it; null to read it. */
export type KeepCard = (place: CardPlace, nth: number) => MovedCard | null;

/** Length from which a note is read in steps; a shorter one fits into a slice. */
export const large = 60_000;

/** A large note as it was read, and where its cards stand. */
export interface LargeNote {
  readonly note: PackedNote;
  readonly places: readonly CardPlace[];
}

/**
 * Reads and packs a large note and folds it for search: who searches while others are still read would have to. What
 * `keeperFor` makes gives the cards that need not be read again, as `readPlaces` takes them.
 */
export function* readLarge(
  text: string,
  source: DaySource,
  keeperFor: (places: readonly CardPlace[]) => KeepCard = () => () => null,
): Generator<undefined, LargeNote> {
  const scanned = yield* scanInSteps(text);
  const found = outline(scanned, source.learnedNames);
  yield;
  const keep = keeperFor(found.cards);
  yield;
  const record = yield* readPlacesInSteps(scanned, source, found, keep);
  const note = yield* packNoteInSteps(record);
  yield* foldNoteInSteps(note, record);
  return { note, places: found.cards };
}

/**
 * Works on a large note in slices of its own: what was done before it and what is done with its result do not add to
 * one. Null if it was cancelled.
 */
export async function inOwnSlices<Result>(
  steps: Generator<undefined, Result>,
  pace: Pace<undefined>,
): Promise<{ readonly value: Result } | null> {
  await pace.pause();
  if (pace.isCancelled()) return null;
  const result = await inSlices(steps, pace);
  if (result === null) return null;
  await pace.pause();
  return pace.isCancelled() ? null : result;
}
