import type { Plugin } from 'obsidian';
import { reporting } from '../../host/report-problem';
import type { Ports } from '../../ports';
import type { PaperIndex } from '../paper-index';
import type { IndexFeed } from './index-feed';
import { PapersView, papersViewType } from './papers-view';

/** What the papers feature needs of the others. */
export interface PapersParts {
  readonly ports: Ports;
  readonly index: PaperIndex;
  /** Keeps the index equal to the vault. */
  readonly feed: IndexFeed;
  /** Starts the form that appends a paper. */
  readonly onAppend: () => void;
}

/** Adds the paper index: the view with its ribbon button and command. */
export function registerPapers(plugin: Plugin, parts: PapersParts): void {
  const { app } = plugin;
  const { t } = parts.ports;
  plugin.registerView(papersViewType, leaf => new PapersView(leaf, parts));
  plugin.registerHoverLinkSource(papersViewType, { display: t('papers.title'), defaultMod: true });
  const open = () =>
    reporting(t, async () => {
      const leaf = await app.workspace.ensureSideLeaf(papersViewType, 'right', {
        active: true,
        reveal: true,
      });
      await app.workspace.revealLeaf(leaf);
    });
  plugin.addRibbonIcon('library', t('papers.open-index'), () => void open());
  plugin.addCommand({
    id: 'open-paper-index',
    name: t('papers.open-index'),
    icon: 'library',
    callback: () => void open(),
  });
}
