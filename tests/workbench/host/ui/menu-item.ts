import type * as obsidian from 'obsidian';
import { setIcon } from './icons';
import { type Menu } from './menu';

/** A row of a menu. */
export class MenuItem implements Pick<obsidian.MenuItem, keyof obsidian.MenuItem> {
  readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
  section = '';
  submenu: Menu | null = null;
  private readonly iconEl = this.dom.createDiv('menu-item-icon');
  private readonly titleEl = this.dom.createDiv('menu-item-title');
  private readonly endEl = this.dom.createDiv('menu-item-icon mod-end');
  private clicked: (event: MouseEvent | KeyboardEvent) => unknown = () => undefined;

  constructor(private readonly makeMenu: () => Menu) {}

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? '');
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    setIcon(this.endEl, checked ? 'check' : '');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled || null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    this.dom.setAttr('role', isLabel ? 'presentation' : 'menuitem');
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset['section'] = section;
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.clicked = callback;
    return this;
  }

  /** Not in the public types, but used by many plugins. */
  setSubmenu(): Menu {
    this.submenu ??= this.makeMenu();
    this.dom.setAttr('aria-haspopup', 'menu');
    setIcon(this.endEl, 'chevron-right');
    return this.submenu;
  }

  get isEnabled(): boolean {
    return !this.dom.hasClass('is-disabled') && !this.dom.hasClass('is-label');
  }

  click(event: MouseEvent | KeyboardEvent): void {
    this.clicked(event);
  }
}
