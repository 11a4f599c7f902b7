import { setIcon } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { ShownItem } from '../form/form-view';
import { addDuplicateWarning, type DuplicateActions, type DuplicateWarning } from './duplicate-warning';

/** The papers recognised in the input. */
export interface ItemList {
  readonly show: (items: readonly ShownItem[]) => void;
  /** Whether a paper noted before is to be written all the same. */
  readonly again: (key: string) => boolean;
}

interface Row {
  readonly el: HTMLElement;
  readonly chips: HTMLElement;
  readonly title: HTMLElement;
  readonly remove: HTMLElement;
  readonly note: HTMLElement;
  readonly warning: DuplicateWarning;
}

/** Adds the list, empty at first. One paper shows its chips; of several each has a row with a button that leaves it out. */
export function addItemList(
  parent: HTMLElement,
  t: Translate,
  actions: DuplicateActions & { readonly remove: (key: string) => void },
): ItemList {
  const said = parent.createDiv({ cls: 'rdb-items-said', attr: { role: 'status' } });
  const list = parent.createEl('ul', { cls: 'rdb-items' });
  const rows = new Map<string, Row>();

  const addRow = (key: string): Row => {
    const el = list.createEl('li', { cls: 'rdb-item' });
    const head = el.createDiv({ cls: 'rdb-item-head' });
    const title = head.createDiv({ cls: 'rdb-item-title' });
    const remove = head.createEl('button', { cls: 'clickable-icon', type: 'button' });
    setIcon(remove, 'x');
    remove.addEventListener('click', () => {
      const next = el.nextElementSibling ?? el.previousElementSibling;
      actions.remove(key);
      next?.querySelector('button')?.focus();
    });
    const chips = el.createDiv({ cls: 'rdb-chips' });
    const note = el.createDiv({ cls: 'rdb-item-note' });
    return { el, title, remove, chips, note, warning: addDuplicateWarning(el, t, actions) };
  };

  const show = (items: readonly ShownItem[]) => {
    const keys = new Set(items.map(({ key }) => key));
    for (const [key, { el }] of rows) {
      if (keys.has(key)) continue;
      el.remove();
      rows.delete(key);
    }
    items.forEach((item, at) => {
      const row = rows.get(item.key) ?? addRow(item.key);
      rows.set(item.key, row);
      // Moving an element would take the focus from what is in it.
      if (list.children[at] !== row.el) list.insertBefore(row.el, list.children[at] ?? null);
      fillRow(row, items.length === 1 ? { ...item, title: '' } : item, t);
    });
    list.toggleClass('is-single', items.length === 1);
    const text = items.length > 1 ? t('capture.items', { count: items.length }) : '';
    if (said.textContent !== text) said.setText(text);
  };
  return { show, again: key => rows.get(key)?.warning.again() ?? false };
}

function fillRow({ title, remove, chips, note, warning }: Row, item: ShownItem, t: Translate): void {
  title.setText(item.title);
  chips.empty();
  // A paper of which only the id is known has it for its title.
  for (const text of item.chips.filter(chip => chip !== item.title))
    chips.createSpan({ cls: 'rdb-chip', text });
  note.setText(item.note);
  remove.setAttribute('aria-label', t('capture.leave-out', { title: item.title }));
  warning.show(item.seen);
}
