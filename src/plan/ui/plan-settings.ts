import { choiceRow, namesRow, settingRow, toggleRow } from '../../ui/setting-row';
import type { SettingsRows } from '../../ui/settings-rows';
import type { WorldOf } from '../../ui/world';
import type { plan } from '../feature';

/** The rows about carrying over and about what the plan shows. */
export function planRows({ ports: { t }, store }: WorldOf<typeof plan>): SettingsRows {
  const items = [
    toggleRow(t, 'settings.carry-on-create', 'carryOnCreate'),
    choiceRow(t, 'settings.carry-mode', 'carryMode', {
      left: 'settings.carry-left',
      marked: 'settings.carry-marked',
      moved: 'settings.carry-moved',
    }),
    settingRow(t, 'settings.carry-reach', { type: 'slider', key: 'carryReach', min: 1, max: 366, step: 1 }),
    toggleRow(t, 'settings.carry-done-children', 'carryDoneChildren'),
    settingRow(t, 'settings.carry-missing-area', { type: 'text', key: 'carryMissingArea' }),
    namesRow(t, 'settings.carry-whole', 'carryWhole', { least: 0 }),
  ];
  return {
    items: [{ type: 'group', heading: t('settings.carry'), items }],
    reading: [
      namesRow(t, 'settings.plan-names', 'planNames', { least: 1, example: store.defaults.planNames }),
    ],
    editor: [
      toggleRow(t, 'settings.plan-progress', 'planProgress'),
      toggleRow(t, 'settings.carried-days', 'carriedDays'),
      toggleRow(t, 'settings.plan-status', 'planStatus'),
    ],
  };
}
