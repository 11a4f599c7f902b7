/** How the items of a list become elements. */
export interface KeyedList<Item> {
  readonly key: (item: Item) => string;
  /** Adds a new element for the item to the parent. */
  readonly create: (item: Item) => HTMLElement;
  readonly update: (element: HTMLElement, item: Item) => void;
  readonly same: (before: Item, after: Item, element: HTMLElement) => boolean;
  /** Told of an element that shows the same as before, with its item as it is now. */
  readonly kept: (element: HTMLElement, item: Item) => void;
}

/** Gives a function that makes the parent's children show the items; elements of items that stay are kept, with focus and scroll. */
export function keyedList<Item>(
  parent: HTMLElement,
  list: KeyedList<Item>,
): (items: readonly Item[]) => void {
  let rows = new Map<string, { readonly element: HTMLElement; readonly item: Item }>();
  return items => {
    const next = new Map(items.map(item => [list.key(item), item]));
    for (const [key, { element }] of rows) if (!next.has(key)) element.remove();
    const shown: typeof rows = new Map();
    let place = parent.firstElementChild;
    for (const [key, item] of next) {
      const known = rows.get(key);
      const element = known?.element ?? list.create(item);
      if (known) (list.same(known.item, item, element) ? list.kept : list.update)(element, item);
      shown.set(key, { element, item });
      if (element === place) place = place.nextElementSibling;
      else parent.insertBefore(element, place);
    }
    rows = shown;
  };
}
