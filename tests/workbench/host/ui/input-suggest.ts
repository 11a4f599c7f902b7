import type { App } from 'obsidian';
import type * as obsidian from 'obsidian';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

const GAP_PX = 4;

/** A list of suggestions that floats over the page. */
export abstract class PopoverSuggest<T> implements Pick<
  obsidian.PopoverSuggest<T>,
  keyof obsidian.PopoverSuggest<T>
> {
  protected readonly suggestContainerEl = createDiv('suggestion-container');
  protected readonly suggestEl = this.suggestContainerEl.createDiv('suggestion');

  constructor(
    readonly app: App,
    readonly scope = new Scope(),
  ) {
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  open(): void {
    document.body.appendChild(this.suggestContainerEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    this.suggestContainerEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Puts the list below a place of the window, above it when there is no room. */
  protected putAt(place: Pick<DOMRect, 'left' | 'top' | 'bottom'>): void {
    const { width, height } = this.suggestContainerEl.getBoundingClientRect();
    const below = place.bottom + GAP_PX + height <= window.innerHeight;
    const left = Math.clamp(place.left, GAP_PX, Math.max(window.innerWidth - width - GAP_PX, GAP_PX));
    const top = below ? place.bottom + GAP_PX : Math.max(place.top - height - GAP_PX, GAP_PX);
    this.suggestContainerEl.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }
}

/** Suggestions below a field while one types in it. */
export abstract class AbstractInputSuggest<T>
  extends PopoverSuggest<T>
  implements Pick<obsidian.AbstractInputSuggest<T>, 'limit' | 'setValue' | 'getValue' | 'selectSuggestion'>
{
  limit = 100;
  private readonly list: SuggestionList<T>;
  private selected: (value: T, event: MouseEvent | KeyboardEvent) => unknown = () => undefined;
  private asked = 0;

  constructor(
    app: App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    this.list = new SuggestionList(this, this.suggestEl, textInputEl, this.scope);
    for (const type of ['input', 'focus', 'click'])
      textInputEl.addEventListener(type, () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.selected(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.selected = callback;
    return this;
  }

  override close(): void {
    this.asked++;
    super.close();
    this.textInputEl.setAttrs({ 'aria-expanded': false, 'aria-activedescendant': null });
  }

  private async update(): Promise<void> {
    const question = ++this.asked;
    const found = await this.getSuggestions(this.getValue());
    if (question !== this.asked) return;
    if (found.length === 0) return this.close();
    this.list.setValues(this.limit > 0 ? found.slice(0, this.limit) : found);
    this.open();
    const field = this.textInputEl.getBoundingClientRect();
    this.suggestContainerEl.setCssStyles({ minWidth: `${field.width}px` });
    this.putAt(field);
  }
}
