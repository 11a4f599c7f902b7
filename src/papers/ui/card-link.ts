import { stripHeadingForLink, type App, type TFile } from 'obsidian';
import type { PaperCard } from '../card';
import { linkText, subpathOf } from '../edit/heading-link';
import { remarkOf } from '../list/tree-lines';
import { placeOf, type TreeTarget } from './rows/tree-target';

function subpathTo(app: App, file: TFile, headings: readonly string[]): string {
  const titles = app.metadataCache.getFileCache(file)?.headings?.map(({ heading }) => heading) ?? [];
  return subpathOf(headings, titles, stripHeadingForLink);
}

/** The part of a link that leads to a row's heading in its note; empty for rows without one. */
export function subpathIn(app: App, file: TFile, target: TreeTarget): string {
  if (target.kind === 'group' || target.kind === 'entry') return '';
  const { headings } = target.card;
  return subpathTo(app, file, target.kind === 'remark' ? [...headings, remarkOf(target).heading] : headings);
}

/** A link to a card's heading as the app writes it, for a note at `from`; null if the card's note is gone. */
export function cardLink(app: App, card: PaperCard, from: string): string | null {
  const file = app.vault.getFileByPath(card.path);
  if (file === null) return null;
  return app.fileManager.generateMarkdownLink(
    file,
    from,
    subpathTo(app, file, card.headings),
    linkText(card.name),
  );
}

/** A link to the place of a row; null for rows without one. */
export function targetLink(app: App, target: TreeTarget, from: string): string | null {
  const path = placeOf(target)?.path;
  const file = path === undefined ? null : app.vault.getFileByPath(path);
  if (file === null || target.kind === 'group') return null;
  if (target.kind === 'entry') return app.fileManager.generateMarkdownLink(file, from);
  const shown = target.kind === 'remark' ? remarkOf(target).heading : target.card.name;
  return app.fileManager.generateMarkdownLink(file, from, subpathIn(app, file, target), linkText(shown));
}
