import type { TooltipOptions } from 'obsidian';
import type * as obsidian from 'obsidian';
import { type BaseComponent } from './base-component';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './button-components';
import { ColorComponent } from './color-component';
import { MomentFormatComponent } from './moment-format-component';
import { SliderComponent } from './slider-component';
import { SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import { setTooltip } from './tooltip';
import { DropdownComponent, ProgressBarComponent, ToggleComponent } from './value-components';

let settingCount = 0;

/** A row of a settings page: a name, what it means, and controls. */
export class Setting implements Pick<obsidian.Setting, keyof obsidian.Setting> {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    const id = `setting-${settingCount++}`;
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: `${id}-name` } });
    this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description', attr: { id: `${id}-desc` } });
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass('is-invalid', Boolean(message));
    this.field()?.setAttr('aria-invalid', message ? true : null);
    if (message) {
      this.errorEl ??= this.settingEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
      this.errorEl.setText(message);
    } else {
      this.errorEl?.remove();
      this.errorEl = null;
    }
    return this;
  }

  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.setClass('mod-toggle');
    return this.add(new ToggleComponent(this.controlEl), callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    this.setClass('mod-textarea');
    return this.add(new TextAreaComponent(this.controlEl), callback);
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), callback);
  }

  addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
    return this.add(new MomentFormatComponent(this.controlEl), callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), callback);
  }

  addColorPicker(callback: (component: ColorComponent) => unknown): this {
    return this.add(new ColorComponent(this.controlEl), callback);
  }

  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
    return this.add(new ProgressBarComponent(this.controlEl), callback);
  }

  addSlider(callback: (component: SliderComponent) => unknown): this {
    return this.add(new SliderComponent(this.controlEl), callback);
  }

  addComponent<T extends BaseComponent>(callback: (el: HTMLElement) => T): this {
    this.components.push(callback(this.controlEl));
    this.label();
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
    this.components.push(component);
    this.label();
    callback(component);
    return this;
  }

  /** The name of the row is the name of its first control for those who don't see them side by side. */
  private label(): void {
    const field = this.field();
    if (!field || field.hasAttribute('aria-labelledby')) return;
    field.setAttrs({ 'aria-labelledby': this.nameEl.id, 'aria-describedby': this.descEl.id });
  }

  private field(): HTMLElement | null {
    return this.controlEl.querySelector<HTMLElement>('[role="switch"], input, select, textarea');
  }
}
