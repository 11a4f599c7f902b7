import { headingText } from '../../markdown/write/escape';
import type { MetadataLink, PaperMetadata } from '../../reference/paper-metadata';
import { nameList } from '../../reference/authors';
import type { PaperIds } from '../../reference/paper-ids';
import { canonicalLinks, idKeys, idsIn, noIds } from '../../reference/identify';
import type { FactWords } from './card-words';
import { foreignLine, withoutOtherIds } from './foreign-text';
import { linkDestination, linkLabel } from './link-text';
import type { CardLink } from '../../reference/draft';

/** What is known of a card's paper beside title and links. */
export interface CardFacts {
  /** What services or a BibTeX entry say; null while nothing is known. */
  readonly metadata: PaperMetadata | null;
  readonly ids: PaperIds;
  /** Date of the card, `YYYY-MM-DD`. */
  readonly day: string;
  readonly citeKey: string;
  /** The metadata are still to come, and the card says so. */
  readonly pending: boolean;
}

/** No facts. */
export const noFacts: CardFacts = { metadata: null, ids: noIds, day: '', citeKey: '', pending: false };

/** More names than this say less than the first ones. */
const mostAuthors = 30;

/** Names as a list on one line; of very many the first ones. */
export function authorList(authors: readonly string[], words: FactWords): string {
  const shown = nameList(authors.slice(0, mostAuthors), words, linkLabel);
  return authors.length > mostAuthors ? `${shown} et al.` : shown;
}

/** Keywords as a list on one line. */
export function keywordList(keywords: readonly string[], { comma }: FactWords): string {
  return [...new Set(keywords.map(linkLabel))].filter(word => word !== '').join(comma);
}

/** Links as Markdown on one line. */
export function linkList(links: readonly CardLink[]): string {
  return links.map(({ text, url }) => `[${linkLabel(text)}](${linkDestination(url)})`).join(' · ');
}

/** The heading's text: what the user typed as it is, a service's title with nothing in it that lives. */
export function titleText(title: string, { metadata, ids }: CardFacts): string {
  if (metadata === null || metadata.title !== title) return headingText(title);
  return withoutOtherIds(foreignLine(title), ids);
}

/** The links to the ids alone. */
export function idLinks(ids: PaperIds): readonly CardLink[] {
  return canonicalLinks(ids).map(({ text, url }) => ({ text, url }));
}

/** The links that a service gives, with labels, without those that lead where an id leads. */
export function serviceLinks(
  links: readonly MetadataLink[],
  ids: PaperIds,
  words: FactWords,
): readonly CardLink[] {
  const labels = { paper: words.paper, pdf: 'PDF', code: words.code, project: words.project };
  const own = new Set(idKeys(ids));
  return links
    .filter(({ kind, url }) => kind === 'pdf' || !idKeys(idsIn(url)).some(key => own.has(key)))
    .map(({ kind, url }) => ({ text: labels[kind], url }));
}
