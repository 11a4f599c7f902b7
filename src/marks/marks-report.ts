import { dayOfPath, tidyFolder } from '../daily/location/daily-path';
import type { Translate } from '../i18n/translate';
import type { Ports } from '../ports';
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

/** Paths of the notes in which marks are looked for, sorted. */
export function markedPaths(ports: Pick<Ports, 'notes' | 'settings' | 'place' | 'dates'>): readonly string[] {
  const place = ports.place();
  const folders = ports.settings().markFolders.map(tidyFolder);
  const isWanted = (path: string) =>
    folders.length === 0
      ? dayOfPath(path, place, ports.dates) !== null
      : folders.some(folder => folder === '' || path.startsWith(`${folder}/`));
  return ports.notes
    .list()
    .map(({ path }) => path)
    .filter(isWanted)
    .sort();
}

/** The marks as text, a line each. */
export function formatMarks(marks: readonly NoteMark[], t: Translate): string {
  if (marks.length === 0) return t('marks.none');
  return marks.map(({ name, path, line, text }) => `${path}:${line} [${name}] ${text}`).join('\n');
}
