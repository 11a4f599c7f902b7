import { noteWords } from '../../settings/note-words';
import { namesRow, toggleRow } from '../../ui/setting-row';
import type { SettingsPage, SettingsRows } from '../../ui/settings-rows';
import type { WorldOf } from '../../ui/world';
import type { life } from '../feature';
import { fieldList } from './field-list';

/** The rows about the fields of the life log, what it shows outside its own view, and its mirror. */
export function lifeRows(
  { ports: { t, language, settings }, store }: WorldOf<typeof life>,
  { take }: SettingsPage,
): SettingsRows {
  const mirror = [toggleRow(t, 'settings.life-mirror', 'lifeMirror')];
  return {
    items: [
      fieldList({ t, words: noteWords(settings(), language), take }),
      { type: 'group', heading: t('settings.mirror'), items: mirror },
    ],
    reading: [
      namesRow(t, 'settings.life-names', 'lifeNames', { least: 1, example: store.defaults.lifeNames }),
    ],
    editor: [
      toggleRow(t, 'settings.life-button', 'lifeButton'),
      toggleRow(t, 'settings.life-status', 'lifeStatus'),
    ],
  };
}
