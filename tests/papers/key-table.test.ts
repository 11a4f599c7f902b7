import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyTable } from '../../src/papers/index/key-table';

test('a key table holds what a map of sets would', () => {
  const step = fc.record({ add: fc.boolean(), key: fc.nat(40), value: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), steps => {
      const table = createKeyTable<string>();
      const known = new Map<number, Set<string>>();
      for (const { add, key: small, value } of steps) {
        const key = small * 1024;
        const name = `v${value}`;
        const there = known.get(key) ?? new Set();
        known.set(key, there);
        if (add && !there.has(name)) table.add(key, name);
        if (!add) table.remove(key, name);
        if (add) there.add(name);
        else there.delete(name);
        expect([...table.at(key)].sort()).toEqual([...there].sort());
        expect(table.has(key)).toBe(there.size > 0);
      }
    }),
    { numRuns: 100 },
  );
});

test('a key table grows, and does not with what comes and goes', () => {
  const table = createKeyTable<object>();
  const values = Array.from({ length: 20_000 }, () => ({}));
  values.forEach((value, key) => table.add(key, value));
  expect(values.every((value, key) => table.at(key)[0] === value)).toBe(true);
  for (let round = 0; round < 20_000; round++) {
    table.remove(7, values[7] ?? {});
    table.add(7, values[7] ?? {});
  }
  expect(table.at(7)).toEqual([values[7]]);
});
