import type { PaperIds } from '../../reference/paper-ids';
import { noIds } from '../../reference/identify';
import { acceptedAt } from './accepted-at';
import { cleanLine, cleanParagraphs, webAddress } from '../text/clean-text';
import type {
  MetadataLink,
  MetadataLinkKind,
  PaperMetadata,
  PaperStatus,
} from '../../reference/paper-metadata';

/** What a service says of a paper, as it says it. */
export interface RawPaper {
  readonly title: string;
  /** Clean already, given name first. */
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly venue?: string;
  readonly ids: Partial<PaperIds>;
  readonly abstract?: string;
  /** What authors say beside the abstract: pages, where accepted, code, withdrawal. */
  readonly comment?: string;
  readonly keywords?: readonly string[];
  readonly links?: readonly (readonly [kind: MetadataLinkKind, url: string])[];
  readonly retracted?: boolean;
}

const noVenue = /^(?:arxiv\b.*|corr|unpublished|preprint)?$/i;
const retractedTitle = /^(?:retracted(?: article| paper| chapter)?\s*[:：]|\[retracted\])\s*/i;
const takenBack =
  /\b(?:paper|article|manuscript|submission|preprint|work|version)\b[^.]{0,40}\bwithdrawn\b|^\s*withdrawn\b/i;
const repository = /https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]*\w/gi;

function statusOf({ title, comment = '', abstract = '', retracted }: RawPaper): PaperStatus {
  if (retracted === true || retractedTitle.test(title)) return 'retracted';
  return /\bwithdrawn\b/i.test(comment) || takenBack.test(abstract) ? 'withdrawn' : 'current';
}

function linksOf({ links = [], comment = '', abstract = '' }: RawPaper): readonly MetadataLink[] {
  const named = links.map(([kind, url]) => ({ kind, url: webAddress(url) }));
  const code = [...`${comment} ${abstract}`.matchAll(repository)].map(([url]) => ({
    kind: 'code' as const,
    url: webAddress(url),
  }));
  return uniqueLinks([...named, ...code].filter(({ url }) => url !== ''));
}

const sameAddress = (url: string): string =>
  url.replace(/^https?:\/\/(?:www\.)?|(?:\.git)?\/*$/gi, '').toLowerCase();

/** Links without those that lead where an earlier one leads. */
export function uniqueLinks(links: readonly MetadataLink[]): readonly MetadataLink[] {
  return links.filter(
    (link, at) => links.findIndex(({ url }) => sameAddress(url) === sameAddress(link.url)) === at,
  );
}

const unique = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter(each => each !== '');

/** The metadata of a paper from what a service says: text cleaned, addresses checked, status recognised. Never throws. */
export function paperFrom(raw: RawPaper): PaperMetadata {
  const venue = cleanLine(raw.venue ?? '');
  const accepted = noVenue.test(venue) ? acceptedAt(cleanLine(raw.comment ?? '')) : null;
  return {
    title: cleanLine(raw.title).replace(retractedTitle, ''),
    authors: unique(raw.authors.map(name => name.trim())).slice(0, 1_000),
    year: accepted?.year ?? raw.year,
    venue: noVenue.test(venue) ? (accepted?.venue ?? null) : venue,
    ids: { ...noIds, ...raw.ids },
    abstract: cleanParagraphs(raw.abstract ?? ''),
    keywords: unique((raw.keywords ?? []).map(cleanLine)),
    links: linksOf(raw),
    status: statusOf(raw),
  };
}
