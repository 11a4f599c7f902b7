import type { Entry, PaperCard } from '../../src/papers/card';
import { noIds } from '../../src/reference/identify';
import { parseDay, type Day } from '../../src/time/day';

/** The day a text names; throws if it names none. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

/** A card of a day with a title; whatever else matters is given. */
export function card(date: string, title: string, more: Partial<PaperCard> = {}): PaperCard {
  return {
    path: `${date}.md`,
    day: day(date),
    line: 5,
    level: 3,
    title,
    nth: 0,
    name: title,
    headings: ['今日所学', '主题', title],
    topic: '主题',
    ids: noIds,
    year: null,
    venue: null,
    links: [],
    keywords: [],
    authors: [],
    remarks: [],
    images: [],
    excerpt: '',
    marks: [],
    pending: false,
    chars: 0,
    ...more,
  };
}

/** An entry of a day. */
export function entry(date: string, text: string, line = 3): Entry {
  return { path: `${date}.md`, day: day(date), line, text, links: [] };
}
