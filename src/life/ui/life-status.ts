import type { Plugin } from 'obsidian';
import type { Days } from '../../days/days';
import { registerTodayStatus } from '../../days/ui/today-status';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { lifeReader } from '../log/life-reader';

/** Says in the status bar that today's life log is still empty; a click opens the form. */
export function registerLifeStatus(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  onFill: () => void,
  days: Days,
): void {
  registerTodayStatus(plugin, ports, store, days, {
    reader: lifeReader,
    cls: 'rdb-life-status',
    isOn: () => ports.settings().lifeStatus,
    show: (el, log) => {
      el.setText(ports.t('life.status'));
      el.toggle(log?.isEmpty === true);
    },
    onClick: onFill,
  });
}
