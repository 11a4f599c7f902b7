import type { SettingControl, SettingDefinition } from 'obsidian';
import type { DescribedKey, PlainKey, Translate } from '../i18n/translate';

/** A row with a control; the message beside its name, with `-desc` behind it, says what it does. */
export const settingRow = (t: Translate, name: DescribedKey, control: SettingControl): SettingDefinition => ({
  name: t(name),
  desc: t(`${name}-desc`),
  control,
});

/** A row with a switch. */
export const toggleRow = (t: Translate, name: DescribedKey, key: string): SettingDefinition =>
  settingRow(t, name, { type: 'toggle', key });

/** A row with a choice; each value has its message. */
export const choiceRow = (
  t: Translate,
  name: DescribedKey,
  key: string,
  options: Readonly<Record<string, PlainKey>>,
): SettingDefinition =>
  settingRow(t, name, {
    type: 'dropdown',
    key,
    options: Object.fromEntries(Object.entries(options).map(([value, message]) => [value, t(message)])),
  });

/** A row for names, a line each. `least` is how many there must be. */
export const namesRow = (
  t: Translate,
  name: DescribedKey,
  key: string,
  { least, example = [] }: { readonly least: 0 | 1; readonly example?: readonly string[] },
): SettingDefinition =>
  settingRow(t, name, {
    type: 'textarea',
    key,
    placeholder: example.join('\n'),
    validate: (value: string) => (linesOf(value).length >= least ? undefined : t('settings.fault-names')),
  });

/** The lines of a text that are more than spaces. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
