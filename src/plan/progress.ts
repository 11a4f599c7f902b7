import type { ListItem, Scan } from '../markdown/model';
import { scan } from '../markdown/blocks/scan';
import { sectionsNamed, sectionsOf, type Section } from '../markdown/sections';
import { isPlaceholder } from './tasks/task-text';

/** How far the tasks under one plan heading are. */
export interface Progress {
  /** Offset of the end of the heading's line. */
  readonly at: number;
  readonly done: number;
  readonly total: number;
}

// Cancelled and forwarded tasks need nothing more here, so they count neither as done nor as open.
const uncounted = new Set(['-', '>']);
const doneMarks = new Set(['x', 'X']);

/** Progress of each plan section and of every heading in it that has tasks, in the order of the note. */
export function planProgress(text: string, planNames: readonly string[]): readonly Progress[] {
  return progressIn(scan(text), planNames);
}

/** The same of a note that is scanned already. */
export function progressIn(note: Scan, planNames: readonly string[]): readonly Progress[] {
  const plans = sectionsNamed(note, planNames);
  if (plans.length === 0) return [];
  const counted = note.items.filter(item => isCounted(note, item));
  return sectionsOf(note)
    .filter(section => plans.some(plan => contains(plan, section)))
    .map(section => progressOf(section, counted))
    .filter(progress => progress.total > 0);
}

function contains(plan: Section, section: Section): boolean {
  return section.heading.from >= plan.heading.from && section.heading.from < plan.to;
}

function isCounted({ text }: Scan, { task, content, marker }: ListItem): boolean {
  if (task === null || uncounted.has(task)) return false;
  return !isPlaceholder(text.slice(content.from, content.to), text.slice(marker.from, marker.to));
}

function progressOf(section: Section, counted: readonly ListItem[]): Progress {
  const own = counted.filter(item => item.from >= section.bodyFrom && item.to <= section.to);
  const done = own.filter(item => item.task !== null && doneMarks.has(item.task)).length;
  return { at: section.heading.to, done, total: own.length };
}
