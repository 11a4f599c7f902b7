import type { SettingDefinition } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { lookupHosts, type LookupHost } from '../services/lookup-hosts';
import type { Settings } from '../../settings/settings';

const prefix = 'lookup:';

/** The rows about the hosts that are asked about a paper: what each is sent, and why. */
export function lookupSettings(t: Translate): SettingDefinition[] {
  return [
    { name: t('settings.lookup-about'), desc: t('settings.lookup-about-desc'), searchable: false },
    ...lookupHosts.map((host): SettingDefinition => ({
      name: host,
      desc: t(`settings.lookup-${host}`),
      control: { type: 'toggle', key: prefix + host },
    })),
    {
      name: t('settings.contact-email'),
      desc: t('settings.contact-email-desc'),
      control: { type: 'text', key: 'contactEmail', placeholder: 'name@example.org' },
    },
  ];
}

/** The host whose switch has this key; null if the key is another setting's. */
export function hostOfKey(key: string): LookupHost | null {
  return lookupHosts.find(host => prefix + host === key) ?? null;
}

/** The hosts that are off once this one is switched. */
export function switchedHosts({ lookupOff }: Settings, host: LookupHost, isOn: boolean): readonly string[] {
  const others = lookupOff.filter(each => each !== host);
  return isOn ? others : [...others, host];
}
