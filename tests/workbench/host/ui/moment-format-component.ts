import type * as obsidian from 'obsidian';
import { TextComponent } from './text-components';

declare global {
  interface Window {
    readonly moment: typeof obsidian.moment;
  }
}

/** A field for a date format, with a sample of what it makes of this moment. */
export class MomentFormatComponent
  extends TextComponent
  implements Pick<obsidian.MomentFormatComponent, 'sampleEl'>
{
  sampleEl: HTMLElement = createSpan();
  private defaultFormat = '';

  setDefaultFormat(defaultFormat: string): this {
    this.defaultFormat = defaultFormat;
    this.setPlaceholder(defaultFormat);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    super.onChanged();
    this.updateSample();
  }

  updateSample(): void {
    this.sampleEl.setText(window.moment().format(this.getValue() || this.defaultFormat));
  }
}
