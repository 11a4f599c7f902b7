import type { Edit } from '../../markdown/edit';
import { scan } from '../../markdown/blocks/scan';
import { headingText } from '../../markdown/write/escape';
import { contentEnd } from '../../markdown/sections';
import type { CarriedTask } from './carried-tasks';
import { dedent, indentWidth } from '../tasks/indentation';
import type { Insertion } from './insertions';
import type { Destination } from './match-tasks';
import { allItems, type PlanGroup, type PlanItem, type PlanTree } from '../tasks/plan-tree';
import { blockLines, taskBlock, type TaskBlock } from './task-block';
import { areaKey, withoutBlockId } from '../tasks/task-text';

/** What is to be done to the target for some tasks. */
export interface Placed {
  /** Empty items whose place is taken, in any order. */
  readonly fills: readonly Edit[];
  readonly insertions: readonly Insertion[];
}

/** A target and what is carried into one place of it. */
export interface PlaceRequest {
  readonly source: PlanTree;
  readonly target: PlanTree;
  readonly destination: Destination;
  readonly tasks: readonly CarriedTask[];
  readonly keepIds: boolean;
  /** Keys of headings made for earlier requests on the same target. */
  readonly made: ReadonlySet<string>;
  /** Start a list of its own with the markers of the source, for a target where joining its list goes wrong. */
  readonly apart: boolean;
}

const ranks = { child: 0, item: 100, list: 101, heading: 102 };

/** Puts tasks into their area: under the task they belong to, in the place of empty items, or at the end of the list. */
export function placeTasks(request: PlaceRequest): Placed {
  const { tasks, destination } = request;
  const top = tasks.filter(({ under }) => under === null);
  const nested = tasks.flatMap(task => (task.under === null ? [] : [{ task, under: task.under }]));
  const insertions = nested.map(({ task, under }) => childInsertion(request, task, under));
  const containers = [...new Set(top.map(({ item }) => item.container))];
  if (top.length === 0) return { fills: [], insertions };
  if (destination.group === null) return { fills: [], insertions: [...insertions, newGroup(request, top)] };
  const { group } = destination;
  const spots = containers.map(container =>
    placeInGroup(
      request,
      group,
      container,
      top.filter(({ item }) => item.container === container),
    ),
  );
  return {
    fills: spots.flatMap(({ fills }) => fills),
    insertions: [...insertions, ...spots.flatMap(spot => spot.insertions)],
  };
}

/** Headings of a place as they are compared. */
export const pathKey = (path: readonly string[]): string => path.map(areaKey).join('\n');

const blockOf = ({ source, keepIds }: PlaceRequest, task: CarriedTask): TaskBlock =>
  taskBlock(source, task, keepIds);

function placeInGroup(
  request: PlaceRequest,
  group: PlanGroup,
  container: string | null,
  tasks: readonly CarriedTask[],
): Placed {
  const { target } = request;
  const { text } = target.note;
  const items = group.items.filter(item => item.mark !== null && item.container === container);
  const last = items.at(-1);
  // Two quotes without a title are two texts, so only callouts are gone on with.
  if (last === undefined || request.apart || container === '') {
    const at = contentEnd(text, group.heading.from, group.to);
    return { fills: [], insertions: [{ at, lines: newList(request, tasks), apart: true, rank: ranks.list }] };
  }
  const empty = items.filter(item => isEmpty(item));
  const fills = empty.slice(0, tasks.length).map((item, at): Edit => {
    const task = tasks[at];
    const lines = task === undefined ? [] : itemLines(request, task, item, markerText(target, item));
    const written = lines.join(target.note.eol).slice(baseOf(target, item).length);
    return { from: item.marker.from, to: target.lines.to(item.line), insert: written };
  });
  const rest = tasks.slice(fills.length);
  const lines = rest.flatMap((task, at) => itemLines(request, task, last, nextMarker(target, last, at + 1)));
  if (lines.length === 0) return { fills, insertions: [] };
  return {
    fills,
    insertions: [{ at: target.lines.to(last.lastLine), lines, apart: false, rank: ranks.item }],
  };
}

const isEmpty = ({ mark, content, children, line, lastLine }: PlanItem): boolean =>
  mark === ' ' && content.from === content.to && children.length === 0 && line === lastLine;

/** What stands before an item's marker on its line: white space, quote marks. */
const baseOf = ({ note, lines }: PlanTree, { line, marker }: PlanItem): string =>
  note.text.slice(lines.from(line), marker.from);

const markerText = ({ note }: PlanTree, { marker }: PlanItem): string =>
  note.text.slice(marker.from, marker.to);

const nextMarker = (target: PlanTree, last: PlanItem, count: number): string =>
  last.number === null ? markerText(target, last) : `${last.number + count}${last.delimiter}`;

