import type { SettingDefinition } from 'obsidian';
import type { Translate } from '../../i18n/translate';

/** The rows about what the life log shows outside its own view. */
export function lifeDisplaySettings(t: Translate): SettingDefinition[] {
  return [
    {
      name: t('settings.life-button'),
      desc: t('settings.life-button-desc'),
      control: { type: 'toggle', key: 'lifeButton' },
    },
    {
      name: t('settings.life-status'),
      desc: t('settings.life-status-desc'),
      control: { type: 'toggle', key: 'lifeStatus' },
    },
  ];
}

/** The rows about mirroring the life log into properties. */
export function mirrorSettings(t: Translate): SettingDefinition[] {
  return [
    {
      name: t('settings.life-mirror'),
      desc: t('settings.life-mirror-desc'),
      control: { type: 'toggle', key: 'lifeMirror' },
    },
  ];
}
