import { namesRow } from '../../ui/setting-row';
import type { SettingsRows } from '../../ui/settings-rows';
import type { WorldOf } from '../../ui/world';
import type { marks } from '../feature';

/** The rows about follow-up marks. */
export function markRows({ ports: { t } }: WorldOf<typeof marks>): SettingsRows {
  const items = [
    namesRow(t, 'settings.mark-names', 'markNames', { least: 0 }),
    namesRow(t, 'settings.mark-folders', 'markFolders', { least: 0 }),
  ];
  return { items: [{ type: 'group', heading: t('settings.marks'), items }] };
}
