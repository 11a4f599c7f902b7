import type * as obsidian from 'obsidian';
import { ValueComponent } from './base-component';

/** A slider with its value written beside it. */
export class SliderComponent
  extends ValueComponent<number>
  implements Pick<obsidian.SliderComponent, keyof obsidian.SliderComponent>
{
  readonly sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private instant = false;
  private format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.showValue());
    this.showValue();
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    this.showValue();
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.showValue();
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.showValue();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.sliderEl.addEventListener('input', () => this.instant && callback(this.getValue()));
    this.sliderEl.addEventListener('change', () => !this.instant && callback(this.getValue()));
    return this;
  }

  private showValue(): void {
    const text = this.getValuePretty();
    this.valueEl.setText(text);
    this.sliderEl.setAttr('aria-valuetext', text || null);
  }
}
