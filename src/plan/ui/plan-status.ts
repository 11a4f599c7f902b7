import type { Plugin } from 'obsidian';
import { registerTodayStatus } from '../../daily/ui/today-status';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import { planProgress } from '../progress';

/** Adds today's counts to the status bar; a click opens today's note. */
export function registerStatus(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  openToday: () => void,
): void {
  registerTodayStatus(plugin, ports, store, {
    cls: 'rdb-plan-status',
    isOn: () => ports.settings().planStatus,
    show: (el, text) => {
      const whole = planProgress(text, sectionNames(ports, 'plan'))[0];
      el.toggle(whole !== undefined);
      if (whole === undefined) return;
      const { done, total } = whole;
      el.setText(`${done}/${total}`);
      el.setAttr('aria-label', ports.t('plan.status', { done, total }));
    },
    onClick: openToday,
  });
}
