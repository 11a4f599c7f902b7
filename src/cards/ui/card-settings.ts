import { TextAreaComponent, type Setting, type SettingDefinition } from 'obsidian';
import { cardPreview } from '../write/card-preview';
import { builtInTemplate, cardTokens, publicationLine, type CardToken } from '../write/card-fields';
import { unreadTokens, type TemplateFault } from '../write/template-fault';
import { noteLanguage, noteWords, type NoteWords } from '../../settings/note-words';
import { keyPattern } from '../../papers/cite/cite-key';
import type { Translate } from '../../i18n/translate';
import type { Ports } from '../../ports';
import type { SettingsPage, SettingsRows } from '../../ui/settings-rows';
import type { WorldOf } from '../../ui/world';
import type { cards } from '../feature';

/** The rows about how a paper's card is written; a template is taken once it can be used. */
export function cardRows({ ports }: WorldOf<typeof cards>, { take }: SettingsPage): SettingsRows {
  const { t } = ports;
  const options = {
    folded: t('settings.card-abstract-folded'),
    plain: t('settings.card-abstract-plain'),
    none: t('settings.card-abstract-none'),
  };
  const abstract: SettingDefinition = {
    name: t('settings.card-abstract'),
    desc: t('settings.card-abstract-desc', { abstract: '{{abstract}}' }),
    control: { type: 'dropdown', key: 'cardAbstract', options },
  };
  const items = [templateSetting(ports, cardTemplate => take({ cardTemplate }, false)), abstract];
  return {
    items: [{ type: 'group', heading: t('settings.cards'), items }],
    // The preview shows the abstract as it is written.
    controls: { cardAbstract: { redraw: true } },
  };
}

function templateSetting(ports: Ports, store: (template: string) => void): SettingDefinition {
  const { t } = ports;
  const desc = t('settings.card-template-desc', { tokens: listed(cardTokens) });
  return {
    name: t('settings.card-template'),
    desc,
    render: (setting: Setting) => {
      setting.setName(t('settings.card-template')).setDesc(desc);
      setting.settingEl.addClass('rdb-template-setting');
      drawTemplate(setting, ports, store);
    },
  };
}

function drawTemplate({ settingEl }: Setting, ports: Ports, store: (template: string) => void): void {
  const { t } = ports;
  const words = noteWords(ports.settings(), ports.language);
  const built = builtInTemplate(words);
  const area = new TextAreaComponent(settingEl).setPlaceholder(built).setValue(ports.settings().cardTemplate);
  area.inputEl.addClass('rdb-card-template');
  area.inputEl.rows = built.split('\n').length;
  area.inputEl.setAttribute('aria-label', t('settings.card-template'));
  const saysEl = settingEl.createDiv({ cls: 'rdb-template-unknown', attr: { role: 'status' } });
  const details = settingEl.createEl('details', { cls: 'rdb-template', attr: { open: '' } });
  details.createEl('summary', { text: t('settings.card-preview') });
  const previewEl = details.createEl('pre', {
    cls: 'rdb-template-text',
    attr: { tabindex: 0, role: 'region', 'aria-label': t('settings.card-preview') },
  });
  const show = (template: string, refused: (why: string) => string): boolean => {
    const settings = ports.settings();
    const language = noteLanguage(settings, ports.language);
    const { markdown, unknown, fault } = cardPreview(
      template,
      language,
      settings.cardAbstract,
      keyPattern(settings),
    );
    previewEl.setText(markdown);
    const unread = template.trim() === '' ? [] : unreadTokens(template, language);
    const said = [
      unknown.length === 0 ? '' : t('settings.card-unknown', { tokens: unknown.join(' ') }),
      unread.length === 0 ? '' : t('settings.card-unread', { tokens: listed(unread) }),
    ];
    saysEl.setText(fault === null ? said.join(' ').trim() : refused(faultText(fault, words, t)));
    return fault === null;
  };
  area.onChange(template => {
    if (show(template, why => t('settings.card-not-saved', { why }))) store(template);
  });
  show(ports.settings().cardTemplate, why => t('settings.card-not-used', { why }));
}

const listed = (tokens: readonly CardToken[]) => tokens.map(name => `{{${name}}}`).join(' ');

function faultText(fault: TemplateFault, words: NoteWords, t: Translate): string {
  if (fault === 'no-title') return t('settings.fault-card-no-title', { title: '{{title}}' });
  if (fault === 'no-ids') return t('settings.fault-card-no-ids', { links: '{{links}}', ids: '{{ids}}' });
  if (fault === 'unreadable') return t('settings.fault-card-unreadable');
  return t('settings.fault-card-publication', { example: publicationLine(words) });
}
