import type { SettingDefinitionItem } from 'obsidian';
import { drawFieldRow } from './field-row';
import { listSetting, type ListsInUse } from '../../ui/list-settings';

/** The list of the life log's fields. */
export function fieldList({ t, words, take }: ListsInUse): SettingDefinitionItem {
  return listSetting(
    {
      heading: t('settings.fields'),
      addName: t('settings.add-field'),
      rowName: t('settings.row-field'),
      rows: words.fields,
      blank: number => ({ name: t('settings.new-name', { number }), remark: false }),
      draw: (setting, row, change, others) => drawFieldRow(setting, row, t, { change, others }),
      store: (fields, redraw) => take({ fields }, redraw),
    },
    t,
  );
}
