import type { Notes } from '../notes';
import { daysBetween, type Day } from '../time/day';
import type { DayPath } from '../daily/location/earlier-days';
import type { PlanDay } from './plan-reader';
import { stampedKey } from './carry/match-tasks';
import { allItems, readPlan, type PlanTree } from './tasks/plan-tree';
import { isFinished } from './tasks/task-text';

/** The tasks of a day that may have been carried: unfinished or forwarded, by area and text. */
export function carriedKeys(tree: PlanTree): ReadonlySet<string> {
  const keys = tree.groups.flatMap(group =>
    allItems(group.items)
      .filter(({ mark, leftover }) => mark !== null && !leftover && (mark === '>' || !isFinished(mark)))
      .map(({ key }) => stampedKey(group.key, key)),
  );
  return new Set(keys);
}

/** Gives the carried keys of a note, from its text now or from what is remembered of it. */
export type ReadKeys<Key = string> = (note: DayPath) => Promise<ReadonlySet<Key> | null>;

/** Reads the keys of notes, each once; null for a note without a plan. A note that can't be read has none. */
export function keyReader(notes: Notes, planNames: readonly string[]): ReadKeys {
  const known = new Map<string, Promise<ReadonlySet<string> | null>>();
  const read = async (path: string) => {
    try {
      const tree = readPlan(await notes.read(path), planNames);
      return tree.plans.length === 0 ? null : carriedKeys(tree);
    } catch {
      return null;
    }
  };
  return ({ path }) => {
    const keys = known.get(path) ?? read(path);
    known.set(path, keys);
    return keys;
  };
}

/** The same from what is known of all plans, without a read, by `textHash` as there. */
export function plannedKeys(plans: ReadonlyMap<string, PlanDay>): ReadKeys<number> {
  return ({ path }) => {
    const plan = plans.get(path);
    return Promise.resolve(plan?.hasPlan === true ? new Set([...plan.open, ...plan.forwarded]) : null);
  };
}

/** Follows tasks back through the notes before theirs, latest first: the day each was first planned. */
export async function firstDays<Key>(
  keys: ReadonlySet<Key>,
  day: Day,
  before: readonly DayPath[],
  read: ReadKeys<Key>,
): Promise<ReadonlyMap<Key, Day>> {
  const first = new Map<Key, Day>();
  let followed = [...keys];
  for (const note of before) {
    if (followed.length === 0) break;
    const there = await read(note);
    // A note without a plan, such as a holiday's, breaks no chain: carrying passes over it too.
    if (there === null) continue;
    followed = followed.filter(key => there.has(key));
    for (const key of followed) first.set(key, note.day);
  }
  for (const key of keys) if (!first.has(key)) first.set(key, day);
  return first;
}

/** Days since a task was first planned; 0 on its first day. */
export function carriedDays<Key>(first: ReadonlyMap<Key, Day>, key: Key, day: Day): number {
  return daysBetween(first.get(key) ?? day, day);
}
