import type { Day } from '../time/day';
import type { DayRecord } from './card';
import { filterFor, isFiltering, type IsQueued } from './filters';
import { groupItems, regroup, type Group, type Item, type ItemChange } from './group';
import { newestNote } from './order';
import type { PaperIndex } from './paper-index';
import { isEmptyQuery, parseQuery } from './query';
import { createSearcher } from './search';
import { sortItems } from './sort';
import type { ViewState } from './view-state';

/** What the view lists: groups, or the matches of a query without groups, best first. */
export type Listing =
  | { readonly kind: 'groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'matches'; readonly items: readonly Item[] };

/** What decides the listing beside the index. */
export interface Look {
  readonly state: ViewState;
  readonly query: string;
  readonly today: Day;
  /** Another function whenever the reading list has changed. */
  readonly isQueued?: IsQueued;
}

/** Lists an index as asked, again and again; a small change costs little. */
export type Lister = (index: PaperIndex, look: Look) => Listing;

/** What one list of records holds that another does not, and the other way round; both newest first. */
export function changeBetween(before: readonly DayRecord[], after: readonly DayRecord[]): ItemChange {
  const itemsOf = ({ cards, entries }: DayRecord): readonly Item[] => [...cards, ...entries];
  const removed: Item[] = [];
  const added: Item[] = [];
  let now = 0;
  for (const record of before) {
    // Both are in the same order: what stands before the record now is new, and what should follow it is gone.
    for (let other = after[now]; other && newestNote(other, record) < 0; other = after[++now])
      added.push(...itemsOf(other));
    const other = after[now];
    if (other !== record) removed.push(...itemsOf(record));
    if (other === undefined || newestNote(other, record) !== 0) continue;
    if (other !== record) added.push(...itemsOf(other));
    now++;
  }
  for (const record of after.slice(now)) added.push(...itemsOf(record));
  return { removed, added };
}

interface Known {
  readonly records: readonly DayRecord[];
  readonly look: Look;
  readonly groups: readonly Group[];
}

const sameLook = (a: Look, b: Look): boolean =>
  a.today === b.today &&
  a.isQueued === b.isQueued &&
  a.state.grouping === b.state.grouping &&
  a.state.entries === b.state.entries &&
  a.state.span === b.state.span &&
  a.state.topic === b.state.topic &&
  a.state.needs.join() === b.state.needs.join();

const isAllowed = ({ state, today, isQueued }: Look): ((item: Item) => boolean) => {
  const passes = filterFor(state, today, isQueued);
  return item => ('title' in item || state.entries) && passes(item);
};

function freshGroups(index: PaperIndex, look: Look): readonly Group[] {
  const { state } = look;
  const filtered = isFiltering(state);
  const passes = isAllowed(look);
  const cards = filtered ? index.cards().filter(passes) : index.cards();
  const entries = state.entries ? index.entries().filter(passes) : [];
  return groupItems(cards, entries, state.grouping);
}

function patchedGroups(index: PaperIndex, look: Look, { groups, records }: Known): readonly Group[] {
  const { removed, added } = changeBetween(records, index.records());
  const passes = isAllowed(look);
  const change = { removed: removed.filter(passes), added: added.filter(passes) };
  return regroup(groups, change, look.state.grouping);
}

/** Makes a lister with a memory of its own. */
export function createLister(): Lister {
  const find = createSearcher<Item>();
  let known: Known | null = null;
  let pool: {
    readonly records: readonly DayRecord[];
    readonly look: Look;
    readonly items: readonly Item[];
  } | null = null;

  const grouped = (index: PaperIndex, look: Look): readonly Group[] => {
    const records = index.records();
    const canPatch = known !== null && sameLook(known.look, look);
    if (!known || !canPatch) known = { records, look, groups: freshGroups(index, look) };
    else if (known.records !== records) known = { records, look, groups: patchedGroups(index, look, known) };
    return known.groups;
  };
  const searched = (index: PaperIndex, look: Look): readonly Item[] => {
    const records = index.records();
    if (pool?.records !== records || !sameLook(pool.look, look)) {
      const passes = isAllowed(look);
      const cards = isFiltering(look.state) ? index.cards().filter(passes) : index.cards();
      const items = look.state.entries ? [...cards, ...index.entries().filter(passes)] : cards;
      pool = { records, look, items };
    }
    return pool.items;
  };
  return (index, look) => {
    if (!isEmptyQuery(parseQuery(look.query)))
      return { kind: 'matches', items: find(searched(index, look), look.query) };
    const groups = grouped(index, look);
    const { sort } = look.state;
    if (sort === 'noted') return { kind: 'groups', groups };
    return {
      kind: 'groups',
      groups: groups.map(group => ({ ...group, items: sortItems(group.items, sort, index) })),
    };
  };
}
