import type { DayRecord } from '../papers/card';
import type { Day } from '../time/day';

/** A topic as it is used in the vault. */
export interface TopicUse {
  readonly topic: string;
  /** Cards under it, all days together. */
  readonly cards: number;
  readonly last: Day;
}

/** The topics of all notes, the one used last first; among those of one day the fuller first. */
export function recentTopics(records: Iterable<DayRecord>, limit: number): readonly TopicUse[] {
  const uses = new Map<string, TopicUse>();
  for (const { cards } of records) {
    for (const { topic, day } of cards) {
      if (topic === null) continue;
      const before = uses.get(topic);
      const last = before === undefined || before.last < day ? day : before.last;
      uses.set(topic, { topic, cards: (before?.cards ?? 0) + 1, last });
    }
  }
  return [...uses.values()].sort(byUse).slice(0, limit);
}

function byUse(a: TopicUse, b: TopicUse): number {
  if (a.last !== b.last) return a.last < b.last ? 1 : -1;
  return b.cards - a.cards || (a.topic < b.topic ? -1 : 1);
}

/** The topics that hold every word of the query, those that start with it first; order is kept otherwise. */
export function matchTopics(topics: readonly TopicUse[], query: string): readonly TopicUse[] {
  const wanted = query.normalize('NFKC').toLowerCase().trim();
  const words = wanted.split(/\s+/);
  const named = topics.map(use => ({ use, name: use.topic.normalize('NFKC').toLowerCase() }));
  const hits = named.filter(({ name }) => words.every(word => name.includes(word)));
  const [first, later] = [true, false].map(start =>
    hits.filter(({ name }) => name.startsWith(wanted) === start),
  );
  return [...(first ?? []), ...(later ?? [])].map(({ use }) => use);
}
