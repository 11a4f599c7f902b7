import type { Days } from '../../days/days';
import type { Clock } from '../../clock';
import { inSlices, type Pace } from '../../time/in-slices';
import { cardsReader } from './cards-reader';
import { foldNoteInSteps } from './haystack';
import type { PackedNote } from './packed-items';
import type { PaperIndex } from './paper-index';

function* foldAll(notes: readonly PackedNote[], largeFrom?: number): Generator<undefined, void> {
  for (const note of notes) {
    yield* foldNoteInSteps(note, note, largeFrom);
    yield;
  }
}

/** Folds all notes for search, which the first search would have to do at once. */
export async function prepareSearch(
  index: Pick<PaperIndex, 'records'>,
  pace: Omit<Pace, 'onProgress'>,
  largeFrom?: number,
): Promise<void> {
  await inSlices(foldAll(index.records(), largeFrom), { ...pace, onProgress: () => undefined });
}

/** Keeps the index equal to the notes as they are read, and ready for search once all are; the result stops it. */
export function keepIndex(
  index: Pick<PaperIndex, 'put' | 'remove' | 'records'>,
  days: Pick<Days, 'of' | 'state' | 'onChange'>,
  clock: Clock,
): () => void {
  const { byPath, onChange } = days.of(cardsReader);
  const take = (path: string): void => {
    const note = byPath.get(path);
    if (note) index.put(note);
    else index.remove(path);
  };
  byPath.forEach((_, path) => take(path));
  let isReady = false;
  let isStopped = false;
  const pace = {
    now: clock.now,
    pause: () => new Promise<void>(resolve => void clock.after(0, resolve)),
    isCancelled: () => isStopped,
  };
  const stops = [
    onChange(take),
    days.onChange(() => {
      const wasReady = isReady;
      isReady = days.state().phase === 'ready';
      if (isReady && !wasReady) void prepareSearch(index, pace);
    }),
  ];
  return () => {
    isStopped = true;
    stops.forEach(stop => stop());
  };
}
