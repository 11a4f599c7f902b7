import * as v from 'valibot';

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

const text = (fallback: string) => v.fallback(v.string(), fallback);
const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);
const names = (fallback: readonly string[]) =>
  v.fallback(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.minLength(1), v.readonly()), [
    ...fallback,
  ]);
/** A list of names that may be empty. */
const anyNames = (fallback: readonly string[]) =>
  v.fallback(v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.readonly()), [...fallback]);
/** A list that loses its broken rows and keeps the others. */
const rows = <const Entries extends v.ObjectEntries>(entries: Entries) => {
  const row = v.pipe(v.object(entries), v.readonly());
  const keepValid = v.transform((list: unknown[]) =>
    list.flatMap(item => (v.is(row, item) ? [v.parse(row, item)] : [])),
  );
  return v.fallback(v.pipe(v.array(v.unknown()), keepValid, v.readonly()), []);
};

/** A time `HH:mm` before noon. */
export const dayEndPattern = /^(?:0\d|1[01]):[0-5]\d$/;

/** A part of a row that may be missing or broken without taking the row with it. */
const lenient = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.fallback(v.optional(schema), undefined);

const nonEmpty = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** The settings with their defaults: each broken value falls back to its own, the others stay. */
export const settingsSchema = v.object({
  /** Vault folder of the daily notes; empty for the root. */
  folder: text(''),
  /** File name in moment's tokens. */
  format: text('YYYY-MM-DD'),
  /** Path of a template note; empty for the built-in one. */
  template: text(''),
  /** Take folder, format and template from Journals, Periodic Notes or core Daily notes while they keep daily notes. */
  followCore: flag(true),
  /** Local time `HH:mm` before noon at which the day ends; before it, today is still the day before. */
  dayEndsAt: v.fallback(v.pipe(v.string(), v.regex(dayEndPattern)), '00:00'),
  /** Makes and opens today's note when the app starts. */
  createAtStart: flag(false),
  /** Seconds without a change in the vault before a note is made at start-up. */
  quietSeconds: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)), 10),
  /** When another device or plugin makes the note first, add what the template has and it lacks. */
  completeRaced: flag(true),
  /** First day of a week in the calendar; `auto` follows the locale of dates. */
  weekStart: v.fallback(v.picklist(['auto', 'monday', 'saturday', 'sunday']), 'auto'),
  /** Language of what is written into notes; `auto` follows the app. */
  noteLanguage: v.fallback(v.picklist(['auto', 'zh', 'en']), 'auto'),
  /** Level of the day's top headings; areas and topics are one below, papers two. */
  level: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)), 1),
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
  /** Pairs of titles that look the same and were said to be different papers. */
  differentPapers: v.fallback(v.pipe(v.array(v.string()), v.readonly()), []),
  /** How a paper's key in BibTeX is made; empty for the default. */
  citeKeyPattern: text(''),
  /** Shows done and open counts behind plan headings in the editor. */
  planProgress: flag(true),
  /** Shows today's counts in the status bar. */
  planStatus: flag(true),
  /** Shows a button behind the heading of an empty life-log table in the editor. */
  lifeButton: flag(true),
  /** Says in the status bar that today's life log is empty. */
  lifeStatus: flag(true),
  /** Keeps what was read of a day's life log in properties of its note, too. */
  lifeMirror: flag(false),
  /** Shows behind a task for how many days it has been carried. */
  carriedDays: flag(true),
  /** Carry over when a note is made. */
  carryOnCreate: flag(true),
  /** What becomes of a carried task in its note: it stays, is marked `[>]`, or moves. */
  carryMode: v.fallback(v.picklist(['left', 'marked', 'moved']), 'left'),
  /** Days back in which the last note is looked for. */
  carryReach: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)), 30),
  /** Finished tasks below a carried one go along. */
  carryDoneChildren: flag(false),
  /** Area for tasks whose own the new note lacks; empty to make it. */
  carryMissingArea: text(''),
  /** A section whose heading contains one of these comes whole while the new note's is empty. */
  carryWhole: anyNames(['近日安排', 'Coming up']),
  /** Offers to make a card of a paper's link pasted into the learned section. */
  offerPasted: flag(true),
  /** Words that, marked up, mean “come back to this”. */
  markNames: anyNames(['待研究', '待整理', '近日安排', 'To do later']),
  /** Folders in which marks are looked for; none for the daily notes. */
  markFolders: anyNames([]),
  /** How a paper's card is written; empty for the built-in template. */
  cardTemplate: text(''),
  /** The abstract on a card: in a folded callout, as plain paragraphs, or not at all. */
  cardAbstract: v.fallback(v.picklist(['folded', 'plain', 'none']), 'folded'),
  /** Hosts that are never asked about a paper. */
  lookupOff: anyNames([]),
  /** Address that registries may write to; empty for none. */
  contactEmail: text(''),
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
