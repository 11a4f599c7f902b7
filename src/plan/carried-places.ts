import { textHash } from '../text/text-hash';
import { daysBetween, type Day } from '../time/day';
import { isOpen, stampedKey } from './carry/match-tasks';
import { allItems, readPlan } from './tasks/plan-tree';

/** A task that has been carried. */
export interface CarriedPlace {
  /** Offset of the end of its first line. */
  readonly at: number;
  readonly days: number;
}

/** The unfinished tasks of a day's plan that earlier plans held, with the days since; `since` is as `plannedSince` gives it. */
export function carriedPlaces(
  text: string,
  planNames: readonly string[],
  day: Day,
  since: ReadonlyMap<number, Day>,
): readonly CarriedPlace[] {
  if (since.size === 0) return [];
  return readPlan(text, planNames).groups.flatMap(group =>
    allItems(group.items).flatMap(item => {
      const first = isOpen(item) ? since.get(textHash(stampedKey(group.key, item.key))) : undefined;
      return first === undefined ? [] : [{ at: item.content.to, days: daysBetween(first, day) }];
    }),
  );
}
