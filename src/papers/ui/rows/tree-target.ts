import { remarkOf, type TreeLine } from '../../list/tree-lines';

/** What a row of the tree stands for. */
export type TreeTarget = TreeLine;

const targets = new WeakMap<Element, TreeTarget>();

/** Makes a row stand for something. */
export function setTarget(row: HTMLElement, target: TreeTarget): void {
  targets.set(row, target);
}

/** The row that an event happened in. */
export function rowAt(event: Event): HTMLElement | null {
  const target = event.target as Node | null;
  if (!target?.instanceOf(Element)) return null;
  return target.closest<HTMLElement>('[role="treeitem"]');
}

/** What a row stands for. */
export function targetOf(row: Element | null): TreeTarget | null {
  return row === null ? null : (targets.get(row) ?? null);
}

/** Where in which note a row leads; null for rows that lead nowhere. */
export function placeOf(target: TreeTarget | null): { readonly path: string; readonly line: number } | null {
  if (target === null || target.kind === 'group') return null;
  if (target.kind === 'entry') return target.entry;
  return target.kind === 'remark' ? { path: target.card.path, line: remarkOf(target).line } : target.card;
}
