import { dailyPath } from '../daily/location/daily-path';
import { today } from '../daily/today';
import type { Ports } from '../ports';
import { planTasks, type PlanTask } from './plan-report';
import { greatest } from '../text/extremes';

/** How far the tasks of one area are. */
export interface AreaProgress {
  /** Null for what stands before the areas. */
  readonly area: string | null;
  readonly done: number;
  readonly total: number;
}

/** How far today's plan is. */
export interface TodayProgress {
  /** Areas that have tasks, in the order of the note. */
  readonly areas: readonly AreaProgress[];
  /** Days for which the oldest open task has been carried; 0 if none has. */
  readonly carriedDays: number;
}

// As in the counts behind headings, these are neither done nor open.
const uncounted = new Set(['cancelled', 'forwarded']);

/** The progress of today's plan; null if there is no note of today. */
export async function todayProgress(ports: Ports): Promise<TodayProgress | null> {
  const day = today(ports);
  const path = dailyPath(day, ports.place(), ports.dates);
  if (!ports.notes.list().some(note => note.path === path)) return null;
  const all = await planTasks(ports, { from: day, to: day });
  const tasks = all.filter(task => task.path === path && !uncounted.has(task.state));
  const open = tasks.filter(({ state }) => state !== 'done');
  return {
    areas: [...new Set(tasks.map(({ area }) => area))].map(area => progressOf(area, tasks)),
    carriedDays: greatest([0, ...open.map(({ carriedDays }) => carriedDays)]),
  };
}

function progressOf(area: string | null, all: readonly PlanTask[]): AreaProgress {
  const tasks = all.filter(task => task.area === area);
  return { area, done: tasks.filter(({ state }) => state === 'done').length, total: tasks.length };
}
