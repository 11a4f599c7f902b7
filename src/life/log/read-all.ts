import { dayOfPath } from '../../daily/location/daily-path';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import { fieldFinder } from './fields';
import { readLog, type LifeDay } from './read-log';

/** A daily note whose life log could not be read. */
export interface LifeProblem {
  readonly path: string;
  readonly reason: string;
}

/** How reading goes on beside other work. */
export interface ReadAllOptions {
  readonly onRead: (path: string, record: LifeDay | null) => void;
  readonly isCancelled: () => boolean;
  /** Lets others run; called after each batch. */
  readonly pause: () => Promise<void>;
}

/** Notes read at once. */
const batchSize = 32;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Gives a function that reads the life log of a note's text; null for a note that is no daily note. */
export function logReader(ports: Ports): (path: string, text: string) => LifeDay | null {
  const place = ports.place();
  const names = sectionNames(ports, 'life');
  const find = fieldFinder(ports);
  return (path, text) => {
    const day = dayOfPath(path, place, ports.dates);
    return day === null ? null : readLog(text, { path, day, names, find });
  };
}

/** Reads the life log of every daily note; what cannot be read is reported and left out. */
export async function readAllLogs(ports: Ports, options: ReadAllOptions): Promise<readonly LifeProblem[]> {
  const place = ports.place();
  const reader = logReader(ports);
  const paths = ports.notes
    .list()
    .map(({ path }) => path)
    .filter(path => dayOfPath(path, place, ports.dates) !== null);
  const problems: LifeProblem[] = [];
  for (let at = 0; at < paths.length; at += batchSize) {
    const batch = paths.slice(at, at + batchSize);
    const texts = await Promise.allSettled(batch.map(async path => ports.notes.read(path)));
    if (options.isCancelled()) return problems;
    batch.forEach((path, index) => {
      const text = texts[index];
      if (text?.status === 'fulfilled') options.onRead(path, reader(path, text.value));
      else problems.push({ path, reason: reasonOf(text?.reason) });
    });
    await options.pause();
  }
  return problems;
}
