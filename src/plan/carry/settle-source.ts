import { applyEdits, type Edit, type Plan } from '../../markdown/edit';
import { ownLines } from './carried-tasks';
import type { CarryOptions } from './carry-text';
import { markEdits } from '../tasks/mark-task';
import { matchTasks, type MatchedGroup } from './match-tasks';
import { countTasks } from './place-tasks';
import { allItems, readPlan, type PlanItem, type PlanTree } from '../tasks/plan-tree';
import { removalEdits, type Removal } from './removal-edits';
import { isFinished } from '../tasks/task-text';

/**
 * What is left to do in the source once the target has its tasks: each of them is marked `[>]` with a link to
 * `linkTo`, or goes. A task with text that the target does not have stays.
 */
export function settleSource(source: string, target: string, options: CarryOptions, linkTo: string): Plan {
  if (options.mode === 'left') return { edits: [] };
  const from = readPlan(source, options.planNames);
  const to = readPlan(target, options.planNames);
  if (to.plans.length === 0) return { edits: [] };
  const groups = matchTasks(from, to, options);
  if (options.mode === 'marked') return { edits: groups.flatMap(group => marks(from, group, linkTo)) };
  const edits = groups.flatMap(group => removals({ from, to, group, doneChildren: options.doneChildren }));
  return { edits: readsAsMeant(from, edits, groups, options) ? edits : [] };
}

function marks({ note }: PlanTree, { source, fateOf }: MatchedGroup, linkTo: string): readonly Edit[] {
  return allItems(source.items).flatMap(item => {
    const fate = fateOf(item);
    if (fate.kind !== 'present' || fate.stamped) return [];
    return markEdits(note.text, item, '>', `[[${linkTo}]]`);
  });
}

interface Settling {
  readonly from: PlanTree;
  readonly to: PlanTree;
  readonly group: MatchedGroup;
  readonly doneChildren: boolean;
}

// Whole lines of tasks that the target has word for word; what stays below them moves left into their place.
function removals(settling: Settling): readonly Edit[] {
  const removal: Removal = { gone: new Set(), shifts: new Map(), numbers: new Map() };
  const visit = (items: readonly PlanItem[], shift: number, parent: PlanItem | null): void => {
    let first: PlanItem | null = null;
    for (const item of items) {
      const there = whereGone(settling, item, parent);
      if (there !== null) {
        for (const line of goingLines(item)) removal.gone.add(line);
        first ??= item;
        const staying = item.children.filter(({ mark }) => mark !== null);
        const more = Math.max(0, (staying[0]?.indent ?? item.indent) - item.indent);
        visit(staying, shift + more, there);
        continue;
      }
      for (const line of ownLines(item)) if (shift > 0) removal.shifts.set(line, shift);
      // Below a text, only a list from 1 on is one: the first that stays takes the first one's number.
      if (first !== null && first.number !== null && item.number !== null)
        removal.numbers.set(item.line, `${first.number}${item.delimiter}`);
      first = null;
      visit(item.children, shift, null);
    }
  };
  visit(settling.group.source.items, 0, null);
  return removalEdits(settling.from, removal);
}

// The lines that go with a task: its own and those of the plain items in it.
function goingLines(item: PlanItem): readonly number[] {
  const plain = item.children.filter(({ mark }) => mark === null);
  return [...ownLines(item), ...plain.flatMap(goingLines)];
}

// The target's item that holds all lines of this one, if it may go; `parent` is that of the item it is nested in.
function whereGone(
  { from, to, group, doneChildren }: Settling,
  item: PlanItem,
  parent: PlanItem | null,
): PlanItem | null {
  const fate = group.fateOf(item);
  const isDone = item.mark !== null && !item.leftover && isFinished(item.mark);
  const there =
    fate.kind === 'present' ? (fate.stamped ? null : fate.target) : doneChildren && isDone ? parent : null;
  if (there === null || hasTaskBelowPlain(item)) return null;
  const lines = new Map<string, number>();
  for (let line = there.line; line <= there.lastLine; line++) {
    const key = lineKey(to.lines.text(line));
    lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const isThere = goingLines(item).every(line => {
    const key = lineKey(from.lines.text(line));
    const count = lines.get(key) ?? 0;
    lines.set(key, count - 1);
    return key === '' || count > 0;
  });
  return isThere ? there : null;
}

const hasTaskBelowPlain = ({ children }: PlanItem): boolean =>
  allItems(children).some(item => item.mark === null && item.children.some(({ mark }) => mark !== null));

// A line as it is compared: without quote marks, list marker, check box and spare white space.
const lineKey = (line: string): string =>
  line
    .replace(/^[\s>]*(?:[-*+]|\d+[.)])?\s*(?:\[[^\]]{0,2}\])?/, '')
    .replace(/\s+/g, ' ')
    .trim();

// Every task that stays must still be read as one, and no other.
function readsAsMeant(
  from: PlanTree,
  edits: readonly Edit[],
  groups: readonly MatchedGroup[],
  options: CarryOptions,
): boolean {
  if (edits.length === 0) return true;
  const after = readPlan(applyEdits(from.note.text, edits), options.planNames);
  if (after.note.headings.length !== from.note.headings.length) return false;
  const [before, left] = [countTasks(from), countTasks(after)];
  // A line that was none may be read as a task once what stood above it is gone.
  if ([...left].some(([key, count]) => count > (before.get(key) ?? 0))) return false;
  const going = new Set(
    groups.flatMap(({ source, fateOf }) =>
      allItems(source.items)
        .filter(item => fateOf(item).kind === 'present' || (item.mark !== null && isFinished(item.mark)))
        .map(item => `${source.plan}\n${source.key}\n\n${item.key}`),
    ),
  );
  return [...before].every(([key, count]) => going.has(key) || left.get(key) === count);
}
