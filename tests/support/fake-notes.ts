import { applyEdits, type Plan } from '../../src/markdown/edit';
import { NoteExists, type NoteInfo, type Notes } from '../../src/notes';

/** Notes in memory, for tests. `texts` may be read and changed at any time. */
export interface FakeNotes extends Notes {
  readonly texts: Map<string, string>;
  /** Paths whose reading fails. */
  readonly broken: Set<string>;
  /** How often each path was written. */
  readonly writes: Map<string, number>;
}

/** A vault of the given notes, path to text. */
export function fakeNotes(initial: Readonly<Record<string, string>> = {}): FakeNotes {
  const texts = new Map(Object.entries(initial));
  const broken = new Set<string>();
  const writes = new Map<string, number>();
  const textAt = (path: string): string => {
    const text = texts.get(path);
    if (text === undefined || broken.has(path)) throw new Error(`Cannot read ${path}`);
    return text;
  };
  const write = (path: string, text: string): void => {
    texts.set(path, text);
    writes.set(path, (writes.get(path) ?? 0) + 1);
  };
  return {
    texts,
    broken,
    writes,
    list: () => [...texts].map(([path, text]): NoteInfo => ({ path, size: text.length, modified: 0 })),
    exists: path => texts.has(path),
    read: async path => textAt(path),
    create: async (path, text) => {
      if (texts.has(path)) throw new NoteExists(path);
      write(path, text);
    },
    edit: async <P extends Plan>(path: string, plan: (text: string) => P): Promise<P> => {
      const text = textAt(path);
      const made = plan(text);
      if (made.edits.length > 0) write(path, applyEdits(text, made.edits));
      return made;
    },
  };
}
