import { dayOfPath, tidyFolder } from '../daily/location/daily-path';
import type { Translate } from '../i18n/translate';
import type { Ports } from '../ports';
import type { Settings } from '../settings/settings';
import type { Day } from '../time/day';
import { collectMarks, type Mark } from './collect-marks';
import { addAll } from '../text/extremes';

/** A mark and the note it is in. */
export interface NoteMark extends Pick<Mark, 'name' | 'line' | 'text'> {
  readonly path: string;
}

/** The marks of the daily notes, or of the folders that the settings name; with a name, those of that name only. */
export async function marksReport(ports: Ports, name?: string): Promise<readonly NoteMark[]> {
  const names = name === undefined ? ports.settings().markNames : [name];
  const found: NoteMark[] = [];
  for (const path of markedPaths(ports)) {
    const marks = collectMarks(await ports.notes.read(path), names);
    addAll(
      found,
      marks.map(mark => ({ name: mark.name, path, line: mark.line, text: mark.text })),
    );
  }
  return found;
}

/** Whether marks are looked for in a note; the day is null for one that is not a daily note. */
export function isMarked(
  { markFolders }: Pick<Settings, 'markFolders'>,
  path: string,
  day: Day | null,
): boolean {
  if (markFolders.length === 0) return day !== null;
  return markFolders.map(tidyFolder).some(folder => folder === '' || path.startsWith(`${folder}/`));
}

function markedPaths({ notes, settings, place, dates }: Ports): readonly string[] {
  return notes
    .list()
    .map(({ path }) => path)
    .filter(path => isMarked(settings(), path, dayOfPath(path, place(), dates)))
    .sort();
}

/** The marks as text, a line each. */
export function formatMarks(marks: readonly NoteMark[], t: Translate): string {
  if (marks.length === 0) return t('marks.none');
  return marks.map(({ name, path, line, text }) => `${path}:${line} [${name}] ${text}`).join('\n');
}
