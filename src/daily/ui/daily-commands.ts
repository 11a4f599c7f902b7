import type { PaneType, Plugin } from 'obsidian';
import { Keymap } from 'obsidian';
import { reporting } from '../../host/report-problem';
import type { Ports } from '../../ports';
import { openDay, today, type WritingPosition } from './open-today';

/** Adds the ribbon button and the command that open today's note. */
export function registerDaily(plugin: Plugin, ports: Ports, position: WritingPosition): void {
  const { app } = plugin;
  const name = ports.t('daily.create-today');
  const open = (pane: PaneType | boolean) =>
    reporting(ports.t, () => openDay(app, ports, today(ports), position, pane));
  plugin.addRibbonIcon('calendar-check', name, event => void open(Keymap.isModEvent(event)));
  plugin.addCommand({ id: 'create-today', name, icon: 'calendar-check', callback: () => void open(false) });
}
