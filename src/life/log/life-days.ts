import { inOrder } from '../../daily/location/earlier-days';
import type { Day } from '../../time/day';
import type { LifeDay } from './read-log';

/** The life logs in order, oldest first, one a day: of two notes of a day the first by path. */
export function oneADay(records: readonly LifeDay[]): readonly LifeDay[] {
  const ordered = inOrder(records);
  return ordered.filter((record, at) => record.day !== ordered[at - 1]?.day);
}

/** The days in a span, both ends included; null for no end. */
export function daysWithin(days: readonly LifeDay[], from: Day | null, to: Day | null): readonly LifeDay[] {
  return days.filter(({ day }) => (from === null || day >= from) && (to === null || day <= to));
}
