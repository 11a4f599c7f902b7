import { inlines } from '../../markdown/inline/inline';
import type { Inline, Scan } from '../../markdown/model';
import { plainOf } from '../../markdown/inline/plain-text';
import { contentStart, skipper, startsText, trimmedEnd } from './body-lines';
import type { PaperLink } from '../../reference/paper-link';
import type { PaperIds } from '../../reference/paper-ids';
import { authorsOf } from '../../reference/authors';
import { excerptLength, finished, proseOf, withProse } from './excerpt';
import { hasIds, idsIn, mergeIds, noIds } from '../../reference/identify';
import { imagesIn } from './images';
import { keywordsOf } from '../../reference/keywords';
import { holdsOnlyLinks } from './link-line';
import { isLink, paperLink } from './links';
import { isPendingLine } from './pending-line';
import { quickReader, type QuickLine } from './quick-line';
import { signal, signalsIn } from './signals';
import { publicationOfLine, type Publication } from '../../reference/venue';
import { addAll } from '../../text/extremes';

/** What the text under a card's heading tells. */
export interface Body extends Publication {
  /** Ids in lines that hold nothing but links and ids. */
  readonly stated: PaperIds;
  /** Ids in the prose near the heading: the card's own only if nothing else says which. */
  readonly mentioned: PaperIds;
  readonly links: readonly PaperLink[];
  readonly images: readonly string[];
  readonly keywords: readonly string[];
  /** Without `#`, follow-up marks among them. */
  readonly tags: readonly string[];
  /** Null when no line names any. */
  readonly authors: readonly string[] | null;
  readonly excerpt: string;
  /** Whether a follow-up mark may stand in it. */
  readonly mayHoldMark: boolean;
  /** Where the first line stands that says that the metadata are to come; -1 for nowhere. */
  readonly pendingAt: number;
}

interface Growing extends Publication {
  venue: string | null;
  year: number | null;
  stated: PaperIds;
  mentioned: PaperIds;
  readonly links: PaperLink[];
  readonly images: string[];
  readonly keywords: string[];
  readonly tags: string[];
  authors: readonly string[] | null;
  excerpt: string;
  mayHoldMark: boolean;
  pendingAt: number;
  /** Lines read. */
  lines: number;
}

/** A line without list, task and quote marks, and what may be in it. */
interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly signals: number;
}

/** Prose longer than this states no venue of the paper's own. */
const factLength = 160;
/** An id in prose below these lines is more likely another paper's. */
const headLines = 3;
/** The label of a list of keywords stands at the start of its line. */
const headLength = 24;

const labelHint = /关键|作者|key\s?words?|index terms|authors?/i;
const factSignals = signal.digits | signal.colon | signal.dot | signal.word;

function mayTell({ text, from, to, signals }: Line): boolean {
  if (to - from <= factLength) return (signals & factSignals) !== 0;
  return (signals & (signal.colon | signal.dot)) !== 0 && labelHint.test(text.slice(from, from + headLength));
}

// Takes the venue, year, keywords or authors a line states; false when it states none.
function readFacts(body: Growing, line: Line, found: readonly Inline[], plain: string): boolean {
  const { text, from, to, signals } = line;
  const labelled = (signals & (signal.colon | signal.dot)) !== 0;
  const keywords = labelled ? keywordsOf(plain) : null;
  const authors = labelled ? authorsOf(plain, linksFirst(text, from, found)) : null;
  const publication = to - from <= factLength ? publicationOfLine(plain) : null;
  if (keywords) addAll(body.keywords, keywords);
  body.authors ??= authors;
  body.venue ??= publication?.venue ?? null;
  body.year ??= publication?.year ?? null;
  return keywords !== null || authors !== null || publication !== null;
}

// Whether the first of parts between dots holds a link: then it is `[abs](…)` or `Paper: [arXiv](…)`, no author.
function linksFirst(text: string, from: number, found: readonly Inline[]): boolean {
  const link = found.find(isLink);
  return link !== undefined && !text.slice(from, link.from).includes('·');
}

// Takes a line's links and ids; true when it holds nothing else.
function readLinks(body: Growing, line: Line, found: readonly Inline[]): boolean {
  const { text, from, to, signals } = line;
  const links = found.filter(isLink);
  for (const link of links) body.links.push(paperLink(text, link));
  if (found.some(({ kind }) => kind === 'embed')) addAll(body.images, imagesIn(text, found));
  const mayIdentify = (signals & (signal.digits | signal.query)) !== 0;
  const ids = mayIdentify ? idsIn(text.slice(from, to)) : noIds;
  if (body.lines < headLines) body.mentioned = mergeIds(body.mentioned, ids);
  if (links.length === 0 && !hasIds(ids)) return false;
  const isList = links.length > 0 && (signals & signal.dot) !== 0 && /\s[·|]\s/.test(text.slice(from, to));
  const isLinks = isList || holdsOnlyLinks(text, from, to, links);
  if (isLinks) body.stated = mergeIds(body.stated, ids);
  return isLinks;
}

