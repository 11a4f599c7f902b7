import { TFile, type App, type Component, type TAbstractFile } from 'obsidian';

/** Tells the path of every note that changes, appears or goes, also while it is typed in, as long as `owner` lives. */
export function watchNotes(
  { vault, workspace }: App,
  owner: Component,
  changed: (path: string) => void,
): void {
  const touch = (file: TAbstractFile): void => {
    if (file instanceof TFile && file.extension === 'md') changed(file.path);
  };
  owner.registerEvent(vault.on('create', touch));
  owner.registerEvent(vault.on('modify', touch));
  owner.registerEvent(vault.on('delete', touch));
  owner.registerEvent(
    vault.on('rename', (file, from) => {
      changed(from);
      touch(file);
    }),
  );
  owner.registerEvent(workspace.on('editor-change', (_editor, { file }) => file && touch(file)));
}
