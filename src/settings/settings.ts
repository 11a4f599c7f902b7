import * as v from 'valibot';
import {
  choice,
  lenient,
  names,
  nonEmpty,
  rows,
  text,
  whole,
  type SettingEntries,
  type SettingEntry,
} from './entries';

/** What a heading of the day is for. `text` has no rules of ours. */
export const sectionKinds = ['life', 'new-year', 'upcoming', 'plan', 'learned', 'text'] as const;

/** How the values of a life-log field are read. */
export const fieldKinds = [
  'bedtime',
  'wake',
  'weight',
  'exercise',
  'money',
  'number',
  'duration',
  'rating',
  'text',
] as const;

/** Kind of a life-log field. */
export type FieldKind = (typeof fieldKinds)[number];

/** Where notes are and which words stand in them: what every feature reads. */
export const noteSettings = {
  /** Vault folder of the daily notes; empty for the root. */
  folder: text(''),
  /** File name in moment's tokens. */
  format: text('YYYY-MM-DD'),
  /** Path of a template note; empty for the built-in one. */
  template: text(''),
  /** Language of what is written into notes; `auto` follows the app. */
  noteLanguage: choice(['auto', 'zh', 'en']),
  /** Level of the day's top headings; areas and topics are one below, papers two. */
  level: whole(1, 4, 1),
  /** Headings of the built-in template in order; empty for the language's own. */
  sections: rows({ kind: v.picklist(sectionKinds), heading: nonEmpty }),
  /** Areas of the plan; empty for the language's own. */
  areas: rows({ name: nonEmpty }),
  /**
   * Columns of the life log; empty for the language's own. `remark` adds a line to the numbered list below. Without
   * a kind the name decides; `unit` is meant where none is written; `aliases` are other headers of the same field;
   * `property` is where its values are mirrored.
   */
  fields: rows({
    name: nonEmpty,
    remark: v.boolean(),
    kind: lenient(v.picklist(fieldKinds)),
    unit: lenient(v.string()),
    aliases: lenient(v.pipe(v.array(v.string()), v.readonly())),
    property: lenient(v.string()),
  }),
  /** A heading that contains one of these opens that section, whatever the template says. */
  planNames: names(['今日计划', 'Plan']),
  learnedNames: names(['今日所学', 'Learned today']),
  lifeNames: names(['今日生活', 'Life log']),
} as const satisfies SettingEntries;

/** The settings by the folder that owns them. Each feature adds its own to this interface where it declares them. */
export interface SettingsTables {
  readonly settings: typeof noteSettings;
}

type Values<Entries> = {
  readonly [Key in keyof Entries]: Entries[Key] extends SettingEntry<infer Value> ? Value : never;
};

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** The user's settings, whole and valid. */
export type Settings = Values<Intersection<SettingsTables[keyof SettingsTables]>>;

/** Settings read from `data.json`, with what in it is not ours. */
export interface StoredSettings {
  readonly settings: Settings;
  /** Everything the file held, by key, also what can't be used: it stays there for the version that wrote it. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** Keys whose value could not be used, as a whole or in part. */
  readonly repaired: readonly string[];
}

/** Reads whatever `data.json` held; never throws. */
export type ReadSettings = (stored: unknown) => StoredSettings;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (tables: readonly SettingEntries[]): SettingEntries =>
  tables.reduce((all, table) => ({ ...all, ...table }), {});

/** The reader of a file that holds these settings: each broken value falls back to its default, the others stay. */
export function settingsReader(tables: readonly SettingEntries[]): ReadSettings {
  const entries = Object.entries(merged(tables));
  return stored => {
    const raw = isRecord(stored) ? stored : {};
    const read = entries.map(([key, { schema }]) => [key, v.parse(schema, raw[key])] as const);
    const repaired = read
      .filter(([key, value]) => Object.hasOwn(raw, key) && JSON.stringify(raw[key]) !== JSON.stringify(value))
      .map(([key]) => key);
    return { settings: Object.fromEntries(read) as unknown as Settings, raw, repaired };
  };
}

/**
 * The file once these values are set: what could not be used and is not set anew stays as it was, and a list that is
 * set keeps the entries that could not be used, where they stood.
 */
export function withValues(
  { settings, raw, repaired }: StoredSettings,
  values: Readonly<Record<string, unknown>>,
  tables: readonly SettingEntries[],
): Readonly<Record<string, unknown>> {
  const entries = merged(tables);
  const unusable = Object.fromEntries(repaired.map(key => [key, raw[key]]));
  const set = Object.entries(values).map(([key, value]): [string, unknown] => {
    const { isEntry } = entries[key] ?? {};
    const before: unknown = raw[key];
    if (isEntry === undefined || !Array.isArray(before) || !Array.isArray(value)) return [key, value];
    return [key, withUnusable(value, before, isEntry)];
  });
  return { ...raw, ...settings, ...unusable, ...Object.fromEntries(set) };
}

function withUnusable(
  value: readonly unknown[],
  before: readonly unknown[],
  isEntry: (entry: unknown) => boolean,
): readonly unknown[] {
  const all = [...value];
  before.forEach((entry, at) => {
    if (!isEntry(entry) && !all.includes(entry)) all.splice(Math.min(at, all.length), 0, entry);
  });
  return all;
}
