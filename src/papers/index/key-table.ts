/** Values by numbers below 2^30, several for one number; takes half the room of a Map. */
export interface KeyTable<Value> {
  add(key: number, value: Value): void;
  remove(key: number, value: Value): void;
  has(key: number): boolean;
  /** Every value of a key. */
  at(key: number): readonly Value[];
}

const free = -1;
const gone = -2;

/** An empty table: open addressing, where what is next to a full place goes to the next free one. */
export function createKeyTable<Value>(): KeyTable<Value> {
  let size = 1024;
  let keys = new Int32Array(size).fill(free);
  let values: (Value | null)[] = new Array<Value | null>(size).fill(null);
  /** Places that are not free, those left among them. */
  let used = 0;

  const placeOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 8) & (size - 1);
  const insert = (key: number, value: Value): void => {
    let at = placeOf(key);
    while ((keys[at] ?? free) >= 0) at = (at + 1) & (size - 1);
    // A place that was left is taken again, or edits of one note would make its ways ever longer.
    if (keys[at] === free) used++;
    keys[at] = key;
    values[at] = value;
  };
  const rebuild = (): void => {
    const before = { keys, values };
    const held = keys.reduce((sum, key) => (key >= 0 ? sum + 1 : sum), 0);
    while (size * 0.35 < held) size *= 2;
    keys = new Int32Array(size).fill(free);
    values = new Array<Value | null>(size).fill(null);
    used = 0;
    before.keys.forEach((key, at) => {
      const value = before.values[at] ?? null;
      if (key >= 0 && value !== null) insert(key, value);
    });
  };
  const walk = (key: number, visit: (value: Value, at: number) => void): void => {
    for (let at = placeOf(key); keys[at] !== free; at = (at + 1) & (size - 1)) {
      const value = values[at] ?? null;
      if (keys[at] === key && value !== null) visit(value, at);
    }
  };
  return {
    add(key, value) {
      if (used >= size * 0.7) rebuild();
      insert(key, value);
    },
    remove(key, value) {
      walk(key, (held, at) => {
        if (held !== value) return;
        keys[at] = gone;
        values[at] = null;
      });
    },
    has(key) {
      let at = placeOf(key);
      while (keys[at] !== free && keys[at] !== key) at = (at + 1) & (size - 1);
      return keys[at] === key;
    },
    at(key) {
      const found: Value[] = [];
      walk(key, value => found.push(value));
      return found;
    },
  };
}
