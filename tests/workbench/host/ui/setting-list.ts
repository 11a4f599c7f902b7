import type { SettingDefinitionList } from 'obsidian';
import { type Setting } from './setting';
import { type SettingGroup } from './setting-group';

/** Gives a row of a list its buttons to move and delete it. */
export function addListButtons(setting: Setting, list: SettingDefinitionList, index: number): void {
  const { onReorder, onDelete } = list;
  const last = (list.items ?? []).length - 1;
  setting.setClass('mod-list-item');
  if (onReorder) {
    const move = (icon: string, label: string, to: number): void => {
      setting.addExtraButton(button =>
        button
          .setIcon(icon)
          .setTooltip(label)
          .setDisabled(to < 0 || to > last)
          .onClick(() => onReorder(index, to)),
      );
    };
    move('chevron-up', 'Move up', index - 1);
    move('chevron-down', 'Move down', index + 1);
  }
  if (!onDelete) return;
  setting.addExtraButton(button =>
    button
      .setIcon('trash')
      .setTooltip('Delete')
      .onClick(() => onDelete(index)),
  );
  setting.settingEl.setAttr('tabindex', 0);
  setting.settingEl.addEventListener('keydown', event => {
    const isDelete = event.key === 'Delete' || event.key === 'Backspace';
    if (isDelete && event.target === setting.settingEl) onDelete(index);
  });
}

/** What an empty list says, and how one adds to a list: a button in its heading, on a phone a row below it. */
export function finishList(group: SettingGroup, list: SettingDefinitionList): void {
  if (!list.items?.length && list.emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-item setting-list-empty', text: list.emptyState });
  }
  const { addItem } = list;
  if (!addItem) return;
  if (document.body.hasClass('is-mobile')) {
    group.addSetting(setting => {
      setting.setName(`+ ${addItem.name}`).setClass('setting-add-item');
      makeClickable(setting.settingEl, () => addItem.action(setting.settingEl));
    });
  } else {
    group.addExtraButton(button => {
      button.setIcon('plus').setTooltip(addItem.name);
      button.onClick(() => addItem.action(button.extraSettingsEl));
    });
  }
}

/** Makes a row act like a button, also for the keyboard. */
export function makeClickable(el: HTMLElement, act: () => void): void {
  el.addClass('is-clickable');
  el.setAttrs({ role: 'button', tabindex: 0 });
  const enabled = (): boolean => !el.hasClass('is-disabled');
  el.addEventListener('click', () => enabled() && act());
  el.addEventListener('keydown', event => {
    if (event.target !== el || (event.key !== 'Enter' && event.key !== ' ') || !enabled()) return;
    event.preventDefault();
    act();
  });
}
