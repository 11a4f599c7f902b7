import { editorInfoField, type Plugin } from 'obsidian';
import { dayOfPath } from '../../daily/location/daily-path';
import type { Days } from '../../days/days';
import { followFacts } from '../../days/follow-facts';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import type { Day } from '../../time/day';
import { carriedPlaces, type CarriedPlace } from '../carried-places';
import { planReader } from '../plan-reader';
import { plannedSince } from '../previous-days';
import { chipExtension, type Chip } from '../../ui/chip-extension';
import { refreshEditors } from '../../ui/refresh-editors';
import { keepStamped } from './keep-stamped';

/** Adds the days behind carried tasks to the editors of daily notes. */
export function registerCarried(plugin: Plugin, ports: Ports, store: SettingsStore, days: Days): void {
  const { t } = ports;
  const plans = days.of(planReader);
  const stamped = keepStamped(plugin.app, plugin, ports, store.onChange);
  let isRead = false;
  const known = new Map<Day, ReadonlyMap<number, Day> | null>();
  const follow = async (day: Day): Promise<void> => {
    const since = await plannedSince(ports, day, { plans: plans.byPath, stamped: await stamped() });
    if (!known.has(day)) return;
    known.set(day, since);
    if (since.size > 0) refreshEditors(plugin.app);
  };
  const sinceBefore = (day: Day): ReadonlyMap<number, Day> => {
    const found = known.get(day);
    if (found !== undefined) return found ?? new Map();
    if (isRead) {
      known.set(day, null);
      void follow(day);
    }
    return new Map();
  };
  const dayAt = (path: string) => dayOfPath(path, ports.place(), ports.dates);
  const forget = () => {
    known.clear();
    refreshEditors(plugin.app);
  };
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
  const changed = new Set<string>();
  plans.onChange(path => changed.add(path));
  const stop = followFacts(days, plans, () => {
    // Typing in a note changes the days of later notes only.
    const isOld = [...changed].some(path => [...known.keys()].some(day => (dayAt(path) ?? day) < day));
    changed.clear();
    const isFirst = !isRead;
    isRead = true;
    if (isOld || isFirst) forget();
  });
  plugin.register(stop);
  plugin.register(store.onChange(forget));
}
