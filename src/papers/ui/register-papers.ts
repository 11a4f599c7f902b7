import { Keymap, type Plugin } from 'obsidian';
import { reporting } from '../../ui/report-problem';
import { cardLink } from './card-link';
import { CheckModal } from './check-modal';
import { openCard } from './open-card';
import { PaperSuggest } from './paper-suggest';
import { PapersView, papersViewType, type PapersViewDeps } from './papers-view';

function registerSearch(plugin: Plugin, { ports, index }: PapersViewDeps): void {
  const { app } = plugin;
  const { t } = ports;
  plugin.addCommand({
    id: 'search-papers',
    name: t('papers.search'),
    icon: 'search',
    callback: () =>
      new PaperSuggest({
        app,
        index,
        t,
        choose: (card, event) =>
          void reporting(t, () => openCard({ app, ports }, card, Keymap.isModEvent(event))),
      }).open(),
  });
  plugin.addCommand({
    id: 'insert-paper-link',
    name: t('papers.insert-paper-link'),
    icon: 'link',
    editorCallback: (editor, { file }) =>
      new PaperSuggest({
        app,
        index,
        t,
        choose: card => {
          const link = cardLink(app, card, file?.path ?? '');
          if (link !== null) editor.replaceSelection(link);
        },
      }).open(),
  });
}

/** Adds the paper index: the view with its ribbon button and command, the switcher and the link command. */
export function registerPapers(plugin: Plugin, parts: PapersViewDeps): void {
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
  plugin.addCommand({
    id: 'check-notes',
    name: t('papers.check'),
    icon: 'stethoscope',
    callback: () => new CheckModal(app, parts).open(),
  });
  registerSearch(plugin, parts);
}
