import type { Setting, SettingDefinition } from 'obsidian';
import { expandFor, templateText } from '../create';
import { dailyPath } from '../location/daily-path';
import { today } from '../today';
import type { Ports } from '../../ports';
import { dayEndPattern } from '../../settings/settings';

/** The row that says whose folder, format and template are in use. */
export function followSetting(ports: Ports): SettingDefinition {
  const { t, dates, place } = ports;
  const using = place();
  const path = dailyPath(today(ports), using, dates);
  return {
    name: t('settings.follow-core'),
    desc: t('settings.follow-core-desc', { place: t(`settings.place-${using.source}`, { path }) }),
    control: { type: 'toggle', key: 'followCore' },
  };
}

/** The rows about when a day begins, when its note is made, and the calendar. */
export function daySettings({ t, settings }: Ports): SettingDefinition[] {
  const starts = {
    auto: t('settings.week-auto'),
    monday: t('settings.week-monday'),
    sunday: t('settings.week-sunday'),
    saturday: t('settings.week-saturday'),
  };
  return [
    {
      name: t('settings.day-ends'),
      desc: t('settings.day-ends-desc'),
      control: {
        type: 'text',
        key: 'dayEndsAt',
        placeholder: '00:00',
        validate: (value: string) =>
          dayEndPattern.test(value.trim()) ? undefined : t('settings.fault-day-ends'),
      },
    },
    {
      name: t('settings.create-at-start'),
      desc: t('settings.create-at-start-desc'),
      control: { type: 'toggle', key: 'createAtStart' },
    },
    {
      name: t('settings.quiet'),
      desc: t('settings.quiet-desc'),
      control: {
        type: 'slider',
        key: 'quietSeconds',
        min: 0,
        max: 120,
        step: 5,
        disabled: () => !settings().createAtStart,
      },
    },
    {
      name: t('settings.complete-raced'),
      desc: t('settings.complete-raced-desc'),
      control: { type: 'toggle', key: 'completeRaced' },
    },
    {
      name: t('settings.week-start'),
      desc: t('settings.week-start-desc'),
      control: { type: 'dropdown', key: 'weekStart', options: starts },
    },
  ];
}

/** The row that shows today's template as it would be filled in now, once it is opened. */
export function previewSetting(ports: Ports): SettingDefinition {
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
