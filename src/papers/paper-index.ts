import type { Day } from '../time/day';
import type { DayRecord, Entry, PaperCard } from './card';
import { createLiveWorks } from './live-works';
import { createRecordLists } from './record-lists';
import type { Paper } from './works';

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
  /** The work that a card of the index is about. */
  paperOf(card: PaperCard): Paper;
  /** How many works there are. */
  paperCount(): number;
  /** Runs after changes, once for all changes of a moment; the result stops it. */
  onChange(listener: () => void): () => void;
}

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
  const lists = createRecordLists();
  const live = createLiveWorks();
  let pending = false;

  const tell = (): void => {
    if (pending) return;
    pending = true;
    schedule(() => {
      pending = false;
      for (const listener of [...listeners]) listener();
    });
  };
  /** One record in the place of another, which has the same path and day, or of none. */
  const swap = (before: DayRecord | null, after: DayRecord | null): void => {
    if (before !== null) byPath.delete(before.path);
    if (after !== null) byPath.set(after.path, after);
    lists.change(before, after);
    live.replace(before?.cards ?? [], after?.cards ?? []);
    tell();
  };

  return {
    put(record) {
      const before = byPath.get(record.path) ?? null;
      // Most edits of a note are not about papers: nobody needs to hear of them.
      if (before && JSON.stringify(before) === JSON.stringify(record)) return;
      if (before !== null && before.day !== record.day) {
        swap(before, null);
        swap(null, record);
      } else swap(before, record);
    },
    remove(path) {
      const before = byPath.get(path);
      if (before) swap(before, null);
    },
    rename(from, to, day) {
      const record = byPath.get(from);
      if (!record) return;
      swap(record, null);
      const there = byPath.get(to);
      if (there) swap(there, null);
      swap(null, moved(record, to, day));
    },
    records: () => lists.records(),
    cards: () => lists.cards(),
    entries: () => lists.entries(),
    paperOf: card => live.paperOf(card),
    paperCount: () => live.count(),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
