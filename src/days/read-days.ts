import type { DayReader } from './day-reader';
import { createDays, type DaysDeps } from './days';
import type { DayProblem } from './records';

/** What one reader makes of all notes, and the notes that cannot be read. */
export interface ReadDays<Facts> {
  readonly byPath: ReadonlyMap<string, Facts>;
  readonly problems: readonly DayProblem[];
}

/** Reads every note once and without pauses, for a command that runs where nothing is kept. Throws if nothing can be read. */
export async function readDays<Facts>(
  ports: DaysDeps['ports'],
  reader: DayReader<Facts>,
): Promise<ReadDays<Facts>> {
  const days = createDays({
    ports,
    readers: [reader],
    cache: { load: () => Promise.resolve([]), save: () => Promise.resolve() },
    clock: { now: () => 0, after: () => () => undefined },
  });
  await days.start();
  await days.whenRead();
  const { phase, problems, reason } = days.state();
  days.stop();
  if (phase === 'error') throw new Error(reason);
  return { byPath: days.of(reader).byPath, problems };
}
