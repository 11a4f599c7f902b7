import type { Ports } from '../ports';
import type { Day } from '../time/day';
import { completeNote } from './complete/complete-note';
import { expandFor, templateText } from './create';
import type { Completion } from './complete/insert-parts';
import { nameGroups } from './complete/name-groups';

/**
 * Adds to a day's note what the template has and it lacks.
 * @throws Problem if the template can't be used; nothing is written then
 */
export async function completeDay(ports: Ports, path: string, day: Day): Promise<Completion> {
  const { text } = await expandFor(ports, day, path, await templateText(ports, ports.place()));
  return ports.notes.edit(path, there => completeNote(there, text, nameGroups(ports)));
}
