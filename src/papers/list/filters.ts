import { addDays, type Day } from '../../time/day';
import type { PaperCard } from '../card';
import { remarkCount } from '../index/packed-items';
import { hasIds } from '../../reference/identify';
import { isCard, type Item } from './group';
import { fold } from '../../text/fold';

/** Spans that the list can be held to, counted back from today. */
export const spans = ['any', 'week', 'month', 'quarter', 'year'] as const;

/** One of `spans`. */
export type TimeSpan = (typeof spans)[number];

/** What a card has to have, each a switch of its own. */
export const needs = ['remarks', 'code', 'images', 'id', 'mark', 'queued', 'read'] as const;

/** One of `needs`. */
export type Need = (typeof needs)[number];

/** What is let through. */
export interface Filters {
  readonly span: TimeSpan;
  /** A topic's name in any spelling; null for all. */
  readonly topic: string | null;
  readonly needs: readonly Need[];
}

const length = { week: 7, month: 31, quarter: 92, year: 366 } as const;

/** Whether a card's paper is on the reading list. */
export type IsQueued = (card: PaperCard) => boolean;

const meets = {
  remarks: card => remarkCount(card) > 0,
  code: card => card.links.some(({ kind }) => kind === 'code'),
  images: card => card.images.length > 0,
  id: card => hasIds(card.ids),
  mark: card => card.marks.length > 0,
  queued: (card, isQueued) => isQueued(card),
  read: (card, isQueued) => !isQueued(card),
} as const satisfies Record<Need, (card: PaperCard, isQueued: IsQueued) => boolean>;

/** The needs after one of them was switched; a paper is either queued or read. */
export function switchNeed(on: readonly Need[], need: Need): readonly Need[] {
  if (on.includes(need)) return on.filter(each => each !== need);
  const other = need === 'queued' ? 'read' : need === 'read' ? 'queued' : null;
  return [...on.filter(each => each !== other), need];
}

/** Whether anything is held back. */
export function isFiltering({ span, topic, needs: needed }: Filters): boolean {
  return span !== 'any' || topic !== null || needed.length > 0;
}

/** A test for what the filters let through. Entries have no topic and none of the rest, so only time speaks for them. */
export function filterFor(
  { span, topic, needs: needed }: Filters,
  today: Day,
  isQueued: IsQueued = () => false,
): (item: Item) => boolean {
  const from = span === 'any' ? null : addDays(today, 1 - length[span]);
  const wanted = topic === null ? null : fold(topic);
  return item => {
    if (from !== null && item.day < from) return false;
    if (!isCard(item)) return wanted === null && needed.length === 0;
    if (wanted !== null && fold(item.topic ?? '') !== wanted) return false;
    return needed.every(need => meets[need](item, isQueued));
  };
}
