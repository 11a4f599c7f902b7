import type * as obsidian from 'obsidian';
import { ValueComponent } from './base-component';
import { setTooltip } from './tooltip';

export class ToggleComponent
  extends ValueComponent<boolean>
  implements Pick<obsidian.ToggleComponent, keyof obsidian.ToggleComponent>
{
  readonly toggleEl: HTMLElement;
  private on = false;
  private changed: (value: boolean) => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv({
      cls: 'checkbox-container',
      attr: { role: 'switch', tabindex: 0, 'aria-checked': false },
    });
    this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: -1, 'aria-hidden': true } });
    this.toggleEl.addEventListener('click', () => this.onClick());
    this.toggleEl.addEventListener('keydown', event => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.toggleEl.setAttrs({ 'aria-disabled': disabled, tabindex: disabled ? -1 : 0 });
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.on;
  }

  setValue(on: boolean): this {
    if (on === this.on) return this;
    this.on = on;
    this.toggleEl.toggleClass('is-enabled', on);
    this.toggleEl.setAttr('aria-checked', on);
    this.changed(on);
    return this;
  }

  setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class DropdownComponent
  extends ValueComponent<string>
  implements Pick<obsidian.DropdownComponent, keyof obsidian.DropdownComponent>
{
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.selectEl.addEventListener('change', () => callback(this.getValue()));
    return this;
  }
}

/** How far a job has come, 0 to 100. */
export class ProgressBarComponent
  extends ValueComponent<number>
  implements Pick<obsidian.ProgressBarComponent, keyof obsidian.ProgressBarComponent>
{
  private readonly barEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.barEl = containerEl.createDiv({
      cls: 'setting-progress-bar',
      attr: { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 },
    });
    this.barEl.createDiv('setting-progress-bar-inner');
    this.setValue(0);
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = Math.clamp(value, 0, 100);
    this.barEl.setAttr('aria-valuenow', this.value);
    this.barEl.setCssProps({ '--progress': `${this.value}%` });
    return this;
  }
}
