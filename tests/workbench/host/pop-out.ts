import type { View } from './view';

/** Tells an element and everything in it that it stands in another window now. */
const MIGRATED = 'workbench-migrated';

/** Moves a view into a window of its own, with the page's styles. */
export function popOut(view: View): void {
  const target = window.open('about:blank', '', 'width=700,height=700');
  if (!target) throw new Error('The browser opens no second window.');
  for (const style of document.querySelectorAll('style, link[rel="stylesheet"]'))
    target.document.head.append(target.document.importNode(style, true));
  target.document.body.className = document.body.className;
  target.document.body.append(view.containerEl);
  for (const el of [view.containerEl, ...view.containerEl.querySelectorAll('*')])
    el.dispatchEvent(new Event(MIGRATED));
}
