import type * as obsidian from 'obsidian';
import type { ExtraButtonComponent } from './button-components';
import { Setting } from './setting';
import { SearchComponent } from './text-components';

/** Settings that belong together, under a heading. */
export class SettingGroup implements Pick<obsidian.SettingGroup, keyof obsidian.SettingGroup> {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private header: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.heading().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    callback(new SearchComponent(this.heading().controlEl));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.heading().addExtraButton(callback);
    return this;
  }

  private heading(): Setting {
    if (!this.header) {
      this.header = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.header.settingEl);
    }
    return this.header;
  }
}
