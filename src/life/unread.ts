import type { Translate } from '../i18n/translate';
import type { Day } from '../time/day';
import type { UnreadReason } from './reading';
import type { LifeDay, LifeValue } from './read-log';

/** A value that is not in the charts, and why. */
export interface UnreadValue {
  readonly day: Day;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

type MessageKeyOfReason = `life.reason-${UnreadReason | 'surplus'}`;

/** What of some days is not understood or left over, newest first. */
export function unreadValues(days: readonly LifeDay[], t: Translate): readonly UnreadValue[] {
  const found = days.flatMap(({ day, path, values, surplus }) => {
    // Of ten years' values few are ever looked at, so their text is made when it is.
    const row = ({ field, raw, line }: LifeValue, reason: MessageKeyOfReason): UnreadValue => ({
      day,
      path,
      line,
      get text() {
        return t('life.unread-value', { field: field.name, raw, reason: t(reason) });
      },
    });
    return [
      ...values.flatMap(value =>
        value.reading.state === 'unread' ? [row(value, `life.reason-${value.reading.reason}`)] : [],
      ),
      ...surplus.map(value => row(value, 'life.reason-surplus')),
    ];
  });
  return found.reverse();
}
