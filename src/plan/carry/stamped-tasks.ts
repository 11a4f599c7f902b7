import { expandDates, templateText } from '../../daily/create';
import { dailyPath } from '../../daily/location/daily-path';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { Day } from '../../time/day';
import { stampedKey } from './match-tasks';
import { allItems, readPlan } from '../tasks/plan-tree';

/** Gives the tasks that the template puts into a day's note, as `stampedKey` names them. Without a readable template there are none. */
export async function stampedTasks(ports: Ports): Promise<(day: Day) => ReadonlySet<string>> {
  const template = await templateOrNothing(ports);
  const names = sectionNames(ports, 'plan');
  const hasTasks = tasksOf(template, names).size > 0;
  return day => {
    if (!hasTasks) return new Set();
    const path = dailyPath(day, ports.place(), ports.dates);
    // Without the fillers: what they bring is carried, not stamped.
    return tasksOf(expandDates(ports, day, path, template).text, names);
  };
}

async function templateOrNothing(ports: Ports): Promise<string> {
  try {
    return await templateText(ports, ports.place());
  } catch {
    // What is wrong with the template is said where a note is made from it.
    return '';
  }
}

function tasksOf(text: string, names: readonly string[]): ReadonlySet<string> {
  const keys = readPlan(text, names).groups.flatMap(group =>
    allItems(group.items)
      .filter(({ mark, leftover }) => mark !== null && !leftover)
      .map(({ key }) => stampedKey(group.key, key)),
  );
  return new Set(keys);
}
