import { Keymap, setIcon, type Component, type PaneType } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { ListedMark, MarkGroup } from '../list-marks';

/** What rows do. */
export interface MarkActions {
  readonly t: Translate;
  readonly open: (mark: ListedMark, pane: PaneType | boolean) => void;
  readonly done: (mark: ListedMark) => void;
  readonly menu: (mark: ListedMark, event: MouseEvent) => void;
}

interface Row {
  readonly mark: ListedMark;
  readonly item: HTMLElement;
  readonly opener: HTMLElement;
  readonly finisher: HTMLElement;
}

const goals: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

const nameOfNote = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');

const isSame = (a: ListedMark, b: ListedMark | undefined): boolean =>
  a.path === b?.path && a.name === b.name && a.line === b.line && a.text === b.text;

function drawRow(list: HTMLElement, mark: ListedMark, t: Translate): Row {
  const item = list.createEl('li', { cls: 'rdb-mark' });
  const opener = item.createEl('button', { cls: 'rdb-mark-open', attr: { type: 'button' } });
  opener.createSpan({ cls: 'rdb-mark-text', text: mark.text });
  opener.createSpan({ cls: 'rdb-mark-day', text: mark.day ?? nameOfNote(mark.path) });
  const attr = { type: 'button', 'aria-label': t('marks.done') };
  const finisher = item.createEl('button', { cls: 'clickable-icon rdb-mark-done', attr });
  setIcon(finisher, 'check');
  return { mark, item, opener, finisher };
}

function drawGroup(parent: HTMLElement, { name, marks }: MarkGroup, t: Translate): readonly Row[] {
  const title = parent.createDiv({
    cls: 'rdb-mark-group',
    attr: { role: 'heading', 'aria-level': '3' },
  });
  title.createSpan({ text: name });
  title.createSpan({ cls: 'tree-item-flair', text: String(marks.length) });
  const list = parent.createEl('ul', { cls: 'rdb-mark-list' });
  return marks.map(mark => drawRow(list, mark, t));
}

/** Makes rows of marks in `box` that answer to mouse, touch and keyboard; gives the way to show others. */
export function marksList(
  box: HTMLElement,
  owner: Component,
  actions: MarkActions,
): (groups: readonly MarkGroup[]) => void {
  let rows: readonly Row[] = [];
  let current = 0;
  const rowAt = (event: Event): number =>
    rows.findIndex(({ item }) => item.contains(event.target as Node | null));
  const select = (at: number): void => {
    current = Math.max(0, Math.min(at, rows.length - 1));
    for (const [each, { opener, finisher }] of rows.entries())
      for (const button of [opener, finisher]) button.tabIndex = each === current ? 0 : -1;
  };
  const press = (event: MouseEvent): void => {
    const row = rows[rowAt(event)];
    if (row === undefined) return;
    if (row.finisher.contains(event.target as Node | null)) actions.done(row.mark);
    else actions.open(row.mark, Keymap.isModEvent(event));
  };
  owner.registerDomEvent(box, 'click', press);
  owner.registerDomEvent(box, 'auxclick', event => event.button === 1 && press(event));
  owner.registerDomEvent(box, 'contextmenu', event => {
    const row = rows[rowAt(event)];
    if (row === undefined) return;
    event.preventDefault();
    actions.menu(row.mark, event);
  });
  owner.registerDomEvent(box, 'focusin', event => {
    const at = rowAt(event);
    if (at >= 0) select(at);
  });
  owner.registerDomEvent(box, 'keydown', event => {
    const row = rows[rowAt(event)];
    if (row === undefined) return;
    const goal = goals[event.key]?.(current, rows.length);
    if (goal !== undefined) rows[goal]?.opener.focus();
    else if (event.key === 'Delete') actions.done(row.mark);
    else return;
    event.preventDefault();
  });
  return groups => {
    const hadFocus = box.contains(box.doc.activeElement);
    const [before, top] = [rows[current]?.mark, box.scrollTop];
    box.empty();
    rows = groups.flatMap(group => drawGroup(box, group, actions.t));
    const same = rows.findIndex(({ mark }) => isSame(mark, before));
    select(same < 0 ? current : same);
    box.scrollTop = top;
    if (hadFocus) (rows[current]?.opener ?? box).focus();
  };
}
