import { scanInSteps } from '../markdown/scan';
import { foldNoteInSteps } from './haystack';
import { inSlices, type Pace } from './in-slices';
import { outline } from './outline';
import { packNoteInSteps } from './pack-note';
import type { PackedNote } from './packed-items';
import { readPlacesInSteps, type DaySource } from './read-day';

/** Length from which a note is read in steps; a shorter one fits into a slice. */
export const large = 60_000;

/** Reads and packs a large note and folds it for search: who searches while others are still read would have to. */
export function* readLarge(text: string, source: DaySource): Generator<undefined, PackedNote> {
  const scanned = yield* scanInSteps(text);
  const found = outline(scanned, source.learnedNames);
  yield;
  const record = yield* readPlacesInSteps<never>(scanned, source, found, () => null);
  const note = yield* packNoteInSteps(record);
  yield* foldNoteInSteps(note, record);
  return note;
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
