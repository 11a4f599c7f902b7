import type { CachedDay, DayCache } from '../../src/days/day-cache';

/** A cache in memory, that forgets under another signature. */
export function memoryCache(): DayCache & { readonly rows: Map<string, CachedDay> } {
  const rows = new Map<string, CachedDay>();
  let own = '';
  return {
    rows,
    async load(signature) {
      if (signature !== own) rows.clear();
      own = signature;
      return [...rows.values()];
    },
    async save(kept, gone) {
      // As what is kept on a device comes back: plain data, and copies.
      for (const note of kept) rows.set(note.path, structuredClone(note));
      for (const path of gone) rows.delete(path);
    },
  };
}
