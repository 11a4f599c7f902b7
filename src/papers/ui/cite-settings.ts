import type { Setting, SettingDefinition } from 'obsidian';
import { citeKey, defaultKeyPattern, keyPatternFault, keyTokens } from '../cite/cite-key';
import { noIds } from '../../reference/identify';
import type { PaperFacts } from '../cite/paper-facts';
import type { Ports } from '../../ports';

const unknown = { ids: noIds, keywords: [], links: [] };

const samples: readonly PaperFacts[] = [
  {
    ...unknown,
    title: 'Diffusion Models in Practice',
    authors: ['Na Li', 'Bo Chen'],
    year: 2024,
    venue: 'ICML',
  },
  { ...unknown, title: '风格迁移综述', authors: ['欧阳文'], year: 2023, venue: '计算机学报' },
];

/** The row of the pattern of cite keys, with keys as they would be while one types. */
export function citeKeySetting({ t, settings }: Ports, change: (pattern: string) => void): SettingDefinition {
  return {
    name: t('settings.cite-key'),
    desc: t('settings.cite-key-desc'),
    render: (setting: Setting) => {
      setting.setName(t('settings.cite-key')).setDesc(t('settings.cite-key-desc'));
      const preview = setting.descEl.createDiv({ cls: 'rdb-key-preview', attr: { role: 'status' } });
      const show = (pattern: string): boolean => {
        const fault = keyPatternFault(pattern);
        const keys = samples.map(sample => citeKey(sample, pattern)).join(', ');
        preview.toggleClass('rdb-fault', fault !== null);
        if (fault === null) preview.setText(t('settings.cite-key-preview', { keys }));
        else preview.setText(t(`settings.fault-key-${fault}`, { known: keyTokens.join(', ') }));
        return fault === null;
      };
      const { citeKeyPattern } = settings();
      setting.addText(field => {
        field.setPlaceholder(defaultKeyPattern).setValue(citeKeyPattern);
        field.inputEl.setAttribute('aria-label', t('settings.cite-key'));
        field.onChange(value => {
          const pattern = value.trim();
          if (show(pattern === '' ? defaultKeyPattern : pattern)) change(pattern);
        });
      });
      show(citeKeyPattern === '' ? defaultKeyPattern : citeKeyPattern);
    },
  };
}
