import { Keymap, type Component, type HoverParent, type PaneType, type UserEvent } from 'obsidian';
import { reporting } from '../../ui/report-problem';
import type { PaperLink } from '../../reference/paper-link';
import type { TreeLine } from '../list/tree-lines';
import { targetLink } from './card-link';
import { followLink, rowMenu, similarMenu, type MenuDeps } from './card-menu';
import { offerPreview } from './hover-preview';
import { openPlace } from './open-card';
import type { TreeFocus } from './rows/tree-focus';
import { goalOf, meaningOf, openness } from './rows/tree-keyboard';
import { placeOf, rowAt, targetOf, type TreeTarget } from './rows/tree-target';
import type { VirtualList } from '../../ui/virtual-list';

/** What opening rows needs. */
export interface TreeDeps extends MenuDeps {
  readonly hoverParent: HoverParent;
}

/** The tree's elements and what keeps them. */
export interface TreeParts {
  readonly tree: HTMLElement;
  readonly scroller: HTMLElement;
  readonly list: VirtualList<TreeLine>;
  readonly focus: TreeFocus;
  readonly filter: HTMLInputElement;
}

/** What rows do within the view. */
export interface TreeActions {
  /** Opens or closes a line. */
  readonly turn: (target: TreeTarget) => void;
  readonly clearFilter: () => void;
  /** Brings the rows up to what was typed. */
  readonly settle: () => void;
}

const linkAt = (event: Event): HTMLAnchorElement | null => {
  const target = event.target as Node | null;
  return target?.instanceOf(Element) ? target.closest<HTMLAnchorElement>('a.rdb-link') : null;
};

const isIn = (event: Event, selector: string): boolean => {
  const target = event.target as Node | null;
  return target?.instanceOf(Element) === true && target.closest(selector) !== null;
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

/** Opens a row's place, or the group it stands for. */
function activate(deps: TreeDeps, target: TreeTarget, event: UserEvent, turn: TreeActions['turn']): void {
  if (target.kind === 'group') turn(target);
  else void reporting(deps.ports.t, () => openPlace(deps, target, Keymap.isModEvent(event)));
}

function listenToMouse(owner: Component, parts: TreeParts, deps: TreeDeps, turn: TreeActions['turn']): void {
  const { tree, focus } = parts;
  const press = (event: MouseEvent): void => {
    const row = rowAt(event);
    const target = targetOf(row);
    if (row === null || target === null) return;
    const anchor = linkAt(event);
    focus.mark(target);
    if (anchor === null) {
      if (isIn(event, '.collapse-icon')) turn(target);
      else if (isIn(event, '.rdb-similar')) similarMenu(deps, target)?.showAtMouseEvent(event);
      else activate(deps, target, event, turn);
      return;
    }
    // The app opens web links by itself.
    if (anchor.getAttribute('href') !== '#') return;
    event.preventDefault();
    void reporting(deps.ports.t, () => follow(deps, anchor, row, Keymap.isModEvent(event)));
  };
  owner.registerDomEvent(tree, 'click', press);
  owner.registerDomEvent(tree, 'auxclick', event => event.button === 1 && press(event));
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
  owner.registerDomEvent(tree, 'dragstart', event => {
    const target = targetOf(rowAt(event));
    const from = deps.app.workspace.getActiveFile()?.path ?? '';
    const link = target && targetLink(deps.app, target, from);
    if (link) event.dataTransfer?.setData('text/plain', link);
    else event.preventDefault();
  });
}

function listenToKeys(owner: Component, parts: TreeParts, deps: TreeDeps, actions: TreeActions): void {
  const { tree, scroller, list, focus, filter } = parts;
  owner.registerDomEvent(tree, 'keydown', event => {
    actions.settle();
    if (event.key === 'Escape') return actions.clearFilter();
    const at = focus.at();
    const line = list.lines[at];
    if (line === undefined) return;
    const meaning = meaningOf(event, line);
    if (meaning === null) return;
    if (meaning === 'filter' || meaning === 'type') filter.focus();
    if (meaning === 'type') return;
    event.preventDefault();
    if (meaning === 'activate') activate(deps, line, event, actions.turn);
    else if (meaning === 'turn') actions.turn(line);
    else if (meaning === 'move') {
      const goal = goalOf(event.key, list.lines, at, Math.max(1, Math.floor(scroller.clientHeight / 100)));
      if (goal !== undefined) focus.focus(goal);
    }
  });
  owner.registerDomEvent(tree, 'focusin', event => {
    const target = targetOf(rowAt(event));
    if (target !== null) focus.mark(target);
  });
}

/** Makes the rows answer to mouse, touch and keyboard. */
export function listenToTree(owner: Component, parts: TreeParts, deps: TreeDeps, actions: TreeActions): void {
  const { scroller, focus, list } = parts;
  listenToMouse(owner, parts, deps, target => {
    if (openness(target) !== null) actions.turn(target);
  });
  listenToKeys(owner, parts, deps, actions);
  owner.registerDomEvent(scroller, 'scroll', () => {
    actions.settle();
    focus.around(() => list.draw());
  });
}

/** Makes the filter box hand over to the rows. */
export function listenToFilter(
  owner: Component,
  { filter, focus }: TreeParts,
  { clearFilter, settle }: TreeActions,
): void {
  owner.registerDomEvent(filter, 'keydown', event => {
    // While an input method composes, its keys are its own.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (filter.value === '') focus.focus(0);
      else clearFilter();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      settle();
      focus.focus(0);
    } else return;
    event.preventDefault();
  });
}
