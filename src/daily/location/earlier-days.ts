import { dayOfPath } from './daily-path';
import type { Ports } from '../../ports';
import { daysBetween, type Day } from '../../time/day';

/** A daily note by its day. */
export interface DayPath {
  readonly day: Day;
  readonly path: string;
}

/** The daily notes there are, earliest first; conflict copies are none. */
export function dailyNotes({
  notes,
  place,
  dates,
}: Pick<Ports, 'notes' | 'place' | 'dates'>): readonly DayPath[] {
  const where = place();
  const found = notes.list().flatMap(({ path }) => {
    const day = dayOfPath(path, where, dates);
    return day === null ? [] : [{ day, path }];
  });
  return inOrder(found);
}

/** Notes by day, earliest first, then by path. */
export function inOrder<Note extends DayPath>(notes: readonly Note[]): readonly Note[] {
  return [...notes].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.path < b.path ? -1 : 1));
}

/** The daily notes before a day, latest first, each at most `reach` days before the one after it. */
export function notesBefore(all: readonly DayPath[], day: Day, reach: number): readonly DayPath[] {
  const found: DayPath[] = [];
  let next = day;
  for (const note of all.filter(each => each.day < day).reverse()) {
    if (daysBetween(note.day, next) > reach) break;
    found.push(note);
    next = note.day;
  }
  return found;
}
