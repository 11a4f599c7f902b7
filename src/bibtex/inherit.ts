/** An entry with its values as TeX, macros filled in. */
export interface TexEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly line: number;
}

/** What belongs to an entry alone. */
const own = new Set(
  'crossref xref xdata ids label options keywords file abstract note entryset related'.split(' '),
);
/** Parents of parents are rare, and circles must end. */
const generations = 4;

/** Gives each entry's fields with those it takes from the entries that its `xdata` and `crossref` name; a parent's title is the child's book title. */
export function inheriting(drafts: readonly TexEntry[]): (draft: TexEntry) => ReadonlyMap<string, string> {
  const byKey = new Map<string, TexEntry>();
  // Of two entries with one key the first counts, and case only where nothing else tells.
  for (const draft of [...drafts].reverse()) byKey.set(draft.key.toLowerCase(), draft);
  for (const draft of [...drafts].reverse()) byKey.set(draft.key, draft);
  const find = (key: string): TexEntry | undefined => byKey.get(key) ?? byKey.get(key.toLowerCase());

  const known = new Map<TexEntry, ReadonlyMap<string, string>>();
  const grow = (draft: TexEntry, left: number): ReadonlyMap<string, string> => {
    const before = known.get(draft);
    if (before !== undefined || left === 0) return before ?? draft.fields;
    // Whoever asks for it while it grows is its own ancestor.
    known.set(draft, draft.fields);
    const parents = (field: string) => {
      const keys = (draft.fields.get(field) ?? '').split(',').map(key => key.trim());
      return [...new Set(keys.flatMap(key => (key === '' ? [] : (find(key) ?? []))))];
    };
    const whole = new Map(draft.fields);
    const take = (name: string, value: string): void => {
      if (!own.has(name) && !whole.get(name)) whole.set(name, value);
    };
    for (const parent of parents('xdata')) grow(parent, left - 1).forEach((value, name) => take(name, value));
    for (const parent of parents('crossref').slice(0, 1)) {
      for (const [name, value] of grow(parent, left - 1)) {
        if (name === 'title') take('booktitle', value);
        take(name, value);
      }
    }
    known.set(draft, whole);
    return whole;
  };
  return draft => grow(draft, generations);
}
