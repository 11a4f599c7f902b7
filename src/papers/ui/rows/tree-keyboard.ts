import type { TreeLine } from '../../list/tree-lines';

/** Where a key of the tree pattern leads from a line (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/); undefined for other keys and at the ends. */
export function goalOf(
  key: string,
  lines: readonly TreeLine[],
  at: number,
  page: number,
): number | undefined {
  const level = lines[at]?.level ?? 0;
  const last = lines.length - 1;
  if (last < 0) return undefined;
  if (key === 'ArrowDown') return at < last ? at + 1 : undefined;
  if (key === 'ArrowUp') return at > 0 ? at - 1 : undefined;
  if (key === 'PageDown') return Math.min(last, at + page);
  if (key === 'PageUp') return Math.max(0, at - page);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowRight') return (lines[at + 1]?.level ?? 0) > level ? at + 1 : undefined;
  if (key !== 'ArrowLeft') return undefined;
  for (let above = at - 1; above >= 0; above--) if ((lines[above]?.level ?? 0) < level) return above;
  return undefined;
}

const moves = new Set([
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'PageDown',
  'PageUp',
  'Home',
  'End',
]);

/** What a key press on a line means. */
export type KeyMeaning = 'activate' | 'turn' | 'move' | 'filter' | 'type' | null;

/** Whether a line opens and closes, and whether it is open. */
export function openness(line: TreeLine): boolean | null {
  return line.kind === 'group' || line.kind === 'paper' ? line.open : null;
}

/** Says what a key press on a line means; `type` goes on in the filter, where the key press itself enters the letter. */
export function meaningOf(event: KeyboardEvent, line: TreeLine): KeyMeaning {
  const { key } = event;
  if (key === 'Enter') return 'activate';
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const open = openness(line);
  if ((open === false && key === 'ArrowRight') || (open === true && key === 'ArrowLeft')) return 'turn';
  if (key === ' ') return open === null || line.kind !== 'group' ? 'activate' : 'turn';
  if (key === '/') return 'filter';
  if (moves.has(key)) return 'move';
  return key.length === 1 || key === 'Process' ? 'type' : null;
}
