import { daysBetween, type Day } from '../time/day';
import { detached } from '../text/detached';
import type { Scan } from '../markdown/model';
import { allItems, planIn, readPlan, type PlanTree } from '../plan/tasks/plan-tree';
import { isFinished, titleKey } from '../plan/tasks/task-text';
import { paperKeys, paperOfTask, type TaskPaper } from './task-paper';

/** A plan's task that holds a paper, where it stands. */
export interface PaperTask {
  /** From 1. */
  readonly line: number;
  /** Title of its area; null before the first one. */
  readonly area: string | null;
  /** The task's text as it is compared. */
  readonly key: string;
  readonly isOpen: boolean;
  /** Carried on from here, so that it may have been queued earlier still. */
  readonly isForwarded: boolean;
  readonly paper: TaskPaper;
}

/** What the plan of one day says of papers to read. */
export interface DayTasks {
  readonly path: string;
  readonly day: Day;
  readonly tasks: readonly PaperTask[];
}

/** A paper to read, by the task that holds it last. */
export interface ReadingItem extends Pick<PaperTask, 'line' | 'area' | 'key' | 'paper'> {
  readonly path: string;
  readonly day: Day;
  /** The day since which it has been queued. */
  readonly since: Day;
}

/** Papers to read of one area. */
export interface ReadingGroup {
  readonly area: string | null;
  readonly items: readonly ReadingItem[];
}

// Most notes queue nothing, and scanning them is what takes time: some line has a check box and what may be an id or a link.
const mayLead = /https?:|www\.|openreview|\d{4}\.[\da-z]|10\.\d{4}|\/\d{7}|[A-Z]\d{2}-\d{4}/i;
const box = /\[[^\]]?\]/;
const mayHold = (line: string): boolean => {
  const at = line.search(box);
  return at >= 0 && mayLead.test(line.slice(at));
};
const mayQueue = (text: string): boolean =>
  (mayLead.test(text) && text.split('\n').some(mayHold)) || /待读|to.read|reading list|阅读清单/i.test(text);

/** The tasks of a note's plans that hold papers, in its order. */
export function paperTasks(text: string, planNames: readonly string[]): readonly PaperTask[] {
  return mayQueue(text) ? tasksOf(readPlan(text, planNames)) : [];
}

/** The same of a note that is scanned already. */
export function tasksIn(note: Scan, planNames: readonly string[]): readonly PaperTask[] {
  return mayQueue(note.text) ? tasksOf(planIn(note, planNames)) : [];
}

function tasksOf({ note: { text }, groups }: PlanTree): readonly PaperTask[] {
  return groups.flatMap(({ path, items }) =>
    allItems(items).flatMap(({ mark, leftover, content, line, key }) => {
      const area = path[0] === undefined ? null : detached(titleKey(path[0]));
      if (mark === null || leftover) return [];
      // Names, ids and links are pieces of it.
      const own = detached(text.slice(content.from, content.to));
      const paper = paperOfTask(own, { from: 0, to: own.length }, area);
      if (paper === null) return [];
      const isOpen = !isFinished(mark);
      return [{ line, area, key: detached(key), isOpen, isForwarded: mark === '>', paper }];
    }),
  );
}

interface Growing {
  /** The newest task, null if nothing is left to do for it. */
  readonly item: ReadingItem | null;
  readonly day: Day;
  since: Day;
  /** Found finished further back: what lies before that was another time. */
  ended: boolean;
}

/** The papers to read among the tasks of all days: of a paper's tasks the newest day's counts, so what is done there is off the list. */
export function readingList(days: readonly DayTasks[]): readonly ReadingItem[] {
  const byKey = new Map<string, Growing>();
  const all: Growing[] = [];
  for (const { path, day, tasks } of [...days].sort((a, b) => (a.day < b.day ? 1 : -1))) {
    // A paper that is open in one area of a day and done in another is still to be read.
    for (const task of [...tasks].sort((a, b) => Number(b.isOpen) - Number(a.isOpen))) {
      const keys = paperKeys(task.paper);
      const known = keys.flatMap(key => byKey.get(key) ?? [])[0];
      const { line, area, key, paper, isOpen } = task;
      const item = isOpen ? { path, day, line, area, key, paper, since: day } : null;
      const paperNow = known ?? { item, day, since: day, ended: false };
      if (known === undefined) all.push(paperNow);
      else if (known.day !== day && !known.ended) {
        if (isOpen || task.isForwarded) known.since = day;
        else known.ended = true;
      }
      for (const each of keys) if (!byKey.has(each)) byKey.set(each, paperNow);
    }
  }
  return all.flatMap(({ item, since }) => (item === null ? [] : { ...item, since }));
}

/** The papers to read by area, the area used last first, in each the newest day first and then as in the note. */
export function readingGroups(items: readonly ReadingItem[]): readonly ReadingGroup[] {
  const byArea = new Map<string | null, ReadingItem[]>();
  const sorted = [...items].sort((a, b) => (a.day === b.day ? a.line - b.line : a.day < b.day ? 1 : -1));
  for (const item of sorted) {
    const known = byArea.get(item.area);
    if (known) known.push(item);
    else byArea.set(item.area, [item]);
  }
  return [...byArea].map(([area, found]) => ({ area, items: found }));
}

/** Days for which a paper has waited to be read. */
export function daysQueued({ since }: Pick<ReadingItem, 'since'>, today: Day): number {
  return Math.max(0, daysBetween(since, today));
}
