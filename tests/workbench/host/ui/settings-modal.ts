import type { App } from 'obsidian';
import { setIcon } from './icons';
import { Modal } from './modal';
import { type SettingTab } from './setting-tab';

/** The settings window: the plugins' tabs on the left, the open one on the right. */
export class SettingsModal extends Modal {
  activeTab: SettingTab | null = null;
  readonly pluginTabs: SettingTab[] = [];
  private readonly tabListEl: HTMLElement;
  private readonly tabTitleEl: HTMLElement;
  private readonly tabContentEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.setTitle('Settings');
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.contentEl.addClass('vertical-tabs-container');
    const headerEl = this.contentEl.createDiv('vertical-tab-header').createDiv('vertical-tab-header-group');
    headerEl.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    this.tabListEl = headerEl.createDiv({
      cls: 'vertical-tab-header-group-items',
      attr: { role: 'tablist', 'aria-orientation': 'vertical' },
    });
    const container = this.contentEl.createDiv('vertical-tab-content-container');
    this.tabTitleEl = container.createEl('h1', 'vertical-tab-title');
    this.tabContentEl = container.createDiv('vertical-tab-content-scroller');
  }

  addSettingTab(tab: SettingTab): void {
    this.pluginTabs.push(tab);
    tab.update();
    this.drawTabList();
  }

  removeSettingTab(tab: SettingTab): void {
    this.pluginTabs.remove(tab);
    if (this.activeTab === tab) this.closeActiveTab();
    this.drawTabList();
  }

  openTabById(id: string): SettingTab | null {
    const tab = this.pluginTabs.find(each => each.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  openTab(tab: SettingTab): void {
    this.closeActiveTab();
    this.activeTab = tab;
    this.tabTitleEl.setText(tab.name);
    this.tabContentEl.appendChild(tab.containerEl);
    this.tabContentEl.scrollTop = 0;
    tab.show();
    this.drawTabList();
  }

  override onOpen(): void {
    const tab = this.activeTab ?? this.pluginTabs.first();
    if (tab) this.openTab(tab);
  }

  override onClose(): void {
    const tab = this.activeTab;
    this.closeActiveTab();
    // The same tab opens next time.
    this.activeTab = tab;
  }

  protected override firstFocus(): HTMLElement {
    return this.tabListEl.querySelector<HTMLElement>('.is-active') ?? this.modalEl;
  }

  private closeActiveTab(): void {
    this.activeTab?.hide();
    this.activeTab?.containerEl.remove();
    this.activeTab = null;
    this.tabTitleEl.empty();
  }

  private drawTabList(): void {
    this.tabListEl.empty();
    for (const tab of this.pluginTabs) {
      const active = tab === this.activeTab;
      const row = this.tabListEl.createDiv({
        cls: 'vertical-tab-nav-item',
        attr: { role: 'tab', tabindex: 0, 'aria-selected': active },
      });
      row.toggleClass('is-active', active);
      if (tab.icon) setIcon(row.createDiv('vertical-tab-nav-item-icon'), tab.icon);
      row.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
      row.addEventListener('click', () => this.openTab(tab));
      row.addEventListener('keydown', event => event.key === 'Enter' && this.openTab(tab));
    }
  }
}
