import type { Translate } from '../../i18n/translate';
import { applyEdits, type Edit, type Plan } from '../../markdown/edit';
import { scan } from '../../markdown/blocks/scan';
import { carriedTasks, type CarriedTask } from './carried-tasks';
import { carrySections, type CarriedSections } from './carry-sections';
import { insertionEdits, type Insertion } from './insertions';
import { isOpen, matchTasks, type Destination, type MatchOptions } from './match-tasks';
import { countTasks, pathKey, placeTasks } from './place-tasks';
import { allItems, readPlan, type PlanTree } from '../tasks/plan-tree';
import { addAll } from '../../text/extremes';

/** What becomes of a carried task in its source: it stays, is marked `[>]` with a link, or goes. */
export type CarryMode = 'left' | 'marked' | 'moved';

/** How tasks are carried. */
export interface CarryOptions extends MatchOptions {
  readonly planNames: readonly string[];
  readonly mode: CarryMode;
  /** Finished tasks below a carried one go along. */
  readonly doneChildren: boolean;
  /** Headings that contain one of these open a section that comes whole. */
  readonly wholeSections: readonly string[];
}

/** Edits of the target, with what they bring. */
export interface CarryPlan extends Plan {
  /** Unfinished tasks brought, nested ones counted. */
  readonly carried: number;
  /** Titles of the areas made and of the sections that came whole. */
  readonly added: readonly string[];
  /** The target has no plan although there is something to carry. */
  readonly noPlan: boolean;
  /** Unfinished tasks that stay where they are, and why. */
  readonly left: readonly LeftTask[];
}

/** A task that could not be carried. */
export interface LeftTask {
  readonly text: string;
  readonly reason: string;
}

type Attempted = Pick<CarryPlan, 'edits' | 'carried' | 'added'>;

const nothing: Attempted = { edits: [], carried: 0, added: [] };

/**
 * Brings the unfinished tasks of one note's plan into that of another: each into the area of the same title, in
 * order, once. The edited target is read again before it is believed; tasks that would not be read as such there, as
 * below a fence that is never closed, are left, and those of other areas come all the same.
 */
export function carryInto(source: string, target: string, options: CarryOptions, t: Translate): CarryPlan {
  const from = readPlan(source, options.planNames);
  const to = readPlan(target, options.planNames);
  const sections = carrySections(from.note, to.note, options.wholeSections);
  const noPlan = to.plans.length === 0;
  const work = noPlan ? [] : workOf(from, to, options);
  const tryOn = (some: readonly Work[]): Attempted | null =>
    attemptAll(from, to, some, { options, sections });
  const plan = tryOn(work);
  if (plan !== null) {
    const left = noPlan ? openTasks(from).map(text => ({ text, reason: t('plan.left-no-plan') })) : [];
    return { ...plan, noPlan: left.length > 0, left };
  }
  // One area's trouble stops only its own tasks.
  const sound: Work[] = [];
  const left: LeftTask[] = [];
  for (const each of work) {
    if (tryOn([...sound, each]) !== null) sound.push(each);
    else {
      const area = each.destination.path.at(-1) ?? to.plans[each.destination.plan]?.heading.line ?? '';
      const reason = t('plan.left-no-place', { area });
      addAll(
        left,
        each.tasks.map(({ item }) => ({ text: item.key, reason })),
      );
    }
  }
  return { ...(tryOn(sound) ?? nothing), noPlan: false, left };
}

function attemptAll(
  from: PlanTree,
  to: PlanTree,
  work: readonly Work[],
  { options, sections }: { readonly options: CarryOptions; readonly sections: CarriedSections },
): Attempted | null {
  const ways = [
    { apart: false, sections },
    { apart: true, sections },
    { apart: false, sections: null },
    { apart: true, sections: null },
  ];
  for (const { apart, sections: whole } of ways) {
    const plan = attempt(from, to, work, { options, apart, sections: whole });
    if (plan !== null) return plan;
  }
  return null;
}

const openTasks = (tree: PlanTree): readonly string[] =>
  tree.groups.flatMap(group =>
    allItems(group.items)
      .filter(isOpen)
      .map(({ key }) => key),
  );

interface Work {
  readonly destination: Destination;
  readonly tasks: readonly CarriedTask[];
}

// Tasks of groups that end up in one place are placed together.
function workOf(from: PlanTree, to: PlanTree, options: CarryOptions): readonly Work[] {
  const byPlace = new Map<string, { destination: Destination; tasks: CarriedTask[] }>();
  for (const matched of matchTasks(from, to, options)) {
    const tasks = carriedTasks(matched, options.doneChildren);
    if (tasks.length === 0) continue;
    const { destination } = matched;
    const place = `${destination.plan}\n${pathKey(destination.path)}`;
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, { destination, tasks: [...tasks] });
    else addAll(known.tasks, tasks);
  }
  return [...byPlace.values()];
}

interface Attempt {
  readonly options: CarryOptions;
  readonly apart: boolean;
  readonly sections: CarriedSections | null;
}

// Null when the edited text would not read as meant.
function attempt(from: PlanTree, to: PlanTree, work: readonly Work[], how: Attempt): Attempted | null {
  const { options, apart, sections } = how;
  const made = new Set<string>();
  const fills: Edit[] = [];
  const insertions: Insertion[] = [...(sections?.insertions ?? [])];
  const added = [...(sections?.titles ?? [])];
  for (const { destination, tasks } of work) {
    const placed = placeTasks({
      source: from,
      target: to,
      destination,
      tasks,
      keepIds: options.mode === 'moved',
      made,
      apart,
    });
    addAll(fills, placed.fills);
    addAll(insertions, placed.insertions);
    if (destination.group !== null || tasks.every(({ under }) => under !== null)) continue;
    for (const at of destination.path.keys()) made.add(pathKey(destination.path.slice(0, at + 1)));
    added.push(destination.path.at(-1) ?? '');
  }
  const { text, start, eol } = to.note;
  const edits = [...fills, ...insertionEdits(text, start, eol, insertions)].sort((a, b) => a.from - b.from);
  if (edits.length === 0) return nothing;
  if (!readsAsMeant(from, to, applyEdits(text, edits), work, { options, made, sections })) return null;
  const carried = work.reduce((sum, { tasks }) => sum + tasks.reduce((open, task) => open + task.open, 0), 0);
  return { edits, carried, added };
}

interface Expectation {
  readonly options: CarryOptions;
  readonly made: ReadonlySet<string>;
  readonly sections: CarriedSections | null;
}

function readsAsMeant(
  from: PlanTree,
  to: PlanTree,
  after: string,
  work: readonly Work[],
  { options, made, sections }: Expectation,
): boolean {
  const expected = countTasks(to);
  const byLine = new Map(from.groups.flatMap(group => allItems(group.items).map(item => [item.line, item])));
  for (const { destination, tasks } of work) {
    const place = `${destination.plan}\n${pathKey(destination.path)}\n\n`;
    for (const { line } of tasks.flatMap(task => task.lines)) {
      const item = byLine.get(line);
      if (item === undefined || item.mark === null || item.leftover) continue;
      expected.set(place + item.key, (expected.get(place + item.key) ?? 0) + 1);
    }
  }
  // Headings made below one of the path cut short are those of the area alone.
  const newHeadings = [...made].filter(key => !to.groups.some(group => group.key === key)).length;
  const headings = to.note.headings.length + newHeadings + (sections?.headings ?? 0);
  return (
    scan(after).headings.length === headings &&
    sameCounts(countTasks(readPlan(after, options.planNames)), expected)
  );
}

function sameCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([key, count]) => b.get(key) === count);
}
