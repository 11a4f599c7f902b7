import type { SettingDefinitionItem } from 'obsidian';
import type { MessageKey } from '../../i18n/translate';
import { sectionKinds } from '../../settings/settings';
import { listSetting, type ListsInUse } from '../../ui/list-settings';

type SectionKind = (typeof sectionKinds)[number];

/** The lists that make up the built-in template: its sections, and the areas of the plan. */
export function templateLists(lists: ListsInUse): SettingDefinitionItem[] {
  return [sectionList(lists), areaList(lists)];
}

function sectionList({ t, words, take }: ListsInUse): SettingDefinitionItem {
  const kinds = Object.fromEntries(
    sectionKinds.map(kind => [kind, t(`settings.kind-${kind}` satisfies MessageKey)]),
  );
  return listSetting(
    {
      heading: t('settings.sections'),
      addName: t('settings.add-section'),
      rowName: t('settings.row-section'),
      rows: words.sections,
      blank: number => ({ kind: 'text' as const, heading: t('settings.new-name', { number }) }),
      draw: (setting, row, change) => {
        let current = row;
        const set = (part: Partial<typeof row>) => change((current = { ...current, ...part }));
        setting.addText(input => {
          input.inputEl.setAttr('aria-label', t('settings.row-name'));
          input.setValue(row.heading).onChange(heading => set({ heading }));
        });
        setting.addDropdown(input => {
          input.selectEl.setAttr('aria-label', t('settings.section-kind'));
          input
            .addOptions(kinds)
            .setValue(row.kind)
            .onChange(kind => set({ kind: kindOf(kind) }));
        });
      },
      store: (sections, redraw) => take({ sections }, redraw),
    },
    t,
  );
}

function kindOf(value: string): SectionKind {
  return sectionKinds.find(kind => kind === value) ?? 'text';
}

function areaList({ t, words, take }: ListsInUse): SettingDefinitionItem {
  return listSetting(
    {
      heading: t('settings.areas'),
      addName: t('settings.add-area'),
      rowName: t('settings.row-area'),
      rows: words.areas,
      blank: number => t('settings.new-name', { number }),
      draw: (setting, name, change) => {
        setting.addText(input => {
          input.inputEl.setAttr('aria-label', t('settings.row-name'));
          input.setValue(name).onChange(change);
        });
      },
      store: (areas, redraw) => take({ areas: areas.map(name => ({ name })) }, redraw),
    },
    t,
  );
}
