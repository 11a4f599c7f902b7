import type { DailyPlace } from '../ports';
import { onDay, parseDay, type Day } from '../time/day';
import type { DateFormats } from '../time/formats';

const noon = new Date(2000, 0, 1, 12);

/** Vault path of the day's note. */
export function dailyPath(day: Day, place: DailyPlace, dates: DateFormats): string {
  const name = dates.format(onDay(day, noon), place.format);
  return `${place.folder === '' ? '' : `${place.folder}/`}${name}.md`;
}

/** The day whose note this is; null for any other note, sync-conflict copies included. */
export function dayOfPath(path: string, place: DailyPlace, dates: DateFormats): Day | null {
  const name = nameInPlace(path, place);
  if (name === null) return null;
  return place.format === 'YYYY-MM-DD' ? parseDay(name) : dates.parse(name, place.format);
}

function nameInPlace(path: string, { folder }: DailyPlace): string | null {
  const start = folder === '' ? 0 : folder.length + 1;
  if (!path.endsWith('.md') || (start > 0 && !path.startsWith(`${folder}/`))) return null;
  return path.slice(start, -3);
}

// Obsidian refuses these in names on some system or in links; a pattern may write / to make folders.
const forbidden = /[\\:*?"<>|#^[\]]/;

/** What is wrong with a pattern for file names; null if each day has a name of its own that can be read back. */
export function formatFault(format: string, dates: DateFormats): 'empty' | 'characters' | 'ambiguous' | null {
  if (format.trim() === '') return 'empty';
  const samples = ['2024-02-29', '2024-12-30', '2025-01-01', '2025-11-11'].map(text => text as Day);
  const names = samples.map(day => dates.format(onDay(day, noon), format));
  if (names.some(name => forbidden.test(name) || name.split('/').some(part => !/[^\s.]/.test(part))))
    return 'characters';
  return samples.every((day, at) => dates.parse(names[at] ?? '', format) === day) ? null : 'ambiguous';
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
