import type { SettingDefinition } from 'obsidian';
import { settingRow } from '../../ui/setting-row';
import type { SettingControl, SettingsRows } from '../../ui/settings-rows';
import type { WorldOf } from '../../ui/world';
import type { metadata } from '../feature';
import { lookupHosts } from '../services/lookup-hosts';

/** The rows about the hosts that are asked about a paper: what each is sent, and why. */
export function lookupRows({ ports: { t, settings } }: WorldOf<typeof metadata>): SettingsRows {
  const keyOf = (host: string) => `lookup:${host}`;
  const items: SettingDefinition[] = [
    { name: t('settings.lookup-about'), desc: t('settings.lookup-about-desc'), searchable: false },
    ...lookupHosts.map((host): SettingDefinition => ({
      name: host,
      desc: t(`settings.lookup-${host}`),
      control: { type: 'toggle', key: keyOf(host) },
    })),
    settingRow(t, 'settings.contact-email', {
      type: 'text',
      key: 'contactEmail',
      placeholder: 'name@example.org',
    }),
  ];
  const others = (host: string) => settings().lookupOff.filter(each => each !== host);
  const control = (host: string): SettingControl => ({
    shown: () => !settings().lookupOff.includes(host),
    values: isOn => ({ lookupOff: isOn === true ? others(host) : [...others(host), host] }),
  });
  return {
    items: [{ type: 'group', heading: t('settings.lookup'), items }],
    controls: Object.fromEntries(lookupHosts.map(host => [keyOf(host), control(host)])),
  };
}
