import type { Translate } from '../i18n/translate';
import type { Day } from '../time/day';
import type { LifeDay, LifeValue } from './read-log';

/** A value that is not in the charts, and why. */
export interface UnreadValue {
  readonly day: Day;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** What of some days is not understood or left over, newest first. */
export function unreadValues(days: readonly LifeDay[], t: Translate): readonly UnreadValue[] {
  const found = days.flatMap(({ day, path, values, surplus }) => {
    const row = ({ field, raw, line }: LifeValue, reason: string): UnreadValue => ({
      day,
      path,
      line,
      text: t('life.unread-value', { field: field.name, raw, reason }),
    });
    return [
      ...values.flatMap(value =>
        value.reading.state === 'unread' ? [row(value, t(`life.reason-${value.reading.reason}`))] : [],
      ),
      ...surplus.map(value => row(value, t('life.reason-surplus'))),
    ];
  });
  return found.reverse();
}
