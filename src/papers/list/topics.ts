import type { DayRecord } from '../card';
import { fold } from '../../text/fold';
import { isPinyin, pinyinMatch } from '../../text/pinyin';
import type { Day } from '../../time/day';

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

/**
 * The topics that fit what was typed: those that start with it, that hold every word of it, whose Chinese reads so in
 * pinyin, then those that hold its letters in order. The order is kept among equals.
 */
export function matchTopics(topics: readonly TopicUse[], query: string): readonly TopicUse[] {
  const wanted = fold(query).trim();
  const words = wanted.split(/\s+/);
  const letters = words.join('');
  const ways: readonly ((name: string) => boolean)[] = [
    name => name.startsWith(wanted),
    name => words.every(word => name.includes(word)),
    name => words.every(word => isPinyin(word) && pinyinMatch(name, word) !== null),
    name => letters.length > 2 && holdsInOrder(name, letters),
  ];
  const ranked = topics.map(use => {
    const name = fold(use.topic);
    return { use, rank: ways.findIndex(fits => fits(name)) };
  });
  return ways.flatMap((_way, at) => ranked.filter(({ rank }) => rank === at).map(({ use }) => use));
}

function holdsInOrder(name: string, letters: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
