import type { Plugin } from 'obsidian';
import { registerTodayStatus } from '../../daily/ui/today-status';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import { emptyLogs } from '../log/empty-log';
import { fieldFinder } from '../log/fields';

/** Says in the status bar that today's life log is still empty; a click opens the form. */
export function registerLifeStatus(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  onFill: () => void,
): void {
  registerTodayStatus(plugin, ports, store, {
    cls: 'rdb-life-status',
    isOn: () => ports.settings().lifeStatus,
    show: (el, text) => {
      el.setText(ports.t('life.status'));
      el.toggle(emptyLogs(text, sectionNames(ports, 'life'), fieldFinder(ports)).length > 0);
    },
    onClick: onFill,
  });
}
