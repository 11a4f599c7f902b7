import type { Scan } from '../markdown/model';
import { keptName } from './day-cache';
import type { DayReader, NoteSource, ReaderWorld, ReadSteps } from './day-reader';

/** What one reader made of all notes. */
export interface DayFacts<Facts> {
  /** The notes that hold something for it; always the same map, which changes. */
  readonly byPath: ReadonlyMap<string, Facts>;
  /** Gets the path of each note whose facts have changed; the result stops it. */
  readonly onChange: (listener: (path: string) => void) => () => void;
}

/** A reader with the facts it made. */
export interface Shelf {
  readonly reader: DayReader<unknown>;
  readonly facts: DayFacts<unknown>;
  /** The settings that count now. */
  readonly key: () => string;
  /** Looks at the settings again. */
  readonly refresh: () => void;
  readonly wants: (source: NoteSource) => boolean;
  /** Reads a note; the result puts its facts in place of those before. */
  readonly read: (note: Scan, source: NoteSource) => Generator<undefined, () => void>;
  /** Whether a row of the cache holds what it would read. */
  readonly isKept: (kept: Readonly<Record<string, unknown>>) => boolean;
  /** The same as `read` from such a row; null if it lacks the facts or they are damaged. */
  readonly restore: (kept: Readonly<Record<string, unknown>>, source: NoteSource) => (() => void) | null;
  /** Name and value for a row of the cache. */
  readonly kept: (path: string) => readonly [string, unknown];
  readonly drop: (path: string) => void;
}

/** A shelf without facts. */
export function createShelf<Facts>(reader: DayReader<Facts>, world: ReaderWorld): Shelf {
  const byPath = new Map<string, Facts>();
  const listeners = new Set<(path: string) => void>();
  let key = '';
  let name = '';
  let steps: ReadSteps<Facts> | null = null;
  const isSame = (before: Facts | null, after: Facts | null): boolean => {
    if (before === null || after === null) return before === after;
    return reader.same?.(before, after) ?? JSON.stringify(before) === JSON.stringify(after);
  };
  const put = (path: string, facts: Facts | null): void => {
    // Most edits of a note are not about a feature: nobody needs to hear of them.
    if (isSame(byPath.get(path) ?? null, facts)) return;
    if (facts === null) byPath.delete(path);
    else byPath.set(path, facts);
    for (const listener of [...listeners]) listener(path);
  };
  return {
    reader,
    facts: {
      byPath,
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    key: () => key,
    refresh() {
      const now = reader.key(world);
      if (now === key) return;
      key = now;
      name = keptName(reader.id, key);
      steps = null;
    },
    wants: source => reader.wants?.(source, world) ?? source.day !== null,
    *read(note, source) {
      const facts = yield* (steps ??= reader.prepare(world))(note, source);
      return () => put(source.path, facts);
    },
    isKept: kept => name in kept,
    restore(kept, source) {
      if (!(name in kept)) return null;
      const value = kept[name];
      if (value === null) return () => put(source.path, null);
      try {
        // What the device gives back under this name, this reader has put there.
        const facts = reader.restore?.(value, source) ?? (value as Facts);
        return () => put(source.path, facts);
      } catch {
        return null;
      }
    },
    kept(path) {
      const facts = byPath.get(path);
      return [name, facts === undefined ? null : (reader.keep?.(facts) ?? facts)];
    },
    drop: path => put(path, null),
  };
}
