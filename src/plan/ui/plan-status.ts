import type { Plugin } from 'obsidian';
import type { Days } from '../../days/days';
import { registerTodayStatus } from '../../days/ui/today-status';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { planReader } from '../plan-reader';

/** Adds today's counts to the status bar; a click opens today's note. */
export function registerStatus(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  openToday: () => void,
  days: Days,
): void {
  registerTodayStatus(plugin, ports, store, days, {
    reader: planReader,
    cls: 'rdb-plan-status',
    isOn: () => ports.settings().planStatus,
    show: (el, plan) => {
      const whole = plan?.whole ?? null;
      el.toggle(whole !== null);
      if (whole === null) return;
      const { done, total } = whole;
      el.setText(`${done}/${total}`);
      el.setAttr('aria-label', ports.t('plan.status', { done, total }));
    },
    onClick: openToday,
  });
}
