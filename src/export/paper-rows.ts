import type { PaperCard } from '../papers/card';
import type { Cited } from '../papers/cite/cite-key';
import { canonicalLinks } from '../reference/identify';

/** A work as a row of a table. */
export interface PaperRow {
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly venue: string | null;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly openreview: string | null;
  readonly acl: string | null;
  readonly url: string | null;
  readonly keywords: readonly string[];
  readonly topics: readonly string[];
  /** The days on which it was noted. */
  readonly dates: readonly string[];
  readonly path: string;
  readonly line: number;
}

/** The works as rows; path and line are those of the latest card. */
export function paperRows(works: readonly Cited[]): readonly PaperRow[] {
  return works.flatMap(({ key, facts, paper: { cards } }) => {
    const last = cards.at(-1);
    return last === undefined ? [] : [rowOf(key, facts, cards, last)];
  });
}

function rowOf(key: string, facts: Cited['facts'], cards: readonly PaperCard[], last: PaperCard): PaperRow {
  const { title, authors, year, venue, ids, keywords } = facts;
  return {
    key,
    title,
    authors,
    year,
    venue,
    ...ids,
    url: canonicalLinks(ids)[0]?.url ?? null,
    keywords,
    topics: [...new Set(cards.flatMap(({ topic }) => topic ?? []))],
    dates: [...new Set(cards.map(({ day }) => day))],
    path: last.path,
    line: last.line,
  };
}

const columns = [
  'key',
  'title',
  'authors',
  'year',
  'venue',
  'arxiv',
  'doi',
  'openreview',
  'acl',
  'url',
  'keywords',
  'topics',
  'dates',
  'path',
  'line',
] as const satisfies readonly (keyof PaperRow)[];

/** Rows as CSV (RFC 4180) with a line of names; lists are joined by `; `. */
export function rowsCsv(rows: readonly PaperRow[]): string {
  const lines = rows.map(row => columns.map(name => cell(row[name])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: PaperRow[keyof PaperRow]): string {
  const text = value === null ? '' : typeof value === 'object' ? value.join('; ') : String(value);
  // A spreadsheet would run what starts so.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
