import { keepNoteFacts } from '../daily/location/note-facts';
import type { Ports } from '../ports';
import { dailyNotes } from '../daily/location/earlier-days';
import { sectionNames } from '../settings/note-words';
import { paperTasks, readingList, type DayTasks, type ReadingItem } from './reading-list';

/** Lists papers to read and keeps what it knows of notes that have not changed. */
export interface ReadingLister {
  /** A note that can't be read holds none. */
  readonly list: () => Promise<readonly ReadingItem[]>;
  /** Has a note read again the next time. */
  readonly forget: (path: string) => void;
}

/** A lister that has read nothing yet. */
export function createReadingLister(ports: Ports): ReadingLister {
  const facts = keepNoteFacts(ports.notes, paperTasks);
  return {
    list: async () => {
      const names = sectionNames(ports, 'plan');
      const days: DayTasks[] = [];
      for (const { path, day } of dailyNotes(ports)) {
        const tasks = await facts.in(path, names);
        if (tasks.length > 0) days.push({ path, day, tasks });
      }
      return readingList(days);
    },
    forget: facts.forget,
  };
}
