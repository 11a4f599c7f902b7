import { targetOf } from './tree-target';

/** What keys in the tree lead to. */
export interface TreeKeys {
  readonly activate: (row: HTMLElement, event: KeyboardEvent) => void;
  readonly toggle: (row: HTMLElement) => void;
  readonly focusFilter: () => void;
}

/** The rows in the order one sees them; closed groups hold none. */
export function treeRows(tree: HTMLElement): readonly HTMLElement[] {
  return [...tree.querySelectorAll<HTMLElement>('[role="treeitem"]')];
}

/** Makes the row the one that Tab reaches. */
export function moveTabStop(tree: HTMLElement, row: HTMLElement | undefined): void {
  tree.querySelector('[role="treeitem"][tabindex="0"]')?.setAttribute('tabindex', '-1');
  row?.setAttribute('tabindex', '0');
}

function focusRow(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

const level = (row: HTMLElement | undefined): number => Number(row?.getAttribute('aria-level') ?? 0);

/** The row that a key of the tree pattern moves to (https://www.w3.org/WAI/ARIA/apg/patterns/treeview/); undefined for other keys. */
function goal(key: string, rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const row = rows[at];
  if (key === 'ArrowDown') return rows[at + 1];
  if (key === 'ArrowUp') return rows[at - 1];
  if (key === 'Home') return rows[0];
  if (key === 'End') return rows.at(-1);
  if (key === 'ArrowRight') return level(rows[at + 1]) > level(row) ? rows[at + 1] : undefined;
  if (key !== 'ArrowLeft') return undefined;
  return rows
    .slice(0, at)
    .reverse()
    .find(above => level(above) < level(row));
}

const moves = new Set(['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/** Handles a key press on a row of the tree; answers whether it meant something. */
export function handleTreeKey(
  event: KeyboardEvent,
  tree: HTMLElement,
  row: HTMLElement,
  keys: TreeKeys,
): boolean {
  const { key } = event;
  const target = targetOf(row);
  if (key === 'Enter') {
    keys.activate(row, event);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (target?.kind === 'group') {
    const turns =
      key === ' ' || (key === 'ArrowRight' && !target.open) || (key === 'ArrowLeft' && target.open);
    if (turns) keys.toggle(row);
    if (turns) return true;
  }
  if (key === ' ') keys.activate(row, event);
  else if (key === '/') keys.focusFilter();
  else if (moves.has(key)) {
    const rows = treeRows(tree);
    focusRow(goal(key, rows, rows.indexOf(row)));
  } else {
    // Typing goes on in the filter: the key press itself enters the letter there.
    if (key.length === 1 || key === 'Process') keys.focusFilter();
    return false;
  }
  return true;
}

/** Remembers where focus is in the tree; the result brings it back if what had it was replaced. */
export function keepFocus(tree: HTMLElement): () => void {
  const active = tree.doc.activeElement;
  const row = active?.closest<HTMLElement>('[role="treeitem"]') ?? null;
  if (row === null || !tree.contains(row)) return () => moveTabStop(tree, currentStop(tree));
  const key = row.dataset['key'];
  const at = treeRows(tree).indexOf(row);
  return () => {
    const rows = treeRows(tree);
    const again = row.isConnected
      ? row
      : (rows.find(each => each.dataset['key'] === key) ?? rows[at] ?? rows.at(-1));
    moveTabStop(tree, again);
    if (again && tree.doc.activeElement !== again) again.focus({ preventScroll: true });
  };
}

const currentStop = (tree: HTMLElement): HTMLElement | undefined =>
  tree.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]') ?? treeRows(tree)[0];
