import type { Day } from '../../time/day';
import type { DayRecord } from '../card';
import { filterFor, isFiltering, type IsQueued } from './filters';
import { groupItems, regroup, type Group, type Item, type LiveGroup } from './group';
import type { PaperIndex, RecordChange } from '../index/paper-index';
import { isEmptyQuery, parseQuery } from '../search/query';
import { createSearcher } from '../search/search';
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

/** Lists an index as asked, again and again; a small change costs little. A listing holds until the next one is asked for. */
export type Lister = (index: PaperIndex, look: Look) => Listing;

const itemsOf = (record: DayRecord | null): readonly Item[] =>
  record === null ? [] : [...record.cards, ...record.entries];

interface Known {
  readonly version: number;
  readonly look: Look;
  readonly groups: readonly LiveGroup[];
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

function freshGroups(index: PaperIndex, look: Look): readonly LiveGroup[] {
  const { state } = look;
  const filtered = isFiltering(state);
  const passes = isAllowed(look);
  const cards = filtered ? index.cards().filter(passes) : index.cards();
  const entries = state.entries ? index.entries().filter(passes) : [];
  return groupItems(cards, entries, state.grouping);
}

function patchedGroups(
  changes: readonly RecordChange[],
  look: Look,
  groups: readonly LiveGroup[],
): readonly LiveGroup[] {
  const passes = isAllowed(look);
  return changes.reduce((patched, { removed, added }) => {
    const change = { removed: itemsOf(removed).filter(passes), added: itemsOf(added).filter(passes) };
    return regroup(patched, change, look.state.grouping);
  }, groups);
}

/** Makes a lister with a memory of its own. */
export function createLister(): Lister {
  const find = createSearcher<Item>();
  let known: Known | null = null;
  let pool: { readonly version: number; readonly look: Look; readonly items: readonly Item[] } | null = null;

  const grouped = (index: PaperIndex, look: Look): readonly Group[] => {
    const version = index.version();
    const changes = known && sameLook(known.look, look) ? index.changesSince(known.version) : null;
    if (known === null || changes === null) known = { version, look, groups: freshGroups(index, look) };
    else if (changes.length > 0)
      known = { version, look, groups: patchedGroups(changes, look, known.groups) };
    return known.groups;
  };
  const searched = (index: PaperIndex, look: Look): readonly Item[] => {
    const version = index.version();
    if (pool?.version !== version || !sameLook(pool.look, look)) {
      const passes = isAllowed(look);
      const cards = isFiltering(look.state) ? index.cards().filter(passes) : index.cards();
      const items = look.state.entries ? [...cards, ...index.entries().filter(passes)] : cards;
      pool = { version, look, items };
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
