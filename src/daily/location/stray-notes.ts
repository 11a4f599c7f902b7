import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { conflictOf, dayOfPath } from './daily-path';

/** A note that looks like a daily one and is none: a sync-conflict copy, or a date that the format does not write. */
export interface StrayNote {
  readonly path: string;
  /** The day of which it is a copy; null if its date does not fit the format. */
  readonly copyOf: Day | null;
}

// Nothing but a date: what has words beside it is a note of the user's.
const onlyDate = /^\d{4}[-_./ 年]?\d{1,2}[-_./ 月]?\d{1,2}日?$/;

/** Finds the notes in the folder of daily notes that are left out though they look like one, by path. */
export function strayNotes({
  notes,
  place,
  dates,
}: Pick<Ports, 'notes' | 'place' | 'dates'>): readonly StrayNote[] {
  const where = place();
  const inFolder = where.folder === '' ? '' : `${where.folder}/`;
  return notes
    .list()
    .flatMap(({ path }): readonly StrayNote[] => {
      if (!path.startsWith(inFolder) || dayOfPath(path, where, dates) !== null) return [];
      const copyOf = conflictOf(path, where, dates);
      const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
      return copyOf === null && !onlyDate.test(name) ? [] : [{ path, copyOf }];
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
