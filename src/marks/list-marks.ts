import type { DayReader } from '../days/day-reader';
import { detached } from '../text/detached';
import type { Day } from '../time/day';
import { marksOf, type Mark } from './collect-marks';
import { isMarked } from './marks-report';

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

/** Raised whenever the same note gives other marks. */
const version = 1;

/** The marks of the notes in which they are looked for: the daily ones, or those of the folders that the settings name. */
export const marksReader: DayReader<readonly ListedMark[]> = {
  id: 'marks',
  key: ({ settings }) => JSON.stringify([version, settings().markNames, settings().markFolders]),
  wants: ({ path, day }, { settings }) => isMarked(settings(), path, day),
  prepare: ({ settings }) => {
    const { markNames } = settings();
    return function* (note, { path, day }) {
      yield;
      const marks = marksOf(note, markNames);
      if (marks.length === 0) return null;
      return marks.map(({ name, from, to, line, written, text }) => ({
        ...{ name, from, to, line, path, day },
        written: detached(written),
        text: detached(text),
      }));
    };
  },
};

/** Groups that have marks, in the order of the names. */
export function groupMarks(all: readonly ListedMark[], names: readonly string[]): readonly MarkGroup[] {
  // Sorting keeps the order within a note.
  const sorted = [...all].sort((a, b) => compare(b.day ?? '', a.day ?? '') || compare(a.path, b.path));
  return [...new Set(names)]
    .map(name => ({ name, marks: sorted.filter(mark => mark.name === name) }))
    .filter(({ marks }) => marks.length > 0);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
