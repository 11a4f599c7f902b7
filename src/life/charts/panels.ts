import type { FieldKind } from '../../settings/settings';
import type { Day } from '../../time/day';
import { headerKey } from '../../settings/header-key';
import type { LifeField } from '../log/fields';
import type { LifeDay, LifeValue } from '../log/read-log';
import { minutesOf } from '../values/sleep';
import { movingMean, type Series } from './statistics';

/** What a line of a chart is, which decides its looks and name. */
export type LineRole = 'value' | 'mean' | 'trend' | 'sum';

/** A line of a chart. */
export interface ChartLine {
  readonly role: LineRole;
  /** The field, for lines of one field. */
  readonly name: string;
  readonly values: Series;
}

interface Common {
  readonly title: string;
  readonly days: readonly Day[];
  /** What its numbers are about. */
  readonly counted: Series;
}

/** Lines over days. */
export interface LinesPanel extends Common {
  readonly type: 'lines';
  readonly kind: FieldKind | 'sleep';
  readonly unit: string | null;
  readonly lines: readonly ChartLine[];
}

/** Nights as bars: hours from midnight of the day one gets up, so before midnight is negative. */
export interface SleepPanel extends Common {
  readonly type: 'sleep';
  readonly bed: Series;
  readonly wake: Series;
}

/** Which days a thing was done: 1, not done: 0, not noted: null. */
export interface CalendarPanel extends Common {
  readonly type: 'calendar';
  readonly done: Series;
}

/** Texts, newest first. */
export interface ListPanel extends Common {
  readonly type: 'list';
  readonly items: readonly { readonly day: Day; readonly text: string }[];
}

/** One thing to see. */
export type Panel = LinesPanel | SleepPanel | CalendarPanel | ListPanel;

/** Kinds of panel that a code block may ask for. */
export const panelTypes = ['lines', 'sleep', 'calendar', 'list'] as const;

/** What is asked for. */
export interface PanelQuery {
  /** The days that can be looked at, whatever range is chosen now; none is left out. */
  readonly days: readonly Day[];
  /** The user's fields in their order. */
  readonly fields: readonly LifeField[];
  /** Names of the fields wanted; empty for all. */
  readonly wanted: readonly string[];
  readonly types: readonly Panel['type'][];
  /** Titles of the panels over several fields. */
  readonly titles: Readonly<Record<'sleep' | 'duration' | 'money', string>>;
}

const valueOf = (record: LifeDay | undefined, series: string): LifeValue | undefined =>
  record?.values.find(({ field }) => field.series === series);

function numberOf(record: LifeDay | undefined, series: string): number | null {
  const reading = valueOf(record, series)?.reading;
  return reading?.state === 'read' && typeof reading.value === 'number' ? reading.value : null;
}

function timeOf(record: LifeDay | undefined, kind: FieldKind): number | null {
  const reading = record?.values.find(({ field }) => field.kind === kind)?.reading;
  return reading?.state === 'read' ? minutesOf(String(reading.value)) / 60 : null;
}

const evening = (hour: number | null): number | null => (hour !== null && hour >= 12 ? hour - 24 : hour);

/** Builds panels over one span of days. */
class Panels {
  private readonly days: readonly Day[];
  /** What is noted on each of the days. */
  private readonly rows: readonly (LifeDay | undefined)[];

  constructor(
    records: readonly LifeDay[],
    private readonly query: PanelQuery,
  ) {
    this.days = query.days;
    const byDay = new Map(records.map(record => [record.day, record]));
    this.rows = query.days.map(day => byDay.get(day));
  }

  sleep(): readonly Panel[] {
    const { days, rows, query } = this;
    const hours = rows.map(row => row?.sleepHours ?? null);
    const bed = rows.map(row =>
      (row?.sleepHours ?? null) === null ? null : evening(timeOf(row, 'bedtime')),
    );
    const wake = bed.map((from, at) => (from === null ? null : from + (hours[at] ?? 0)));
    const lines: readonly ChartLine[] = [
      { role: 'value', name: '', values: hours },
      { role: 'mean', name: '', values: movingMean(hours) },
    ];
    const { sleep, duration } = query.titles;
    return [
      { type: 'sleep', title: sleep, days, counted: hours, bed, wake },
      { type: 'lines', title: duration, days, counted: hours, kind: 'sleep', unit: 'h', lines },
    ];
  }

