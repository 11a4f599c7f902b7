import { NoteExists } from '../notes';
import type { DailyPlace, Ports } from '../ports';
import { Problem } from '../problem';
import { onDay, type Day } from '../time/day';
import { builtInTemplate } from './template/built-in-template';
import { completeNote } from './complete/complete-note';
import { dayFillers } from './template/day-fillers';
import { dailyPath, folderFault, formatFault } from './location/daily-path';
import { expandTemplate, type Expanded } from './template/expand-template';
import { fillTemplate } from './template/fill-template';
import { nameGroups } from './complete/name-groups';
import { noteWords } from '../settings/note-words';

/** A day's note, found or made. */
export interface DayNote {
  readonly path: string;
  readonly created: boolean;
  /** Titles of template parts that were added because another device or plugin had made the note meanwhile. */
  readonly added: readonly string[];
  /** Tokens of the template that were left as written. */
  readonly unknownTokens: readonly string[];
}

/** Tries what is wanted of a new note on the text that it would have. @throws Problem if that can't be done */
export type Trial = (text: string, path: string) => void;

/**
 * Finds the day's note or makes it from the template; a note that is there is never overwritten. If one appears while
 * ours is being made, or Templater changes ours, the parts it lacks are added to what is there then, unless switched off.
 * @throws Problem if folder, format or template can't be used, or `attempt` fails on the new note; nothing is written then
 */
export async function ensureDay(ports: Ports, day: Day, attempt: Trial = () => undefined): Promise<DayNote> {
  const place = ports.place();
  checkPlace(ports, place);
  const path = dailyPath(day, place, ports.dates);
  if (await ports.notes.exists(path)) return { path, created: false, added: [], unknownTokens: [] };
  const template = await templateText(ports, place);
  const { text, unknown } = await expandFor(ports, day, path, template);
  // What Templater will make of its code, only the note itself tells.
  if (!text.includes('<%')) tryOn(ports, () => attempt(text, path), path);
  const created = await createUnlessThere(ports, path, text);
  await ports.settled(path);
  const added = await afterOthers(ports, { path, created, text, template });
  return { path, created, added, unknownTokens: created ? unknown : [] };
}

function tryOn(ports: Ports, attempt: () => void, path: string): void {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const reason = error.message;
    throw new Problem(ports.t('daily.not-made', { path, reason, where: where(ports, ports.place()) }));
  }
}

async function createUnlessThere(ports: Ports, path: string, text: string): Promise<boolean> {
  try {
    await ports.notes.create(path, text);
    return true;
  } catch (error) {
    // Sync or another plugin was faster: theirs stays.
    if (error instanceof NoteExists) return false;
    throw error;
  }
}

// Templater commands such as `<%* if … %>` may leave parts out on purpose.
const decides = /<%[-_]?\*/;

interface Made {
  readonly path: string;
  readonly created: boolean;
  readonly text: string;
  readonly template: string;
}

async function afterOthers(
  ports: Ports,
  { path, created, text, template }: Made,
): Promise<readonly string[]> {
  if (!ports.settings().completeRaced || decides.test(template)) return [];
  try {
    const { added } = await ports.notes.edit(path, there => completeNote(there, text, nameGroups(ports)));
    return added;
  } catch (error) {
    // What sync delivered this very moment may not be readable yet: it stays as it is.
    if (!created) return [];
    throw error;
  }
}

/**
 * The template as it will be for a day, for ensureDay and for previews.
 * @throws Problem if a filler can't do its part
 */
export async function expandFor(ports: Ports, day: Day, path: string, template: string): Promise<Expanded> {
  const filled = await fillTemplate(template, { ...dayFillers(ports), ...ports.fillers }, day);
  return expandDates(ports, day, path, template, filled);
}

/** The template with its dates filled in, and what `filled` holds of the fillers' tokens. */
export function expandDates(
  ports: Ports,
  day: Day,
  path: string,
  template: string,
  filled: ReadonlyMap<string, string> = new Map(),
): Expanded {
  const { dates, place } = ports;
  const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const dateFormat = place().format.split('/').pop() ?? 'YYYY-MM-DD';
  return expandTemplate(template, { day, title, now: onDay(day, ports.now()), dateFormat, dates, filled });
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
  return ports.t(`daily.where-${place.source}`);
}
