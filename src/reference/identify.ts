import { arxivIn, yearOfArxiv } from './arxiv';
import type { PaperLink } from './paper-link';
import type { PaperIds } from './paper-ids';
import { doisIn } from './doi';

/** Nothing known. */
export const noIds: PaperIds = { arxiv: null, doi: null, openreview: null, acl: null };

const idKinds = ['arxiv', 'doi', 'openreview', 'acl'] as const;

const openreview =
  /(?:^|[^\w.-])(?:www\.)?openreview\.net\/[a-z/]+\?(?:[^\s#)\]]*?&)?id=([\w-]{8,24})(?![\w-])/i;

const aclId = String.raw`((?:19|20)\d{2}\.[a-z0-9_]+-[a-z0-9]+\.\d+|[A-Z]\d{2}-\d{4,5})(?![\d-])`;
const aclMarked = new RegExp(
  String.raw`(?:aclanthology\.org\/|aclanthology\.info\/papers\/|aclweb\.org\/anthology\/|10\.(?:18653|3115)\/v1\/|\bACL(?:\s+Anthology)?\s*[:：]\s*)(?:papers\/)?${aclId}`,
  'i',
);
// Both kinds of Anthology ids hold a hyphen.
const aclBare = /(?:^|[^\w./-])((?:19|20)\d{2}\.[a-z0-9_]+-[a-z]+\.\d+)(?![\w-])/;

function aclIn(text: string): string | null {
  if (!text.includes('-')) return null;
  const found = (aclMarked.exec(text) ?? aclBare.exec(text))?.[1];
  if (found === undefined) return null;
  return /^\d/.test(found) ? found.toLowerCase() : found.toUpperCase();
}

// Every id but OpenReview's has four digits in a row; most lines have none.
const hint = /\d{4}|openreview/i;

/** The ids in a text, plain or as Markdown, recognised without network: of each kind the first, links and marked ones before bare ones. */
export function idsIn(written: string): PaperIds {
  if (!hint.test(written)) return noIds;
  // What ids hold may be escaped in Markdown and TeX. Points, colons and strokes need no escape: with one, an id that is only
  // mentioned is meant to be read as none.
  const text = written.includes('\\') ? written.replace(/\\([!-,;-@[-`{-~])/g, '$1') : written;
  return {
    arxiv: arxivIn(text),
    doi: text.includes('10.') ? (doisIn(text).find(doi => !doi.startsWith('10.48550/arxiv.')) ?? null) : null,
    openreview: text.includes('?') ? (openreview.exec(text)?.[1] ?? null) : null,
    acl: aclIn(text),
  };
}

/** Whether any id is known. */
export function hasIds(ids: PaperIds): boolean {
  return ids.arxiv !== null || ids.doi !== null || ids.openreview !== null || ids.acl !== null;
}

/** `ids` with what it lacks taken from `more`. */
export function mergeIds(ids: PaperIds, more: PaperIds): PaperIds {
  if (more === noIds) return ids;
  if (ids === noIds) return more;
  return {
    arxiv: ids.arxiv ?? more.arxiv,
    doi: ids.doi ?? more.doi,
    openreview: ids.openreview ?? more.openreview,
    acl: ids.acl ?? more.acl,
  };
}

/** Each known id as `kind:id`. */
export function idKeys(ids: PaperIds): readonly string[] {
  const keys: string[] = [];
  for (const kind of idKinds) if (ids[kind] !== null) keys.push(`${kind}:${ids[kind]}`);
  return keys;
}

/** Whether two sets of ids name different works: some kind is known in both and differs. */
export function idsConflict(a: PaperIds, b: PaperIds): boolean {
  return idKinds.some(kind => a[kind] !== null && b[kind] !== null && a[kind] !== b[kind]);
}

/** Year told by the ids alone: of an Anthology id, else of the preprint. */
export function yearOfIds(ids: PaperIds): number | null {
  const acl = ids.acl === null ? null : /^(?:(\d{4})\.|[A-Z](\d{2})-)/.exec(ids.acl);
  if (acl?.[1] !== undefined) return Number(acl[1]);
  if (acl?.[2] !== undefined) return Number(acl[2]) + (acl[2] >= '50' ? 1900 : 2000);
  return ids.arxiv === null ? null : yearOfArxiv(ids.arxiv);
}

// A bracket would end a Markdown link early.
const pathOf = (id: string): string =>
  id
    .split('/')
    .map(part => encodeURIComponent(part).replace(/[()]/g, char => (char === '(' ? '%28' : '%29')))
    .join('/');

/** One lasting link for each known id. */
export function canonicalLinks(ids: PaperIds): readonly PaperLink[] {
  const link = (id: string | null, text: string, url: string): readonly PaperLink[] =>
    id === null ? [] : [{ text: `${text}${id}`, url: `${url}${pathOf(id)}`, kind: 'paper' }];
  return [
    ...link(ids.arxiv, 'arXiv:', 'https://arxiv.org/abs/'),
    ...link(ids.doi, 'doi:', 'https://doi.org/'),
    ...link(ids.openreview, 'OpenReview:', 'https://openreview.net/forum?id='),
    ...link(ids.acl, 'ACL:', 'https://aclanthology.org/'),
  ];
}
