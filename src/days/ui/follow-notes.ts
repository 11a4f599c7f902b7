import { TFile, type App, type Component, type TAbstractFile } from 'obsidian';
import type { NoteInfo } from '../../notes';
import type { Days, DaysFeed } from '../days';

declare module '../../ui/world' {
  interface World {
    /** What features make of the notes. */
    readonly days: Days;
  }
}

/** Starts reading once the layout is ready, and says what happens to notes as long as `owner` lives. */
export function followNotes({ vault, workspace }: App, owner: Component, days: DaysFeed): void {
  const infoOf = (file: TAbstractFile | null): NoteInfo | null =>
    file instanceof TFile && file.extension === 'md'
      ? { path: file.path, size: file.stat.size, modified: file.stat.mtime }
      : null;
  const touch = (file: TAbstractFile | null): void => {
    const info = infoOf(file);
    if (info !== null) days.changed(info);
  };
  let isOver = false;
  workspace.onLayoutReady(() => {
    if (isOver) return;
    owner.registerEvent(vault.on('create', touch));
    owner.registerEvent(vault.on('modify', touch));
    owner.registerEvent(vault.on('delete', ({ path }) => days.gone(path)));
    owner.registerEvent(
      vault.on('rename', (file, from) => {
        const info = infoOf(file);
        if (info === null) days.gone(from);
        else days.renamed(from, info);
      }),
    );
    owner.registerEvent(workspace.on('editor-change', (_editor, { file }) => touch(file)));
    void days.start();
  });
  owner.register(() => {
    isOver = true;
    days.stop();
  });
}