const itemLines = (
  request: PlaceRequest,
  task: CarriedTask,
  beside: PlanItem,
  marker: string,
): readonly string[] => blockLines(blockOf(request, task), baseOf(request.target, beside), marker);

// A list of its own: bullets stay what they are, numbers count from 1.
function newList(request: PlaceRequest, tasks: readonly CarriedTask[]): readonly string[] {
  let next = 1;
  let open: string | null = null;
  return tasks.flatMap(task => {
    const { item } = task;
    const base = item.container === null ? '' : '> '.repeat(Math.max(1, item.quotes));
    const marker = item.number === null ? markerText(request.source, item) : `${next++}${item.delimiter}`;
    const lines = blockLines(blockOf(request, task), base, marker);
    const header = item.container !== null && item.container !== '' && open !== item.container;
    open = item.container;
    return header && item.container !== null ? [item.container, ...lines] : lines;
  });
}

function newGroup(request: PlaceRequest, tasks: readonly CarriedTask[]): Insertion {
  const { target, destination } = request;
  const plan = target.plans[destination.plan];
  if (plan === undefined) throw new Error('The target has no plan');
  const { path } = destination;
  const known = deepestGroup(target, destination);
  const headings = path.flatMap((title, at) =>
    at < known.path.length || request.made.has(pathKey(path.slice(0, at + 1)))
      ? []
      : [`${'#'.repeat(plan.heading.level + at + 1)} ${copiedTitle(title)}`],
  );
  const at = contentEnd(target.note.text, known.heading.from, endOf(target, known));
  const containers = [...new Set(tasks.map(({ item }) => item.container))];
  const lists = containers.map(container =>
    newList(
      request,
      tasks.filter(({ item }) => item.container === container),
    ),
  );
  const lines = [...headings.map(heading => [heading]), ...lists].flatMap((part, nth) =>
    nth === 0 ? part : ['', ...part],
  );
  return { at, lines, apart: true, rank: ranks.heading };
}

// The user's own words, links and emphasis included; a block id names one heading only.
function copiedTitle(title: string): string {
  const own = withoutBlockId(title);
  const { headings, text } = scan(`# ${own}`);
  const read = headings[0]?.title;
  return read !== undefined && text.slice(read.from, read.to) === own ? own : headingText(own);
}

// The group with the longest part of the path, which a new heading goes below.
function deepestGroup(target: PlanTree, { plan, path }: Destination): PlanGroup {
  for (let length = path.length - 1; length >= 0; length--) {
    const key = pathKey(path.slice(0, length));
    const found = target.groups.find(group => group.plan === plan && group.key === key);
    if (found !== undefined) return found;
  }
  throw new Error('A plan has a group of its own');
}

// A group with all that is below its heading.
function endOf(target: PlanTree, group: PlanGroup): number {
  const later = target.groups.slice(target.groups.indexOf(group) + 1);
  const next = later.find(({ plan, depth }) => plan !== group.plan || depth <= group.depth);
  return next === undefined || next.plan !== group.plan
    ? (target.plans[group.plan]?.to ?? group.to)
    : next.heading.from;
}

function childInsertion(
  request: PlaceRequest,
  task: CarriedTask,
  { target: parent, source: above }: NonNullable<CarriedTask['under']>,
): Insertion {
  const { target, source } = request;
  const last = parent.children.at(-1);
  const at = target.lines.to(parent.lastLine);
  const rank = ranks.child - parent.depth;
  if (last !== undefined) {
    const nth = siblingsBefore(request, task) + 1;
    return { at, lines: itemLines(request, task, last, nextMarker(target, last, nth)), apart: false, rank };
  }
  const parentBase = baseOf(target, parent);
  const own = baseOf(source, task.item);
  const relative = task.item.quotes === above.quotes ? dedent(own.replace(/^.*>[ ]?/, ''), above.indent) : '';
  const needed = markerText(target, parent).length + 1;
  const gap = indentWidth(relative) >= needed ? relative : ' '.repeat(needed);
  const marker =
    task.item.number === null
      ? markerText(source, task.item)
      : `${siblingsBefore(request, task) + 1}${task.item.delimiter}`;
  return { at, lines: blockLines(blockOf(request, task), parentBase + gap, marker), apart: false, rank };
}

// How many of the tasks come under the same parent before this one.
function siblingsBefore({ tasks }: PlaceRequest, task: CarriedTask): number {
  const same = tasks.filter(({ under }) => under?.target === task.under?.target);
  return same.indexOf(task);
}

/** The tasks of a plan, leftovers aside, counted by area and text. */
export function countTasks(tree: PlanTree): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of tree.groups) {
    for (const item of allItems(group.items)) {
      if (item.mark === null || item.leftover) continue;
      const key = `${group.plan}\n${group.key}\n\n${item.key}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
