import type { Translate } from '../../i18n/translate';
import type { Day } from '../../time/day';
import type { Entry, PaperCard, Remark } from '../card';
import type { PaperLink } from '../../reference/paper-link';
import { fold } from '../../text/fold';
import { groupTitle } from './group-title';
import { groupItems, isCard, type Grouping, type Item } from './group';
import type { PaperIndex } from '../index/paper-index';
import { parseQuery } from '../search/query';
import { search } from '../search/search';
import { works } from '../index/works';

/** Which cards and entries are wanted; days are included, `topic` is any part of the topic's name. */
export interface PapersFilter {
  readonly query?: string;
  readonly topic?: string;
  readonly from?: Day;
  readonly to?: Day;
}

type Link = Pick<PaperLink, 'text' | 'url'>;

/** A card as the command line gives it. */
export interface CardRow {
  readonly title: string;
  readonly topic: string | null;
  readonly date: Day;
  readonly path: string;
  readonly line: number;
  readonly level: number;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly year: number | null;
  readonly venue: string | null;
  readonly links: readonly Link[];
  readonly keywords: readonly string[];
  readonly remarks: readonly Remark[];
  readonly excerpt: string;
  readonly chars: number;
}

/** An entry as the command line gives it. */
export interface EntryRow {
  readonly date: Day;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly links: readonly Link[];
}

/** What `research-daybook:papers` answers. */
export interface PapersReport {
  /** Daily notes in the span. */
  readonly notes: number;
  readonly cards: readonly CardRow[];
  readonly entries: readonly EntryRow[];
  /** Works that the cards are about. */
  readonly papers: number;
}

const bareLinks = (links: readonly PaperLink[]): readonly Link[] =>
  links.map(({ text, url }) => ({ text, url }));

const cardRow = (card: PaperCard): CardRow => ({
  title: card.title,
  topic: card.topic,
  date: card.day,
  path: card.path,
  line: card.line,
  level: card.level,
  arxiv: card.ids.arxiv,
  doi: card.ids.doi,
  year: card.year,
  venue: card.venue,
  links: bareLinks(card.links),
  keywords: card.keywords,
  remarks: card.remarks,
  excerpt: card.excerpt,
  chars: card.chars,
});

const entryRow = ({ day, path, line, text, links }: Entry): EntryRow => ({
  date: day,
  path,
  line,
  text,
  links: bareLinks(links),
});

/** The cards and entries that a filter lets through, best match first. */
export function filterPapers(
  index: PaperIndex,
  { query = '', topic, from, to }: PapersFilter,
): { readonly notes: number; readonly cards: readonly PaperCard[]; readonly entries: readonly Entry[] } {
  const inSpan = ({ day }: { readonly day: Day }): boolean =>
    (from === undefined || day >= from) && (to === undefined || day <= to);
  const wanted = topic === undefined ? '' : fold(topic);
  const onTopic = (card: PaperCard): boolean => wanted === '' || fold(card.topic ?? '').includes(wanted);
  const parsed = parseQuery(query);
  return {
    notes: index.records().filter(inSpan).length,
    cards: search(index.cards().filter(inSpan).filter(onTopic), parsed),
    // An entry has no topic, so none is on the one asked for.
    entries: wanted === '' ? search(index.entries().filter(inSpan), parsed) : [],
  };
}

/** The answer of `research-daybook:papers` as data. */
export function papersReport(index: PaperIndex, filter: PapersFilter): PapersReport {
  const { notes, cards, entries } = filterPapers(index, filter);
  return { notes, cards: cards.map(cardRow), entries: entries.map(entryRow), papers: works(cards).length };
}

function itemLine(item: Item): string {
  const place = `${item.path}:${item.line}`;
  if (!isCard(item)) return `  - ${item.text}  (${place})`;
  const facts = [
    item.venue,
    item.year,
    item.ids.arxiv && `arXiv:${item.ids.arxiv}`,
    item.ids.doi && `doi:${item.ids.doi}`,
  ];
  return `  ${item.day}  ${[item.name, ...facts.filter(fact => fact !== null)].join(' · ')}  (${place})`;
}

/** The same answer for reading: one line a card, in groups, with a count at the end. */
export function formatPapers(index: PaperIndex, filter: PapersFilter, by: Grouping, t: Translate): string {
  const { notes, cards, entries } = filterPapers(index, filter);
  const blocks = groupItems(cards, entries, by).map(group =>
    [`${groupTitle(group, t)} (${group.items.length})`, ...group.items.map(itemLine)].join('\n'),
  );
  const papers = works(cards).length;
  const sum = t('papers.report-sum', { cards: cards.length, papers, entries: entries.length, notes });
  return [...blocks, sum].join('\n\n');
}
