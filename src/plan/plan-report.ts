import type { Translate } from '../i18n/translate';
import { plainText } from '../markdown/inline/inline';
import type { Ports } from '../ports';
import { sectionNames } from '../settings/note-words';
import type { Day } from '../time/day';
import { carriedDays, carriedKeys, firstDays, keyReader } from './carried-days';
import { dailyNotes, notesBefore } from '../daily/location/earlier-days';
import { stampedKey } from './carry/match-tasks';
import { allItems, readPlan } from './tasks/plan-tree';
import { stateOf, titleKey } from './tasks/task-text';
import { stampedTasks } from './carry/stamped-tasks';

/** One task of a plan. */
export interface PlanTask {
  readonly date: Day;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** Title of its area; null before the first one. */
  readonly area: string | null;
  readonly text: string;
  /** open, done, cancelled, forwarded, started, or the mark itself. */
  readonly state: string;
  /** 0 at the top. */
  readonly depth: number;
  /** Days since it was first planned, as far as it can be followed back. */
  readonly carriedDays: number;
}

/** Which tasks are wanted; what is left out means any. */
export interface PlanFilter {
  readonly from?: Day;
  readonly to?: Day;
  readonly area?: string;
  readonly state?: string;
}

/** The tasks of all daily notes that fit, earliest day first; empty ones and template leftovers are none. */
export async function planTasks(ports: Ports, filter: PlanFilter): Promise<readonly PlanTask[]> {
  const names = sectionNames(ports, 'plan');
  const all = dailyNotes(ports);
  const read = keyReader(ports.notes, names);
  const stamped = await stampedTasks(ports);
  const wanted = all.filter(
    ({ day }) =>
      (filter.from === undefined || day >= filter.from) && (filter.to === undefined || day <= filter.to),
  );
  const found: PlanTask[] = [];
  for (const { day, path } of wanted) {
    const tree = readPlan(await ports.notes.read(path), names);
    if (tree.plans.length === 0) continue;
    const daily = stamped(day);
    const keys = new Set([...carriedKeys(tree)].filter(key => !daily.has(key)));
    const first = await firstDays(keys, day, notesBefore(all, day, ports.settings().carryReach), read);
    for (const group of tree.groups) {
      const area = group.path[0] ?? null;
      for (const { line, mark, leftover, content, depth, key } of allItems(group.items)) {
        if (mark === null || leftover) continue;
        const text = plainText(tree.note.text, content.from, content.to);
        const days = carriedDays(first, stampedKey(group.key, key), day);
        found.push({ date: day, path, line, area, text, state: stateOf(mark), depth, carriedDays: days });
      }
    }
  }
  return found.filter(task => fits(task, filter));
}

function fits({ area, state }: PlanTask, filter: PlanFilter): boolean {
  if (filter.area !== undefined && titleKey(area ?? '') !== titleKey(filter.area)) return false;
  return filter.state === undefined || state === filter.state;
}

/** The tasks as text, a line each, under their day. */
export function formatPlan(tasks: readonly PlanTask[], t: Translate): string {
  if (tasks.length === 0) return t('plan.none');
  const days = [...new Set(tasks.map(({ date }) => date))];
  const line = ({ area, text, state, depth, carriedDays: days }: PlanTask) =>
    `${'  '.repeat(depth + 1)}[${state}] ${area === null ? '' : `${area}: `}${text}` +
    (days > 0 ? ` (${t('plan.carried-days', { count: days })})` : '');
  return days
    .map(day => [day, ...tasks.filter(({ date }) => date === day).map(line)].join('\n'))
    .join('\n\n');
}
