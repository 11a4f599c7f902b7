import { type FSWatcher, readdirSync, watch } from 'node:fs';
import path from 'node:path';

/**
 * Calls back with the path, relative to `root`, of whatever changes below it. One watcher for each folder: node's own
 * recursive watching on Linux watches files, and loses those that are replaced, moved away or made again.
 */
export function watchFolders(
  root: string,
  isHidden: (relative: string) => boolean,
  onChange: (relative: string) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();

  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string): void => {
    if (watchers.has(folder) || (folder !== '' && isHidden(folder))) return;
    const absolute = path.join(root, folder);
    try {
      const children = readdirSync(absolute, { withFileTypes: true });
      const watcher = watch(absolute, (_kind, name) => name && changed(folder, name));
      // A folder that goes away takes its watcher along; the watcher of its parent tells of it.
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
      for (const child of children) if (child.isDirectory()) add(join(folder, child.name));
    } catch {
      // No folder, or gone again before it could be watched.
    }
  };
  const changed = (folder: string, name: string): void => {
    const relative = join(folder, name);
    // A new folder is watched; one of the same name that took another's place is watched anew.
    forget(relative);
    add(relative);
    onChange(relative);
  };

  add('');
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);
