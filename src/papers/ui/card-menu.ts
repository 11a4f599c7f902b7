import type { Sidebar } from './sidebar';
import { MarkdownView, Menu, Notice, type PaneType } from 'obsidian';
import { printBibtex } from '../../bibtex/print-bibtex';
import { reporting } from '../../ui/report-problem';
import type { PaperCard } from '../card';
import type { PaperLink } from '../../reference/paper-link';
import { imageLinks, isNoteLink, isWebLink, shownLinks } from '../card-facts';
import { citationText } from '../cite/citation-text';
import { citedWorks, keyPattern } from '../cite/cite-key';
import { entryOfPaper } from '../cite/paper-entry';
import { factsOf } from '../cite/paper-facts';
import { targetLink } from './card-link';
import { followUpChoices, type FollowUpDeps } from './follow-up';
import { openPlace, type OpenDeps } from './open-card';
import { similarChoices, type SamePaperDeps } from './same-paper';
import { placeOf, type TreeTarget } from './rows/tree-target';

async function copy({ ports }: OpenDeps, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  new Notice(ports.t('papers.copied'));
}

async function copyLink(deps: OpenDeps, target: TreeTarget): Promise<void> {
  const link = targetLink(deps.app, target, '');
  if (link !== null) await copy(deps, link);
}

/** The note one wrote in last, if it is still open for writing. */
function lastEditor({ app }: OpenDeps): MarkdownView | null {
  const view = app.workspace.getMostRecentLeaf()?.view;
  return view instanceof MarkdownView && view.getMode() === 'source' ? view : null;
}

function insertLink({ app }: OpenDeps, view: MarkdownView, target: TreeTarget): void {
  const link = targetLink(app, target, view.file?.path ?? '');
  if (link === null) return;
  view.editor.replaceSelection(link);
  view.editor.focus();
}

/** Follows a link of a card or entry: into the web, or to a note. */
export async function followLink(
  { app }: OpenDeps,
  link: PaperLink,
  from: string,
  pane: PaneType | boolean,
): Promise<void> {
  if (isNoteLink(link)) await app.workspace.openLinkText(link.url, from, pane);
  else if (isWebLink(link.url)) window.open(link.url, '_blank', 'noopener');
}

/** The work's entry, under the key it has in every export. */
function bibtexOf({ index, ports }: SamePaperDeps, card: PaperCard): string {
  const { cards } = index.paperOf(card);
  const cited = citedWorks(index.cards(), keyPattern(ports.settings()));
  const found = cited.find(({ paper }) => paper.cards.some(each => cards.includes(each)));
  return found === undefined ? '' : printBibtex([entryOfPaper(found.facts, found.key)]);
}

const linksOf = (target: TreeTarget): readonly PaperLink[] => {
  if (target.kind === 'paper' || target.kind === 'dated')
    return [...shownLinks(target.card), ...imageLinks(target.card)];
  return target.kind === 'entry' ? target.entry.links : [];
};

/** Makes the menu of what can be said to papers that look like a card's; null if none does any more. */
export function similarMenu(deps: SamePaperDeps, target: TreeTarget): Menu | null {
  if (target.kind !== 'paper') return null;
  const choices = similarChoices(deps, target.card);
  const menu = new Menu();
  for (const { title, icon, run } of choices)
    menu.addItem(item =>
      item
        .setTitle(title)
        .setIcon(icon)
        .onClick(() => void reporting(deps.ports.t, run)),
    );
  return choices.length === 0 ? null : menu;
}

/** What the rows' menus need. */
export interface MenuDeps extends SamePaperDeps, FollowUpDeps {
  readonly sidebar: Pick<Sidebar, 'cardActions' | 'readLater'>;
}

/** Makes the menu of a row; null for rows that have none. */
export function rowMenu(deps: MenuDeps, target: TreeTarget): Menu | null {
  const { t } = deps.ports;
  const place = placeOf(target);
  if (place === null) return null;
  const menu = new Menu();
  const add = (title: string, icon: string, section: string, run: () => unknown): void => {
    menu.addItem(item =>
      item
        .setTitle(title)
        .setIcon(icon)
        .setSection(section)
        .onClick(() => void reporting(t, async () => void (await run()))),
    );
  };
  add(t('papers.open'), 'file', 'open', () => openPlace(deps, target, false));
  add(t('papers.open-tab'), 'file-plus', 'open', () => openPlace(deps, target, 'tab'));
  add(t('papers.open-right'), 'separator-vertical', 'open', () => openPlace(deps, target, 'split'));
  add(t('papers.copy-link'), 'link', 'copy', () => copyLink(deps, target));
  if (target.kind === 'paper' || target.kind === 'dated') {
    const { card } = target;
    add(t('papers.copy-title'), 'copy', 'copy', () => copy(deps, card.name));
    add(t('papers.copy-bibtex'), 'braces', 'copy', () => copy(deps, bibtexOf(deps, card)));
    add(t('papers.copy-citation'), 'quote', 'copy', () =>
      copy(deps, citationText(factsOf(deps.index.paperOf(card)))),
    );
  }
  const editor = lastEditor(deps);
  if (editor)
    add(t('papers.insert-link'), 'text-cursor-input', 'copy', () => insertLink(deps, editor, target));
  if (target.kind === 'paper' || target.kind === 'dated')
    for (const { title, icon, fits, run } of deps.sidebar.cardActions)
      if (fits(target.card)) add(title, icon, 'card', () => run(target.card));
  if (target.kind === 'paper' || target.kind === 'dated')
    for (const { title, icon, run } of similarChoices(deps, target.card)) add(title, icon, 'same', run);
  for (const { title, icon, run } of followUpChoices(deps, target)) add(title, icon, 'mark', run);
  for (const link of linksOf(target))
    add(t('papers.follow-link', { text: link.text }), 'external-link', 'links', () =>
      followLink(deps, link, place.path, false),
    );
  return menu;
}
