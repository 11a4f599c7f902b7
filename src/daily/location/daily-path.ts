import type { DailyPlace } from '../../ports';
import { onDay, type Day } from '../../time/day';
import type { DateFormats } from '../../time/formats';
import { compileFormat, type NameReader } from './name-pattern';

const noon = new Date(2000, 0, 1, 12);

/** Vault path of the day's note. */
export function dailyPath(day: Day, place: DailyPlace, dates: DateFormats): string {
  const name = dates.format(onDay(day, noon), place.format);
  return `${place.folder === '' ? '' : `${place.folder}/`}${name}.md`;
}

/** The day whose note this is; null for any other note, sync-conflict copies included. */
export function dayOfPath(path: string, place: DailyPlace, dates: DateFormats): Day | null {
  const name = nameInPlace(path, place);
  return name === null ? null : dayOfName(name, place.format, dates);
}

/**
 * The day of a sync-conflict copy of a daily note, as Syncthing (`.sync-conflict-…`), Dropbox, Nutstore and Obsidian
 * (`(conflict …)`), OneDrive (`-HOST`) and iCloud (` 2`) name them; null for anything else, daily notes included.
 */
export function conflictOf(path: string, place: DailyPlace, dates: DateFormats): Day | null {
  const name = nameInPlace(path, place);
  if (name === null || dayOfName(name, place.format, dates) !== null) return null;
  for (const original of originals(name)) {
    const day = dayOfName(original, place.format, dates);
    if (day !== null) return day;
  }
  return null;
}

const copies = [
  /^(.+)\.sync-conflict-[\w-]+$/,
  /^(.+?)[ _]?[(（][^()（）]*(?:conflict|冲突|衝突)[^()（）]*[)）]$/i,
  /^(.+?)[ _-]conflict(?:ed)?\b[^/]*$/i,
  /^(.+?) (?:\(\d{1,2}\)|\d{1,2})$/,
];

// A computer's name has a capital letter and no spaces; `-weekly` or `-组会` is a note of the user's.
const host = /^-(?=[\w.-]*[A-Z])[A-Za-z0-9][\w.-]*$/;

/** Names of which this may be a copy. */
function originals(name: string): readonly string[] {
  const marked = copies.flatMap(copy => copy.exec(name)?.[1] ?? []);
  const hyphens = [...name.matchAll(/-/g)].map(({ index }) => index);
  return [...marked, ...hyphens.filter(at => host.test(name.slice(at))).map(at => name.slice(0, at))];
}

/** The day that a name without folder and ending says; exactly the names that the pattern writes, week days and months in any language. */
function dayOfName(name: string, format: string, dates: DateFormats): Day | null {
  const reader = readerOf(format);
  if (reader !== null) return reader(name);
  const day = dates.parse(name, format);
  // moment takes the last of two contradicting parts; the name must be the one that day would have.
  return day !== null && dates.format(onDay(day, noon), format) === name ? day : null;
}

// The last pattern is kept: all paths of a vault are read with the same one.
let compiled: { readonly format: string; readonly reader: NameReader | null } | null = null;

function readerOf(format: string): NameReader | null {
  if (compiled?.format !== format) compiled = { format, reader: compileFormat(format) };
  return compiled.reader;
}

function nameInPlace(path: string, { folder }: DailyPlace): string | null {
  const start = folder === '' ? 0 : folder.length + 1;
  if (!path.endsWith('.md') || (start > 0 && !path.startsWith(`${folder}/`))) return null;
  return path.slice(start, -3);
}

// Obsidian refuses these in names on some system or in links; a pattern may write / to make folders.
const forbidden = /[\\:*?"<>|#^[\]]/;

// Leap day, and the days around which the years of weeks begin and end.
const samples =
  '2024-02-29 2024-12-29 2024-12-30 2024-12-31 2025-01-01 2025-11-11 2020-12-31 2021-01-03 2021-01-04'.split(
    ' ',
  ) as Day[];

/** What is wrong with a pattern for file names; null if each day has a name of its own that can be read back. */
export function formatFault(format: string, dates: DateFormats): 'empty' | 'characters' | 'ambiguous' | null {
  if (format.trim() === '') return 'empty';
  const names = samples.map(day => dates.format(onDay(day, noon), format));
  if (names.some(name => forbidden.test(name) || name.split('/').some(part => !/[^\s.]/.test(part))))
    return 'characters';
  return samples.every((day, at) => dayOfName(names[at] ?? '', format, dates) === day) ? null : 'ambiguous';
}

/** What is wrong with a folder setting; null if notes can live there. */
export function folderFault(folder: string): 'characters' | null {
  if (folder === '') return null;
  const parts = folder.split('/');
  return parts.some(part => forbidden.test(part) || !/[^\s.]/.test(part)) ? 'characters' : null;
}

/** A folder as typed, without slashes and white space around it. */
export function tidyFolder(folder: string): string {
  return folder.trim().replace(/^\/+|\/+$/g, '');
}
