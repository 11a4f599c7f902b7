import type { Entry, PaperCard } from './card';
import { fold } from './fold';

/** What papers can be put together by. */
export const groupings = ['topic', 'month', 'day'] as const;

/** One of `groupings`. */
export type Grouping = (typeof groupings)[number];

/** A card or an entry in a list of both. */
export type Item = PaperCard | Entry;

/** Whether an item is a card. */
export function isCard(item: Item): item is PaperCard {
  return 'title' in item;
}

/** Items that belong together, newest first. */
export interface Group {
  /** Stays the same while its content changes. */
  readonly key: string;
  /** What to show: the topic as last written, the month `YYYY-MM` or the day; null for cards without a topic, and for entries among topics. */
  readonly title: string | null;
  readonly kind: 'topic' | 'no-topic' | 'entries' | 'date';
  readonly items: readonly Item[];
}

type Head = Omit<Group, 'items'>;

const topicKey = (topic: string): string => fold(topic).trim().replace(/\s+/g, ' ');

function headOf(item: Item, by: Grouping): Head {
  if (by !== 'topic') {
    const date = by === 'month' ? item.day.slice(0, 7) : item.day;
    return { key: `date:${date}`, title: date, kind: 'date' };
  }
  if (!isCard(item)) return { key: 'entries', title: null, kind: 'entries' };
  if (item.topic === null) return { key: 'no-topic', title: null, kind: 'no-topic' };
  return { key: `topic:${topicKey(item.topic)}`, title: item.topic, kind: 'topic' };
}

const rank = { topic: 0, date: 0, 'no-topic': 1, entries: 2 } as const;

const newestFirst = (a: Item, b: Item): number => {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
};

/** Puts items into groups, the group with the newest item first; those without a topic and entries come last. */
export function groupItems(
  cards: readonly PaperCard[],
  entries: readonly Entry[],
  by: Grouping,
): readonly Group[] {
  const groups = new Map<string, Head & { items: Item[] }>();
  const items: readonly Item[] = entries.length === 0 ? cards : [...cards, ...entries].sort(newestFirst);
  for (const item of items) {
    const head = headOf(item, by);
    const group = groups.get(head.key);
    if (group) group.items.push(item);
    else groups.set(head.key, { ...head, items: [item] });
  }
  // Items come newest first, so groups were met in that order; sorting is stable.
  return [...groups.values()].sort((a, b) => rank[a.kind] - rank[b.kind]);
}
