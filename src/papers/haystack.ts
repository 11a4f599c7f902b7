import type { DayRecord, Entry, PaperCard } from './card';
import { fold } from './fold';
import { idKeys } from './identify';
import type { QueryField } from './query';

/** What is searched of a card or entry: one folded text, its title first. */
export interface Haystack {
  readonly all: string;
  readonly titleEnd: number;
  /** Where title, topic and keywords end: what is short enough to be typed in pinyin. */
  readonly pinyinEnd: number;
}

// Cards do not change, so each is folded once.
const haystacks = new WeakMap<PaperCard | Entry, Haystack>();

// Keeps a phrase from matching across two fields.
const between = '\n';

const cardText = (card: PaperCard): readonly string[] => [
  ...(card.title === card.name ? [] : [card.title]),
  card.venue ?? '',
  card.year === null ? '' : String(card.year),
  card.day,
  ...idKeys(card.ids),
  ...card.authors,
  ...card.remarks.map(remark => remark.heading),
  card.excerpt,
  ...card.links.flatMap(linkText),
];

// An id's own link says nothing that the id does not.
const linkText = ({ text, url }: { readonly text: string; readonly url: string }): readonly string[] =>
  text === url ? [url] : [text, url];

const entryText = (entry: Entry): readonly string[] => [entry.day, ...entry.links.flatMap(linkText)];

/** The title of a card, the text of an entry: what a row shows first. */
export function shownTitle(item: PaperCard | Entry): string {
  return 'title' in item ? item.name : item.text;
}

/** The text that search looks through; made at the first call. */
export function haystackOf(item: PaperCard | Entry): Haystack {
  const known = haystacks.get(item);
  if (known) return known;
  const title = shownTitle(item);
  const names = 'title' in item ? [title, item.topic ?? '', ...item.keywords] : [title];
  const rest = 'title' in item ? cardText(item) : entryText(item);
  // Folded in one go: a text put together from folded ones would be put together again at the first search.
  const all = fold([...names, ...rest].join(between));
  const fresh = { all, titleEnd: fold(title).length, pinyinEnd: fold(names.join(between)).length };
  haystacks.set(item, fresh);
  return fresh;
}

/** The folded text of one field. */
export function fieldText(item: PaperCard | Entry, field: QueryField): string {
  if (!('title' in item)) return field === 'year' ? item.day.slice(0, 4) : '';
  if (field === 'year') return item.year === null ? '' : String(item.year);
  if (field === 'topic') return fold(item.topic ?? '');
  return field === 'venue' ? fold(item.venue ?? '') : fold(item.authors.join(between));
}

/** Folds what a note holds ahead of the first search, which would have to fold all notes at once. */
export function prepareSearch({ cards, entries }: DayRecord): void {
  cards.forEach(haystackOf);
  entries.forEach(haystackOf);
}
