import { dayOfPath } from '../../daily/location/daily-path';
import { sectionNames } from '../../settings/note-words';
import { buildIndex, type IndexProblem } from './build-index';
import { createPaperIndex, type PaperIndex } from './paper-index';
import type { Ports } from '../../ports';

/** An index, and the notes it lacks because they cannot be read. */
export interface ReadIndex {
  readonly index: PaperIndex;
  readonly problems: readonly IndexProblem[];
}

/** Reads every daily note of the vault at once, for a command that runs where no index is kept. */
export async function readIndex(ports: Ports): Promise<ReadIndex> {
  const { notes, dates } = ports;
  const place = ports.place();
  const index = createPaperIndex();
  const { problems } = await buildIndex({
    notes,
    index,
    dayOfPath: path => dayOfPath(path, place, dates),
    learnedNames: sectionNames(ports, 'learned'),
    markNames: ports.settings().markNames,
    now: () => 0,
    pause: () => Promise.resolve(),
    onProgress: () => {},
    isCancelled: () => false,
  });
  return { index, problems };
}
