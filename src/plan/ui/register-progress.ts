import { editorInfoField, MarkdownView, type Plugin } from 'obsidian';
import { EditorView } from '@codemirror/view';
import { dayOfPath } from '../../daily/daily-path';
import { sectionNames } from '../../settings/note-words';
import type { Ports } from '../../ports';
import type { SettingsStore } from '../../settings/settings-store';
import { progressExtension, refreshProgress } from './progress-extension';

/** Adds the counts behind plan headings to the editors of daily notes; they follow the settings. */
export function registerProgress(plugin: Plugin, ports: Ports, store: SettingsStore): void {
  const { t } = ports;
  const extension = progressExtension({
    planNames: state => {
      const settings = ports.settings();
      const path = state.field(editorInfoField, false)?.file?.path;
      if (!settings.planProgress || path === undefined) return null;
      if (dayOfPath(path, ports.place(), ports.dates) === null) return null;
      return sectionNames(ports, 'plan');
    },
    label: ({ done, total }) => t('plan.progress', { done, total }),
  });
  plugin.registerEditorExtension(extension);
  plugin.register(store.onChange(() => refreshEditors(plugin)));
}

function refreshEditors({ app }: Plugin): void {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView)) continue;
    const editor = EditorView.findFromDOM(view.contentEl);
    editor?.dispatch({ effects: refreshProgress.of(null) });
  }
}
