import type { Entry, PaperCard } from './card';
import { encode, indexOfCoded } from './coded-text';
import { fieldText } from './field-text';
import { betweenFields } from './haystack';
import type { PackedNote, Searchable } from './packed-items';
import { isPinyin } from './pinyin';
import { pinyinPlace } from './pinyin-filter';
import { isEmptyQuery, narrows, parseQuery, type Query, type Term } from './query';
import { searchableOf } from './searchable';

type Item = PaperCard | Entry;

/** How good a match is: at the start of the title, of a word in it, in it, by pinyin in it, elsewhere. */
const worth = { start: 4, word: 3, title: 2, pinyin: 1, elsewhere: 0 } as const;

const isWordStart = (text: string, at: number): boolean => !/[a-z0-9]/.test(text[at - 1] ?? ' ');

/** Says what a term found in an item is worth, -1 if it is not there. Items of a note come one after the other, from its start. */
type Finder = (item: Item, place: Searchable) => number;

/** Looks through a note once for all its items: where the next hit is stays known from one item to the next. */
function hits(text: string): (place: Searchable) => number {
  const term = encode(text);
  let note: PackedNote | null = null;
  let before = 0;
  let hit = -1;
  return place => {
    if (place.note !== note || place.from < before || (hit >= 0 && hit < place.from)) {
      note = place.note;
      hit = indexOfCoded(note.folded, term, place.from);
    }
    before = place.from;
    return hit < place.to ? hit : -1;
  };
}

function finderOf({ text, field }: Term): Finder {
  if (field !== null) return item => (fieldText(item, field).includes(text) ? worth.elsewhere : -1);
  const hitIn = hits(text);
  const byPinyin = isPinyin(text);
  return (_item, place) => {
    const at = hitIn(place);
    const { folded } = place.note;
    if (at === place.from) return worth.start;
    if (at >= 0 && at < folded.indexOf(betweenFields, place.from))
      return isWordStart(folded, at) ? worth.word : worth.title;
    const read = byPinyin ? pinyinPlace(place, text) : null;
    if (read !== null) return read === 'title' ? worth.pinyin : worth.elsewhere;
    return at < 0 ? -1 : worth.elsewhere;
  };
}

// What is not wanted has to stand there as it is typed: leaving out by pinyin would leave out too much.
function refuserOf({ text, field }: Term): (item: Item, place: Searchable) => boolean {
  if (field !== null) return item => fieldText(item, field).includes(text);
  const hitIn = hits(text);
  return (_item, place) => hitIn(place) >= 0;
}

/** Says how well an item matches: the worth of its terms, so that one that only a link holds counts; -1 if it does not match. */
function rankerOf({ wanted, unwanted }: Query): (item: Item) => number {
  const finders = wanted.map(finderOf);
  const refusers = unwanted.map(refuserOf);
  return item => {
    const place = searchableOf(item);
    let sum = 0;
    for (const find of finders) {
      const value = find(item, place);
      if (value < 0) return -1;
      sum += value === worth.elsewhere ? 0 : value + 8;
    }
    return refusers.some(refuses => refuses(item, place)) ? -1 : sum;
  };
}

interface Found<Each> {
  readonly best: readonly Each[];
  readonly inOrder: readonly Each[];
}

function findAll<Each extends Item>(items: readonly Each[], query: Query): Found<Each> {
  const byRank = new Map<number, Each[]>();
  const inOrder: Each[] = [];
  const rankOf = rankerOf(query);
  for (const item of items) {
    const rank = rankOf(item);
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
