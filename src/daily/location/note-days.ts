import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { conflictOf, dayOfPath } from './daily-path';

/** The daily notes of a vault. */
export interface NoteDays {
  /** Days that have a note, first to last. */
  readonly days: readonly Day[];
  readonly paths: ReadonlyMap<Day, string>;
  /** Sync-conflict copies by the day they belong to. */
  readonly conflicts: ReadonlyMap<Day, readonly string[]>;
}

/** Finds the daily notes and their conflict copies by their paths. */
export function noteDays({ notes, place, dates }: Pick<Ports, 'notes' | 'place' | 'dates'>): NoteDays {
  const where = place();
  const paths = new Map<Day, string>();
  const conflicts = new Map<Day, readonly string[]>();
  for (const { path } of notes.list()) {
    const day = dayOfPath(path, where, dates);
    if (day !== null) paths.set(day, path);
    const copied = day === null ? conflictOf(path, where, dates) : null;
    if (copied !== null) conflicts.set(copied, [...(conflicts.get(copied) ?? []), path]);
  }
  return { days: [...paths.keys()].sort(), paths, conflicts };
}

/** The nearest day with a note before or after a day that need not have one; null if there is none. */
export function nearestDay({ days }: NoteDays, day: Day, direction: 'previous' | 'next'): Day | null {
  const found =
    direction === 'previous' ? days.filter(each => each < day).at(-1) : days.find(each => each > day);
  return found ?? null;
}
