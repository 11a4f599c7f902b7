import type { SettingDefinition } from 'obsidian';
import type { Translate } from '../../i18n/translate';

/** Settings of the plan whose value is a list of names, a line each. */
export const planLists = ['carryWhole', 'markNames', 'markFolders'] as const;

/** The rows about carrying over. */
export function carrySettings(t: Translate): SettingDefinition[] {
  return [
    {
      name: t('settings.carry-on-create'),
      desc: t('settings.carry-on-create-desc'),
      control: { type: 'toggle', key: 'carryOnCreate' },
    },
    {
      name: t('settings.carry-mode'),
      desc: t('settings.carry-mode-desc'),
      control: {
        type: 'dropdown',
        key: 'carryMode',
        options: {
          left: t('settings.carry-left'),
          marked: t('settings.carry-marked'),
          moved: t('settings.carry-moved'),
        },
      },
    },
    {
      name: t('settings.carry-reach'),
      desc: t('settings.carry-reach-desc'),
      control: { type: 'slider', key: 'carryReach', min: 1, max: 366, step: 1 },
    },
    {
      name: t('settings.carry-done-children'),
      desc: t('settings.carry-done-children-desc'),
      control: { type: 'toggle', key: 'carryDoneChildren' },
    },
    {
      name: t('settings.carry-missing-area'),
      desc: t('settings.carry-missing-area-desc'),
      control: { type: 'text', key: 'carryMissingArea' },
    },
    {
      name: t('settings.carry-whole'),
      desc: t('settings.carry-whole-desc'),
      control: { type: 'textarea', key: 'carryWhole' },
    },
  ];
}

/** The rows about follow-up marks. */
export function markSettings(t: Translate): SettingDefinition[] {
  return [
    {
      name: t('settings.mark-names'),
      desc: t('settings.mark-names-desc'),
      control: { type: 'textarea', key: 'markNames' },
    },
    {
      name: t('settings.mark-folders'),
      desc: t('settings.mark-folders-desc'),
      control: { type: 'textarea', key: 'markFolders' },
    },
  ];
}

/** The rows about what the plan shows outside the note's text. */
export function planDisplaySettings(t: Translate): SettingDefinition[] {
  return [
    {
      name: t('settings.carried-days'),
      desc: t('settings.carried-days-desc'),
      control: { type: 'toggle', key: 'carriedDays' },
    },
    {
      name: t('settings.plan-status'),
      desc: t('settings.plan-status-desc'),
      control: { type: 'toggle', key: 'planStatus' },
    },
  ];
}
