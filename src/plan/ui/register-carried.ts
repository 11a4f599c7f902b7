import { debounce, editorInfoField, MarkdownView, type Plugin } from 'obsidian';
import { EditorView } from '@codemirror/view';
import { dayOfPath } from '../../daily/daily-path';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { SettingsStore } from '../../settings/settings-store';
import type { Day } from '../../time/day';
import { carriedPlaces } from '../carried-places';
import { plannedSince } from '../previous-days';
import { carriedExtension, refreshCarried } from './carried-extension';

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
        if (since.size > 0) refreshEditors(plugin);
      });
    return new Map();
  };
  const dayAt = (path: string) => dayOfPath(path, ports.place(), ports.dates);
  const forget = () => {
    known.clear();
    refreshEditors(plugin);
  };
  const forgetSoon = debounce(forget, delay, true);
  plugin.registerEditorExtension(
    carriedExtension({
      places: state => {
        const path = state.field(editorInfoField, false)?.file?.path;
        const day = path === undefined || !ports.settings().carriedDays ? null : dayAt(path);
        if (day === null) return [];
        return carriedPlaces(state.doc.toString(), sectionNames(ports, 'plan'), day, sinceBefore(day));
      },
      text: count => t('plan.carried-chip', { count }),
      label: count => t('plan.carried-days', { count }),
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

function refreshEditors({ app }: Plugin): void {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView)) continue;
    EditorView.findFromDOM(view.contentEl)?.dispatch({ effects: refreshCarried.of(null) });
  }
}
