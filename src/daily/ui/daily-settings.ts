import type { Setting, SettingDefinition } from 'obsidian';
import { expandFor, templateText } from '../create';
import { dailyPath, folderFault, formatFault, tidyFolder } from '../location/daily-path';
import { today } from '../today';
import type { Translate } from '../../i18n/translate';
import type { Ports } from '../../ports';
import { noteWords } from '../../settings/note-words';
import { choiceRow, settingRow, toggleRow } from '../../ui/setting-row';
import type { SettingsPage, SettingsRows } from '../../ui/settings-rows';
import type { WorldOf } from '../../ui/world';
import type { daily } from '../feature';
import { templateLists } from './template-lists';
import { dayEndPattern } from '../settings';

/** The row that says whose folder, format and template are in use. */
function followSetting(ports: Ports): SettingDefinition {
  const { t, dates, place } = ports;
  const using = place();
  const path = dailyPath(today(ports), using, dates);
  return {
    name: t('settings.follow-core'),
    desc: t('settings.follow-core-desc', { place: t(`settings.place-${using.source}`, { path }) }),
    control: { type: 'toggle', key: 'followCore' },
  };
}

/** The rows about the place, the making and the template of daily notes. */
export function dailyRows({ ports, store }: WorldOf<typeof daily>, { take }: SettingsPage): SettingsRows {
  const { t, language, settings } = ports;
  const words = noteWords(settings(), language);
  return {
    items: [
      {
        type: 'group',
        heading: t('settings.daily'),
        items: [
          followSetting(ports),
          ...ownPlace(ports, store.defaults.format),
          previewSetting(ports),
          ...daySettings(ports),
          ...noteStyle(t),
        ],
      },
      ...templateLists({ t, words, take }),
    ],
    controls: {
      followCore: { redraw: true },
      noteLanguage: { redraw: true },
      folder: { values: entered => ({ folder: tidyFolder(String(entered)) }) },
      format: { values: entered => ({ format: String(entered).trim() || store.defaults.format }) },
    },
  };
}

function ownPlace(ports: Ports, usual: string): SettingDefinition[] {
  const { t } = ports;
  const disabled = () => ports.place().source !== 'own';
  const validFolder = (value: string) =>
    folderFault(tidyFolder(value)) === null ? undefined : t('settings.fault-folder');
  return [
    settingRow(t, 'settings.folder', { type: 'folder', key: 'folder', disabled, validate: validFolder }),
    {
      name: t('settings.format'),
      desc: t('settings.format-desc') + dailyPath(today(ports), ports.place(), ports.dates),
      control: {
        type: 'text',
        key: 'format',
        placeholder: usual,
        disabled,
        validate: (value: string) => formatMessage(ports, value.trim() || usual),
      },
    },
    settingRow(t, 'settings.template', {
      type: 'file',
      key: 'template',
      validate: (value: string) => templateMessage(ports, value.trim()),
    }),
  ];
}

function formatMessage({ t, dates }: Ports, format: string): string | undefined {
  const fault = formatFault(format, dates);
  return fault === null ? undefined : t(`settings.fault-${fault}`);
}

async function templateMessage({ notes, t }: Ports, path: string): Promise<string | undefined> {
  const found = path === '' || (await notes.exists(path)) || (await notes.exists(`${path}.md`));
  return found ? undefined : t('settings.fault-template');
}

function noteStyle(t: Translate): SettingDefinition[] {
  const options = { auto: t('settings.language-auto'), zh: '中文', en: 'English' };
  return [
    settingRow(t, 'settings.note-language', { type: 'dropdown', key: 'noteLanguage', options }),
    settingRow(t, 'settings.level', { type: 'slider', key: 'level', min: 1, max: 4, step: 1 }),
  ];
}

/** The rows about when a day begins, when its note is made, and the calendar. */
function daySettings({ t, settings }: Ports): SettingDefinition[] {
  return [
    settingRow(t, 'settings.day-ends', {
      type: 'text',
      key: 'dayEndsAt',
      placeholder: '00:00',
      validate: (value: string) =>
        dayEndPattern.test(value.trim()) ? undefined : t('settings.fault-day-ends'),
    }),
    toggleRow(t, 'settings.create-at-start', 'createAtStart'),
    settingRow(t, 'settings.quiet', {
      type: 'slider',
      key: 'quietSeconds',
      min: 0,
      max: 120,
      step: 5,
      disabled: () => !settings().createAtStart,
    }),
    toggleRow(t, 'settings.complete-raced', 'completeRaced'),
    choiceRow(t, 'settings.week-start', 'weekStart', {
      auto: 'settings.week-auto',
      monday: 'settings.week-monday',
      sunday: 'settings.week-sunday',
      saturday: 'settings.week-saturday',
    }),
  ];
}

/** The row that shows today's template as it would be filled in now, once it is opened. */
function previewSetting(ports: Ports): SettingDefinition {
  const { t } = ports;
  return {
    name: t('settings.preview'),
    desc: t('settings.preview-desc'),
    render: (setting: Setting) => {
      setting.setName(t('settings.preview')).setDesc(t('settings.preview-desc'));
      setting.settingEl.addClass('rdb-template-setting');
      const details = setting.settingEl.createEl('details', { cls: 'rdb-template' });
      details.createEl('summary', { text: t('settings.preview-show') });
      const text = details.createEl('pre', {
        cls: 'rdb-template-text',
        attr: { tabindex: 0, role: 'region', 'aria-label': t('settings.preview') },
      });
      const unknownEl = details.createDiv({ cls: 'rdb-template-unknown', attr: { role: 'status' } });
      details.addEventListener('toggle', () => {
        if (details.open) void showPreview(ports, text, unknownEl);
      });
    },
  };
}

async function showPreview(ports: Ports, textEl: HTMLElement, unknownEl: HTMLElement): Promise<void> {
  const { t } = ports;
  const place = ports.place();
  const day = today(ports);
  try {
    const template = await templateText(ports, place);
    const path = dailyPath(day, place, ports.dates);
    const { text, unknown } = await expandFor(ports, day, path, template);
    textEl.setText(text);
    const tokens = { count: unknown.length, tokens: unknown.join(' ') };
    unknownEl.setText(unknown.length === 0 ? '' : t('daily.unknown-tokens', tokens));
  } catch (error) {
    textEl.empty();
    unknownEl.setText(error instanceof Error ? error.message : String(error));
  }
}
