import { isCard, type Item } from './group';
import { newestFirst } from '../index/order';
import type { PaperIndex } from '../index/paper-index';
import { shownTitle } from '../index/haystack';

/** What papers can be sorted by. */
export const sorts = ['noted', 'title', 'year', 'length', 'times'] as const;

/** One of `sorts`. */
export type Sort = (typeof sorts)[number];

const byTitle = new Intl.Collator('zh-u-co-pinyin', { numeric: true, sensitivity: 'base' });

// Higher comes first; entries have no such number and come last.
function numberOf(
  item: Item,
  sort: Exclude<Sort, 'noted' | 'title'>,
  index: Pick<PaperIndex, 'paperOf'>,
): number {
  if (!isCard(item)) return -1;
  if (sort === 'year') return item.year ?? 0;
  return sort === 'length' ? item.chars : index.paperOf(item).cards.length;
}

/** Items, given newest first, in another order; those that are equal in it stay newest first. */
export function sortItems(
  items: readonly Item[],
  sort: Sort,
  index: Pick<PaperIndex, 'paperOf'>,
): readonly Item[] {
  if (sort === 'noted') return items;
  if (sort === 'title')
    return [...items].sort((a, b) => byTitle.compare(shownTitle(a), shownTitle(b)) || newestFirst(a, b));
  const numbers = new Map(items.map(item => [item, numberOf(item, sort, index)]));
  return [...items].sort((a, b) => (numbers.get(b) ?? 0) - (numbers.get(a) ?? 0));
}
