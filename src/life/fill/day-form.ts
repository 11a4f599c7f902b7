import { ensureDay } from '../../daily/create';
import { dailyPath } from '../../daily/location/daily-path';
import type { Ports } from '../../ports';
import { noteWords, sectionNames } from '../../settings/note-words';
import { addDays, type Day } from '../../time/day';
import { addLog } from './add-log';
import { fieldFinder, ownFields, type LifeField } from '../log/fields';
import { fillLog } from './fill-log';
import type { LogEntries, LogPlace } from './fill-remarks';
import { readLog, type LifeDay } from '../log/read-log';
import { readValue } from '../values/read-value';
import { sleepLength } from '../values/sleep';

/** One field of the day as the form shows it. */
export interface FormField {
  readonly field: LifeField;
  /** What the cell holds, as written. */
  readonly value: string;
  readonly remark: string;
  /** What the cell of the day before holds. */
  readonly hint: string;
}

/** A day's form. */
export interface DayForm {
  readonly day: Day;
  readonly fields: readonly FormField[];
  /** The day has a note, and it has no life-log table. */
  readonly missing: boolean;
}

async function logOf(ports: Ports, day: Day): Promise<LifeDay | 'no-note' | 'no-table'> {
  const path = dailyPath(day, ports.place(), ports.dates);
  if (!(await ports.notes.exists(path))) return 'no-note';
  const names = sectionNames(ports, 'life');
  return readLog(await ports.notes.read(path), { path, day, names, find: fieldFinder(ports) }) ?? 'no-table';
}

/** Reads what there is of a day; without a table the user's fields are offered. */
export async function formFor(ports: Ports, day: Day): Promise<DayForm> {
  const log = await logOf(ports, day);
  const before = await logOf(ports, addDays(day, -1));
  const known = typeof log === 'string' ? null : log;
  const fields = known?.values.map(({ field }) => field) ?? ownFields(ports);
  return {
    day,
    missing: log === 'no-table',
    fields: fields.map(field => {
      const value = known?.values.find(found => found.field.name === field.name);
      const earlier =
        typeof before === 'string'
          ? undefined
          : before.values.find(found => found.field.series === field.series);
      return {
        field,
        value: value === undefined || value.fromRemark ? '' : value.raw,
        remark: known?.remarks.find(found => found.field.name === field.name)?.text ?? '',
        hint: earlier?.raw ?? '',
      };
    }),
  };
}

/** What is written for what was typed: the keyboard of a phone has no colon, so four digits are a time. */
export function typedValue(typed: string, { kind }: LifeField): string {
  const isTime = kind === 'bedtime' || kind === 'wake';
  const digits = isTime ? /^([0-2]\d)([0-5]\d)$/.exec(typed.trim()) : null;
  return digits ? `${digits[1] ?? ''}:${digits[2] ?? ''}` : typed.trim();
}

/** Hours of sleep that the typed times give; null while one of them is missing or not understood. */
export function typedSleep(
  typed: readonly { readonly field: LifeField; readonly value: string }[],
): number | null {
  const timeOf = (kind: 'bedtime' | 'wake'): string | null => {
    const found = typed.find(({ field }) => field.kind === kind);
    const reading = found ? readValue(found.value, found.field) : null;
    return reading?.state === 'read' ? String(reading.value) : null;
  };
  const [bedtime, wake] = [timeOf('bedtime'), timeOf('wake')];
  return bedtime === null || wake === null ? null : sleepLength(bedtime, wake);
}

/** How saving went: `missing` when there is no table and none was to be added; nothing is written then. */
export interface SavedForm {
  readonly path: string;
  readonly changed: boolean;
  readonly missing: boolean;
}

/** Writes entries into the day's note, which is made first if need be. @throws Problem if it cannot be made */
export async function saveForm(
  ports: Ports,
  day: Day,
  entries: LogEntries,
  addTable: boolean,
): Promise<SavedForm> {
  const settings = ports.settings();
  const words = noteWords(settings, ports.language);
  const place: LogPlace = {
    names: sectionNames(ports, 'life'),
    find: fieldFinder(ports),
    colon: words.colon,
  };
  const { path } = await ensureDay(ports, day);
  const { edits, missing } = await ports.notes.edit(path, text =>
    addTable ? addLog(text, entries, place, { words, level: settings.level }) : fillLog(text, entries, place),
  );
  return { path, changed: edits.length > 0, missing };
}
