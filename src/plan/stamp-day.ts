import { completeDay } from '../daily/complete-day';
import { ensureDay, type DayNote, type Trial } from '../daily/create';
import { today } from '../daily/today';
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

/** What is done to a day's note beside finding it. */
export interface StampOptions {
  readonly attempt?: Trial;
  /** Adds what the template has and a note that is there lacks, before tasks are carried. */
  readonly complete?: boolean;
}

/**
 * Finds or makes the day's note and carries the last plan into it: when it is made, and into today's while its plan
 * is as the template left it. In today's plan that is in use, only what an earlier run left open in the source is
 * finished. Another day's note that is there is not written to, nor any other note.
 * @throws Problem if the note can't be made, or `attempt` fails on a new one
 */
export async function stampDay(
  ports: Ports,
  day: Day,
  { attempt, complete = false }: StampOptions = {},
): Promise<StampedDay> {
  const found = await ensureDay(ports, day, attempt);
  const asked = complete && !found.created ? (await completeDay(ports, found.path, day)).added : [];
  const note = { ...found, added: [...found.added, ...asked] };
  const isOpen = note.created || day === today(ports);
  if (!ports.settings().carryOnCreate || !isOpen) return { ...note, carry: null, problem: null };
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
 * Carries the last plan into today's note, whatever it holds.
 * @throws Problem if it is not today's, no earlier note has a plan, or it has no plan itself
 */
export async function carryIntoNote(ports: Ports, path: string): Promise<Carried> {
  const { t } = ports;
  const day = dayOfPath(path, ports.place(), ports.dates);
  if (day === null) throw new Problem(t('plan.no-daily', { path }));
  if (day !== today(ports)) throw new Problem(t('plan.only-today', { path }));
  const carried = await carryOver(ports, day, path);
  if (carried.from === null)
    throw new Problem(t('plan.no-source', { path, count: ports.settings().carryReach }));
  if (carried.noPlan) throw new Problem(t('plan.no-plan', { path }));
  return carried;
}
