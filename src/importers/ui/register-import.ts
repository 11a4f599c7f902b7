import type { Plugin } from 'obsidian';
import { recentTopics } from '../../papers/list/topics';
import { openNote } from '../../ui/open-note';
import type { PaperIndex } from '../../papers/index/paper-index';
import type { Days } from '../../days/days';
import type { Ports } from '../../ports';
import { ImportModal, type ImportDeps } from './import-modal';

/** Topics offered at most. */
const topicLimit = 200;

/** Adds the command that imports papers; the result opens its form with a text in it. */
export function registerImport(
  plugin: Plugin,
  ports: Ports,
  { index, feed }: { readonly index: PaperIndex; readonly feed: Days },
): (text: string) => void {
  const { app } = plugin;
  const deps: ImportDeps = {
    ports,
    known: index,
    allKnown: () => feed.whenRead(),
    topics: () => recentTopics(index.records(), topicLimit),
    open: path => openNote(app, path, null),
  };
  const open = (text: string) => new ImportModal(app, deps, text).open();
  const name = ports.t('import.title');
  plugin.addCommand({ id: 'import-papers', name, icon: 'file-down', callback: () => open('') });
  return open;
}
