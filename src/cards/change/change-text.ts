import type { Translate } from '../../i18n/translate';
import type { Change } from './refresh-card';

/** A change as the user ticks it. */
export function changeText({ field, before, after }: Change, t: Translate): string {
  const value =
    field === 'status' ? t(after === 'withdrawn' ? 'capture.withdrawn' : 'capture.retracted') : after;
  const change = t(`capture.change-${field}`, { after: value });
  return before === '' ? change : t('capture.change-from', { change, before });
}
