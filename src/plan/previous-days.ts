import type { Ports } from '../ports';
import { sectionNames } from '../settings/note-words';
import type { Day } from '../time/day';
import { firstDays, keyReader } from './carried-days';
import { dailyNotes, notesBefore } from '../daily/location/earlier-days';
import { stampedTasks } from './carry/stamped-tasks';

/** Since when the tasks of the last plan before a day have been planned, by area and text; tasks of the template are left out. */
export async function plannedSince(ports: Ports, day: Day): Promise<ReadonlyMap<string, Day>> {
  const read = keyReader(ports.notes, sectionNames(ports, 'plan'));
  const before = notesBefore(dailyNotes(ports), day, ports.settings().carryReach);
  const stamped = await stampedTasks(ports);
  for (const [at, note] of before.entries()) {
    const keys = await read(note);
    if (keys === null) continue;
    const daily = stamped(note.day);
    const own = new Set([...keys].filter(key => !daily.has(key)));
    return firstDays(own, note.day, before.slice(at + 1), read);
  }
  return new Map();
}
