import type { Entry, PaperCard } from './card';
import { encode, indexOfCoded } from './coded-text';
import { fieldText } from './field-text';
import { foldedNote, namesEnd, titleEnd } from './haystack';
import { packedItem } from './packed-item';
import type { PackedCard, PackedEntry } from './packed-items';
import { isPinyin } from './pinyin';
import { pinyinFinder } from './pinyin-finder';
import { isEmptyQuery, narrows, parseQuery, type Query, type Term } from './query';

type Item = PaperCard | Entry;

/** How good a match is: at the start of the title, of a word in it, in it, by pinyin in it, elsewhere. */
const worth = { start: 4, word: 3, title: 2, pinyin: 1, elsewhere: 0 } as const;

/** An item's place in the folded text of its note. */
type Place = PackedCard | PackedEntry;

/** Whether a letter or digit of ASCII stands before a place. */
function isInWord(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return (before >= 97 && before <= 122) || (before >= 48 && before <= 57);
}

/** Says what a term found in an item is worth, -1 if it is not there. */
type Finder = (place: Place, folded: string) => number;

/** Where a text stands in an item, -1 if nowhere. Looks through a note once for all its items: where the next hit is stays known from one item to the next. */
function hits(text: string): Finder {
  const term = encode(text);
  let known = '';
  let before = 0;
  let hit = -1;
  return ({ from, to }, folded) => {
    if (folded !== known || from < before || (hit >= 0 && hit < from)) {
      known = folded;
      hit = indexOfCoded(folded, term, from);
    }
    before = from;
    return hit < to ? hit : -1;
  };
}

/** Longer letters that stand in an item hardly ever read as pinyin in its title too. */
const longestDouble = 3;

function finderOf({ text, field }: Term): Finder {
  if (field !== null) return place => (fieldText(place, field).includes(text) ? worth.elsewhere : -1);
  const hitIn = hits(text);
  const readIn = isPinyin(text) ? pinyinFinder(text) : null;
  return (place, folded) => {
    const at = hitIn(place, folded);
    if (at === place.from) return worth.start;
    if (at >= 0 && at < titleEnd(folded, place)) return isInWord(folded, at) ? worth.title : worth.word;
    if (readIn === null || (at >= 0 && text.length > longestDouble)) return at < 0 ? -1 : worth.elsewhere;
    const read = readIn(folded, place.from, namesEnd(folded, place));
    if (read >= 0 && read <= titleEnd(folded, place)) return worth.pinyin;
    return at < 0 && read < 0 ? -1 : worth.elsewhere;
  };
}

// What is not wanted has to stand there as it is typed: leaving out by pinyin would leave out too much.
function refuserOf({ text, field }: Term): Finder {
  return field === null ? hits(text) : place => (fieldText(place, field).includes(text) ? 0 : -1);
}

/** Says how well an item matches: the worth of its terms, so that one that only a link holds counts; -1 if it does not match. */
function rankerOf({ wanted, unwanted }: Query): (item: Item) => number {
  const finders = wanted.map(finderOf);
  const refusers = unwanted.map(refuserOf);
  return item => {
    const place = packedItem(item);
    const folded = foldedNote(place.note);
    let sum = 0;
    for (const find of finders) {
      const value = find(place, folded);
      if (value < 0) return -1;
      sum += value === worth.elsewhere ? 0 : value + 8;
    }
    for (const find of refusers) if (find(place, folded) >= 0) return -1;
    return sum;
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
