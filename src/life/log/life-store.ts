import type { Day } from '../../time/day';
import type { LifeDay } from './read-log';

/** The life log of every daily note, in memory. */
export interface LifeStore {
  /** Takes what a note holds now; null for a note without a life log. */
  put(path: string, record: LifeDay | null): void;
  /** Oldest first, one a day: of two notes of a day the first by path. */
  days(): readonly LifeDay[];
  /** Runs after every change; the result stops it. */
  onChange(listener: () => void): () => void;
}

/** An empty store. */
export function createLifeStore(): LifeStore {
  const byPath = new Map<string, LifeDay>();
  const listeners = new Set<() => void>();
  let sorted: readonly LifeDay[] | null = null;
  return {
    put(path, record) {
      const before = byPath.get(path) ?? null;
      // Most edits of a note are not about its life log: nobody needs to hear of them.
      if (JSON.stringify(before) === JSON.stringify(record)) return;
      if (record === null) byPath.delete(path);
      else byPath.set(path, record);
      sorted = null;
      for (const listener of [...listeners]) listener();
    },
    days: () => (sorted ??= oneADay([...byPath.values()])),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function oneADay(records: readonly LifeDay[]): readonly LifeDay[] {
  const ordered = [...records].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : a.path < b.path ? -1 : 1,
  );
  return ordered.filter((record, at) => record.day !== ordered[at - 1]?.day);
}

/** The days in a span, both ends included; null for no end. */
export function daysWithin(days: readonly LifeDay[], from: Day | null, to: Day | null): readonly LifeDay[] {
  return days.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
}
