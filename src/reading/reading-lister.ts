import type { Ports } from '../ports';
import { dailyNotes } from '../plan/earlier-days';
import { sectionNames } from '../settings/note-words';
import { paperTasks, readingList, type DayTasks, type PaperTask, type ReadingItem } from './reading-list';

/** Lists papers to read and keeps what it knows of notes that have not changed. */
export interface ReadingLister {
  /** A note that can't be read holds none. */
  readonly list: () => Promise<readonly ReadingItem[]>;
  /** Has a note read again the next time. */
  readonly forget: (path: string) => void;
}

/** A lister that has read nothing yet. */
export function createReadingLister(ports: Ports): ReadingLister {
  const known = new Map<string, Promise<readonly PaperTask[]>>();
  let knownNames = '';
  const read = async (path: string, names: readonly string[]): Promise<readonly PaperTask[]> => {
    try {
      return paperTasks(await ports.notes.read(path), names);
    } catch {
      known.delete(path);
      return [];
    }
  };
  // The promise is kept, not what it gives: a note forgotten while it is being read stays forgotten.
  const tasksIn = (path: string, names: readonly string[]): Promise<readonly PaperTask[]> => {
    const tasks = known.get(path) ?? read(path, names);
    known.set(path, tasks);
    return tasks;
  };
  return {
    list: async () => {
      const names = sectionNames(ports, 'plan');
      if (JSON.stringify(names) !== knownNames) known.clear();
      knownNames = JSON.stringify(names);
      const days: DayTasks[] = [];
      for (const { path, day } of dailyNotes(ports)) {
        const tasks = await tasksIn(path, names);
        if (tasks.length > 0) days.push({ path, day, tasks });
      }
      return readingList(days);
    },
    forget: path => void known.delete(path),
  };
}
