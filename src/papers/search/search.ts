import type { Entry, PaperCard } from '../card';
import { encode, indexOfCoded } from '../../text/coded-text';
import { fieldText } from './field-text';
import { isPinyin, pinyinMatch } from '../../text/pinyin';
import { pinyinFinder } from './pinyin-finder';
import { isEmptyQuery, narrows, parseQuery, type Query, type QueryField, type Term } from './query';
import { searchTable, type SearchTable } from './search-table';

type Item = PaperCard | Entry;

/** How good a match is: at the start of the title, of a word in it, in it, by pinyin in it, elsewhere. */
const worth = { start: 4, word: 3, title: 2, pinyin: 1, elsewhere: 0 } as const;

/** Whether a letter or digit of ASCII stands before a place. */
function isInWord(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return (before >= 97 && before <= 122) || (before >= 48 && before <= 57);
}

/** Says what a term found in an item is worth, -1 if it is not there. */
type Finder = (item: number) => number;

/** Where a text stands in an item, -1 if nowhere. Looks through a note once for all its items: where the next hit is stays known from one item to the next. */
function hits({ texts, note, from, to }: SearchTable, text: string): Finder {
  const term = encode(text);
  let known = -1;
  let before = 0;
  let hit = -1;
  return item => {
    const start = from[item] ?? 0;
    const own = note[item] ?? 0;
    if (own !== known || start < before || (hit >= 0 && hit < start)) {
      known = own;
      hit = indexOfCoded(texts[own] ?? '', term, start);
    }
    before = start;
    return hit < (to[item] ?? 0) ? hit : -1;
  };
}

const fieldHits =
  ({ items }: SearchTable, text: string, field: QueryField, byPinyin: boolean): Finder =>
  at => {
    const item = items[at];
    const value = item === undefined ? null : fieldText(item, field);
    if (value === null) return -1;
    return value.includes(text) || (byPinyin && pinyinMatch(value, text) !== null) ? worth.elsewhere : -1;
  };

// A name in Latin letters is most often a name written so, not one in pinyin.
const readsPinyin = ({ text, field }: Term): boolean => field !== 'author' && isPinyin(text);

/** Longer letters that stand in an item hardly ever read as pinyin in its title too. */
const longestDouble = 3;

function finderOf(table: SearchTable, term: Term): Finder {
  const { text, field } = term;
  if (field !== null) return fieldHits(table, text, field, readsPinyin(term));
  const { texts, note, from, title, names } = table;
  const hitIn = hits(table, text);
  const readIn = isPinyin(text) ? pinyinFinder(text) : null;
  return item => {
    const at = hitIn(item);
    const start = from[item] ?? 0;
    const end = title[item] ?? 0;
    if (at === start) return worth.start;
    const folded = texts[note[item] ?? 0] ?? '';
    if (at >= 0 && at < end) return isInWord(folded, at) ? worth.title : worth.word;
    if (readIn === null || (at >= 0 && text.length > longestDouble)) return at < 0 ? -1 : worth.elsewhere;
    const read = readIn(folded, start, names[item] ?? 0);
    if (read >= 0 && read <= end) return worth.pinyin;
    return at < 0 && read < 0 ? -1 : worth.elsewhere;
  };
}

// What is not wanted has to stand there as it is typed: leaving out by pinyin would leave out too much.
function refuserOf(table: SearchTable, { text, field }: Term): Finder {
  return field === null ? hits(table, text) : fieldHits(table, text, field, false);
}

/** Says how well an item matches: the worth of its terms, so that one that only a link holds counts; -1 if it does not match. */
function rankerOf(table: SearchTable, { wanted, unwanted }: Query): Finder {
  const finders = wanted.map(term => finderOf(table, term));
  const refusers = unwanted.map(term => refuserOf(table, term));
  return item => {
    let sum = 0;
    for (const find of finders) {
      const value = find(item);
      if (value < 0) return -1;
      if (value > 0) sum += value + 8;
    }
    for (const find of refusers) if (find(item) >= 0) return -1;
    return sum;
  };
}

interface Found<Each> {
  readonly best: readonly Each[];
  /** Places in the table, in its order. */
  readonly inOrder: readonly number[];
}

/** What matches among all items of a table, or among those of some places. */
function findAll<Each extends Item>(
  table: SearchTable<Each>,
  query: Query,
  pool: readonly number[] | null,
): Found<Each> {
  const { items } = table;
  const byRank: Each[][] = [];
  const inOrder: number[] = [];
  const rankOf = rankerOf(table, query);
  const count = pool === null ? items.length : pool.length;
  for (let at = 0; at < count; at++) {
    const place = pool === null ? at : (pool[at] ?? 0);
    const rank = rankOf(place);
    const item = items[place];
    if (rank < 0 || item === undefined) continue;
    inOrder.push(place);
    (byRank[rank] ??= []).push(item);
  }
  const [best = [], ...others] = byRank.reverse().filter(bucket => bucket.length > 0);
  return { best: best.concat(...others), inOrder };
}

/** The items that match: each wanted term somewhere, no unwanted one anywhere; best first, else in the order given. */
export function search<Each extends Item>(items: readonly Each[], query: Query): readonly Each[] {
  return isEmptyQuery(query) ? items : findAll(searchTable(items), query, null).best;
}

/** A search that remembers what it found last: a query typed on looks through that only. */
export type Searcher<Each extends Item> = (items: readonly Each[], query: string) => readonly Each[];

/** Makes a search for a box that one types into; the same items and a longer query cost less. */
export function createSearcher<Each extends Item>(): Searcher<Each> {
  let table: SearchTable<Each> | null = null;
  let last = '';
  let before: readonly number[] | null = null;
  return (items, text) => {
    const isSame = table?.items === items;
    const known = isSame && table !== null ? table : searchTable(items);
    const pool = isSame && narrows(last, text) ? before : null;
    const { best, inOrder } = findAll(known, parseQuery(text), pool);
    table = known;
    last = text;
    before = inOrder;
    return best;
  };
}
