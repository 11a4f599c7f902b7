import { debounce, type Plugin } from 'obsidian';
import { dailyPath } from '../../daily/daily-path';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import { today } from '../../daily/today';
import { planProgress } from '../progress';

/** Milliseconds without a change after which the counts follow. */
const delay = 300;
/** Milliseconds after which the day is looked at again. */
const minute = 60_000;

/** Adds today's counts to the status bar; a click opens today's note. */
export function registerStatus(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  openToday: () => void,
): void {
  const { app } = plugin;
  const el = plugin.addStatusBarItem();
  el.addClasses(['rdb-plan-status', 'mod-clickable']);
  el.setAttrs({ role: 'button', tabindex: '0' });
  el.hide();
  el.addEventListener('click', openToday);
  el.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    openToday();
  });
  const show = async (): Promise<void> => {
    const path = dailyPath(today(ports), ports.place(), ports.dates);
    const isWanted = ports.settings().planStatus && app.vault.getFileByPath(path) !== null;
    const text = isWanted ? await ports.notes.read(path).catch(() => '') : '';
    const whole = planProgress(text, sectionNames(ports, 'plan'))[0];
    el.toggle(whole !== undefined);
    if (whole === undefined) return;
    const { done, total } = whole;
    el.setText(`${done}/${total}`);
    el.setAttr('aria-label', ports.t('plan.status', { done, total }));
  };
  const soon = debounce(() => void show(), delay, true);
  app.workspace.onLayoutReady(() => {
    soon();
    for (const event of ['modify', 'create', 'delete', 'rename'] as const)
      plugin.registerEvent(app.vault.on(event as 'modify', soon));
    plugin.registerEvent(app.workspace.on('editor-change', soon));
  });
  plugin.registerInterval(window.setInterval(soon, minute));
  plugin.register(store.onChange(soon));
  plugin.register(() => soon.cancel());
}
