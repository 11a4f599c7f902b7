import { MarkdownView, type App } from 'obsidian';
import { EditorView } from '@codemirror/view';
import { refreshChips } from './chip-extension';

/** Has the chips of every open editor read anew. */
export function refreshEditors({ workspace }: App): void {
  for (const { view } of workspace.getLeavesOfType('markdown')) {
    if (!(view instanceof MarkdownView)) continue;
    EditorView.findFromDOM(view.contentEl)?.dispatch({ effects: refreshChips.of(null) });
  }
}
