import type * as obsidian from 'obsidian';
import { setIcon } from './icons';

/** A page one level down in a settings tab. */
export abstract class SettingPage implements Pick<obsidian.SettingPage, keyof obsidian.SettingPage> {
  readonly rootEl = createDiv('setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}

/** Shows a page in a tab, with a button that goes back. */
export function showPage(page: obsidian.SettingPage, tabEl: HTMLElement, back: () => void): void {
  const button = page.titlebarEl.createEl('button', {
    cls: 'clickable-icon setting-page-back',
    type: 'button',
    attr: { 'aria-label': 'Back' },
  });
  setIcon(button, 'arrow-left');
  button.addEventListener('click', back);
  const titleEl = page.titlebarEl.createEl('h2', { cls: 'setting-page-title', text: page.title });
  tabEl.appendChild(page.rootEl);
  page.display();
  titleEl.setText(page.title);
}
