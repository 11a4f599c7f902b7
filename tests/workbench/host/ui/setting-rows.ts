import type {
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
} from 'obsidian';
import { type Setting } from './setting';
import { addControl, type SettingStore } from './setting-controls';
import { SettingGroup } from './setting-group';
import { addListButtons, finishList, makeClickable } from './setting-list';

type Row = SettingDefinition | SettingDefinitionPage;
type Group = SettingDefinitionGroup | SettingDefinitionList;

/** What the rows of a tab need of it. */
export interface RowOwner extends SettingStore {
  openPage(page: SettingDefinitionPage): void;
}

/** Draws setting definitions and keeps what `visible` and `disabled` say up to date. */
export class SettingRows {
  private readonly queries = new Map<string, string>();
  private predicates: (() => void)[] = [];
  private cleanups: (() => void)[] = [];

  constructor(private readonly owner: RowOwner) {}

  render(containerEl: HTMLElement, items: readonly SettingDefinitionItem[]): void {
    this.clear();
    let loose: SettingGroup | null = null;
    for (const [index, item] of items.entries()) {
      if (isGroup(item)) {
        loose = null;
        this.addGroup(new SettingGroup(containerEl), item);
      } else {
        loose ??= new SettingGroup(containerEl);
        this.addRow(loose, item, index);
      }
    }
    this.refresh();
  }

  refresh(): void {
    for (const apply of this.predicates) apply();
  }

  clear(): void {
    for (const cleanup of this.cleanups) cleanup();
    this.predicates = [];
    this.cleanups = [];
  }

  private addGroup(group: SettingGroup, definition: Group): void {
    if (definition.heading) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(...definition.cls.split(/\s+/));
    this.addSearch(group, definition);
    for (const extra of definition.extraButtons ?? []) group.addExtraButton(extra);
    for (const [index, item] of (definition.items ?? []).entries())
      this.addRow(group, item, index, definition);
    if (isList(definition)) finishList(group, definition);
    this.predicates.push(() => group.groupEl.toggle(answer(definition.visible, true)));
  }

  private addSearch(group: SettingGroup, { search, heading = '' }: Group): void {
    if (!search) return;
    group.addSearch(field => {
      if (search.placeholder) field.setPlaceholder(search.placeholder);
      field.setValue(this.queries.get(heading) ?? '').onChange(query => {
        this.queries.set(heading, query);
        this.refresh();
      });
    });
  }

  private addRow(group: SettingGroup, item: Row, index: number, within?: Group): void {
    group.addSetting(setting => {
      setting.setName(item.name);
      if (item.desc) setting.setDesc(item.desc);
      if (isPage(item)) this.addPageLink(setting, item);
      else this.addContent(setting, group, item, index);
      if (within && isList(within)) addListButtons(setting, within, index);
      this.predicates.push(() =>
        setting.settingEl.toggle(answer(item.visible, true) && this.matches(item, within)),
      );
    });
  }

  private addContent(setting: Setting, group: SettingGroup, item: SettingDefinition, index: number): void {
    if (item.render) {
      const cleanup = item.render(setting, group);
      if (cleanup) this.cleanups.push(cleanup);
      return;
    }
    if (item.action) {
      const { action, disabled } = item;
      makeClickable(setting.settingEl, () => action(setting.settingEl, index));
      this.predicates.push(() => {
        setting.setDisabled(answer(disabled, false));
      });
    } else if (item.control) {
      const { control } = item;
      addControl(setting, control, this.owner);
      this.predicates.push(() => {
        setting.setDisabled(answer(control.disabled, false));
      });
    }
  }

  private addPageLink(setting: Setting, page: SettingDefinitionPage): void {
    const { displayValue = '', status = null } = page;
    setting.setClass('mod-page').addDisplayValue(value => {
      value.setValue(typeof displayValue === 'string' ? displayValue : displayValue());
      value.setStatus(typeof status === 'function' ? status() : status);
    });
    setting.addExtraButton(button => {
      button.setIcon('chevron-right');
      button.extraSettingsEl.setAttrs({ tabindex: -1, 'aria-hidden': true });
    });
    makeClickable(setting.settingEl, () => this.owner.openPage(page));
  }

  private matches(item: Row, within: Group | undefined): boolean {
    const query = this.queries.get(within?.heading ?? '') ?? '';
    if (!within?.search || !query || isPage(item) || !answer(item.searchable, true)) return true;
    return within.search.match(item, query);
  }
}

function answer(predicate: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : (predicate ?? otherwise);
}

function isGroup(item: SettingDefinitionItem): item is Group {
  return 'type' in item && item.type !== 'page';
}

function isList(group: Group): group is SettingDefinitionList {
  return group.type === 'list';
}

function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}
