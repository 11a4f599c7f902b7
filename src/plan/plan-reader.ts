import { readAtOnce, type DayReader } from '../days/day-reader';
import type { Scan } from '../markdown/model';
import type { DayPath } from '../daily/location/earlier-days';
import { sectionNames } from '../settings/note-words';
import { detached } from '../text/detached';
import { textHash } from '../text/text-hash';
import { stampedKey } from './carry/match-tasks';
import { progressIn } from './progress';
import { allItems, planIn } from './tasks/plan-tree';
import { isFinished, stateOf } from './tasks/task-text';

/** How far the tasks of one area are. */
export interface AreaProgress {
  /** Null for what stands before the areas. */
  readonly area: string | null;
  readonly done: number;
  readonly total: number;
}

/** What the plans of a note say; empty tasks and template leftovers are none. */
export interface PlanDay extends DayPath {
  readonly hasPlan: boolean;
  /** Areas that have tasks which count, in the order of the note. */
  readonly areas: readonly AreaProgress[];
  /** The tasks of the first plan that has any; null for none. */
  readonly whole: { readonly done: number; readonly total: number } | null;
  /** The tasks that are not finished, by `textHash` of their `stampedKey`: of thousands of days that takes a tenth. */
  readonly open: readonly number[];
  /** Those that were carried on from here. */
  readonly forwarded: readonly number[];
}

/** Raised whenever the same note gives other facts. */
const version = 1;

const known = new Map<string, string>();

/** One string for an area in all notes. */
function shared(area: string): string {
  const first = known.get(area) ?? detached(area);
  known.set(first, first);
  return first;
}

// As in the counts behind headings, these are neither done nor open.
const uncounted = new Set(['cancelled', 'forwarded']);

function planDay(note: Scan, { path, day }: DayPath, planNames: readonly string[]): PlanDay {
  const { plans, groups } = planIn(note, planNames);
  const areas = new Map<string | null, { readonly area: string | null; done: number; total: number }>();
  const open: number[] = [];
  const forwarded: number[] = [];
  for (const group of groups) {
    const area = group.path[0] === undefined ? null : shared(group.path[0]);
    for (const { mark, leftover, key } of allItems(group.items)) {
      if (mark === null || leftover) continue;
      const state = stateOf(mark);
      if (state === 'forwarded') forwarded.push(textHash(stampedKey(group.key, key)));
      else if (!isFinished(mark)) open.push(textHash(stampedKey(group.key, key)));
      if (uncounted.has(state)) continue;
      const progress = areas.get(area) ?? { area, done: 0, total: 0 };
      progress.total++;
      if (state === 'done') progress.done++;
      areas.set(area, progress);
    }
  }
  const [first] = progressIn(note, planNames);
  const whole = first === undefined ? null : { done: first.done, total: first.total };
  return { path, day, hasPlan: plans.length > 0, areas: [...areas.values()], whole, open, forwarded };
}

/** The plans of the daily notes, and the notes that have none. */
export const planReader: DayReader<PlanDay> = {
  id: 'plan',
  key: world => JSON.stringify([version, sectionNames(world, 'plan')]),
  prepare: world => {
    const names = sectionNames(world, 'plan');
    return readAtOnce((note, source) => planDay(note, source, names));
  },
};
