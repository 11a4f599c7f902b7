import type { Plugin } from 'obsidian';
import type { Days } from '../../days/days';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { AddTaskModal } from './add-task-modal';
import { registerCarried } from './register-carried';
import { registerProgress } from './register-progress';
import { registerStatus } from './plan-status';

/** Adds what the plan shows in editors and status bar, and the command that adds a task. */
export function registerPlan(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  openToday: () => void,
  days: Days,
): void {
  registerProgress(plugin, ports, store);
  registerCarried(plugin, ports, store, days);
  registerStatus(plugin, ports, store, openToday, days);
  plugin.addCommand({
    id: 'add-task',
    name: ports.t('plan.add-task'),
    icon: 'list-plus',
    callback: () => new AddTaskModal(plugin.app, ports).open(),
  });
}
