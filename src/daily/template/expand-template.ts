import type { Day, DayUnit } from '../../time/day';
import { addUnits, onDay, weekdayOf } from '../../time/day';
import type { DateFormats } from '../../time/formats';

/** What the tokens of a template stand for. */
export interface TemplateValues {
  readonly day: Day;
  /** Name of the note, for `{{title}}`. */
  readonly title: string;
  /** The clock when the note is made, for `{{time}}`. */
  readonly now: Date;
  /** Pattern of `{{yesterday}}` and its like when they name none: the daily notes' own. */
  readonly dateFormat: string;
  readonly dates: DateFormats;
  /** Text for tokens as written, from fillers; they go before ours. */
  readonly filled?: ReadonlyMap<string, string>;
}

/** A template with its tokens filled in. */
export interface Expanded {
  readonly text: string;
  /** Tokens that mean nothing to us, left in the text as written. */
  readonly unknown: readonly string[];
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
// Weeks are ISO weeks, whose year may differ from the day's at the turn of the year.
const spans: Readonly<Record<string, string>> = {
  week: 'GGGG-[W]WW',
  month: 'YYYY-MM',
  quarter: 'YYYY-[Q]Q',
  year: 'YYYY',
};
const token = /\{\{\s*([a-z]+)\s*(?:([+-]\d+)\s*([dwmqy]))?\s*(?::([^{}]*))?\}\}/gi;
const anything = /\{\{[^{}\n]*\}\}/g;

/**
 * Fills in the tokens of core Templates (https://help.obsidian.md/plugins/templates): `{{title}}`, `{{date}}`,
 * `{{time}}`, each with `:FORMAT` in moment's tokens, and ours: `{{date+1w:FORMAT}}` (units d w m q y),
 * `{{yesterday}}`, `{{tomorrow}}`, `{{monday}}` … `{{sunday}}`, `{{week}}`, `{{month}}`, `{{quarter}}`, `{{year}}`.
 * Templater's `<% %>` is not touched.
 */
export function expandTemplate(template: string, values: TemplateValues): Expanded {
  const unknown = new Set<string>();
  const text = template.replace(anything, written => {
    const filled = values.filled?.get(written);
    if (filled !== undefined) return filled;
    const match = new RegExp(`^${token.source}$`, 'i').exec(written);
    const value = match && expandToken(match, values);
    if (value !== null) return value;
    unknown.add(written);
    return written;
  });
  return { text, unknown: [...unknown] };
}

function expandToken(match: RegExpExecArray, values: TemplateValues): string | null {
  const [, name = '', count, unit, pattern] = match;
  const kind = name.toLowerCase();
  if (kind === 'title') return count === undefined && pattern === undefined ? values.title : null;
  const base = baseDay(kind, values.day);
  if (base === null) return null;
  const day =
    count === undefined ? base : addUnits(base, Number(count), (unit ?? 'd').toLowerCase() as DayUnit);
  return values.dates.format(onDay(day, values.now), pattern?.trim() || defaultPattern(kind, values));
}

function baseDay(kind: string, day: Day): Day | null {
  if (kind === 'date' || kind === 'time' || Object.hasOwn(spans, kind)) return day;
  if (kind === 'yesterday') return addUnits(day, -1, 'd');
  if (kind === 'tomorrow') return addUnits(day, 1, 'd');
  const weekday = weekdays.indexOf(kind);
  return weekday < 0 ? null : weekdayOf(day, weekday + 1);
}

function defaultPattern(kind: string, { dateFormat }: TemplateValues): string {
  if (kind === 'time') return 'HH:mm';
  if (Object.hasOwn(spans, kind)) return spans[kind] ?? '';
  return kind === 'date' ? 'YYYY-MM-DD' : dateFormat;
}
