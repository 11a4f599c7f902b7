import { dailyPath } from '../daily/location/daily-path';
import { inOrder, notesBefore } from '../daily/location/earlier-days';
import { today } from '../daily/today';
import type { Ports } from '../ports';
import { greatest } from '../text/extremes';
import { textHash } from '../text/text-hash';
import type { Day } from '../time/day';
import { carriedDays, firstDays, plannedKeys } from './carried-days';
import type { AreaProgress, PlanDay } from './plan-reader';

/** How far today's plan is. */
export interface TodayProgress {
  /** Areas that have tasks, in the order of the note. */
  readonly areas: readonly AreaProgress[];
  /** Days for which the oldest open task has been carried; 0 if none has. */
  readonly carriedDays: number;
}

/** What is known of plans. */
export interface KnownPlans {
  /** What `planReader` made of notes. */
  readonly plans: ReadonlyMap<string, PlanDay>;
  /** The tasks that the template puts into a day's note, see `stampedTasks`. */
  readonly stamped: (day: Day) => ReadonlySet<string>;
}

/** The progress of today's plan; null if there is no note of today. */
export async function todayProgress(
  ports: Pick<Ports, 'place' | 'dates' | 'settings' | 'now'>,
  { plans, stamped }: KnownPlans,
): Promise<TodayProgress | null> {
  const day = today(ports);
  const path = dailyPath(day, ports.place(), ports.dates);
  const plan = plans.get(path);
  if (plan === undefined) return null;
  const daily = new Set([...stamped(day)].map(textHash));
  const keys = new Set(plan.open.filter(key => !daily.has(key)));
  const before = notesBefore(inOrder([...plans.values()]), day, ports.settings().carryReach);
  const first = await firstDays(keys, day, before, plannedKeys(plans));
  const days = plan.open.map(key => carriedDays(first, key, day));
  return { areas: plan.areas, carriedDays: greatest([0, ...days]) };
}
