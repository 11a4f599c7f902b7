import { debounce, editorInfoField, type Plugin } from 'obsidian';
import { dayOfPath } from '../../daily/location/daily-path';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import type { Day } from '../../time/day';
import { carriedPlaces, type CarriedPlace } from '../carried-places';
import { plannedSince } from '../previous-days';
import { chipExtension, type Chip } from '../../ui/chip-extension';
import { refreshEditors } from '../../ui/refresh-editors';

/** Milliseconds without a change of another note after which the days are followed back anew. */
const delay = 1000;

/** Adds the days behind carried tasks to the editors of daily notes. */
export function registerCarried(plugin: Plugin, ports: Ports, store: SettingsStore): void {
  const { t } = ports;
  const { vault, workspace } = plugin.app;
  const known = new Map<Day, ReadonlyMap<string, Day> | null>();
  const sinceBefore = (day: Day): ReadonlyMap<string, Day> => {
    const found = known.get(day);
    if (found !== undefined) return found ?? new Map();
    known.set(day, null);
    void plannedSince(ports, day)
      // A note that can't be read now is read again after the next change.
      .catch(() => new Map<string, Day>())
      .then(since => {
        known.set(day, since);
        if (since.size > 0) refreshEditors(plugin.app);
      });
    return new Map();
  };
  const dayAt = (path: string) => dayOfPath(path, ports.place(), ports.dates);
  const forget = () => {
    known.clear();
    refreshEditors(plugin.app);
  };
  const forgetSoon = debounce(forget, delay, true);
  const chip = ({ at, days: count }: CarriedPlace): Chip => ({
    at,
    text: t('plan.carried-chip', { count }),
    label: t('plan.carried-days', { count }),
    classes: ['rdb-carried'],
  });
  plugin.registerEditorExtension(
    chipExtension(state => {
      const path = state.field(editorInfoField, false)?.file?.path;
      const day = path === undefined || !ports.settings().carriedDays ? null : dayAt(path);
      if (day === null) return [];
      const places = carriedPlaces(state.doc.toString(), sectionNames(ports, 'plan'), day, sinceBefore(day));
      return places.filter(({ days }) => days > 0).map(chip);
    }),
  );
  workspace.onLayoutReady(() => {
    // Typing in a note changes the days of later notes only.
    const isOld = (path: string) => [...known.keys()].some(day => (dayAt(path) ?? day) < day);
    plugin.registerEvent(vault.on('modify', ({ path }) => isOld(path) && forgetSoon()));
    plugin.registerEvent(vault.on('create', ({ path }) => isOld(path) && forgetSoon()));
    plugin.registerEvent(vault.on('delete', ({ path }) => isOld(path) && forgetSoon()));
    plugin.registerEvent(vault.on('rename', () => forgetSoon()));
  });
  plugin.register(store.onChange(forget));
  plugin.register(() => forgetSoon.cancel());
}
