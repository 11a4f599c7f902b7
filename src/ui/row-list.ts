import type { Component } from 'obsidian';

/** A row as drawn: the first of its buttons opens what it stands for. */
export interface DrawnRow {
  readonly item: HTMLElement;
  readonly buttons: readonly HTMLElement[];
}

/** Rows under a title. */
export interface RowGroup<Item> {
  readonly title: string;
  readonly items: readonly Item[];
}

/** What rows are and do. */
export interface RowActions<Item> {
  readonly draw: (list: HTMLElement, item: Item) => DrawnRow;
  /** Whether both stand for the same thing, before and after a change. */
  readonly same: (a: Item, b: Item) => boolean;
  /** A button was pressed, the first if it was the row itself. */
  readonly press: (item: Item, button: number, event: MouseEvent) => void;
  readonly finish: (item: Item) => void;
  readonly menu: (item: Item, event: MouseEvent) => void;
}

const goals: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: at => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Makes grouped rows in `box` that answer to mouse, touch and keyboard; gives the way to show others. */
export function rowList<Item>(
  box: HTMLElement,
  owner: Component,
  actions: RowActions<Item>,
): (groups: readonly RowGroup<Item>[]) => void {
  let rows: readonly (DrawnRow & { readonly of: Item })[] = [];
  let current = 0;
  const rowAt = (event: Event): number =>
    rows.findIndex(({ item }) => item.contains(event.target as Node | null));
  // One row at a time is in the tab order, with all its buttons.
  const select = (at: number): void => {
    current = Math.max(0, Math.min(at, rows.length - 1));
    for (const [each, { buttons }] of rows.entries())
      for (const button of buttons) button.tabIndex = each === current ? 0 : -1;
  };
  const press = (event: MouseEvent): void => {
    const row = rows[rowAt(event)];
    const at = row?.buttons.findIndex(button => button.contains(event.target as Node | null)) ?? -1;
    if (row) actions.press(row.of, Math.max(0, at), event);
  };
  owner.registerDomEvent(box, 'click', press);
  owner.registerDomEvent(box, 'auxclick', event => event.button === 1 && press(event));
  owner.registerDomEvent(box, 'contextmenu', event => {
    const row = rows[rowAt(event)];
    if (row === undefined) return;
    event.preventDefault();
    actions.menu(row.of, event);
  });
  owner.registerDomEvent(box, 'focusin', event => {
    const at = rowAt(event);
    if (at >= 0) select(at);
  });
  owner.registerDomEvent(box, 'keydown', event => {
    const row = rows[rowAt(event)];
    if (row === undefined) return;
    const goal = goals[event.key]?.(current, rows.length);
    if (goal !== undefined) rows[goal]?.buttons[0]?.focus();
    else if (event.key === 'Delete') actions.finish(row.of);
    else return;
    event.preventDefault();
  });
  return groups => {
    const hadFocus = box.contains(box.doc.activeElement);
    const [before, top] = [rows[current]?.of, box.scrollTop];
    box.empty();
    rows = groups.flatMap(group => {
      const list = drawGroup(box, group.title, group.items.length);
      return group.items.map(of => ({ ...actions.draw(list, of), of }));
    });
    const same = before === undefined ? -1 : rows.findIndex(({ of }) => actions.same(of, before));
    select(same < 0 ? current : same);
    box.scrollTop = top;
    if (hadFocus) (rows[current]?.buttons[0] ?? box).focus();
  };
}

function drawGroup(parent: HTMLElement, title: string, count: number): HTMLElement {
  const head = parent.createDiv({ cls: 'rdb-list-group', attr: { role: 'heading', 'aria-level': '3' } });
  head.createSpan({ text: title });
  head.createSpan({ cls: 'tree-item-flair', text: String(count) });
  return parent.createEl('ul', { cls: 'rdb-list' });
}
