import { dailyPath } from '../daily/location/daily-path';
import type { Translate } from '../i18n/translate';
import { headingText } from '../markdown/write/escape';
import type { Ports } from '../ports';
import { Problem } from '../problem';
import { noteWords, sectionNames } from '../settings/note-words';
import type { Day } from '../time/day';
import { carryInto, type CarryPlan } from './carry/carry-text';
import { readPlan } from './tasks/plan-tree';
import { stampDay } from './stamp-day';
import { isPlaceholder, titleKey } from './tasks/task-text';

/** A task as typed, and where it belongs. */
export interface NewTask {
  readonly text: string;
  /** Title of its area; empty for before the areas. */
  readonly area: string;
  readonly day: Day;
}

/** What came of it: `added` is false when the area has the task already. */
export interface AddedTask {
  readonly path: string;
  readonly added: boolean;
}

/** The task as it is written, on one line and without a list marker of its own. @throws Problem if nothing is left to do */
export function taskLine(typed: string, t: Translate): string {
  const text = typed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-*+]|\d{1,9}[.)]) (?:\[.?\] )?/, '');
  if (isPlaceholder(text)) throw new Problem(t('plan.empty-task'));
  return text;
}

/**
 * Puts a task at the end of its area, in the place of an empty item if there is one; a missing area is made.
 * @throws Problem if the text has no plan or no certain place in it
 */
export function placeTask(
  text: string,
  task: NewTask,
  planNames: readonly string[],
  t: Translate,
): CarryPlan {
  const line = taskLine(task.text, t);
  const area = task.area.trim() === '' ? '' : `## ${headingText(task.area)}\n\n`;
  const plan = carryInto(
    `# ${planNames[0] ?? ''}\n\n${area}1. [ ] ${line}\n`,
    text,
    {
      planNames,
      stamped: new Set(),
      missingArea: '',
      countsElsewhere: false,
      // The one mode in which a block id comes along.
      mode: 'moved',
      doneChildren: false,
      wholeSections: [],
    },
    t,
  );
  if (plan.left.length > 0 && !plan.noPlan) throw new Problem(t('plan.no-place'));
  return plan;
}

/**
 * Adds a task to a day's plan; the note is made if need be.
 * @throws Problem if there is nothing to add, or no plan or certain place for it; the task is not written then
 */
export async function addTask(ports: Ports, task: NewTask): Promise<AddedTask> {
  const { t } = ports;
  taskLine(task.text, t);
  const names = sectionNames(ports, 'plan');
  const placed = (text: string, path: string): CarryPlan => {
    const plan = placeTask(text, task, names, t);
    if (plan.noPlan) throw new Problem(t('plan.no-plan', { path }));
    return plan;
  };
  const { path } = await stampDay(ports, task.day, { attempt: placed });
  const plan = await ports.notes.edit(path, text => placed(text, path));
  return { path, added: plan.edits.length > 0 };
}

/** The areas to choose from: those of a plan's text, then those of the settings that it lacks. */
function areasOf(ports: Ports, text: string | null): readonly string[] {
  const own = text === null ? [] : readPlan(text, sectionNames(ports, 'plan')).groups;
  const titles = [
    ...own.filter(({ path }) => path.length === 1).map(({ path }) => path[0] ?? ''),
    ...noteWords(ports.settings(), ports.language).areas,
  ];
  return [...new Set(titles.map(titleKey))].filter(title => title !== '');
}

/** The areas to choose from on a day, whose note may not be there yet. */
export async function areasOn(ports: Ports, day: Day): Promise<readonly string[]> {
  const path = dailyPath(day, ports.place(), ports.dates);
  return areasOf(ports, (await ports.notes.exists(path)) ? await ports.notes.read(path) : null);
}
