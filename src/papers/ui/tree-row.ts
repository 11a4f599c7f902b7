import { setIcon } from 'obsidian';
import { setTarget, type TreeTarget } from './tree-target';

/** The parts of a row that looks as the app's own. */
export interface TreeRow {
  readonly item: HTMLElement;
  /** Takes focus and clicks. */
  readonly self: HTMLElement;
  readonly inner: HTMLElement;
}

/** Adds a row at a level from 1; `key` is unique in the tree. */
export function createRow(parent: HTMLElement, level: number, key: string, target: TreeTarget): TreeRow {
  const item = parent.createDiv({ cls: 'tree-item', attr: { role: 'none' } });
  const self = item.createDiv({
    cls: 'tree-item-self is-clickable rdb-row',
    attr: { role: 'treeitem', tabindex: '-1', 'aria-level': String(level) },
  });
  self.dataset['key'] = key;
  setTarget(self, target);
  return { item, self, inner: self.createDiv({ cls: 'tree-item-inner' }) };
}

/** The triangle that turns; `open` false points it to the title. */
export function showCollapse(self: HTMLElement, open: boolean): void {
  let icon = self.querySelector<HTMLElement>(':scope > .collapse-icon');
  if (icon === null) {
    self.addClass('mod-collapsible');
    icon = self.createDiv({ cls: 'tree-item-icon collapse-icon' });
    setIcon(icon, 'right-triangle');
    self.prepend(icon);
  }
  icon.toggleClass('is-collapsed', !open);
  self.setAttribute('aria-expanded', String(open));
}
