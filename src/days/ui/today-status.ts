import type { Plugin } from 'obsidian';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { todayPath } from '../../daily/today-path';
import type { DayReader } from '../day-reader';
import type { Days } from '../days';

/** Milliseconds after which it may be another day. */
const minute = 60_000;

/** What the status bar says of today's note. */
export interface TodayStatus<Facts> {
  readonly cls: string;
  readonly reader: DayReader<Facts>;
  readonly isOn: () => boolean;
  /** Fills the item in, or hides it; null when the item is off, the note is not there or holds nothing for the reader. */
  readonly show: (el: HTMLElement, facts: Facts | null) => void;
  readonly onClick: () => void;
}

/** Adds an item to the status bar that follows today's note and can be clicked. Phones have no status bar. */
export function registerTodayStatus<Facts>(
  plugin: Plugin,
  ports: Ports,
  store: SettingsStore,
  days: Days,
  { cls, reader, isOn, show, onClick }: TodayStatus<Facts>,
): void {
  const { byPath, onChange } = days.of(reader);
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
  const pathOfToday = todayPath(ports);
  const look = (): void => show(el, isOn() ? (byPath.get(pathOfToday()) ?? null) : null);
  plugin.register(
    onChange(path => {
      if (path === pathOfToday()) look();
    }),
  );
  plugin.registerInterval(window.setInterval(look, minute));
  plugin.register(store.onChange(look));
}
