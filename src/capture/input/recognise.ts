import { pmidIn } from '../../reference/known-ids';
import type { CardLink, Draft } from '../../reference/draft';
import type { PaperIds } from '../../reference/paper-ids';
import { canonicalLinks, idKeys, idsIn } from '../../reference/identify';
import { isGenericLabel, titleIn } from '../../reference/title';
import { hostOf, webLinks, type WebLink } from '../../reference/web-links';

/** Reads a title, ids and links out of what the user typed or pasted, without asking anybody. */
export function recognise(input: string): Draft {
  const ids = idsIn(input);
  const pmid = pmidIn(input);
  const lines = input.split(/[\r\n\u2028\u2029]+/);
  const title = lines.map(titleIn).find(found => found !== '') ?? '';
  return { title, ids, pmid, links: linksOf(input, ids, pmid, title), metadata: null };
}

function linksOf(input: string, ids: PaperIds, pmid: string | null, title: string): readonly CardLink[] {
  const medical =
    pmid === null ? [] : [{ text: `PMID:${pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` }];
  const own = [...canonicalLinks(ids).map(({ text, url }) => ({ text, url })), ...medical];
  const known = new Set(idKeys(ids));
  // An address that only repeats an id adds nothing to that id's own.
  const repeats = (url: string) =>
    idKeys(idsIn(url)).some(key => known.has(key)) || (pmid !== null && pmidIn(url) === pmid);
  const others = webLinks(input)
    .filter(link => !repeats(link.url))
    .map(link => ({ text: labelOf(link, title), url: link.url }));
  const seen = new Set<string>();
  return [...own, ...others].filter(({ url }) => !seen.has(url) && seen.add(url));
}

function labelOf({ text, url }: WebLink, title: string): string {
  if (text !== '' && (isGenericLabel(text) || titleIn(text) !== title)) return text;
  return title === '' ? url.replace(/^https?:\/\/(?:www\.)?|\/+$/gi, '') : hostOf(url);
}
