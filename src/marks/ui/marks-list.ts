import { Keymap, setIcon, type Component, type PaneType } from 'obsidian';
import { rowList, type DrawnRow } from '../../ui/row-list';
import type { Translate } from '../../i18n/translate';
import type { ListedMark, MarkGroup } from '../list-marks';

/** What rows do. */
export interface MarkActions {
  readonly t: Translate;
  readonly open: (mark: ListedMark, pane: PaneType | boolean) => void;
  readonly done: (mark: ListedMark) => void;
  readonly menu: (mark: ListedMark, event: MouseEvent) => void;
}

const nameOfNote = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');

const isSame = (a: ListedMark, b: ListedMark): boolean =>
  a.path === b.path && a.name === b.name && a.line === b.line && a.text === b.text;

function drawRow(list: HTMLElement, mark: ListedMark, t: Translate): DrawnRow {
  const item = list.createEl('li', { cls: 'rdb-mark' });
  const opener = item.createEl('button', { cls: 'rdb-mark-open', attr: { type: 'button' } });
  opener.createSpan({ cls: 'rdb-mark-text', text: mark.text });
  opener.createSpan({ cls: 'rdb-mark-day', text: mark.day ?? nameOfNote(mark.path) });
  const attr = { type: 'button', 'aria-label': t('marks.done') };
  const finisher = item.createEl('button', { cls: 'clickable-icon rdb-mark-done', attr });
  setIcon(finisher, 'check');
  return { item, buttons: [opener, finisher] };
}

/** Makes rows of marks in `box` that answer to mouse, touch and keyboard; gives the way to show others. */
export function marksList(
  box: HTMLElement,
  owner: Component,
  { t, open, done, menu }: MarkActions,
): (groups: readonly MarkGroup[]) => void {
  const show = rowList<ListedMark>(box, owner, {
    draw: (list, mark) => drawRow(list, mark, t),
    same: isSame,
    press: (mark, button, event) => (button === 1 ? done(mark) : open(mark, Keymap.isModEvent(event))),
    finish: done,
    menu,
  });
  return groups => show(groups.map(({ name, marks }) => ({ title: name, items: marks })));
}
