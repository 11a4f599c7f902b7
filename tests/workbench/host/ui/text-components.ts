import type * as obsidian from 'obsidian';
import { ValueComponent } from './base-component';
import { setIcon } from './icons';

/** A field to type in. Only typing calls the change callback, `setValue` doesn't. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
  extends ValueComponent<string>
  implements Pick<obsidian.AbstractTextComponent<T>, keyof obsidian.AbstractTextComponent<T>>
{
  private changed: (value: string) => unknown = () => undefined;

  constructor(readonly inputEl: T) {
    super();
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changed(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
  }
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const frame = containerEl.createDiv('search-input-container');
    super(frame.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
    this.clearButtonEl = frame.createDiv({
      cls: 'search-input-clear-button',
      attr: { role: 'button', 'aria-label': 'Clear search' },
    });
    setIcon(this.clearButtonEl, 'circle-x');
    this.clearButtonEl.addEventListener('click', () => this.clear());
    this.showClearButton();
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.showClearButton();
    return this;
  }

  override onChanged(): void {
    this.showClearButton();
    super.onChanged();
  }

  private clear(): void {
    this.setValue('');
    this.onChanged();
    this.inputEl.focus();
  }

  private showClearButton(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
  }
}
