import { plainText } from '../../markdown/inline/inline';

/** Marks of tasks that nothing is left to do for: done, cancelled, forwarded. */
const finishedMarks = new Set(['x', 'X', '-', '>']);

/** Whether a task with this mark between its brackets needs nothing more. */
export function isFinished(mark: string): boolean {
  return finishedMarks.has(mark);
}

const spaces = ' \t';

// Where the white space before an offset starts.
function spaceBefore(text: string, to: number): number {
  let at = to;
  while (at > 0 && spaces.includes(text.charAt(at - 1))) at--;
  return at;
}

/** A line without the block id at its end. */
export function withoutBlockId(line: string): string {
  const to = spaceBefore(line, line.length);
  const at = line.lastIndexOf('^', to);
  const isId = at >= 0 && /^[A-Za-z0-9-]+$/.test(line.slice(at + 1, to));
  const from = isId ? spaceBefore(line, at) : at;
  return isId && (at === 0 || from < at) ? line.slice(0, from) : line;
}

function withoutForwardLink(text: string): string {
  const at = text.lastIndexOf('→ [[');
  return at >= 0 && /^[^\]\n]*\]\]$/.test(text.slice(at + '→ [['.length))
    ? text.slice(0, spaceBefore(text, at))
    : text;
}

/** A task's text as it is compared: without block id and the link of a forwarded task, white space folded. */
export function taskKey(text: string): string {
  return withoutForwardLink(withoutBlockId(text)).replace(/\s+/g, ' ').trim();
}

const ownNumber = /^(\d{1,3})[.)、．]?$/;

/**
 * Whether a task's text is a placeholder of a template: nothing, nothing but punctuation, or the item's own number,
 * such as `1. [ ] 1.`. `marker` is the item's; below a bullet a number with a point counts as its own. A number that
 * means something, such as an id or a date, is a task.
 */
export function isPlaceholder(text: string, marker = ''): boolean {
  const written = withoutBlockId(text).trim();
  if (!/[^\s\p{P}]/u.test(written)) return true;
  const number = ownNumber.exec(written)?.[1];
  if (number === undefined) return false;
  return /^\d/.test(marker) ? Number.parseInt(marker, 10) === Number(number) : /\D$/.test(written);
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
