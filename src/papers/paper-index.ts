import type { Day } from '../time/day';
import type { DayRecord, Entry, PaperCard } from './card';

/** What all daily notes hold, in memory. */
export interface PaperIndex {
  /** Adds or replaces what a note holds. */
  put(record: DayRecord): void;
  remove(path: string): void;
  /** Moves what is known of a note to its new path and day. */
  rename(from: string, to: string, day: Day): void;
  /** Newest day first. */
  records(): readonly DayRecord[];
  /** Newest day first, in a day as in the note. */
  cards(): readonly PaperCard[];
  /** Newest day first, in a day as in the note. */
  entries(): readonly Entry[];
  /** Runs after changes, once for all changes of a moment; the result stops it. */
  onChange(listener: () => void): () => void;
}

const newestFirst = (a: DayRecord, b: DayRecord): number =>
  a.day > b.day ? -1 : a.day < b.day ? 1 : a.path < b.path ? -1 : 1;

const moved = (record: DayRecord, path: string, day: Day): DayRecord => ({
  path,
  day,
  cards: record.cards.map(card => ({ ...card, path, day })),
  entries: record.entries.map(entry => ({ ...entry, path, day })),
});

/** An empty index. `schedule` runs the listeners later; by default at the end of the running task. */
export function createPaperIndex(schedule: (run: () => void) => void = queueMicrotask): PaperIndex {
  const byPath = new Map<string, DayRecord>();
  const listeners = new Set<() => void>();
  let sorted: readonly DayRecord[] | null = null;
  let cards: readonly PaperCard[] | null = null;
  let entries: readonly Entry[] | null = null;
  let pending = false;

  const changed = (): void => {
    sorted = cards = entries = null;
    if (pending) return;
    pending = true;
    schedule(() => {
      pending = false;
      for (const listener of [...listeners]) listener();
    });
  };
  const records = (): readonly DayRecord[] => (sorted ??= [...byPath.values()].sort(newestFirst));

  return {
    put(record) {
      const before = byPath.get(record.path);
      // Most edits of a note are not about papers: nobody needs to hear of them.
      if (before && JSON.stringify(before) === JSON.stringify(record)) return;
      byPath.set(record.path, record);
      changed();
    },
    remove(path) {
      if (byPath.delete(path)) changed();
    },
    rename(from, to, day) {
      const record = byPath.get(from);
      if (!record || !byPath.delete(from)) return;
      byPath.set(to, moved(record, to, day));
      changed();
    },
    records,
    cards: () => (cards ??= records().flatMap(record => record.cards)),
    entries: () => (entries ??= records().flatMap(record => record.entries)),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
