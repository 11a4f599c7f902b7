import { stripHeadingForLink, type App } from 'obsidian';
import type { PaperCard } from '../card';
import { subpathOf } from '../heading-link';
import { remarkOf } from '../tree-lines';
import { placeOf, type TreeTarget } from './tree-target';

/** A link to a card's heading as the app writes it, for a note at `from`; null if the card's note is gone. */
export function cardLink(app: App, card: PaperCard, from: string): string | null {
  const file = app.vault.getFileByPath(card.path);
  if (file === null) return null;
  const titles = app.metadataCache.getFileCache(file)?.headings?.map(({ heading }) => heading) ?? [];
  const subpath = subpathOf(card.headings, titles, stripHeadingForLink);
  return app.fileManager.generateMarkdownLink(file, from, subpath, card.name);
}

/** A link to the place of a row; null for rows without one. */
export function targetLink(app: App, target: TreeTarget, from: string): string | null {
  const path = placeOf(target)?.path;
  const file = path === undefined ? null : app.vault.getFileByPath(path);
  if (file === null || target.kind === 'group') return null;
  if (target.kind === 'entry') return app.fileManager.generateMarkdownLink(file, from);
  if (target.kind !== 'remark') return cardLink(app, target.card, from);
  const { card } = target;
  const remark = remarkOf(target);
  const subpath = [...card.headings, remark.heading].map(each => `#${stripHeadingForLink(each)}`).join('');
  return app.fileManager.generateMarkdownLink(file, from, subpath, remark.heading);
}
