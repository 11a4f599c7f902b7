import type { Translate } from '../../i18n/translate';
import type { LeftTask } from './carry-text';

/** Tasks named in a message at most. */
const most = 5;

/** Says in a line which tasks stay behind, and why. */
export function leftMessage(t: Translate, left: readonly LeftTask[]): string {
  const named = left.slice(0, most).map(({ text }) => text);
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  return t('plan.left', {
    count: left.length,
    tasks: [...named, ...(left.length > most ? ['…'] : [])].join('; '),
    reason: reasons.join('; '),
  });
}
