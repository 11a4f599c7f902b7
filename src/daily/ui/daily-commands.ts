import type { PaneType, Plugin } from 'obsidian';
import { Keymap } from 'obsidian';
import { reporting } from '../../host/report-problem';
import type { Ports } from '../../ports';
import { openDay, today, type MakeDay, type WritingPosition } from './open-today';

/** Adds the ribbon button and the command that open today's note. Gives the way to open it. */
export function registerDaily(
  plugin: Plugin,
  ports: Ports,
  how: { readonly position: WritingPosition; readonly make: MakeDay },
): () => void {
  const { app } = plugin;
  const name = ports.t('daily.create-today');
  const open = (pane: PaneType | boolean) =>
    reporting(ports.t, () => openDay(app, ports, today(ports), how, pane));
  plugin.addRibbonIcon('calendar-check', name, event => void open(Keymap.isModEvent(event)));
  plugin.addCommand({ id: 'create-today', name, icon: 'calendar-check', callback: () => void open(false) });
  return () => void open(false);
}
