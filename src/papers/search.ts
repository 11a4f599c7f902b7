import type { Entry, PaperCard } from './card';
import { fieldText, haystackOf, type Haystack } from './haystack';
import { isPinyin, pinyinMatch } from './pinyin';
import { isEmptyQuery, narrows, parseQuery, type Query, type Term } from './query';

type Item = PaperCard | Entry;

/** How good a match is: at the start of the title, of a word in it, in it, by pinyin in it, elsewhere. */
const worth = { start: 4, word: 3, title: 2, pinyin: 1, elsewhere: 0 } as const;

const isWordStart = (text: string, at: number): boolean => !/[a-z0-9]/.test(text[at - 1] ?? ' ');

// What a term found in a haystack is worth, -1 if it is not there.
function worthOf(item: Item, { all, titleEnd, pinyinEnd }: Haystack, { text, field }: Term): number {
  if (field !== null) return fieldText(item, field).includes(text) ? worth.elsewhere : -1;
  const at = all.indexOf(text);
  if (at === 0) return worth.start;
  if (at > 0 && at + text.length <= titleEnd) return isWordStart(all, at) ? worth.word : worth.title;
  if (isPinyin(text)) {
    const read = pinyinMatch(all, text, pinyinEnd);
    if (read) return read.to <= titleEnd ? worth.pinyin : worth.elsewhere;
  }
  return at < 0 ? -1 : worth.elsewhere;
}

const has = (item: Item, haystack: Haystack, { text, field }: Term): boolean =>
  field === null ? haystack.all.includes(text) : fieldText(item, field).includes(text);

// The worth of an item's worst term, so that one term that only a link holds counts; -1 if it does not match.
function rankOf(item: Item, { wanted, unwanted }: Query): number {
  const haystack = haystackOf(item);
  let sum = 0;
  for (const term of wanted) {
    const value = worthOf(item, haystack, term);
    if (value < 0) return -1;
    sum += value === worth.elsewhere ? 0 : value + 8;
  }
  return unwanted.some(term => has(item, haystack, term)) ? -1 : sum;
}

interface Found<Each> {
  readonly best: readonly Each[];
  readonly inOrder: readonly Each[];
}

function findAll<Each extends Item>(items: readonly Each[], query: Query): Found<Each> {
  const byRank = new Map<number, Each[]>();
  const inOrder: Each[] = [];
  for (const item of items) {
    const rank = rankOf(item, query);
    if (rank < 0) continue;
    inOrder.push(item);
    const bucket = byRank.get(rank);
    if (bucket) bucket.push(item);
    else byRank.set(rank, [item]);
  }
  const ranks = [...byRank.keys()].sort((a, b) => b - a);
  return { best: ranks.flatMap(rank => byRank.get(rank) ?? []), inOrder };
}

/** The items that match: each wanted term somewhere, no unwanted one anywhere; best first, else in the order given. */
export function search<Each extends Item>(items: readonly Each[], query: Query): readonly Each[] {
  return isEmptyQuery(query) ? items : findAll(items, query).best;
}

/** A search that remembers what it found last: a query typed on looks through that only. */
export type Searcher<Each extends Item> = (items: readonly Each[], query: string) => readonly Each[];

/** Makes a search for a box that one types into; the same items and a longer query cost less. */
export function createSearcher<Each extends Item>(): Searcher<Each> {
  let from: readonly Each[] | null = null;
  let last = '';
  let before: readonly Each[] = [];
  return (items, text) => {
    const pool = items === from && narrows(last, text) ? before : items;
    const { best, inOrder } = findAll(pool, parseQuery(text));
    from = items;
    last = text;
    before = inOrder;
    return best;
  };
}
