import type { App, Plugin, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type * as obsidian from 'obsidian';
import { SettingPage, showPage } from './setting-page';
import { type RowOwner, SettingRows } from './setting-rows';

/** A page made of definitions. */
class DefinedPage extends SettingPage {
  private readonly rows: SettingRows;

  constructor(
    owner: RowOwner,
    private readonly definition: SettingDefinitionPage,
  ) {
    super();
    this.title = definition.name;
    this.rows = new SettingRows(owner);
  }

  display(): void {
    this.rows.render(this.containerEl, this.definition.items ?? []);
  }

  refresh(): void {
    this.rows.refresh();
  }

  override hide(): void {
    this.rows.clear();
    super.hide();
  }
}

/** The settings of one plugin: drawn from its definitions, or by `display` when it has none. */
export abstract class SettingTab implements RowOwner, Pick<obsidian.SettingTab, keyof obsidian.SettingTab> {
  icon = '';
  id = '';
  name = '';
  containerEl = createDiv({ cls: 'vertical-tab-content', attr: { role: 'tabpanel' } });
  settingItems: SettingDefinitionItem[] = [];
  private readonly rows = new SettingRows(this);
  private page: obsidian.SettingPage | null = null;
  private path: string[] = [];
  private shown = false;

  constructor(readonly app: App) {}

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Draws the tab into its element, which the settings window has put on the screen. */
  show(): void {
    this.shown = true;
    this.path = [];
    this.update();
  }

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (!this.shown) return;
    const scroller = this.containerEl.parentElement;
    const scrolled = scroller?.scrollTop ?? 0;
    this.draw();
    if (scroller) scroller.scrollTop = scrolled;
  }

  refreshDomState(): void {
    this.rows.refresh();
    if (this.page instanceof DefinedPage) this.page.refresh();
  }

  openPage({ name }: SettingDefinitionPage): void {
    this.path.push(name);
    this.draw();
  }

  display(): void {
    this.containerEl.empty();
  }

  hide(): void {
    this.shown = false;
    this.clear();
  }

  private draw(): void {
    const definition = this.openDefinition();
    // A page that the plugin draws itself also redraws itself.
    if (definition?.page && this.page?.rootEl.isConnected && this.page.title === definition.name) return;
    this.clear();
    if (definition) {
      this.page = definition.page?.() ?? new DefinedPage(this, definition);
      this.page.title ||= definition.name;
      showPage(this.page, this.containerEl, () => this.goBack());
    } else if (this.settingItems.length > 0) {
      this.rows.render(this.containerEl, this.settingItems);
    } else {
      this.display();
    }
  }

  private goBack(): void {
    const left = this.path.pop();
    this.settingItems = this.getSettingDefinitions();
    this.draw();
    const link = this.containerEl
      .findAll('.setting-item.mod-page')
      .find(row => row.find('.setting-item-name').getText() === left);
    link?.focus();
  }

  private clear(): void {
    this.page?.hide();
    this.page = null;
    this.rows.clear();
    this.containerEl.empty();
  }

  /** The page the path leads to; the path ends where its next page no longer exists. */
  private openDefinition(): SettingDefinitionPage | null {
    let items = this.settingItems;
    let open: SettingDefinitionPage | null = null;
    for (const [depth, name] of this.path.entries()) {
      const next = pagesOf(items).find(page => page.name === name);
      if (!next) {
        this.path = this.path.slice(0, depth);
        break;
      }
      open = next;
      items = next.items ?? [];
    }
    return open;
  }
}

function pagesOf(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item): SettingDefinitionPage[] => {
    if (!('type' in item)) return [];
    return item.type === 'page' ? [item] : pagesOf(item.items ?? []);
  });
}

/** A tab whose controls read and write `plugin.settings`. */
export abstract class PluginSettingTab
  extends SettingTab
  implements Pick<obsidian.PluginSettingTab, keyof obsidian.PluginSettingTab>
{
  constructor(
    app: App,
    readonly plugin: Plugin,
  ) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  getControlValue(key: string): unknown {
    const settings: unknown = this.plugin.settings;
    return isRecord(settings) ? settings[key] : undefined;
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    const settings: unknown = this.plugin.settings;
    if (!isRecord(settings)) return;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
