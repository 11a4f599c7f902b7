import type { App, HoverParent } from 'obsidian';
import { subpathIn } from './card-link';
import { placeOf, type TreeTarget } from './rows/tree-target';

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
  const file = app.vault.getFileByPath(place.path);
  const subpath = file === null ? '' : subpathIn(app, file, target);
  app.workspace.trigger('hover-link', {
    event,
    source: papersHoverSource,
    hoverParent,
    targetEl,
    linktext: place.path.replace(/\.md$/, '') + subpath,
    sourcePath: place.path,
  });
}
