import type { Group, Item } from './group';

/** A group as far as it is shown. */
export interface ShownGroup {
  readonly group: Group;
  readonly open: boolean;
  readonly items: readonly Item[];
  /** Items of the open group that are not shown yet. */
  readonly hidden: number;
}

/** What of a list of groups is shown. */
export interface TreePlan {
  readonly groups: readonly ShownGroup[];
  readonly hiddenGroups: number;
}

/** How much is shown: `asked` holds how many items of a group the user has asked for. */
export interface TreeDemand {
  readonly collapsed: ReadonlySet<string>;
  readonly asked: ReadonlyMap<string, number>;
  /** How many groups are shown; without groups, how many items. */
  readonly limit: number;
}

/** Items shown of one group, and groups or matches shown, until more is asked for. */
export const chunk = { items: 100, groups: 200 } as const;

/** Items that all groups together show unasked: a screen holds some twenty, and each costs elements. */
const unasked = 300;

/** Decides what to show so that a vault of any size opens at once. */
export function planTree(groups: readonly Group[], { collapsed, asked, limit }: TreeDemand): TreePlan {
  let left = unasked;
  const shown = groups.slice(0, limit).map((group): ShownGroup => {
    if (collapsed.has(group.key)) return { group, open: false, items: [], hidden: 0 };
    const wanted = asked.get(group.key) ?? Math.min(chunk.items, left);
    const items = group.items.slice(0, wanted);
    left = Math.max(0, left - items.length);
    return { group, open: true, items, hidden: group.items.length - items.length };
  });
  return { groups: shown, hiddenGroups: Math.max(0, groups.length - limit) };
}
