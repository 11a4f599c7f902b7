import type { Translate } from '../../i18n/translate';
import type { Plan } from '../../markdown/edit';
import { undoPlan, type Touched } from '../../markdown/undo';
import type { Notes } from '../../notes';
import { Problem } from '../../problem';

/**
 * Restores the notes to what they were before an action, the last one written first.
 * @throws Problem if one has changed there since or is gone; no note is touched then
 */
export async function undoTouched(notes: Notes, touched: readonly Touched[], t: Translate): Promise<void> {
  const check = (text: string, touch: Touched): Plan => {
    const plan = undoPlan(text, touch);
    if (plan === null) throw new Problem(t('plan.undo-changed', { path: touch.path }));
    return plan;
  };
  for (const touch of touched) {
    if (!(await notes.exists(touch.path))) throw new Problem(t('plan.undo-gone', { path: touch.path }));
    check(await notes.read(touch.path), touch);
  }
  for (const touch of [...touched].reverse()) await notes.edit(touch.path, text => check(text, touch));
}
