import { setIcon } from 'obsidian';
import type { Span } from '../../../markdown/model';
import type { TreeLine } from '../../list/tree-lines';
import { setTarget } from './tree-target';

/** The parts of a row that looks as the app's own. */
export interface TreeRow {
  /** Takes focus and clicks. */
  readonly self: HTMLElement;
  readonly inner: HTMLElement;
}

/** Makes a row stand for a line: its place in the tree, what is open. */
export function describeRow(self: HTMLElement, line: TreeLine): void {
  self.setAttrs({
    'aria-level': String(line.level),
    'aria-posinset': String(line.position),
    'aria-setsize': String(line.size),
  });
  setTarget(self, line);
}

/** Adds a row for a line; `key` is unique in the tree. */
export function createRow(parent: HTMLElement, key: string, line: TreeLine): TreeRow {
  const self = parent.createDiv({
    cls: `tree-item-self is-clickable rdb-row rdb-row-${line.kind}`,
    attr: { role: 'treeitem', tabindex: '-1' },
  });
  self.dataset['key'] = key;
  describeRow(self, line);
  return { self, inner: self.createDiv({ cls: 'tree-item-inner' }) };
}

/** The triangle that turns; `open` false points it to the title, null takes it away. */
export function showCollapse(self: HTMLElement, open: boolean | null): void {
  let icon = self.querySelector<HTMLElement>(':scope > .collapse-icon');
  self.toggleClass('mod-collapsible', open !== null);
  if (open === null) {
    icon?.remove();
    self.removeAttribute('aria-expanded');
    return;
  }
  if (icon === null) {
    icon = self.createDiv({ cls: 'tree-item-icon collapse-icon' });
    setIcon(icon, 'right-triangle');
    self.prepend(icon);
  }
  icon.toggleClass('is-collapsed', !open);
  self.setAttribute('aria-expanded', String(open));
}

/** Adds text with the spans in it marked as found. */
export function addMarked(parent: HTMLElement, text: string, spans: readonly Span[]): void {
  let at = 0;
  for (const { from, to } of spans) {
    if (from > at) parent.appendText(text.slice(at, from));
    parent.createEl('mark', { cls: 'rdb-found', text: text.slice(from, to) });
    at = to;
  }
  parent.appendText(text.slice(at));
}
