import { dayOfPath } from '../daily/location/daily-path';
import { keepNoteFacts } from '../daily/location/note-facts';
import type { Ports } from '../ports';
import type { Day } from '../time/day';
import { collectMarks, type Mark } from './collect-marks';
import { markedPaths } from './marks-report';
import { addAll } from '../text/extremes';

/** A mark with the note it is in. */
export interface ListedMark extends Mark {
  readonly path: string;
  /** The day of its note; null for a note that is not a daily one. */
  readonly day: Day | null;
}

/** The marks of one name, newest day first. */
export interface MarkGroup {
  readonly name: string;
  readonly marks: readonly ListedMark[];
}

/** Lists marks and keeps those of notes that have not changed. */
export interface MarkLister {
  /** Groups that have marks, in the order of the settings' names; a note that can't be read has none. */
  readonly list: () => Promise<readonly MarkGroup[]>;
  /** Has a note read again the next time. */
  readonly forget: (path: string) => void;
}

/** A lister that has read nothing yet. */
export function createMarkLister(ports: Ports): MarkLister {
  const facts = keepNoteFacts(ports.notes, collectMarks);
  return {
    list: async () => {
      const names = ports.settings().markNames;
      const all: ListedMark[] = [];
      for (const path of markedPaths(ports)) {
        const marks = await facts.in(path, names);
        const day = marks.length === 0 ? null : dayOfPath(path, ports.place(), ports.dates);
        addAll(
          all,
          marks.map(mark => ({ ...mark, path, day })),
        );
      }
      return groupMarks(all, names);
    },
    forget: facts.forget,
  };
}

function groupMarks(all: readonly ListedMark[], names: readonly string[]): readonly MarkGroup[] {
  // Sorting keeps the order within a note.
  const sorted = [...all].sort((a, b) => compare(b.day ?? '', a.day ?? '') || compare(a.path, b.path));
  return [...new Set(names)]
    .map(name => ({ name, marks: sorted.filter(mark => mark.name === name) }))
    .filter(({ marks }) => marks.length > 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
