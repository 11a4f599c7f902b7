import { replaced, webLinks } from '../../../reference/web-links';
import { hasIds, idsIn, mergeIds, noIds, yearOfIds } from '../../../reference/identify';
import { publicationOfLine, splitTitle } from '../../../reference/venue';
import { keywordsOf } from '../../../reference/keywords';
import { authorsOf } from '../../source/labels';
import { readHead } from '../../source/front-matter';
import { emptyCard, type Found, type ImportCard, type ReadOptions, type Skipped } from '../../source/model';
import { noteParts } from '../../source/note-sections';
import { namesIn } from '../../source/people';
import { linksFor } from '../../source/source-links';
import { blockText, headingOfLine, sourceLines, type SourceLine } from '../../source/source-lines';
import { greatest } from '../../../text/extremes';
import type { ImportForm } from '../../source/form';

/** Lines under a heading that may state ids, authors and venue. */
const headLines = 8;

/** Reads any Markdown with a heading for each paper. */
export function readPaperHeadings(text: string, { level: chosen }: ReadOptions): Found {
  const { rest } = readHead(sourceLines(text));
  const headings = rest.flatMap((source, at) => {
    const heading = headingOfLine(source);
    return heading === null ? [] : [{ ...heading, at, line: source.line }];
  });
  const level = chosen ?? levelOfPapers(rest);
  // Where each heading's text ends: at the next one of the papers' level or above.
  const ends: number[] = [];
  for (let index = headings.length - 1, end = rest.length; index >= 0; index--) {
    ends[index] = end;
    const heading = headings[index];
    if (heading !== undefined && heading.level <= level) end = heading.at;
  }
  const skipped: Skipped[] = [];
  const open: { readonly level: number; readonly title: string }[] = [];
  const cards = headings.flatMap(({ level: own, title, at, line }, index) => {
    while ((open.at(-1)?.level ?? 0) >= own) open.pop();
    const topics = open.map(heading => heading.title).filter(each => each !== '');
    open.push({ level: own, title });
    if (own !== level) return [];
    const end = ends[index] ?? rest.length;
    if (title !== '') return [cardOf(title, line, topics, rest.slice(at + 1, end))];
    skipped.push({ line, reason: 'no-title' });
    return [];
  });
  return { cards: withoutDocumentTitle(cards), remarks: [], skipped };
}

// A single heading above everything is the document's title rather than a topic, unless it is all there is.
function withoutDocumentTitle(cards: readonly ImportCard[]): readonly ImportCard[] {
  const [first] = cards;
  const top = first?.topics[0];
  if (cards.some(({ topics }) => topics[0] !== top || topics.length < 2)) return cards;
  return cards.map(card => ({ ...card, topics: card.topics.slice(1) }));
}

/** The level whose headings most often have a paper's id below them; the one with most headings if none has. */
export function levelOfPapers(lines: readonly SourceLine[]): number {
  const withIds = new Array<number>(7).fill(0);
  const all = new Array<number>(7).fill(0);
  let level = 0;
  let found = true;
  for (const line of lines) {
    const heading = headingOfLine(line);
    if (heading !== null) {
      level = heading.level;
      all[level] = (all[level] ?? 0) + 1;
      found = false;
    }
    if (found || level === 0 || !/\d|openreview/.test(line.text) || !hasIds(idsIn(line.text))) continue;
    withIds[level] = (withIds[level] ?? 0) + 1;
    found = true;
  }
  const counts = withIds.some(count => count > 0) ? withIds : all;
  return Math.max(1, counts.indexOf(greatest(counts)));
}

function cardOf(
  heading: string,
  line: number,
  topics: readonly string[],
  body: readonly SourceLine[],
): ImportCard {
  const { intro, sections } = noteParts(body.filter(source => headingOfLine(source)?.title !== ''));
  const head = intro.filter(({ text }) => text.trim() !== '').slice(0, headLines);
  const links = head.flatMap(({ text }) => webLinks(text));
  const [link] = webLinks(heading);
  const title =
    link !== undefined && link.text !== ''
      ? heading.slice(0, link.from) + link.text + heading.slice(link.to)
      : heading;
  const { name, publication } = splitTitle(title);
  const ids = [
    idsIn(heading),
    ...links.map(({ url }) => idsIn(url)),
    ...head.map(({ text }) => idsIn(text)),
  ].reduce(mergeIds, noIds);
  const facts = head.map(({ text }) => bare(text));
  const stated = facts.map(publicationOfLine).find(each => each !== null);
  const authors = facts.map(authorsOf).find(each => each !== null);
  return {
    ...emptyCard,
    title: name === '' ? title : name,
    line,
    topics,
    ids,
    authors: namesIn(authors ?? ''),
    venue: publication.venue ?? stated?.venue ?? null,
    year: publication.year ?? stated?.year ?? yearOfIds(ids),
    links: linksFor(ids, [heading, ...head.map(({ text }) => text)].join('\n')).filter(
      ({ text }) => text !== name,
    ),
    keywords: facts.flatMap(text => keywordsOf(text) ?? []),
    summary: blockText(intro.filter(source => !isFact(source))),
    sections,
  };
}

const bare = (text: string) => text.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim();

// What is on the card in its own place need not be there twice.
function isFact({ text }: SourceLine): boolean {
  const line = bare(text);
  if (line === '') return false;
  if (authorsOf(line) !== null || keywordsOf(line) !== null) return true;
  const links = webLinks(line);
  if (links.length === 0) return false;
  const rest = replaced(line, links, () => '');
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/paper|pdf|arxiv|code|project|doi|link|论文|代码|链接|原文|项目|主页/gi, ''),
  );
}

/** Any Markdown with a heading for each paper. */
export const headingsForm = {
  id: 'markdown',
  name: { en: 'Markdown, a heading for each paper', zh: '每篇论文一个标题的 Markdown' },
  reasons: {
    'heading-ids': {
      en: '{count} {count|heading|headings} with a paper ID below',
      zh: '{count} 个下方有论文编号的标题',
    },
  },
  recognise: ({ counts }) => {
    const { withIds } = counts();
    return withIds > 1 ? { why: 'heading-ids', count: withIds } : null;
  },
  read: readPaperHeadings,
} as const satisfies ImportForm;
