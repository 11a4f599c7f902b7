import { debounce, type Plugin } from 'obsidian';
import { watchNotes } from '../../ui/watch-notes';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { dailyPath } from '../location/daily-path';
import { today } from '../today';

/** Milliseconds without a change after which the note is looked at. */
const delay = 300;
/** Milliseconds after which it may be another day. */
const minute = 60_000;

/** What the status bar says of today's note. */
export interface TodayStatus {
  readonly cls: string;
  readonly isOn: () => boolean;
  /** Fills the item in, or hides it; the text is empty when the item is off or the note is not there. */
  readonly show: (el: HTMLElement, text: string) => void;
  readonly onClick: () => void;
}

/** Adds an item to the status bar that follows today's note and can be clicked. Phones have no status bar. */
export function registerTodayStatus(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  { cls, isOn, show, onClick }: TodayStatus,
): void {
  const { app } = plugin;
  const el = plugin.addStatusBarItem();
  el.addClasses([cls, 'mod-clickable']);
  el.setAttrs({ role: 'button', tabindex: '0' });
  el.hide();
  el.addEventListener('click', onClick);
  el.addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onClick();
  });
  const pathOfToday = (): string => dailyPath(today(ports), ports.place(), ports.dates);
  const look = async (): Promise<void> => {
    const path = pathOfToday();
    const isWanted = isOn() && app.vault.getFileByPath(path) !== null;
    show(el, isWanted ? await ports.notes.read(path).catch(() => '') : '');
  };
  const soon = debounce(() => void look(), delay, true);
  app.workspace.onLayoutReady(() => {
    soon();
    watchNotes(app, plugin, path => {
      if (path === pathOfToday()) soon();
    });
  });
  plugin.registerInterval(window.setInterval(soon, minute));
  plugin.register(store.onChange(soon));
  plugin.register(() => soon.cancel());
}
