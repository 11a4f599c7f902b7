import { inlines, plainText } from '../markdown/inline';
import { plainOf } from '../markdown/plain-text';
import type { Inline, Span } from '../markdown/model';
import { bodyLines, type BodyLine } from './body-lines';
import type { PaperIds, PaperLink } from './card';
import { authorsOf } from './authors';
import { detached } from './detached';
import { hasIds, idsIn, mergeIds, noIds } from './identify';
import { keywordsOf } from './keywords';
import { isLink, mayLink, paperLink } from './links';
import { publicationOfLine, type Publication } from './venue';

/** What the text under a card's heading tells. */
export interface Body extends Publication {
  /** Ids in lines that hold nothing but links and ids. */
  readonly stated: PaperIds;
  /** Ids in the prose near the heading: the card's own only if nothing else says which. */
  readonly mentioned: PaperIds;
  readonly links: readonly PaperLink[];
  readonly keywords: readonly string[];
  readonly authors: readonly string[];
  readonly excerpt: string;
}

const excerptLength = 200;
/** As much of a line is looked at for it: enough for any but a line of links. */
const excerptSource = 600;
/** Prose longer than this states no venue of the paper's own. */
const factLength = 160;
/** An id in prose below these lines is more likely another paper's. */
const headLines = 3;
/** The label of a list of keywords stands at the start of its line. */
const headLength = 24;

const labels =
  /arxiv|doi|openreview|acl|anthology|paper|pdf|html|code|source|project|page|github|link|url|see|论文|链接|地址|原文|文章|代码|源码|项目|主页|官网|下载|参见|见/gi;

/** Whether a line holds nothing but links, ids and what they are called. */
function isLinkLine({ text, from }: BodyLine, links: readonly Inline[], ids: PaperIds): boolean {
  if (links.length === 0 && !hasIds(ids)) return false;
  if (links.length > 0 && /\s[·|]\s/.test(text)) return true;
  let rest = text;
  for (const link of [...links].reverse())
    rest = rest.slice(0, link.from - from) + rest.slice(link.to - from);
  // Longer than any list of labels: saves looking for them in prose.
  return rest.length <= factLength && !/\p{L}/u.test(rest.replace(labels, ''));
}

/** What a line that states a venue, a year or keywords has; reading the others for it would be the dearest part of a note. */
const factHint = /\d{4}|[:：·|]|发表|[Pp]ublished/;
const labelHint = /关键|作者|key\s?words?|index terms|authors?/i;

/** Cut between words where the text has them. */
function clipped(text: string): string {
  if (text.length <= excerptLength) return text;
  const cut = text.slice(0, excerptLength).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s+[\w-]*$/, '').trimEnd()}…`;
}

/** What one line tells. */
interface LineFacts {
  readonly line: BodyLine;
  readonly inlines: readonly Inline[] | null;
  readonly ids: PaperIds;
  readonly isLinks: boolean;
  readonly links: readonly PaperLink[];
  readonly keywords: readonly string[] | null;
  readonly authors: readonly string[] | null;
  readonly publication: Publication | null;
}

const noLinks: readonly PaperLink[] = [];

function readLine(text: string, line: BodyLine): LineFacts {
  const all = mayLink(line.text) ? inlines(text, line.from, line.to) : null;
  const found = all === null ? [] : all.filter(isLink);
  const ids = idsIn(line.text);
  const isShort = line.prose && line.text.length <= factLength && factHint.test(line.text);
  const mayTell = isShort || (line.prose && labelHint.test(line.text.slice(0, headLength)));
  const plain = mayTell ? plainOf(text, line.from, line.to, all ?? inlines(text, line.from, line.to)) : '';
  return {
    line,
    inlines: all,
    ids,
    isLinks: isLinkLine(line, found, ids),
    links: found.length === 0 ? noLinks : found.map(link => paperLink(text, link)),
    keywords: mayTell ? keywordsOf(plain) : null,
    authors: mayTell ? authorsOf(plain) : null,
    publication: isShort ? publicationOfLine(plain) : null,
  };
}

/** The line's prose without Markdown and without pictures, whose text is a file name as a rule. */
function proseOf(text: string, { from, to, text: raw }: BodyLine, known: readonly Inline[] | null): string {
  const end = Math.min(to, from + excerptSource);
  const found = known !== null && end === to ? known : inlines(text, from, end);
  if (!raw.includes('![')) return plainOf(text, from, end, found);
  let at = from;
  let prose = '';
  for (const picture of found.filter(({ kind }) => kind === 'embed')) {
    prose += `${plainText(text, at, picture.from)} `;
    at = picture.to;
  }
  return prose + plainText(text, at, end);
}

function excerptOf(text: string, facts: readonly LineFacts[]): string {
  let excerpt = '';
  for (const { line, inlines: known, keywords, authors, publication, isLinks } of facts) {
    if (excerpt.length > excerptLength) break;
    if (!line.prose || keywords || authors || publication || isLinks) continue;
    const prose = proseOf(text, line, known);
    if (/[\p{L}\p{N}]/u.test(prose)) excerpt += ` ${prose}`;
  }
  return detached(clipped(excerpt.replace(/\s+/g, ' ').trim()));
}

const allIds = (facts: readonly LineFacts[]): PaperIds =>
  facts.reduce((ids, line) => (line.ids === noIds ? ids : mergeIds(ids, line.ids)), noIds);

/** Reads the body between two offsets of a note; `skipped` as from `skippedIn`. */
export function readBody(text: string, skipped: readonly Span[], from: number, to: number): Body {
  const facts = bodyLines(text, skipped, from, to).map(line => readLine(text, line));
  const publications = facts.flatMap(({ publication }) => publication ?? []);
  return {
    venue: publications.find(({ venue }) => venue !== null)?.venue ?? null,
    year: publications.find(({ year }) => year !== null)?.year ?? null,
    stated: allIds(facts.filter(({ isLinks }) => isLinks)),
    mentioned: allIds(facts.slice(0, headLines)),
    links: facts.flatMap(({ links }) => links),
    keywords: facts.flatMap(({ keywords }) => keywords ?? []),
    authors: facts.find(({ authors }) => authors !== null)?.authors ?? [],
    excerpt: excerptOf(text, facts),
  };
}
