import type { Plugin } from 'obsidian';
import { openNote } from '../../host/open-note';
import type { PaperIndex } from '../../papers/paper-index';
import type { IndexFeed } from '../../papers/ui/index-feed';
import type { Ports } from '../../ports';
import type { AppendForm } from '../form';
import { recentTopics } from '../topics';
import { AppendModal, type AppendDeps } from './append-modal';

/** Topics offered at most. */
const topicLimit = 200;

/** The papers known, and what keeps them up to date. */
export interface KnownPapers {
  readonly index: PaperIndex;
  readonly feed: IndexFeed;
}

/** What the form is opened with. */
export interface AppendStart extends Pick<AppendDeps, 'origin' | 'onWritten'> {
  readonly input?: string;
}

/** Adds the form that appends a paper, with its ribbon button and command; the result opens it. */
export function registerAppend(
  plugin: Plugin,
  ports: Ports,
  { index, feed }: KnownPapers,
): (start?: AppendStart) => void {
  const { app } = plugin;
  const name = ports.t('capture.append');
  const kept: { form: AppendForm | null } = { form: null };
  const deps: AppendDeps = {
    ports,
    known: index,
    onKnown: listener => index.onChange(listener),
    allKnown: () => feed.whenRead(),
    kept,
    topics: () => recentTopics(index.records(), topicLimit),
    openAt: (path, place) => openNote(app, path, place),
  };
  const open = ({ input, ...start }: AppendStart = {}) =>
    new AppendModal(app, { ...deps, ...start }, input).open();
  plugin.addRibbonIcon('file-plus', name, () => open());
  plugin.addCommand({ id: 'append-paper', name, icon: 'file-plus', callback: () => open() });
  return open;
}
