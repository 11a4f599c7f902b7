import type { ISuggestOwner } from 'obsidian';
import { type Scope } from './scope';

let listCount = 0;

/** The rows below a field: chosen with the arrow keys and Enter from the field, or with the pointer. */
export class SuggestionList<T> {
  private values: readonly T[] = [];
  private rows: HTMLElement[] = [];
  private selected = 0;

  constructor(
    private readonly owner: ISuggestOwner<T>,
    private readonly listEl: HTMLElement,
    private readonly inputEl: HTMLElement,
    scope: Scope,
  ) {
    listEl.setAttrs({ role: 'listbox', id: `suggestions-${listCount++}` });
    inputEl.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': listEl.id });
    scope.register([], 'ArrowDown', () => this.select(this.selected + 1));
    scope.register([], 'ArrowUp', () => this.select(this.selected - 1));
    scope.register([], 'PageDown', () => this.select(Math.min(this.selected + 10, this.rows.length - 1)));
    scope.register([], 'PageUp', () => this.select(Math.max(this.selected - 10, 0)));
    scope.register(null, 'Enter', event => {
      this.useSelected(event);
      return false;
    });
    // A click must not take the focus away from the field.
    listEl.addEventListener('mousedown', event => event.preventDefault());
  }

  setValues(values: readonly T[]): void {
    this.values = values;
    this.listEl.empty();
    this.rows = values.map((value, index) => this.addRow(value, index));
    this.inputEl.setAttr('aria-expanded', values.length > 0);
    this.select(0);
  }

  useSelected(event: MouseEvent | KeyboardEvent): void {
    this.use(this.selected, event);
  }

  private use(index: number, event: MouseEvent | KeyboardEvent): void {
    if (index >= this.values.length) return;
    this.owner.selectSuggestion(this.values[index] as T, event);
  }

  private addRow(value: T, index: number): HTMLElement {
    const row = this.listEl.createDiv({
      cls: 'suggestion-item',
      attr: { role: 'option', id: `${this.listEl.id}-${index}` },
    });
    this.owner.renderSuggestion(value, row);
    row.addEventListener('click', event => this.use(index, event));
    row.addEventListener('mousemove', () => this.mark(index));
    return row;
  }

  /** Goes round at both ends. Answers false: the key was ours. */
  private select(index: number): false {
    const count = this.rows.length;
    this.mark(count ? (index + count) % count : 0);
    this.rows[this.selected]?.scrollIntoView({ block: 'nearest' });
    return false;
  }

  private mark(index: number): void {
    this.selected = index;
    for (const [at, row] of this.rows.entries()) {
      row.toggleClass('is-selected', at === index);
      row.setAttr('aria-selected', at === index);
    }
    this.inputEl.setAttr('aria-activedescendant', this.rows[index]?.id ?? null);
  }
}
