import { plainText } from '../../markdown/inline/inline';

/** Marks of tasks that nothing is left to do for: done, cancelled, forwarded. */
const finishedMarks = new Set(['x', 'X', '-', '>']);

/** Whether a task with this mark between its brackets needs nothing more. */
export function isFinished(mark: string): boolean {
  return finishedMarks.has(mark);
}

const blockId = /(^|[ \t]+)\^[A-Za-z0-9-]+[ \t]*$/;
const forwardLink = /[ \t]*→ \[\[[^\]\n]*\]\]$/;

/** A line without the block id at its end. */
export function withoutBlockId(line: string): string {
  return line.replace(blockId, '');
}

/** A task's text as it is compared: without block id and the link of a forwarded task, white space folded. */
export function taskKey(text: string): string {
  return withoutBlockId(text).replace(forwardLink, '').replace(/\s+/g, ' ').trim();
}

/** Whether a task's text is left over from a template: nothing, or nothing but digits and punctuation. */
export function isLeftover(text: string): boolean {
  // A letter in front is no leftover, and no block id starts so.
  if (/^\p{L}/u.test(text)) return false;
  return !/[^\d\s\p{P}]/u.test(withoutBlockId(text));
}

/** A heading as it is shown: white space folded. */
export function titleKey(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** An area's heading as it is compared: what a reader sees of it, without a colon at its end. */
export function areaKey(title: string): string {
  const seen = plainText(title, 0, title.length).replace(/[\s:：]+$/, '');
  return seen === '' ? titleKey(title) : seen;
}

const states: Readonly<Record<string, string>> = {
  ' ': 'open',
  x: 'done',
  X: 'done',
  '-': 'cancelled',
  '>': 'forwarded',
  '/': 'started',
};

/** The words for tasks' marks. */
export const taskStates: readonly string[] = [...new Set(Object.values(states))];

/** The word for a task's mark; a mark without one stands for itself. */
export function stateOf(mark: string): string {
  return states[mark] ?? mark;
}
