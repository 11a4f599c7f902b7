import { ensureDay, type DayNote, type Trial } from '../daily/create';
import { dayOfPath } from '../daily/location/daily-path';
import type { Ports } from '../ports';
import { Problem } from '../problem';
import { sectionNames } from '../settings/note-words';
import type { Day } from '../time/day';
import { carryOver, type Carried } from './carry/carry-over';
import { stampedKey } from './carry/match-tasks';
import { allItems, readPlan } from './tasks/plan-tree';
import { stampedTasks } from './carry/stamped-tasks';

/** A day's note with what was carried into it; `carry` is null when nothing was to be carried. */
export interface StampedDay extends DayNote {
  readonly carry: Carried | null;
  /** Why nothing could be carried although the note is there. */
  readonly problem: string | null;
}

/**
 * Finds or makes the day's note and carries the last plan into it while its own plan is as the template left it. In
 * a plan that is in use, only what an earlier run left open in the source is finished.
 * @throws Problem if the note can't be made, or `attempt` fails on a new one
 */
export async function stampDay(ports: Ports, day: Day, attempt?: Trial): Promise<StampedDay> {
  const note = await ensureDay(ports, day, attempt);
  if (!ports.settings().carryOnCreate) return { ...note, carry: null, problem: null };
  try {
    const fresh = note.created || (await isUnused(ports, day, note.path));
    const carry = await carryOver(ports, day, note.path, fresh ? 'all' : 'settle');
    return { ...note, carry, problem: null };
  } catch (error) {
    // The note is there and may be opened; that the tasks stayed behind has to be said.
    if (error instanceof Problem) return { ...note, carry: null, problem: error.message };
    throw error;
  }
}

// Whether the plan holds no task but those of the template.
async function isUnused(ports: Ports, day: Day, path: string): Promise<boolean> {
  const stamped = (await stampedTasks(ports))(day);
  const tree = readPlan(await ports.notes.read(path), sectionNames(ports, 'plan'));
  return (
    tree.plans.length > 0 &&
    tree.groups.every(group =>
      allItems(group.items).every(
        ({ mark, leftover, key }) => mark === null || leftover || stamped.has(stampedKey(group.key, key)),
      ),
    )
  );
}

/**
 * Carries the last plan into a daily note that is there, whatever it holds.
 * @throws Problem if it is no daily note, no earlier note has a plan, or it has no plan itself
 */
export async function carryIntoNote(ports: Ports, path: string): Promise<Carried> {
  const { t } = ports;
  const day = dayOfPath(path, ports.place(), ports.dates);
  if (day === null) throw new Problem(t('plan.no-daily', { path }));
  const carried = await carryOver(ports, day, path);
  if (carried.from === null)
    throw new Problem(t('plan.no-source', { path, count: ports.settings().carryReach }));
  if (carried.noPlan) throw new Problem(t('plan.no-plan', { path }));
  return carried;
}
