import { toggleRow } from '../../ui/setting-row';
import type { SettingsRows } from '../../ui/settings-rows';
import type { WorldOf } from '../../ui/world';
import type { capture } from '../feature';

/** The row about the offer after a paste. */
export function captureRows({ ports: { t } }: WorldOf<typeof capture>): SettingsRows {
  return { editor: [toggleRow(t, 'settings.offer-pasted', 'offerPasted')] };
}
