import type { Entry, PaperCard } from './card';
import { fold } from './fold';
import { idKeys } from './identify';

/** What a query asks for, folded. */
export interface Query {
  /** Each must be found somewhere. */
  readonly wanted: readonly string[];
  /** None may be found. */
  readonly unwanted: readonly string[];
}

interface Haystack {
  readonly title: string;
  readonly all: string;
}

// Cards do not change, so each is folded once, when it is first searched.
const haystacks = new WeakMap<PaperCard | Entry, Haystack>();

// Keeps a phrase from matching across two fields.
const between = '\n';

const cardText = (card: PaperCard): readonly string[] => [
  card.name,
  card.title,
  card.topic ?? '',
  card.venue ?? '',
  String(card.year ?? ''),
  card.day,
  ...idKeys(card.ids),
  ...card.keywords,
  ...card.remarks.map(remark => remark.heading),
  card.excerpt,
  ...card.links.flatMap(({ text, url }) => [text, url]),
];

const entryText = (entry: Entry): readonly string[] => [
  entry.day,
  ...entry.links.flatMap(({ text, url }) => [text, url]),
];

function haystackOf(item: PaperCard | Entry): Haystack {
  const known = haystacks.get(item);
  if (known) return known;
  const title = fold('title' in item ? item.name : item.text);
  const rest = fold(('title' in item ? cardText(item) : entryText(item)).join(between));
  const fresh = { title, all: title + between + rest };
  haystacks.set(item, fresh);
  return fresh;
}

/** Reads a query: words, `"a phrase"`, `-word` or `-"a phrase"` to leave out. */
export function parseQuery(text: string): Query {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word] of fold(text).matchAll(/(-?)(?:"([^"]*)(?:"|$)|(\S+))/g)) {
    const term = (phrase ?? word ?? '').trim();
    // A lone minus is a word to leave out that is still being typed.
    if (term !== '' && term !== '-') (minus === '-' ? unwanted : wanted).push(term);
  }
  return { wanted, unwanted };
}

/** Whether a query asks for nothing. */
export function isEmptyQuery({ wanted, unwanted }: Query): boolean {
  return wanted.length === 0 && unwanted.length === 0;
}

/** The items that match, those whose title holds every wanted word first, else in the order given. */
export function search<Item extends PaperCard | Entry>(
  items: readonly Item[],
  query: Query,
): readonly Item[] {
  if (isEmptyQuery(query)) return items;
  const inTitle: Item[] = [];
  const elsewhere: Item[] = [];
  for (const item of items) {
    const { title, all } = haystackOf(item);
    if (query.unwanted.some(term => all.includes(term))) continue;
    if (query.wanted.every(term => title.includes(term))) inTitle.push(item);
    else if (query.wanted.every(term => all.includes(term))) elsewhere.push(item);
  }
  return [...inTitle, ...elsewhere];
}
