import { scan } from '../markdown/blocks/scan';
import { sectionsNamed } from '../markdown/sections';

/** Offset at which one writes the first task of the plan; null if the note has none. */
export function firstTask(text: string, planNames: readonly string[]): number | null {
  const note = scan(text);
  const plan = sectionsNamed(note, planNames)[0];
  if (plan === undefined) return null;
  const task = note.items.find(
    item => item.task !== null && item.from >= plan.bodyFrom && item.to <= plan.to,
  );
  return task === undefined ? null : task.content.to;
}
