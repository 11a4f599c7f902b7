import type { Notes } from '../../notes';

/** What was read of notes, kept for those that have not changed. */
export interface NoteFacts<Fact> {
  /** What a note holds; nothing if it can't be read. */
  readonly in: (path: string, names: readonly string[]) => Promise<readonly Fact[]>;
  /** Has a note read again the next time. */
  readonly forget: (path: string) => void;
}

/** Keeps what `factsOf` finds in notes; other names have all of them read again. */
export function keepNoteFacts<Fact>(
  notes: Pick<Notes, 'read'>,
  factsOf: (text: string, names: readonly string[]) => readonly Fact[],
): NoteFacts<Fact> {
  // The promise is kept, not what it gives: a note forgotten while it is being read stays forgotten.
  const known = new Map<string, Promise<readonly Fact[]>>();
  let knownNames: readonly string[] = [];
  const read = async (path: string, names: readonly string[]): Promise<readonly Fact[]> => {
    try {
      return factsOf(await notes.read(path), names);
    } catch {
      known.delete(path);
      return [];
    }
  };
  return {
    in: (path, names) => {
      if (names !== knownNames && JSON.stringify(names) !== JSON.stringify(knownNames)) known.clear();
      knownNames = names;
      const facts = known.get(path) ?? read(path, names);
      known.set(path, facts);
      return facts;
    },
    forget: path => void known.delete(path),
  };
}
