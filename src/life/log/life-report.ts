import type { Translate } from '../../i18n/translate';
import type { Day } from '../../time/day';
import { headerKey } from '../../settings/header-key';
import type { LifeDay, LifeValue } from './read-log';

/** A value as the command line gives it. */
export interface ValueRow {
  readonly raw: string;
  readonly state: 'read' | 'absent' | 'unread';
  readonly value: string | number | null;
  readonly unit: string | null;
  readonly reason?: string;
  readonly fromRemark?: true;
}

/** A day as the command line gives it. */
export interface DayRow {
  readonly date: Day;
  readonly path: string;
  readonly values: Readonly<Record<string, ValueRow>>;
  readonly remarks: Readonly<Record<string, string>>;
  readonly sleepHours: number | null;
}

/** What `research-daybook:life` answers. */
export interface LifeReport {
  readonly days: readonly DayRow[];
  /** Values of these days that nobody can read. */
  readonly unread: number;
}

function valueRow({ raw, reading, fromRemark }: LifeValue, t: Translate): ValueRow {
  return {
    raw,
    state: reading.state,
    value: reading.state === 'read' ? reading.value : null,
    unit: reading.state === 'read' ? reading.unit : null,
    ...(reading.state === 'unread' ? { reason: t(`life.reason-${reading.reason}`) } : {}),
    ...(fromRemark ? { fromRemark } : {}),
  };
}

/** The answer as data; `field` is any name of a field, null for all of them. */
export function lifeReport(days: readonly LifeDay[], field: string | null, t: Translate): LifeReport {
  const wanted = field === null ? null : headerKey(field);
  const isWanted = ({ field: { name, series } }: Pick<LifeValue, 'field'>): boolean =>
    wanted === null || headerKey(name) === wanted || headerKey(series) === wanted;
  const rows = days.map((day): DayRow => {
    const values = day.values.filter(isWanted);
    return {
      date: day.day,
      path: day.path,
      values: Object.fromEntries(values.map(value => [value.field.name, valueRow(value, t)])),
      remarks: Object.fromEntries(
        day.remarks.filter(isWanted).map(remark => [remark.field.name, remark.text]),
      ),
      sleepHours: day.sleepHours,
    };
  });
  const unread = rows
    .flatMap(({ values }) => Object.values(values))
    .filter(({ state }) => state === 'unread');
  return { days: rows, unread: unread.length };
}

function shown({ state, value, unit, raw, reason }: ValueRow): string {
  if (state === 'absent') return '–';
  return state === 'unread' ? `“${raw}” ? (${reason ?? ''})` : `${value}${unit === null ? '' : ` ${unit}`}`;
}

/** The same answer for reading: one line a day, with a count at the end. */
export function formatLife({ days, unread }: LifeReport, t: Translate): string {
  const lines = days.map(({ date, values }) => {
    const cells = Object.entries(values).map(([name, value]) => `${name}: ${shown(value)}`);
    return `${date}  ${cells.join(' · ')}`;
  });
  return [...lines, t('life.report-sum', { days: days.length, unread })].join('\n');
}
