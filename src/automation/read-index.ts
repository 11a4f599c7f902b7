import { dayOfPath } from '../daily/daily-path';
import { sectionNames } from '../settings/note-words';
import { buildIndex } from '../papers/build-index';
import { createPaperIndex, type PaperIndex } from '../papers/paper-index';
import type { Ports } from '../ports';
import { Problem } from '../problem';

/**
 * Reads every daily note of the vault at once, for a command that runs where no index is kept.
 * @throws Problem naming the first note that cannot be read
 */
export async function readIndex(ports: Ports): Promise<PaperIndex> {
  const { notes, dates, t } = ports;
  const place = ports.place();
  const index = createPaperIndex();
  const { problems } = await buildIndex({
    notes,
    index,
    dayOfPath: path => dayOfPath(path, place, dates),
    learnedNames: sectionNames(ports, 'learned'),
    now: () => 0,
    pause: () => Promise.resolve(),
    onProgress: () => {},
    isCancelled: () => false,
  });
  const [problem] = problems;
  if (problem !== undefined)
    throw new Problem(t('cli.unreadable', { path: problem.path, reason: problem.reason }));
  return index;
}
