import type { Translate } from '../../i18n/translate';
import type { Day } from '../../time/day';
import type { UnreadReason } from '../values/reading';
import type { LifeDay, LifeValue } from './read-log';

/** A value that is not in the charts, and why. */
export interface UnreadValue {
  readonly day: Day;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

type MessageKeyOfReason = `life.reason-${UnreadReason | 'surplus'}`;

const row = (
  { day, path }: LifeDay,
  { field, raw, line }: LifeValue,
  reason: MessageKeyOfReason,
  t: Translate,
): UnreadValue => ({
  day,
  path,
  line,
  // Of ten years' values few are ever looked at, so their text is made when it is.
  get text() {
    return t('life.unread-value', { field: field.name, raw, reason: t(reason) });
  },
});

/** What of some days is not understood or left over, newest first. */
export function unreadValues(days: readonly LifeDay[], t: Translate): readonly UnreadValue[] {
  const found: UnreadValue[] = [];
  for (const record of days) {
    for (const value of record.values)
      if (value.reading.state === 'unread')
        found.push(row(record, value, `life.reason-${value.reading.reason}`, t));
    for (const value of record.surplus) found.push(row(record, value, 'life.reason-surplus', t));
  }
  return found.reverse();
}
