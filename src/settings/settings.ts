import * as v from 'valibot';

/** What a heading of the day is for. `text` has no rules of ours. */
export const sectionKinds = ['life', 'new-year', 'upcoming', 'plan', 'learned', 'text'] as const;

const text = (fallback: string) => v.fallback(v.string(), fallback);
const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);
const names = (fallback: readonly string[]) =>
  v.fallback(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.minLength(1), v.readonly()), [
    ...fallback,
  ]);
/** A list that loses its broken rows and keeps the others. */
const rows = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const row = v.pipe(v.object(entries), v.readonly());
  const keepValid = v.transform((list: unknown[]) =>
    list.flatMap(item => (v.is(row, item) ? [v.parse(row, item)] : [])),
  );
  return v.fallback(v.pipe(v.array(v.unknown()), keepValid, v.readonly()), []);
};

const nonEmpty = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** The settings with their defaults: each broken value falls back to its own, the others stay. */
export const settingsSchema = v.object({
  /** Vault folder of the daily notes; empty for the root. */
  folder: text(''),
  /** File name in moment's tokens. */
  format: text('YYYY-MM-DD'),
  /** Path of a template note; empty for the built-in one. */
  template: text(''),
  /** Take folder, format and template from the core Daily notes plugin while it is on. */
  followCore: flag(true),
  /** Language of what is written into notes; `auto` follows the app. */
  noteLanguage: v.fallback(v.picklist(['auto', 'zh', 'en']), 'auto'),
  /** Level of the day's top headings; areas and topics are one below, papers two. */
  level: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 1),
  /** Headings of the built-in template in order; empty for the language's own. */
  sections: rows({ kind: v.picklist(sectionKinds), heading: nonEmpty }),
  /** Areas of the plan; empty for the language's own. */
  areas: rows({ name: nonEmpty }),
  /** Columns of the life log; empty for the language's own. `remark` adds a line to the numbered list below. */
  fields: rows({ name: nonEmpty, remark: v.boolean() }),
  /** A heading that contains one of these opens that section, whatever the template says. */
  planNames: names(['今日计划', 'Plan']),
  learnedNames: names(['今日所学', 'Learned today']),
  /** Pairs of titles that look the same and were said to be different papers. */
  differentPapers: v.fallback(v.pipe(v.array(v.string()), v.readonly()), []),
  /** Shows done and open counts behind plan headings in the editor. */
  planProgress: flag(true),
});

/** The user's settings, whole and valid. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Settings read from `data.json`, with what in it is not ours. */
export interface StoredSettings {
  readonly settings: Settings;
  /** Keys we do not know, kept for the version that wrote them. */
  readonly foreign: Readonly<Record<string, unknown>>;
  /** Keys whose value was unusable and has been replaced by the default. */
  readonly repaired: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads whatever `data.json` held; never throws. */
export function readSettings(stored: unknown): StoredSettings {
  const raw = isRecord(stored) ? stored : {};
  const settings = v.parse(settingsSchema, raw);
  const known = Object.entries(settings);
  const repaired = known
    .filter(([key, value]) => key in raw && JSON.stringify(raw[key]) !== JSON.stringify(value))
    .map(([key]) => key);
  const foreign = Object.fromEntries(Object.entries(raw).filter(([key]) => !(key in settings)));
  return { settings, foreign, repaired };
}

/** The settings of a new user. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});
