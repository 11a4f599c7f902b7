import { Menu, Notice, stripHeadingForLink, type PaneType } from 'obsidian';
import { scan } from '../../markdown/scan';
import { titleOf } from '../../markdown/sections';
import type { PaperCard, PaperLink } from '../card';
import { isNoteLink, isWebLink, shownLinks } from '../card-facts';
import { subpathOf } from '../heading-link';
import { openPlace, type OpenDeps } from './open-card';
import { placeOf, type TreeTarget } from './tree-target';

async function copy({ ports }: OpenDeps, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  new Notice(ports.t('papers.copied'));
}

async function copyLink(deps: OpenDeps, card: PaperCard): Promise<void> {
  const { app, ports } = deps;
  const file = app.vault.getFileByPath(card.path);
  if (file === null) return;
  const scanned = scan(await ports.notes.read(card.path));
  const titles = scanned.headings.map(heading => titleOf(scanned, heading));
  const subpath = subpathOf(card.headings, titles, stripHeadingForLink);
  await copy(deps, app.fileManager.generateMarkdownLink(file, '', subpath, card.name));
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

const linksOf = (target: TreeTarget): readonly PaperLink[] => {
  if (target.kind === 'card') return shownLinks(target.card);
  return target.kind === 'entry' ? target.entry.links : [];
};

/** Makes the menu of a row; null for rows that have none. */
export function rowMenu(deps: OpenDeps, target: TreeTarget): Menu | null {
  const { t } = deps.ports;
  const place = placeOf(target);
  if (place === null) return null;
  const menu = new Menu();
  const add = (title: string, icon: string, section: string, run: () => Promise<void>): void => {
    menu.addItem(item =>
      item
        .setTitle(title)
        .setIcon(icon)
        .setSection(section)
        .onClick(() => void run()),
    );
  };
  add(t('papers.open'), 'file', 'open', () => openPlace(deps, target, false));
  add(t('papers.open-tab'), 'file-plus', 'open', () => openPlace(deps, target, 'tab'));
  add(t('papers.open-right'), 'separator-vertical', 'open', () => openPlace(deps, target, 'split'));
  if (target.kind === 'card') {
    const { card } = target;
    add(t('papers.copy-link'), 'link', 'copy', () => copyLink(deps, card));
    add(t('papers.copy-title'), 'copy', 'copy', () => copy(deps, card.name));
  }
  for (const link of linksOf(target))
    add(t('papers.follow-link', { text: link.text }), 'external-link', 'links', () =>
      followLink(deps, link, place.path, false),
    );
  return menu;
}
