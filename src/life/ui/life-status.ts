import { debounce, type Plugin } from 'obsidian';
import { dailyPath } from '../../daily/daily-path';
import { today } from '../../daily/today';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import { emptyLogs } from '../empty-log';
import { fieldFinder } from '../fields';

/** Milliseconds without a change after which the note is looked at. */
const delay = 500;
/** Milliseconds after which it may be another day. */
const minute = 60_000;

/** Says in the status bar that today's life log is still empty; a click opens the form. Phones have no status bar. */
export function registerLifeStatus(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  onFill: () => void,
): void {
  const { app } = plugin;
  const el = plugin.addStatusBarItem();
  el.addClasses(['rdb-life-status', 'mod-clickable']);
  el.setAttrs({ role: 'button', tabindex: '0' });
  el.setText(ports.t('life.status'));
  el.hide();
  el.addEventListener('click', onFill);
  el.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onFill();
  });
  const show = async (): Promise<void> => {
    const path = dailyPath(today(ports), ports.place(), ports.dates);
    const isWanted = ports.settings().lifeStatus && app.vault.getFileByPath(path) !== null;
    const text = isWanted ? await ports.notes.read(path).catch(() => '') : '';
    el.toggle(emptyLogs(text, sectionNames(ports, 'life'), fieldFinder(ports)).length > 0);
  };
  const soon = debounce(() => void show(), delay, true);
  app.workspace.onLayoutReady(() => {
    soon();
    const isToday = (path: string): boolean => path === dailyPath(today(ports), ports.place(), ports.dates);
    const look = ({ path }: { readonly path: string }): void => {
      if (isToday(path)) soon();
    };
    plugin.registerEvent(app.vault.on('modify', look));
    plugin.registerEvent(app.vault.on('create', look));
    plugin.registerEvent(app.vault.on('delete', look));
    plugin.registerEvent(app.vault.on('rename', () => soon()));
  });
  plugin.registerInterval(window.setInterval(soon, minute));
  plugin.register(store.onChange(soon));
  plugin.register(() => soon.cancel());
}
