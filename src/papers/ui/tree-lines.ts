import { cardKey } from '../card';
import { isCard, type Item } from '../group';
import { planTree, type TreeDemand } from '../tree-plan';
import type { Listing, Snapshot } from '../view-model';
import type { MoreLine, TreeLine } from './tree-view';

const more = (key: string | null, count: number, shown: number, level: number): readonly MoreLine[] =>
  count > 0 ? [{ kind: 'more', key, count, shown, level }] : [];

/** The lines of the tree for what is listed, as far as the user has asked to see. */
export function treeLines(listing: Listing, { times }: Snapshot, demand: TreeDemand): readonly TreeLine[] {
  const line = (item: Item, level: number, withTopic: boolean): TreeLine => ({
    kind: 'item',
    item,
    level,
    withTopic,
    times: isCard(item) ? (times.get(cardKey(item)) ?? 1) : 1,
  });
  if (listing.kind === 'matches') {
    const shown = listing.items.slice(0, demand.limit);
    return [
      ...shown.map(item => line(item, 1, true)),
      ...more(null, listing.items.length - shown.length, shown.length, 1),
    ];
  }
  const { groups, hiddenGroups } = planTree(listing.groups, demand);
  const lines = groups.map(({ group, open, items, hidden }): TreeLine => ({
    kind: 'group',
    group,
    open,
    lines: [
      ...items.map(item => line(item, 2, group.kind === 'date')),
      ...more(group.key, hidden, items.length, 2),
    ],
  }));
  return [...lines, ...more(null, hiddenGroups, groups.length, 1)];
}
