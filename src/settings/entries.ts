import * as v from 'valibot';

/** One setting: how its stored value is read, with the default for one that can't be used. */
export interface SettingEntry<Value> {
  readonly schema: v.GenericSchema<unknown, Value>;
  /** For a list: whether an entry can be used. Others stay in the file for the version that wrote them. */
  readonly isEntry?: (entry: unknown) => boolean;
}

/** The settings of one feature by their keys in `data.json`. */
export type SettingEntries = Readonly<Record<string, SettingEntry<unknown>>>;

const entry = <Value>(schema: v.GenericSchema<unknown, Value>): SettingEntry<Value> => ({ schema });

/** Any text. */
export const text = (fallback: string) => entry(v.fallback(v.string(), fallback));

/** Yes or no. */
export const flag = (fallback: boolean) => entry(v.fallback(v.boolean(), fallback));

/** A whole number within the bounds, both included. */
export const whole = (min: number, max: number, fallback: number) =>
  entry(v.fallback(v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max)), fallback));

/** One of a few words; the first is the default. */
export const choice = <const Word extends string>(words: readonly [Word, ...Word[]]) =>
  entry<Word>(v.fallback(v.picklist(words), words[0]));

/** A text that matches the pattern. */
export const matching = (pattern: RegExp, fallback: string) =>
  entry(v.fallback(v.pipe(v.string(), v.regex(pattern)), fallback));

/** A text that is more than spaces. */
export const nonEmpty = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A list that loses the entries it can't use and keeps the others; `fallback` where no list is left. */
const list = <Item>(
  item: v.GenericSchema<unknown, Item>,
  fallback: readonly Item[],
  least: number,
): SettingEntry<readonly Item[]> => {
  const isEntry = (each: unknown): boolean => v.is(item, each);
  const usable = (all: unknown[]): readonly Item[] => all.filter(isEntry).map(each => v.parse(item, each));
  const isEnough = v.check<readonly Item[]>(({ length }) => length >= least);
  return {
    schema: v.fallback(v.pipe(v.array(v.unknown()), v.transform(usable), isEnough), fallback),
    isEntry,
  };
};

/** Names, one at least. */
export const names = (fallback: readonly string[]) => list(nonEmpty, fallback, 1);

/** Names, perhaps none. */
export const anyNames = (fallback: readonly string[]) => list(nonEmpty, fallback, 0);

/** Texts as they stand, perhaps none. */
export const texts = () => list(v.string(), [], 0);

/** Rows of a table, perhaps none. What a row has beside these parts stays with it. */
export const rows = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  list<Readonly<v.InferOutput<v.ObjectSchema<Entries, undefined>>>>(v.looseObject(entries), [], 0);

/** A part of a row that may be missing or broken without taking the row with it. */
export const lenient = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);
