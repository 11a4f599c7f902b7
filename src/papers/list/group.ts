import type { Entry, PaperCard } from '../card';
import { fold } from '../../text/fold';
import { newestFirst, newestNote } from '../index/order';

/** What papers can be put together by. */
export const groupings = ['topic', 'month', 'day', 'year', 'venue', 'keyword', 'none'] as const;

/** One of `groupings`. */
export type Grouping = (typeof groupings)[number];

/** A card or an entry in a list of both. */
export type Item = PaperCard | Entry;

/** Whether an item is a card. */
export function isCard(item: Item): item is PaperCard {
  return 'title' in item;
}

/** What a group is of: a `name` (topic, venue, keyword), a date, a year of publication, those that have none, entries, everything. */
export type GroupKind = 'name' | 'date' | 'year' | 'without' | 'entries' | 'all';

/** Items that belong together, newest first. */
export interface Group {
  /** Stays the same while its content changes. */
  readonly key: string;
  /** What to show: the name as last written, the month `YYYY-MM`, the day or the year; null where the kind says it all. */
  readonly title: string | null;
  readonly kind: GroupKind;
  readonly items: readonly Item[];
}

/** A group whose list is brought up to date in place: a copy of thousands for each edit is garbage that holds typing up. */
export interface LiveGroup extends Group {
  readonly items: Item[];
}

type Head = Omit<Group, 'items'>;

const keys = new Map<string, string>();

// There are few names and many cards.
function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const fresh = `name:${fold(name).trim().replace(/\s+/g, ' ')}`;
  keys.set(name, fresh);
  return fresh;
}

const nameHead = (name: string): Head => ({ key: nameKey(name), title: name, kind: 'name' });
const without = (by: Grouping): Head => ({ key: `no-${by}`, title: null, kind: 'without' });
const entriesHead: Head = { key: 'entries', title: null, kind: 'entries' };
const all: Head = { key: 'all', title: null, kind: 'all' };

const orWithout = (name: string | null, by: Grouping): readonly Head[] =>
  name === null ? [without(by)] : [nameHead(name)];

function cardHeads(card: PaperCard, by: Exclude<Grouping, 'month' | 'day' | 'none'>): readonly Head[] {
  if (by === 'topic') return orWithout(card.topic, by);
  if (by === 'venue') return orWithout(card.venue, by);
  if (by === 'keyword') return card.keywords.length === 0 ? [without(by)] : card.keywords.map(nameHead);
  const year = card.year === null ? null : String(card.year);
  return year === null ? [without(by)] : [{ key: `year:${year}`, title: year, kind: 'year' }];
}

/** The groups an item is in; more than one for a card with several keywords. */
function headsOf(item: Item, by: Grouping): readonly Head[] {
  if (by === 'none') return [all];
  if (by === 'month' || by === 'day') {
    const date = by === 'month' ? item.day.slice(0, 7) : item.day;
    return [{ key: `date:${date}`, title: date, kind: 'date' }];
  }
  return isCard(item) ? cardHeads(item, by) : [entriesHead];
}

const rank = { name: 0, date: 0, year: 0, all: 0, without: 1, entries: 2 } as const;

// By the newest item, but years of publication by year, and venues and keywords by how many there are.
function groupOrder(by: Grouping): (a: Group, b: Group) => number {
  const within = (a: Group, b: Group): number => {
    if (by === 'year') return Number(b.title) - Number(a.title);
    const [first] = a.items;
    const [second] = b.items;
    const newest = first && second ? newestFirst(first, second) : 0;
    return by === 'venue' || by === 'keyword' ? b.items.length - a.items.length || newest : newest;
  };
  return (a, b) => rank[a.kind] - rank[b.kind] || within(a, b);
}

/** Puts items, newest first, into groups; those that have none of what is grouped by, and entries, come last. */
export function groupItems(
  cards: readonly PaperCard[],
  entries: readonly Entry[],
  by: Grouping,
): readonly LiveGroup[] {
  const items: readonly Item[] = entries.length === 0 ? cards : [...cards, ...entries].sort(newestFirst);
  return put(items, by);
}

function put(items: readonly Item[], by: Grouping): readonly LiveGroup[] {
  const groups = new Map<string, LiveGroup>();
  for (const item of items) {
    for (const head of headsOf(item, by)) {
      const group = groups.get(head.key);
      if (!group) groups.set(head.key, { ...head, items: [item] });
      else if (group.items.at(-1) !== item) group.items.push(item);
    }
  }
  return [...groups.values()].sort(groupOrder(by));
}

/** The first place whose item stands after `note`, or from it on if it counts as after itself. */
function placeOf(items: readonly Item[], note: Item, isAfter: (order: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = items[middle];
    if (other && !isAfter(newestNote(other, note))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Replaces what a note has in a list, newest first: items of one note stand next to each other. */
function replace(items: Item[], note: Item, more: readonly Item[]): void {
  const from = placeOf(items, note, order => order >= 0);
  const to = placeOf(items, note, order => order > 0);
  // Most edits leave as many: then nothing has to move.
  if (more.length === to - from) more.forEach((item, at) => (items[from + at] = item));
  else items.splice(from, to - from, ...more);
}

/** What one note held and what it holds now. */
export interface ItemChange {
  readonly removed: readonly Item[];
  readonly added: readonly Item[];
}

/** Brings groups up to date, their lists in place; those that the change does not touch stay the same objects. */
export function regroup(
  groups: readonly LiveGroup[],
  change: ItemChange,
  by: Grouping,
): readonly LiveGroup[] {
  const { removed, added } = change;
  const note = removed[0] ?? added[0];
  if (note === undefined) return groups;
  const fresh = new Map(put([...added].sort(newestFirst), by).map(group => [group.key, group]));
  const touched = new Set(fresh.keys());
  for (const item of removed) for (const { key } of headsOf(item, by)) touched.add(key);
  const patched: LiveGroup[] = [];
  for (const group of groups) {
    if (!touched.has(group.key)) {
      patched.push(group);
      continue;
    }
    replace(group.items, note, fresh.get(group.key)?.items ?? []);
    fresh.delete(group.key);
    const [newest] = group.items;
    if (newest === undefined) continue;
    const title = headsOf(newest, by).find(({ key }) => key === group.key)?.title ?? group.title;
    patched.push({ ...group, title });
  }
  for (const group of fresh.values()) patched.push(group);
  return patched.sort(groupOrder(by));
}
