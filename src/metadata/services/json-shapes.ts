import * as v from 'valibot';
import type { Reading } from './service';

/** Text or a number as text; anything else counts as empty. */
export const text = v.fallback(v.pipe(v.union([v.string(), v.number()]), v.transform(String)), '');

/** Text, or the first of a list of texts. */
export const firstText = v.fallback(
  v.union([
    v.string(),
    v.pipe(
      v.array(v.string()),
      v.transform(all => all[0] ?? ''),
    ),
  ]),
  '',
);

// The default makes a missing key count as null.
const anything = v.optional(v.unknown(), null);

/** A list whose broken rows are left out; anything else counts as empty, an object alone as its only row. */
export function list<const Schema extends v.GenericSchema>(row: Schema) {
  return v.pipe(
    anything,
    v.transform((value): v.InferOutput<Schema>[] => {
      const rows: readonly unknown[] = Array.isArray(value)
        ? value
        : typeof value === 'object' && value !== null
          ? [value]
          : [];
      return rows.slice(0, 3_000).flatMap(each => {
        const read = v.safeParse(row, each);
        return read.success ? [read.output] : [];
      });
    }),
  );
}

/** An object whose parts are all optional; anything else counts as one without parts. */
export function part<const Entries extends v.ObjectEntries>(entries: Entries) {
  const shape = v.object(entries);
  return v.fallback(shape, () => v.parse(shape, {}));
}

/** The first number of `date-parts`, in which a date that is not known is `[[null]]`. */
export const year = v.pipe(
  anything,
  v.transform((value): number | null => {
    const parts: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'date-parts') : null;
    const first: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : null;
    return yearOf(typeof first === 'number' || typeof first === 'string' ? String(first) : '');
  }),
);

/** The first year of four digits that a text names, from 1500 to 2199; else null. */
export function yearOf(text: string): number | null {
  const found = /(?:^|\D)(1[5-9]\d\d|2[01]\d\d)(?!\d)/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Reads the JSON of an answer by a shape; text that is no JSON object, such as a page for robots, is unreadable. */
export function readJson<const Schema extends v.GenericSchema>(
  schema: Schema,
  read: (value: v.InferOutput<Schema>) => Reading,
): (text: string) => Reading {
  return answer => {
    let value: unknown;
    try {
      value = JSON.parse(answer.replace(/^\uFEFF/, ''));
    } catch {
      return { kind: 'unreadable' };
    }
    const checked = v.safeParse(schema, value);
    return checked.success ? read(checked.output) : { kind: 'unreadable' };
  };
}
