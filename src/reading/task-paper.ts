import { isGenericLabel, titleIn } from '../reference/title';
import { hostOf } from '../reference/web-links';
import { plainText } from '../markdown/inline/inline';
import type { Span } from '../markdown/model';
import type { PaperLink } from '../reference/paper-link';
import type { PaperIds } from '../reference/paper-ids';
import { isWebLink } from '../papers/card-facts';
import { canonicalLinks, hasIds, idKeys, idsIn } from '../reference/identify';
import { inlineLinks, paperLink } from '../papers/read/links';
import { normalTitle } from '../reference/normal-title';
import { splitTitle } from '../reference/venue';
import { taskKey } from '../plan/tasks/task-text';

/** What a task says of the paper to be read. */
export interface TaskPaper {
  readonly name: string;
  readonly ids: PaperIds;
  /** Web addresses, the paper's own first. */
  readonly links: readonly Pick<PaperLink, 'text' | 'url'>[];
  /** Who wrote it, where and when, as written behind the title. */
  readonly about: string;
}

/** The tag of a task that holds a paper without a link. */
export const readingTags = { zh: '#待读', en: '#to-read' } as const;

const tag = /(?:^|\s)#(?:待读|to-read)(?=\s|$)/i;
const readingArea = /^(?:待读|阅读清单|to read|reading list)$/i;

/** Whether every task of an area is a paper to read, by its title. */
export function isReadingArea(area: string | null): boolean {
  return area !== null && readingArea.test(area.trim());
}

// Publishers whose pages are papers though their addresses hold no id that we know.
const publishers =
  /(?:^|\.)(?:thecvf\.com|ecva\.net|neurips\.cc|nips\.cc|mlr\.press|jmlr\.org|aaai\.org|ijcai\.org|isca-archive\.org|roboticsproceedings\.org|ieee\.org|acm\.org|sciencedirect\.com|springer\.com|nature\.com|science\.org|pnas\.org|wiley\.com|mdpi\.com|plos\.org|cell\.com|biorxiv\.org|medrxiv\.org|semanticscholar\.org|pubmed\.ncbi\.nlm\.nih\.gov|cnki\.net|usenix\.org)$/;

// What is to be done with the paper is no part of its title.
const verb = /^(?:看看?|读|阅读|精读|read|to ?read)(?:\s*[:：]\s*|\s+|$)/i;

const leadsToPaper = ({ kind, url }: PaperLink): boolean => kind === 'paper' || publishers.test(hostOf(url));

/** The paper that a task's text holds: by an id, a link to one, the tag, or because its area holds nothing else; null for none. */
export function paperOfTask(text: string, { from, to }: Span, area: string | null): TaskPaper | null {
  const written = taskKey(text.slice(from, to));
  const ids = idsIn(written);
  const links = inlineLinks(written, 0, written.length)
    .map(link => paperLink(written, link))
    .filter(({ url, kind }) => kind !== 'note' && isWebLink(url));
  const isPaper = hasIds(ids) || links.some(leadsToPaper) || tag.test(written) || isReadingArea(area);
  if (!isPaper) return null;
  const [own] = canonicalLinks(ids);
  const known = new Set(idKeys(ids));
  const others = links.filter(({ url }) => !idKeys(idsIn(url)).some(key => known.has(key)));
  const all = own === undefined ? others : [own, ...others];
  const bare = written.replace(tag, ' ').trim();
  const labelled = links.find(({ text: label, url }) => label !== url && !isGenericLabel(label));
  const name = labelled?.text ?? titleIn(bare).replace(verb, '');
  const [, ...parts] = labelled === undefined ? [] : plainText(bare, 0, bare.length).split(' · ');
  return { name: name === '' ? (all[0]?.text ?? bare) : name, ids, links: all, about: parts.join(' · ') };
}

/** What tasks and cards of one paper have in common: its ids and its title, as cards name them. */
export function paperKeys({ ids, name }: Pick<TaskPaper, 'ids' | 'name'>): readonly string[] {
  const title = normalTitle(splitTitle(name).name || name);
  return title === '' ? idKeys(ids) : [...idKeys(ids), `title:${title}`];
}
