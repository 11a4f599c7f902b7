import type { MenuPositionDef } from 'obsidian';
import type * as obsidian from 'obsidian';
import { Component } from '../component';
import { MenuItem } from './menu-item';
import { keymap, Scope } from './scope';

const EDGE_PX = 4;
const menusOfEvents = new WeakMap<Event, Menu>();
/** The open menu, its open submenu, and so on. */
const openMenus: Menu[] = [];

/** A context menu. Its items are grouped by section; arrow keys, Enter and Escape work. */
export class Menu extends Component implements Pick<obsidian.Menu, 'close' | 'onHide'> {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
  private readonly scope = new Scope();
  private readonly entries: (MenuItem | 'separator')[] = [];
  private focusedBefore: Element | null = null;
  private hidden: () => unknown = () => undefined;

  constructor(private readonly parentMenu: Menu | null = null) {
    super();
    const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
      ArrowRight: () => this.enterSubmenu(),
      ArrowLeft: () => this.parentMenu && this.hide(),
      Home: () => this.items()[0]?.dom.focus(),
      End: () => this.items().at(-1)?.dom.focus(),
      Escape: () => this.hide(),
      Tab: () => this.hide(),
      Enter: event => this.choose(this.focusedItem(), event),
      ' ': event => this.choose(this.focusedItem(), event),
    };
    for (const [key, act] of Object.entries(keys)) {
      this.scope.register(null, key, event => {
        act(event);
        return false;
      });
    }
  }

  /** The menu of an event, which every handler of the event may add to; it shows when all have run. */
  static forEvent(event: MouseEvent): Menu {
    const known = menusOfEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    menusOfEvents.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(event));
    return menu;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(() => new Menu(this));
    item.dom.addEventListener('click', event => this.choose(item, event));
    item.dom.addEventListener('mouseenter', () => this.pointAt(item));
    this.entries.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push('separator');
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.register(() => el.removeClass('has-active-menu'));
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y, width = 0, left = false }: MenuPositionDef): this {
    if (!this.parentMenu) openMenus[0]?.hide();
    openMenus.push(this);
    this.focusedBefore = document.activeElement;
    this.load();
    this.build();
    document.body.appendChild(this.dom);
    const size = this.dom.getBoundingClientRect();
    const fits = x + width + size.width + EDGE_PX <= window.innerWidth;
    const start = left || !fits ? x - size.width : x + width;
    this.dom.setCssStyles({
      left: `${Math.max(width || left ? start : Math.min(x, window.innerWidth - size.width - EDGE_PX), EDGE_PX)}px`,
      top: `${Math.max(Math.min(y, window.innerHeight - size.height - EDGE_PX), EDGE_PX)}px`,
    });
    keymap.pushScope(this.scope);
    this.dom.focus();
    return this;
  }

  override onload(): void {
    this.registerDomEvent(document, 'pointerdown', event => {
      if (!this.parentMenu && event.target instanceof Element && !event.target.closest('.menu')) this.hide();
    });
    this.registerDomEvent(window, 'blur', () => this.hide());
  }

  hide(): this {
    if (!openMenus.includes(this)) return this;
    this.openSubmenu?.hide();
    openMenus.remove(this);
    const hadFocus = this.dom.contains(document.activeElement);
    keymap.popScope(this.scope);
    this.dom.remove();
    this.unload();
    if (hadFocus && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
    this.hidden();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hidden = callback;
  }

  private build(): void {
    this.dom.empty();
    for (const group of this.groups()) {
      if (this.dom.firstChild) this.dom.createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
      const groupEl = this.dom.createDiv({ cls: 'menu-group', attr: { role: 'presentation' } });
      groupEl.append(...group.map(item => item.dom));
    }
  }

  /** Items between two separators, those of one section together, sections in the order they came. */
  private groups(): MenuItem[][] {
    const groups = new Map<string, MenuItem[]>();
    let block = 0;
    for (const entry of this.entries) {
      if (entry === 'separator') {
        block++;
        continue;
      }
      const key = entry.section || `block ${block}`;
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return [...groups.values()];
  }

  private items(): MenuItem[] {
    return this.groups()
      .flat()
      .filter(item => item.isEnabled);
  }

  private focusedItem(): MenuItem | undefined {
    return this.items().find(item => item.dom === document.activeElement);
  }

  private move(step: 1 | -1): void {
    const items = this.items();
    const focused = this.focusedItem();
    const at = focused ? items.indexOf(focused) + step : step > 0 ? 0 : -1;
    items.at(at % items.length)?.dom.focus();
  }

  private pointAt(item: MenuItem): void {
    if (!item.isEnabled) return;
    item.dom.focus();
    if (item.submenu) this.openSubmenuOf(item);
    else this.openSubmenu?.hide();
  }

  private get openSubmenu(): Menu | undefined {
    return openMenus[openMenus.indexOf(this) + 1];
  }

  private openSubmenuOf(item: MenuItem | undefined): void {
    if (!item?.submenu || this.openSubmenu === item.submenu) return;
    this.openSubmenu?.hide();
    const row = item.dom.getBoundingClientRect();
    item.submenu.showAtPosition({ x: row.left, y: row.top - EDGE_PX, width: row.width });
  }

  private enterSubmenu(): void {
    this.openSubmenuOf(this.focusedItem());
    this.openSubmenu?.move(1);
  }

  private choose(item: MenuItem | undefined, event: MouseEvent | KeyboardEvent): void {
    if (!item?.isEnabled) return;
    if (item.submenu) return this.openSubmenuOf(item);
    openMenus[0]?.hide();
    item.click(event);
  }
}
