import type { DayProblem } from '../../days/records';
import { readDays } from '../../days/read-days';
import { cardsReader } from './cards-reader';
import { createPaperIndex, type PaperIndex } from './paper-index';
import type { Ports } from '../../ports';

/** An index, and the notes it lacks because they cannot be read. */
export interface ReadIndex {
  readonly index: PaperIndex;
  readonly problems: readonly DayProblem[];
}

/** Reads every daily note of the vault at once, for a command that runs where no index is kept. */
export async function readIndex(ports: Ports): Promise<ReadIndex> {
  const { byPath, problems } = await readDays(ports, cardsReader);
  const index = createPaperIndex();
  for (const note of byPath.values()) index.put(note);
  return { index, problems };
}
