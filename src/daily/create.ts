import { NoteExists } from '../notes';
import type { DailyPlace, Ports } from '../ports';
import { Problem } from '../problem';
import { onDay, type Day } from '../time/day';
import { builtInTemplate } from './built-in-template';
import { dailyPath, folderFault, formatFault } from './daily-path';
import { expandTemplate, type Expanded } from './expand-template';
import { noteWords } from '../settings/note-words';

/** A day's note, found or made. */
export interface DayNote {
  readonly path: string;
  readonly created: boolean;
  /** Tokens of the template that were left as written. */
  readonly unknownTokens: readonly string[];
}

/**
 * Finds the day's note or makes it from the template; a note that is there is never changed.
 * @throws Problem if folder, format or template can't be used; nothing is written then
 */
export async function ensureDay(ports: Ports, day: Day): Promise<DayNote> {
  const place = ports.place();
  checkPlace(ports, place);
  const path = dailyPath(day, place, ports.dates);
  if (await ports.notes.exists(path)) return { path, created: false, unknownTokens: [] };
  const { text, unknown } = expandFor(ports, day, path, await templateText(ports, place));
  try {
    await ports.notes.create(path, text);
  } catch (error) {
    // Sync or another plugin was faster: theirs stays.
    if (error instanceof NoteExists) return { path, created: false, unknownTokens: [] };
    throw error;
  }
  return { path, created: true, unknownTokens: unknown };
}

/** The template as it will be for a day, for ensureDay and for previews. */
export function expandFor(ports: Ports, day: Day, path: string, template: string): Expanded {
  const now = ports.now();
  const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const dateFormat = ports.place().format.split('/').pop() ?? 'YYYY-MM-DD';
  return expandTemplate(template, { day, title, now: onDay(day, now), dateFormat, dates: ports.dates });
}

/** The template's text: the user's note, or the built-in one. @throws Problem if the note can't be read */
export async function templateText(ports: Ports, place: DailyPlace): Promise<string> {
  const settings = ports.settings();
  const named = place.template.trim();
  if (named === '') return builtInTemplate(noteWords(settings, ports.language), settings.level);
  const path = (await ports.notes.exists(named)) ? named : `${named}.md`;
  if (!(await ports.notes.exists(path)))
    throw new Problem(ports.t('daily.template-missing', { path: named, where: where(ports, place) }));
  try {
    return await ports.notes.read(path);
  } catch (error) {
    throw new Problem(
      ports.t('daily.template-unreadable', { path, where: where(ports, place), reason: String(error) }),
    );
  }
}

function checkPlace(ports: Ports, place: DailyPlace): void {
  if (folderFault(place.folder) !== null) {
    throw new Problem(ports.t('daily.bad-folder', { folder: place.folder, where: where(ports, place) }));
  }
  const fault = formatFault(place.format, ports.dates);
  if (fault !== null) {
    throw new Problem(ports.t(`daily.format-${fault}`, { format: place.format, where: where(ports, place) }));
  }
}

function where(ports: Ports, place: DailyPlace): string {
  return ports.t(place.source === 'core' ? 'daily.where-core' : 'daily.where-own');
}
