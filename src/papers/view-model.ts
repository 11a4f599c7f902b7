import type { Entry, PaperCard } from './card';
import { groupItems, type Group, type Item } from './group';
import type { PaperIndex } from './paper-index';
import { isEmptyQuery, parseQuery } from './query';
import { search } from './search';
import type { ViewState } from './view-state';
import { timesNoted, works } from './works';

/** What the index held when it was looked at; worked out once for each state of the index. */
export interface Snapshot {
  readonly notes: number;
  readonly cards: readonly PaperCard[];
  readonly entries: readonly Entry[];
  readonly papers: number;
  /** How often each card's work was noted, by `cardKey`, where more than once. */
  readonly times: ReadonlyMap<string, number>;
}

/** Looks at the index as it is now. */
export function snapshotOf(index: PaperIndex): Snapshot {
  const cards = index.cards();
  const papers = works(cards);
  return {
    notes: index.records().length,
    cards,
    entries: index.entries(),
    papers: papers.length,
    times: timesNoted(papers),
  };
}

/** What the view lists: groups, or the matches of a query without groups, best first. */
export type Listing =
  | { readonly kind: 'groups'; readonly groups: readonly Group[] }
  | { readonly kind: 'matches'; readonly items: readonly Item[] };

/** Lists a snapshot as the state and the query ask. */
export function listingOf(snapshot: Snapshot, { grouping, entries }: ViewState, query: string): Listing {
  const parsed = parseQuery(query);
  const shownEntries = entries ? snapshot.entries : [];
  if (isEmptyQuery(parsed))
    return { kind: 'groups', groups: groupItems(snapshot.cards, shownEntries, grouping) };
  return { kind: 'matches', items: [...search(snapshot.cards, parsed), ...search(shownEntries, parsed)] };
}
