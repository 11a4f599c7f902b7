import { Keymap, type Component, type HoverParent, type PaneType, type UserEvent } from 'obsidian';
import { reporting } from '../../host/report-problem';
import type { PaperLink } from '../card';
import { followLink, rowMenu } from './card-menu';
import { offerPreview } from './hover-preview';
import { openPlace, type OpenDeps } from './open-card';
import { handleTreeKey, moveTabStop, treeRows } from './tree-keyboard';
import { placeOf, rowAt, targetOf, type TreeTarget } from './tree-target';

/** What opening rows needs. */
export interface TreeDeps extends OpenDeps {
  readonly hoverParent: HoverParent;
}

/** What rows do within the view. */
export interface TreeActions {
  /** Opens or closes a group, or shows more. */
  readonly turn: (target: TreeTarget) => void;
  readonly clearFilter: () => void;
}

const linkAt = (event: Event): HTMLAnchorElement | null => {
  const target = event.target as Node | null;
  return target?.instanceOf(Element) ? target.closest<HTMLAnchorElement>('a.rdb-link') : null;
};

function follow(
  deps: TreeDeps,
  anchor: HTMLAnchorElement,
  row: HTMLElement,
  pane: PaneType | boolean,
): Promise<void> {
  const from = placeOf(targetOf(row))?.path ?? '';
  const link: PaperLink = { text: anchor.text, url: anchor.dataset['target'] ?? '', kind: 'note' };
  return followLink(deps, link, from, pane);
}

/** Makes the rows answer to mouse, touch and keyboard. */
export function listenToTree(
  owner: Component,
  tree: HTMLElement,
  filter: HTMLInputElement,
  deps: TreeDeps,
  { turn, clearFilter }: TreeActions,
): void {
  const { t } = deps.ports;
  const activate = (row: HTMLElement, event: UserEvent): void => {
    const target = targetOf(row);
    if (target?.kind === 'group' || target?.kind === 'more') turn(target);
    else if (target) void reporting(t, () => openPlace(deps, target, Keymap.isModEvent(event)));
  };
  const press = (event: MouseEvent): void => {
    const row = rowAt(event);
    const anchor = linkAt(event);
    if (row === null) return;
    moveTabStop(tree, row);
    if (anchor === null) return activate(row, event);
    // The app opens web links by itself.
    if (anchor.getAttribute('href') !== '#') return;
    event.preventDefault();
    void reporting(t, () => follow(deps, anchor, row, Keymap.isModEvent(event)));
  };
  const toggle = (row: HTMLElement): void => {
    const target = targetOf(row);
    if (target) turn(target);
  };
  const keys = { activate, toggle, focusFilter: () => filter.focus() };
  owner.registerDomEvent(tree, 'click', press);
  owner.registerDomEvent(tree, 'auxclick', event => event.button === 1 && press(event));
  owner.registerDomEvent(tree, 'keydown', event => {
    const row = rowAt(event);
    if (event.key === 'Escape') clearFilter();
    else if (row !== null && handleTreeKey(event, tree, row, keys)) event.preventDefault();
  });
  owner.registerDomEvent(tree, 'focusin', event => {
    const row = rowAt(event);
    if (row !== null) moveTabStop(tree, row);
  });
  owner.registerDomEvent(tree, 'contextmenu', event => {
    const target = targetOf(rowAt(event));
    const menu = target && rowMenu(deps, target);
    if (!menu) return;
    event.preventDefault();
    menu.showAtMouseEvent(event);
  });
  owner.registerDomEvent(tree, 'mouseover', event => {
    const row = rowAt(event);
    const target = targetOf(row);
    if (row && target) offerPreview(deps.app, deps.hoverParent, event, row, target);
  });
}

/** Makes the filter box hand over to the rows. */
export function listenToFilter(
  owner: Component,
  tree: HTMLElement,
  filter: HTMLInputElement,
  clear: () => void,
): void {
  owner.registerDomEvent(filter, 'keydown', event => {
    // While an input method composes, its keys are its own.
    if (event.isComposing) return;
    const first = treeRows(tree)[0];
    if (event.key === 'Escape') {
      if (filter.value === '') first?.focus();
      else clear();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') first?.focus();
    else return;
    event.preventDefault();
  });
}
