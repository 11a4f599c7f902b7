import { readAtOnce, type DayReader } from '../days/day-reader';
import type { Days } from '../days/days';
import { followFacts } from '../days/follow-facts';
import { sectionNames } from '../settings/note-words';
import { readingList, tasksIn, type DayTasks, type ReadingItem } from './reading-list';

/** Raised whenever the same note gives other tasks. */
const version = 1;

/** The tasks of the daily notes' plans that hold papers. */
export const readingReader: DayReader<DayTasks> = {
  id: 'reading',
  key: world => JSON.stringify([version, sectionNames(world, 'plan')]),
  prepare: world => {
    const names = sectionNames(world, 'plan');
    return readAtOnce((note, source) => {
      const tasks = tasksIn(note, names);
      return tasks.length === 0 ? null : { ...source, tasks };
    });
  },
};

/** The papers to read. */
export interface ReadingFeed {
  /** Those of all notes as they are now; a note that can't be read holds none. */
  readonly list: () => Promise<readonly ReadingItem[]>;
  /** Gives the list once it is read and whenever it changes, until the result is called. */
  readonly watch: (listener: (items: readonly ReadingItem[]) => void) => () => void;
}

/** The feed for all who show or ask for papers to read. */
export function createReadingFeed(days: Pick<Days, 'of' | 'state' | 'onChange' | 'whenRead'>): ReadingFeed {
  const facts = days.of(readingReader);
  const now = () => readingList([...facts.byPath.values()]);
  return {
    async list() {
      await days.whenRead();
      return now();
    },
    watch(listener) {
      let told = '';
      const tell = (): void => {
        const items = now();
        // Telling the same again would disturb who reads or clicks.
        const shape = JSON.stringify(items);
        if (shape === told) return;
        told = shape;
        listener(items);
      };
      if (days.state().phase === 'ready') tell();
      return followFacts(days, facts, tell);
    },
  };
}
