import type { Plan } from '../markdown/edit';
import { touchOf, undoPlan, type Touched } from '../markdown/undo';
import { markEdits } from '../plan/tasks/mark-task';
import { allItems, readPlan, type PlanItem } from '../plan/tasks/plan-tree';
import { isFinished, titleKey } from '../plan/tasks/task-text';
import type { Ports } from '../ports';
import { Problem } from '../problem';
import { sectionNames } from '../settings/note-words';
import type { ReadingItem } from './reading-list';

/** The task of a paper, to be found again. */
export type TaskPlace = Pick<ReadingItem, 'line' | 'area' | 'key'>;

/** Edits that tick a task; `found` is false if the plan no longer has it. */
export interface FinishPlan extends Plan {
  readonly found: boolean;
}

/** Ticks a task and puts a link behind it, if one is given; a task that is ticked stays as it is. */
export function finishTask(
  text: string,
  planNames: readonly string[],
  task: TaskPlace,
  link: string | null,
): FinishPlan {
  const item = findTask(text, planNames, task);
  if (item === null) return { found: false, edits: [] };
  const isDone = item.mark !== null && isFinished(item.mark);
  return { found: true, edits: isDone ? [] : markEdits(text, item, 'x', link) };
}

// Open ones first, then what stands nearest to where it stood.
function findTask(
  text: string,
  planNames: readonly string[],
  { line, area, key }: TaskPlace,
): PlanItem | null {
  const isTask = (item: PlanItem) =>
    item.mark !== null && (item.key === key || item.key.startsWith(`${key} → `));
  const found = readPlan(text, planNames)
    .groups.filter(({ path }) => (path[0] === undefined ? null : titleKey(path[0])) === area)
    .flatMap(({ items }) => allItems(items).filter(isTask));
  const cost = (item: PlanItem) => (isFinished(item.mark ?? '') ? 1e9 : 0) + Math.abs(item.line - line);
  return found.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

/**
 * Ticks the task of a paper in its note, with a link to the card that was written. Gives what takes it back; null if
 * it was ticked already.
 * @throws Problem if the note no longer has it; nothing is written then
 */
export async function finishReading(
  ports: Ports,
  task: TaskPlace & Pick<ReadingItem, 'path' | 'paper'>,
  link: string | null,
): Promise<Touched | null> {
  const { notes, t } = ports;
  const { path, paper } = task;
  const gone = () => new Problem(t('reading.task-gone', { title: paper.name, path }));
  if (!(await notes.exists(path))) throw gone();
  const names = sectionNames(ports, 'plan');
  const { found, touched } = await notes.edit(path, text => {
    const plan = finishTask(text, names, task, link);
    return { ...plan, touched: plan.edits.length === 0 ? null : touchOf(path, text, plan.edits) };
  });
  if (!found) throw gone();
  return touched;
}

/** Puts a ticked task back as it was. @throws Problem if the note has changed there since or is gone; nothing is written then */
export async function reopenReading({ notes, t }: Ports, touched: Touched): Promise<void> {
  const { path } = touched;
  const changed = () => new Problem(t('reading.undo-changed', { path }));
  if (!(await notes.exists(path))) throw changed();
  await notes.edit(path, text => {
    const plan = undoPlan(text, touched);
    if (plan === null) throw changed();
    return plan;
  });
}
