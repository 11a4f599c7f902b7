import { titleOf } from '../../markdown/sections';
import { allItems, type PlanGroup, type PlanItem, type PlanTree } from '../tasks/plan-tree';
import { areaKey, isFinished, taskKey, titleKey } from '../tasks/task-text';

/** Where tasks of one source group belong in the target. */
export interface Destination {
  /** Index of the target's plan. */
  readonly plan: number;
  readonly path: readonly string[];
  /** Null when the headings have to be made. */
  readonly group: PlanGroup | null;
}

/** What becomes of a source task: `missing` in the target, `present` there, or `skipped` because nothing is to be done. */
export type Fate =
  | { readonly kind: 'missing' | 'skipped' }
  | { readonly kind: 'present'; readonly target: PlanItem; readonly stamped: boolean };

/** The tasks of one source group, each with its fate. */
export interface MatchedGroup {
  readonly source: PlanGroup;
  readonly destination: Destination;
  readonly fateOf: (item: PlanItem) => Fate;
}

/** How source and target are compared. */
export interface MatchOptions {
  /** Tasks that the template stamped into the source, as `stampedKey` writes them. */
  readonly stamped: ReadonlySet<string>;
  /** Area for tasks whose own is missing in the target; empty to make it. */
  readonly missingArea: string;
  /** An open task outside the plans of the target, such as one the template stamps there, counts as being there. */
  readonly countsElsewhere: boolean;
}

/** How a task of a template is named in `MatchOptions.stamped`. */
export const stampedKey = (groupKey: string, taskText: string): string => `${groupKey}\n\n${taskText}`;

const skipped: Fate = { kind: 'skipped' };
const missing: Fate = { kind: 'missing' };

/**
 * Finds for each unfinished task of the source whether the target has it: the same text in the same area, at any
 * depth and in any state. Each task of the target answers for one of the source.
 */
export function matchTasks(
  source: PlanTree,
  target: PlanTree,
  options: MatchOptions,
): readonly MatchedGroup[] {
  const groups = groupsByPlace(target);
  const pools = new Map<string, Map<string, PlanItem[]>>();
  const elsewhere = options.countsElsewhere ? tasksOutside(target) : new Map<string, number>();
  return source.groups.map(group => {
    const destination = destinationOf({ source, group, target, groups }, options.missingArea);
    const name = `${destination.plan}\n${destination.path.map(areaKey).join('\n')}`;
    const pool = pools.get(name) ?? poolOf(groups, destination);
    pools.set(name, pool);
    const fates = new Map<PlanItem, Fate>();
    const isElsewhere = (key: string): boolean => {
      const count = elsewhere.get(key) ?? 0;
      elsewhere.set(key, count - 1);
      return count > 0;
    };
    for (const item of allItems(group.items)) {
      if (!isOpen(item)) continue;
      const stamped = options.stamped.has(stampedKey(group.key, item.key));
      const found = pool.get(item.key)?.pop();
      if (found !== undefined) fates.set(item, { kind: 'present', target: found, stamped });
      else fates.set(item, stamped || isElsewhere(item.key) ? skipped : missing);
    }
    return { source: group, destination, fateOf: item => fates.get(item) ?? skipped };
  });
}

/** The open tasks of a note that stand in none of its plans, counted by their text. */
function tasksOutside({ note, plans }: PlanTree): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { task, content, from } of note.items) {
    if (task === null || isFinished(task)) continue;
    if (plans.some(plan => plan.heading.from <= from && from < plan.to)) continue;
    const key = taskKey(note.text.slice(content.from, content.to));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a list item is a task that is neither finished nor left over from a template. */
export function isOpen({ mark, leftover }: PlanItem): boolean {
  return mark !== null && !leftover && !isFinished(mark);
}

/** The groups of a note by plan and place. */
type Places = ReadonlyMap<string, readonly PlanGroup[]>;

const placeKey = (plan: number, key: string): string => `${plan}\n${key}`;

function groupsByPlace({ groups }: PlanTree): Places {
  const places = new Map<string, PlanGroup[]>();
  for (const group of groups) {
    const key = placeKey(group.plan, group.key);
    const same = places.get(key);
    if (same === undefined) places.set(key, [group]);
    else same.push(group);
  }
  return places;
}

function poolOf(places: Places, { plan, path }: Destination): Map<string, PlanItem[]> {
  const groups = places.get(placeKey(plan, path.map(areaKey).join('\n'))) ?? [];
  const pool = new Map<string, PlanItem[]>();
  for (const item of groups.flatMap(group => allItems(group.items))) {
    if (item.mark === null || item.leftover) continue;
    const same = pool.get(item.key);
    if (same === undefined) pool.set(item.key, [item]);
    else same.push(item);
  }
  // The first comes off the end.
  for (const same of pool.values()) same.reverse();
  return pool;
}

interface Sides {
  readonly source: PlanTree;
  readonly group: PlanGroup;
  readonly target: PlanTree;
  readonly groups: Places;
}

function destinationOf({ source, group, target, groups }: Sides, missingArea: string): Destination {
  const plan = planFor(source, group, target);
  const find = (path: readonly string[]) =>
    groups.get(placeKey(plan, path.map(areaKey).join('\n')))?.[0] ?? null;
  const own = find(group.path);
  if (own !== null) return { plan, path: group.path, group: own };
  const path = missingArea === '' ? reachable(target, plan, group.path) : [missingArea];
  return { plan, path, group: find(path) };
}

// Headings have six levels; a plan so deep that an area does not fit takes the task itself.
function reachable(target: PlanTree, plan: number, path: readonly string[]): readonly string[] {
  const level = target.plans[plan]?.heading.level ?? 1;
  return path.slice(0, 6 - level);
}

// The plan of the same title, else the first: titles drift over the years.
function planFor(source: PlanTree, group: PlanGroup, target: PlanTree): number {
  const from = source.plans[group.plan];
  if (from === undefined) return 0;
  const title = titleKey(titleOf(source.note, from.heading));
  const same = target.plans.findIndex(plan => titleKey(titleOf(target.note, plan.heading)) === title);
  return Math.max(0, same);
}