  numbers({ series, kind, unit }: LifeField): Panel {
    const values = this.rows.map(row => numberOf(row, series));
    return {
      type: 'lines',
      title: series,
      days: this.days,
      counted: values,
      kind,
      unit: kind === 'weight' ? 'kg' : kind === 'duration' ? 'min' : unit,
      lines: [
        { role: 'value', name: series, values },
        { role: 'mean', name: series, values: movingMean(values) },
        ...(kind === 'weight' ? [{ role: 'trend' as const, name: series, values: [] }] : []),
      ],
    };
  }

  money(fields: readonly LifeField[]): Panel {
    const wallets = fields.map(({ series }) => this.rows.map(row => numberOf(row, series)));
    // A day on which one wallet is not known has no sum.
    const total = this.days.map((_, at) =>
      wallets.reduce<number | null>((sum, wallet) => {
        const amount = wallet[at] ?? null;
        return sum === null || amount === null ? null : sum + amount;
      }, 0),
    );
    const lines = fields.map(({ series }, at): ChartLine => ({
      role: 'value',
      name: series,
      values: wallets[at] ?? [],
    }));
    return {
      type: 'lines',
      title: fields.length === 1 ? (fields[0]?.series ?? '') : this.query.titles.money,
      days: this.days,
      counted: total,
      kind: 'money',
      unit: fields[0]?.unit ?? null,
      lines: fields.length > 1 ? [...lines, { role: 'sum', name: '', values: total }] : lines,
    };
  }

  calendar({ series }: LifeField): Panel {
    const done = (row: LifeDay | undefined): number | null => {
      const value = valueOf(row, series);
      if (!value || value.raw === '') return null;
      return value.reading.state === 'read' ? 1 : 0;
    };
    const values = this.rows.map(done);
    const counted = values.map(value => (value === 1 ? 1 : null));
    return { type: 'calendar', title: series, days: this.days, counted, done: values };
  }

  list({ series }: LifeField): Panel {
    const textOf = (row: LifeDay | undefined): string | null => {
      const reading = valueOf(row, series)?.reading;
      return reading?.state === 'read' ? String(reading.value) : null;
    };
    const texts = this.rows.map(textOf);
    const items = this.days.flatMap((day, at) => {
      const text = texts[at] ?? null;
      return text === null ? [] : [{ day, text }];
    });
    const counted = texts.map(text => (text === null ? null : 1));
    return { type: 'list', title: series, days: this.days, counted, items: items.reverse() };
  }
}

/** Fields of the settings, and after them those that notes have besides. */
function allFields(records: readonly LifeDay[], own: readonly LifeField[]): readonly LifeField[] {
  const known = new Map(own.map(field => [field.series, field]));
  for (const { values } of records)
    for (const { field } of values) if (!known.has(field.series)) known.set(field.series, field);
  return [...known.values()];
}

/** Everything there is to see of a span, in the order of the fields. */
export function panelsOf(records: readonly LifeDay[], query: PanelQuery): readonly Panel[] {
  const wanted = query.wanted.map(headerKey);
  const isWanted = ({ name, series }: LifeField) =>
    wanted.length === 0 || wanted.includes(headerKey(series)) || wanted.includes(headerKey(name));
  const fields = allFields(records, query.fields).filter(isWanted);
  const panels = new Panels(records, query);
  const money = fields.filter(({ kind }) => kind === 'money');
  const isTime = ({ kind }: LifeField) => kind === 'bedtime' || kind === 'wake';
  const wantsSleep = fields.some(isTime) || query.wanted.includes(query.titles.sleep);
  const found = [
    ...(wantsSleep ? panels.sleep() : []),
    ...fields.flatMap((field): readonly Panel[] => {
      if (isTime(field)) return [];
      if (field.kind === 'money') return field === money[0] ? [panels.money(money)] : [];
      if (field.kind === 'exercise') return [panels.calendar(field)];
      return [field.kind === 'text' ? panels.list(field) : panels.numbers(field)];
    }),
  ];
  return found.filter(({ type }) => query.types.length === 0 || query.types.includes(type));
}
