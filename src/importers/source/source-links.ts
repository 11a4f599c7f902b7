import { isGenericLabel, titleIn } from '../../reference/title';
import { hostOf, webLinks } from '../../reference/web-links';
import type { CardLink } from '../../reference/draft';
import type { PaperIds } from '../../reference/paper-ids';
import { canonicalLinks, idKeys, idsIn } from '../../reference/identify';

/** The ids' own addresses, then the links of the text that lead elsewhere. */
export function linksFor(ids: PaperIds, text: string): readonly CardLink[] {
  const own = canonicalLinks(ids).map(({ text: label, url }) => ({ text: label, url }));
  const known = new Set(idKeys(ids));
  const others = webLinks(text)
    .filter(({ url }) => !idKeys(idsIn(url)).some(key => known.has(key)))
    .map(link => ({ text: link.text === '' ? hostOf(link.url) : link.text, url: link.url }));
  return [...own, ...others].filter((link, at, all) => all.findIndex(({ url }) => url === link.url) === at);
}

/** Whether a link says only what kind of thing is behind it, such as `PDF`. */
export function isLabel(text: string): boolean {
  return isGenericLabel(text) || titleIn(text) === '';
}
