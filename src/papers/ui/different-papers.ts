import type { SettingDefinitionItem } from 'obsidian';
import type { Translate } from '../../i18n/translate';

/** The pairs that were said to be different papers. */
export interface DifferentPapers {
  readonly t: Translate;
  /** Two titles each, as they are compared, with a bar between them. */
  readonly pairs: readonly string[];
  readonly titleOf: (folded: string) => string;
  readonly store: (pairs: readonly string[]) => void;
}

/** A row for each pair with a button that takes it back; nothing without pairs. */
export function differentPapers({ t, pairs, titleOf, store }: DifferentPapers): SettingDefinitionItem[] {
  if (pairs.length === 0) return [];
  const without = (at: number): void => store(pairs.filter((_pair, each) => each !== at));
  return [
    {
      type: 'group',
      heading: t('settings.different'),
      items: pairs.map((pair, at) => {
        const [one = '', other = ''] = pair.split('|').map(titleOf);
        const name = t('settings.different-pair', { one, other });
        return {
          name,
          searchable: false,
          render: setting =>
            void setting
              .setName(name)
              .addButton(button =>
                button.setButtonText(t('settings.different-forget')).onClick(() => without(at)),
              ),
        };
      }),
    },
  ];
}
