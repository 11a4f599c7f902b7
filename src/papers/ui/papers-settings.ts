import { normalTitle } from '../../reference/normal-title';
import { namesRow } from '../../ui/setting-row';
import type { SettingsPage, SettingsRows } from '../../ui/settings-rows';
import type { StartedWorldOf } from '../../ui/world';
import type { papers } from '../feature';
import { citeKeySetting } from './cite-settings';
import { differentPapers } from './different-papers';

/** The rows about citing, the learned section, and papers that were said to be different. */
export function paperRows(
  { ports, store, papers: { index } }: StartedWorldOf<typeof papers>,
  { take }: SettingsPage,
): SettingsRows {
  const { t } = ports;
  const citing = citeKeySetting(ports, citeKeyPattern => take({ citeKeyPattern }, false));
  const titleOf = (folded: string) =>
    index.cards().find(card => normalTitle(card.name) === folded)?.name ?? folded;
  return {
    items: [
      { type: 'group', heading: t('settings.citing'), items: [citing] },
      ...differentPapers({
        t,
        pairs: ports.settings().differentPapers,
        titleOf,
        store: pairs => take({ differentPapers: pairs }, true),
      }),
    ],
    reading: [
      namesRow(t, 'settings.learned-names', 'learnedNames', {
        least: 1,
        example: store.defaults.learnedNames,
      }),
    ],
  };
}
