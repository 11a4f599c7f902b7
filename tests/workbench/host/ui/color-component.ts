import type * as obsidian from 'obsidian';
import { ValueComponent } from './base-component';

/** A colour, written `#rrggbb`. */
export class ColorComponent
  extends ValueComponent<string>
  implements Pick<obsidian.ColorComponent, keyof obsidian.ColorComponent>
{
  private readonly inputEl: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.inputEl = containerEl.createEl('input', { type: 'color' });
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

  getValueRgb(): obsidian.RGB {
    const part = (at: number): number => parseInt(this.getValue().slice(at, at + 2), 16);
    return { r: part(1), g: part(3), b: part(5) };
  }

  setValueRgb({ r, g, b }: obsidian.RGB): this {
    return this.setValue(`#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`);
  }

  getValueHsl(): obsidian.HSL {
    const { r, g, b } = this.getValueRgb();
    const [max, min] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255];
    const light = (max + min) / 2;
    const spread = max - min;
    if (spread === 0) return { h: 0, s: 0, l: Math.round(light * 100) };
    const sixth =
      max * 255 === r
        ? (g - b) / 255 / spread
        : max * 255 === g
          ? (b - r) / 255 / spread + 2
          : (r - g) / 255 / spread + 4;
    return {
      h: Math.round(((sixth + 6) % 6) * 60),
      s: Math.round((spread / (1 - Math.abs(2 * light - 1))) * 100),
      l: Math.round(light * 100),
    };
  }

  setValueHsl({ h, s, l }: obsidian.HSL): this {
    const part = (offset: number): number => {
      const k = (offset + h / 30) % 12;
      const chroma = (s / 100) * Math.min(l / 100, 1 - l / 100);
      return Math.round(255 * (l / 100 - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
    };
    return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
  }

  onChange(callback: (value: string) => unknown): this {
    this.inputEl.addEventListener('input', () => callback(this.getValue()));
    return this;
  }
}
