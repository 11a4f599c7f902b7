import { stripHeadingForLink, type App, type HoverParent } from 'obsidian';
import { subpathOf } from '../heading-link';
import { remarkOf } from '../tree-lines';
import { placeOf, type TreeTarget } from './tree-target';

/** Id of our rows as a source of previews, for `registerHoverLinkSource`; views go by their type. */
export const papersHoverSource = 'research-daybook-papers';

/** Offers a row's place in its note to the core Page preview. */
export function offerPreview(
  app: App,
  hoverParent: HoverParent,
  event: MouseEvent,
  targetEl: HTMLElement,
  target: TreeTarget,
): void {
  const place = placeOf(target);
  if (place === null) return;
  const headings =
    target.kind === 'remark'
      ? [remarkOf(target).heading]
      : target.kind === 'paper' || target.kind === 'dated'
        ? target.card.headings
        : [];
  const subpath = headings.length > 0 ? subpathOf(headings, headings, stripHeadingForLink) : '';
  app.workspace.trigger('hover-link', {
    event,
    source: papersHoverSource,
    hoverParent,
    targetEl,
    linktext: place.path.replace(/\.md$/, '') + subpath,
    sourcePath: place.path,
  });
}