const pipe = 124;
const noInlines: readonly Inline[] = [];
const tagsLabel = /^(?:标签|tags?)\s*[:：]/i;

// Takes a line's tags; true when it holds nothing else.
function readTags(body: Growing, { text, from, to }: Line, found: readonly Inline[]): boolean {
  const tags = found.filter(({ kind }) => kind === 'tag');
  if (tags.length === 0) return false;
  for (const tag of tags) body.tags.push(tag.target);
  let rest = '';
  let at = from;
  for (const tag of tags) {
    rest += text.slice(at, tag.from);
    at = tag.to;
  }
  return !/[\p{L}\p{N}]/u.test((rest + text.slice(at, to)).replace(tagsLabel, ''));
}

function readLine(body: Growing, text: string, from: number, to: number, quick: QuickLine | null): void {
  const signals = quick === null ? signalsIn(text, from, to) : quick.signals | wordSignal(text, from);
  const line: Line = { text, from, to, signals };
  const tells = signals !== 0 && mayTell(line);
  const found =
    quick?.found ?? (tells || (signals & (signal.link | signal.mark)) !== 0 ? inlines(text, from, to) : null);
  if ((signals & signal.mark) !== 0) body.mayHoldMark = true;
  const isPending = (signals & signal.colon) !== 0 && isPendingLine(text, from, to);
  if (isPending && body.pendingAt < 0) body.pendingAt = from;
  const isLinks = signals !== 0 && readLinks(body, line, found ?? noInlines);
  const isTags = (signals & signal.mark) !== 0 && readTags(body, line, found ?? noInlines);
  body.lines++;
  // A row of a table.
  if (text.charCodeAt(from) === pipe) return;
  const isFact =
    tells &&
    readFacts(body, line, found ?? noInlines, quick?.plain ?? plainOf(text, from, to, found ?? noInlines));
  if (isFact || isLinks || isTags || body.excerpt.length >= excerptLength) return;
  body.excerpt = withProse(body.excerpt, quick?.plain ?? proseOf(text, from, to, found));
}

const mayPublish = new Set(Array.from('发本该论pP', char => char.charCodeAt(0)));
const publishedHere = /(?:本文|该文|论文)?(?:发表[于在]|published (?:in|at))/iy;

// A line's own words may say where a paper was published without any other signal.
function wordSignal(text: string, from: number): number {
  if (!mayPublish.has(text.charCodeAt(from))) return 0;
  publishedHere.lastIndex = from;
  return publishedHere.test(text) ? signal.word : 0;
}

const newBody = (): Growing => ({
  venue: null,
  year: null,
  stated: noIds,
  mentioned: noIds,
  links: [],
  images: [],
  keywords: [],
  tags: [],
  authors: null,
  excerpt: '',
  mayHoldMark: false,
  pendingAt: -1,
  lines: 0,
});

const lineFeed = 10;

/** Length of the lines of a body that are read in one go. */
const portion = 1 << 14;

/**
 * Reads the bodies of a note's cards, one after the other, each between two offsets at the start of a line. A call
 * of what it gives reads on: null until the body is read to its end.
 */
export function bodyReader(scan: Scan): (from: number, to: number) => () => Body | null {
  const { text } = scan;
  const skip = skipper(scan);
  const quickly = quickReader(text);
  const read = (body: Growing, start: number, stop: number): number => {
    const last = Math.min(stop, start + portion);
    let at = start;
    for (; at < last; at++) {
      if (text.charCodeAt(at) === lineFeed) continue;
      const skipped = skip(at);
      const lf = text.indexOf('\n', Math.max(at, skipped));
      const end = lf < 0 || lf > stop ? stop : lf;
      if (skipped < 0) {
        const from = contentStart(text, at, end);
        const to = trimmedEnd(text, from, end);
        // No list mark is left at the start of a line that starts with a letter.
        const quick = to > from && startsText(text.charCodeAt(from)) ? quickly(from, to) : null;
        if (to > from) readLine(body, text, from, to, quick);
      }
      at = end;
    }
    return at;
  };
  return (start, stop) => {
    const body = newBody();
    let at = start;
    return () => {
      at = read(body, at, stop);
      if (at < stop) return null;
      body.excerpt = finished(body.excerpt);
      return body;
    };
  };
}
