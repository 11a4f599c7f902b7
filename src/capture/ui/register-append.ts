import { MarkdownView, type App, type Plugin } from 'obsidian';
import { openNote } from '../../ui/open-note';
import { reporting } from '../../ui/report-problem';
import type { PaperIndex } from '../../papers/index/paper-index';
import type { Days } from '../../days/days';
import type { Ports } from '../../ports';
import type { AppendForm } from '../form/form';
import { knownWithout } from '../input/take-line';
import { recentTopics } from '../../papers/list/topics';
import type { AppendDeps, AppendStart, HandOver, NoteCursor } from './append-deps';
import { AppendModal } from './append-modal';
import { registerAppendMenus, registerPasteOffer } from './editor-offers';

/** Topics offered at most. */
const topicLimit = 200;

/** The papers known, and what keeps them up to date. */
export interface KnownPapers {
  readonly index: PaperIndex;
  readonly feed: Days;
}

/** Adds the form that appends papers: ribbon button, command, menus, the offer after a paste. The result opens it. */
export function registerAppend(
  plugin: Plugin,
  ports: Ports,
  { index, feed }: KnownPapers,
  handOver: Readonly<HandOver>,
): (start?: AppendStart) => void {
  const { app } = plugin;
  const name = ports.t('capture.append');
  const kept: { form: AppendForm | null } = { form: null };
  const deps: Omit<AppendDeps, keyof HandOver> = {
    ports,
    known: index,
    onKnown: listener => index.onChange(listener),
    allKnown: () => feed.whenRead(),
    kept,
    topics: () => recentTopics(index.records(), topicLimit),
    openAt: (path, place) => openNote(app, path, place),
  };
  const open = (start: AppendStart = {}): void =>
    void reporting(ports.t, async () => {
      const { taken } = start;
      const known = taken === undefined ? index : await knownWithout(ports, index, taken);
      new AppendModal(app, { ...deps, ...handOver, known }, { cursor: cursorIn(app), ...start }).open();
    });
  plugin.addRibbonIcon('file-plus', name, () => open());
  plugin.addCommand({ id: 'append-paper', name, icon: 'file-plus', callback: () => open() });
  registerAppendMenus(plugin, ports, open);
  registerPasteOffer(plugin, ports, open);
  return open;
}

/** Where the cursor is in the note that is open for writing. */
function cursorIn({ workspace }: App): NoteCursor | null {
  const view = workspace.getMostRecentLeaf()?.view;
  if (!(view instanceof MarkdownView) || view.file === null || view.getMode() !== 'source') return null;
  const { editor, file } = view;
  return { path: file.path, note: file.basename, offset: editor.posToOffset(editor.getCursor()) };
}
