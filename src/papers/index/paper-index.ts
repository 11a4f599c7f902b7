import type { Entry, PaperCard } from '../card';
import { createLiveWorks } from './live-works';
import { packNote } from './pack-note';
import type { NoteToPack, PackedNote } from './packed-items';
import { createRecordLists } from './record-lists';
import type { Paper } from './works';

/** What a change took out of the index and put in, of the same path and day. */
export interface RecordChange {
  readonly removed: PackedNote | null;
  readonly added: PackedNote | null;
}

/** How much an index holds. */
export interface Held {
  readonly notes: number;
  readonly cards: number;
  readonly papers: number;
  /** Bytes of memory, about. */
  readonly bytes: number;
}

/** What all daily notes hold, in memory. */
export interface PaperIndex {
  /** Adds or replaces what a note holds; gives it as the index keeps it. */
  put(record: NoteToPack): PackedNote;
  remove(path: string): void;
  /** Newest day first. */
  records(): readonly PackedNote[];
  /** Newest day first, in a day as in the note. */
  cards(): readonly PaperCard[];
  /** Newest day first, in a day as in the note. */
  entries(): readonly Entry[];
  /** The work that a card of the index is about; the same object each time only if it has several cards. */
  paperOf(card: PaperCard): Paper;
  held(): Held;
  /** Counts changes. */
  version(): number;
  /** The changes since a version, earliest first; null if that was too long ago. */
  changesSince(version: number): readonly RecordChange[] | null;
  /** Runs after changes, once for all changes of a moment; the result stops it. */
  onChange(listener: () => void): () => void;
}

/** Changes that are remembered: more at once are as dear as looking at everything. */
const remembered = 32;

/** Bytes of the objects for a note, and for a card with its place in lists and works; their texts come on top. */
const overhead = { note: 300, card: 200 } as const;

const bytesOf = (record: PackedNote | null): number =>
  record === null
    ? 0
    : // Search holds about as much again.
      record.text.length * 2 + overhead.note + overhead.card * (record.cards.length + record.entries.length);

interface Changes {
  note(change: RecordChange): void;
  held(): Pick<Held, 'cards' | 'bytes'>;
  readonly version: () => number;
  readonly since: (version: number) => readonly RecordChange[] | null;
}

/** Counts what changes bring, and remembers the last of them. */
function createChanges(): Changes {
  const log: RecordChange[] = [];
  let version = 0;
  let cards = 0;
  let bytes = 0;
  return {
    note(change) {
      const { removed, added } = change;
      cards += (added?.cards.length ?? 0) - (removed?.cards.length ?? 0);
      bytes += bytesOf(added) - bytesOf(removed);
      version++;
      log.push(change);
      if (log.length > remembered) log.shift();
    },
    held: () => ({ cards, bytes }),
    version: () => version,
    since: before => (version - before > log.length ? null : log.slice(log.length - (version - before))),
  };
}

/** An empty index. `schedule` runs the listeners later; by default at the end of the running task. */
export function createPaperIndex(schedule: (run: () => void) => void = queueMicrotask): PaperIndex {
  const byPath = new Map<string, PackedNote>();
  const listeners = new Set<() => void>();
  const lists = createRecordLists();
  const live = createLiveWorks();
  const changes = createChanges();
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
  const swap = (before: PackedNote | null, after: PackedNote | null): void => {
    if (before !== null) byPath.delete(before.path);
    if (after !== null) byPath.set(after.path, after);
    lists.change(before, after);
    live.replace(before?.cards ?? [], after?.cards ?? []);
    changes.note({ removed: before, added: after });
    tell();
  };

  return {
    put(record) {
      const before = byPath.get(record.path) ?? null;
      const after = packNote(record);
      // Most edits of a note are not about papers: nobody needs to hear of them.
      if (before?.text === after.text && before.day === after.day) return before;
      if (before !== null && before.day !== record.day) {
        swap(before, null);
        swap(null, after);
      } else swap(before, after);
      return after;
    },
    remove(path) {
      const before = byPath.get(path);
      if (before) swap(before, null);
    },
    records: () => lists.records(),
    cards: () => lists.cards(),
    entries: () => lists.entries(),
    paperOf: card => live.paperOf(card),
    held: () => ({ notes: byPath.size, papers: live.count(), ...changes.held() }),
    version: changes.version,
    changesSince: changes.since,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
