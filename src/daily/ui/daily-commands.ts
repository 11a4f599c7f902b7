import type { PaneType, Plugin } from 'obsidian';
import { Keymap, Notice } from 'obsidian';
import { openNote } from '../../ui/open-note';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import { addDays, type Day } from '../../time/day';
import { dayOfPath } from '../location/daily-path';
import { nearestDay, noteDays } from '../location/note-days';
import { today } from '../today';
import { CalendarModal } from './calendar-modal';
import { registerComplete } from './complete-command';
import { openDay, type HowToOpen } from './open-today';
import { makeAtStart } from './start-up';

/** Opens a day's note, making it if need be; what goes wrong is shown. */
type OpenDay = (day: Day, pane: PaneType | boolean) => Promise<void>;

/** Adds the ribbon button and the commands that make, open and complete daily notes. Gives the way to open a day's. */
export function registerDaily(plugin: Plugin, ports: Ports, how: Readonly<HowToOpen>): (day: Day) => void {
  const { app } = plugin;
  const open: OpenDay = (day, pane) => reporting(ports.t, () => openDay(app, ports, day, how, pane));
  const name = ports.t('daily.create-today');
  plugin.addRibbonIcon('calendar-check', name, event => void open(today(ports), Keymap.isModEvent(event)));
  plugin.addCommand({
    id: 'create-today',
    name,
    icon: 'calendar-check',
    callback: () => void open(today(ports), false),
  });
  registerDates(plugin, ports, open);
  registerNeighbours(plugin, ports);
  registerComplete(plugin, ports);
  makeAtStart(plugin, ports, () => open(today(ports), false));
  return day => void open(day, false);
}

function registerDates(plugin: Plugin, ports: Ports, open: OpenDay): void {
  const command = (id: 'open-date' | 'open-yesterday' | 'open-tomorrow', icon: string, run: () => void) =>
    plugin.addCommand({ id, name: ports.t(`daily.${id}`), icon, callback: run });
  command('open-date', 'calendar-search', () => {
    const shown = activeDay(plugin, ports) ?? today(ports);
    new CalendarModal(plugin.app, { ports, shown, onChoose: (day, pane) => void open(day, pane) }).open();
  });
  command('open-yesterday', 'calendar-minus', () => {
    void open(addDays(today(ports), -1), false);
  });
  command('open-tomorrow', 'calendar-plus', () => {
    void open(addDays(today(ports), 1), false);
  });
}

function registerNeighbours(plugin: Plugin, ports: Ports): void {
  for (const direction of ['previous', 'next'] as const) {
    const go = async () => {
      const from = activeDay(plugin, ports) ?? today(ports);
      const found = noteDays(ports);
      const day = nearestDay(found, from, direction);
      const path = day === null ? undefined : found.paths.get(day);
      if (path === undefined) new Notice(ports.t(`daily.no-${direction}`, { date: from }));
      else await openNote(plugin.app, path, null);
    };
    plugin.addCommand({
      id: `open-${direction}`,
      name: ports.t(`daily.open-${direction}`),
      icon: direction === 'previous' ? 'chevron-left' : 'chevron-right',
      callback: () => void reporting(ports.t, go),
    });
  }
}

/** The day whose note is open in front; null for any other note. */
function activeDay({ app }: Plugin, { place, dates }: Ports): Day | null {
  const file = app.workspace.getActiveFile();
  return file === null ? null : dayOfPath(file.path, place(), dates);
}
