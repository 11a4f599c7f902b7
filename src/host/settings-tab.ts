import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import { dailyPath, folderFault, formatFault, tidyFolder } from '../daily/location/daily-path';
import { today } from '../daily/today';
import { noteWords } from '../settings/note-words';
import type { Ports } from '../ports';
import { defaultSettings, type Settings } from '../settings/settings';
import type { SettingsStore } from '../settings/settings-store';
import { cardSettings } from '../cards/ui/card-settings';
import { citeKeySetting } from '../papers/ui/cite-settings';
import { fieldList } from '../life/ui/field-list';
import { daySettings, followSetting, previewSetting } from '../daily/ui/daily-settings';
import { differentPapers } from '../papers/ui/different-papers';
import { hostOfKey, lookupSettings, switchedHosts } from '../metadata/ui/lookup-settings';
import { lifeDisplaySettings, mirrorSettings } from '../life/ui/life-settings';
import { carrySettings, markSettings, planDisplaySettings, planLists } from '../plan/ui/plan-settings';
import { templateLists } from '../daily/ui/template-lists';

/** The settings page, as definitions that Obsidian draws and searches. */
export class SettingsTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly ports: Ports,
    private readonly store: SettingsStore,
    /** A title to show for one in the form in which titles are compared. */
    private readonly titleOf: (folded: string) => string,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { t, language } = this.ports;
    const words = noteWords(this.store.current(), language);
    const lists = {
      t,
      words,
      store: (values: Partial<Settings>, redraw: boolean) => void this.take(values, redraw),
    };
    return [
      ...this.repairNotice(),
      {
        type: 'group',
        heading: t('settings.daily'),
        items: [
          followSetting(this.ports),
          ...this.ownPlace(),
          previewSetting(this.ports),
          ...daySettings(this.ports),
          ...this.noteStyle(),
        ],
      },
      ...templateLists(lists),
      fieldList(lists),
      { type: 'group', heading: t('settings.carry'), items: carrySettings(t) },
      { type: 'group', heading: t('settings.marks'), items: markSettings(t) },
      {
        type: 'group',
        heading: t('settings.reading'),
        items: [this.names('planNames'), this.names('learnedNames'), this.names('lifeNames')],
      },
      { type: 'group', heading: t('settings.lookup'), items: lookupSettings(t) },
      {
        type: 'group',
        heading: t('settings.citing'),
        items: [citeKeySetting(this.ports, pattern => void this.store.update({ citeKeyPattern: pattern }))],
      },
      {
        type: 'group',
        heading: t('settings.cards'),
        items: cardSettings(this.ports, template => void this.store.update({ cardTemplate: template })),
      },
      {
        type: 'group',
        heading: t('settings.editor'),
        items: [this.progress(), ...planDisplaySettings(t), ...lifeDisplaySettings(t), this.pasted()],
      },
      { type: 'group', heading: t('settings.mirror'), items: mirrorSettings(t) },
      ...differentPapers({
        t,
        pairs: this.store.current().differentPapers,
        titleOf: this.titleOf,
        store: pairs => void this.take({ differentPapers: pairs }, true),
      }),
    ];
  }

  override getControlValue(key: string): unknown {
    const host = hostOfKey(key);
    if (host !== null) return !this.store.current().lookupOff.includes(host);
    const value: unknown = Reflect.get(this.store.current(), key);
    if (isList(key)) return Array.isArray(value) ? value.join('\n') : '';
    return value;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const host = hostOfKey(key);
    if (host !== null) {
      const lookupOff = switchedHosts(this.store.current(), host, value === true);
      return this.take({ lookupOff }, false);
    }
    await this.take(
      { [key]: this.stored(key, value) },
      /^(?:followCore|noteLanguage|cardAbstract)$/.test(key),
    );
  }

  private stored(key: string, value: unknown): unknown {
    if (typeof value !== 'string') return value;
    if (isList(key)) return lines(value);
    if (key === 'folder') return tidyFolder(value);
    return key === 'format' ? value.trim() || defaultSettings.format : value.trim();
  }

  private async take(values: Readonly<Record<string, unknown>>, redraw: boolean): Promise<void> {
    await this.store.update(values);
    if (redraw) this.update();
    else this.refreshDomState();
  }

  private repairNotice(): SettingDefinitionItem[] {
    const keys = this.store.repaired();
    return keys.length === 0
      ? []
      : [{ name: this.ports.t('settings.repaired', { keys: keys.join(', ') }), searchable: false }];
  }

  private ownPlace(): SettingDefinition[] {
    const { t } = this.ports;
    const disabled = () => this.ports.place().source !== 'own';
    const folder: SettingDefinition = {
      name: t('settings.folder'),
      desc: t('settings.folder-desc'),
      control: {
        type: 'folder',
        key: 'folder',
        disabled,
        validate: (value: string) =>
          folderFault(tidyFolder(value)) === null ? undefined : t('settings.fault-folder'),
      },
    };
    const format: SettingDefinition = {
      name: t('settings.format'),
      desc: t('settings.format-desc') + dailyPath(today(this.ports), this.ports.place(), this.ports.dates),
      control: {
        type: 'text',
        key: 'format',
        placeholder: defaultSettings.format,
        disabled,
        validate: (value: string) => this.formatMessage(value.trim() || defaultSettings.format),
      },
    };
    const template: SettingDefinition = {
      name: t('settings.template'),
      desc: t('settings.template-desc'),
      control: {
        type: 'file',
        key: 'template',
        validate: (value: string) => this.templateMessage(value.trim()),
      },
    };
    return [folder, format, template];
  }

  private formatMessage(format: string): string | undefined {
    const fault = formatFault(format, this.ports.dates);
    return fault === null ? undefined : this.ports.t(`settings.fault-${fault}`);
  }

  private async templateMessage(path: string): Promise<string | undefined> {
    const { notes, t } = this.ports;
    const found = path === '' || (await notes.exists(path)) || (await notes.exists(`${path}.md`));
    return found ? undefined : t('settings.fault-template');
  }

  private noteStyle(): SettingDefinition[] {
    const { t } = this.ports;
    const options = { auto: t('settings.language-auto'), zh: '中文', en: 'English' };
    return [
      {
        name: t('settings.note-language'),
        desc: t('settings.note-language-desc'),
        control: { type: 'dropdown', key: 'noteLanguage', options },
      },
      {
        name: t('settings.level'),
        desc: t('settings.level-desc'),
        control: { type: 'slider', key: 'level', min: 1, max: 4, step: 1 },
      },
    ];
  }

  private names(key: keyof typeof nameLists): SettingDefinition {
    const { t } = this.ports;
    const name = nameLists[key];
    return {
      name: t(name),
      desc: t(`${name}-desc`),
      control: {
        type: 'textarea',
        key,
        placeholder: defaultSettings[key].join('\n'),
        validate: (value: string) => (lines(value).length > 0 ? undefined : t('settings.fault-names')),
      },
    };
  }

  private pasted(): SettingDefinition {
    const { t } = this.ports;
    return {
      name: t('settings.offer-pasted'),
      desc: t('settings.offer-pasted-desc'),
      control: { type: 'toggle', key: 'offerPasted' },
    };
  }

  private progress(): SettingDefinition {
    const { t } = this.ports;
    return {
      name: t('settings.plan-progress'),
      desc: t('settings.plan-progress-desc'),
      control: { type: 'toggle', key: 'planProgress' },
    };
  }
}

/** Settings that are names of a section, with their messages. */
const nameLists = {
  planNames: 'settings.plan-names',
  learnedNames: 'settings.learned-names',
  lifeNames: 'settings.life-names',
} as const;

const isList = (key: string): boolean => [...Object.keys(nameLists), ...planLists].some(list => list === key);

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}
