import { editorInfoField, type Plugin } from 'obsidian';
import { dayOfPath } from '../../daily/location/daily-path';
import { sectionNames } from '../../settings/note-words';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { planProgress, type Progress } from '../progress';
import { chipExtension, type Chip } from '../../ui/chip-extension';
import { refreshEditors } from '../../ui/refresh-editors';

/** Adds the counts behind plan headings to the editors of daily notes; they follow the settings. */
export function registerProgress(plugin: Plugin, ports: Ports, store: SettingsStore): void {
  const chip = ({ at, done, total }: Progress): Chip => ({
    at,
    text: `${done}/${total}`,
    label: ports.t('plan.progress', { done, total }),
    classes: done === total ? ['rdb-progress', 'is-complete'] : ['rdb-progress'],
  });
  const extension = chipExtension(state => {
    const path = state.field(editorInfoField, false)?.file?.path;
    if (!ports.settings().planProgress || path === undefined) return [];
    if (dayOfPath(path, ports.place(), ports.dates) === null) return [];
    return planProgress(state.doc.toString(), sectionNames(ports, 'plan')).map(chip);
  });
  plugin.registerEditorExtension(extension);
  plugin.register(store.onChange(() => refreshEditors(plugin.app)));
}
