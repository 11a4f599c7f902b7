import {
  MarkdownView,
  normalizePath,
  type App,
  type Editor,
  type EditorPosition,
  type PaneType,
} from 'obsidian';

/** A place in a note: an offset, or a line counted from 1. */
export type NotePlace = { readonly offset: number } | { readonly line: number };

/** Opens the note, in the tab that shows it already unless `pane` asks for a new one, with the cursor at the place if one is given. */
export async function openNote(
  app: App,
  path: string,
  place: NotePlace | null,
  pane: PaneType | boolean = false,
): Promise<void> {
  const { workspace, vault } = app;
  const file = vault.getFileByPath(normalizePath(path));
  if (file === null) throw new Error(`${path} is not in the vault`);
  // A background tab holds a deferred view until it is looked at, but its state names the file.
  const shown = workspace
    .getLeavesOfType('markdown')
    .find(leaf => leaf.getViewState().state?.['file'] === file.path);
  const leaf = (pane === false ? shown : undefined) ?? workspace.getLeaf(pane);
  if (leaf !== shown) await leaf.openFile(file);
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  if (place !== null && leaf.view instanceof MarkdownView) placeCursor(leaf.view.editor, place);
}

function placeCursor(editor: Editor, place: NotePlace): void {
  const at: EditorPosition =
    'line' in place ? { line: place.line - 1, ch: 0 } : editor.offsetToPos(place.offset);
  editor.setCursor(at);
  editor.scrollIntoView({ from: at, to: at }, true);
  editor.focus();
}
