import type { TreeLine } from '../../list/tree-lines';
import { lineKey, mayBeSameLine } from './tree-view';
import type { VirtualList } from '../../../ui/virtual-list';

/** Which line of the tree Tab reaches, though its row may be out of sight and without an element. */
export interface TreeFocus {
  /** The line's place in the list, -1 in an empty tree. */
  at(): number;
  /** Makes a line the one that Tab reaches. */
  mark(line: TreeLine): void;
  /** Scrolls to a line and gives it focus. */
  focus(row: number): void;
  /** Runs what redraws rows, and keeps focus where it was as far as that is still there. */
  around(redraw: () => void): void;
}

/** Keeps the tab stop of a tree. While its row is out of sight the tree itself holds focus. */
export function treeFocus(tree: HTMLElement, list: VirtualList<TreeLine>): TreeFocus {
  let marked: TreeLine | null = null;
  let key = '';
  let row = 0;
  const isMarked = (line: TreeLine): boolean =>
    marked !== null && mayBeSameLine(line, marked) && lineKey(line) === key;

  const at = (): number => {
    const lines = list.lines;
    const here = lines[row];
    if (here !== undefined && isMarked(here)) return row;
    const found = marked === null ? -1 : lines.findIndex(isMarked);
    row = found >= 0 ? found : Math.min(row, lines.length - 1);
    return row;
  };
  const place = (): void => {
    tree.querySelector('[role="treeitem"][tabindex="0"]')?.setAttribute('tabindex', '-1');
    const element = list.elementOf(at());
    element?.setAttribute('tabindex', '0');
    tree.setAttribute('tabindex', element === null && list.lines.length > 0 ? '0' : '-1');
  };
  const mark = (line: TreeLine): void => {
    marked = line;
    key = lineKey(line);
    row = Math.max(0, list.lines.indexOf(line));
    place();
  };
  return {
    at,
    mark,
    focus(goal) {
      const line = list.lines[goal];
      if (line === undefined) return;
      const element = list.reveal(goal);
      mark(line);
      element?.focus({ preventScroll: true });
    },
    around(redraw) {
      const held = tree.contains(tree.doc.activeElement);
      redraw();
      place();
      if (!held) return;
      const element = list.elementOf(at());
      if (tree.doc.activeElement !== element) (element ?? tree).focus({ preventScroll: true });
    },
  };
}
