import { DropdownComponent, TextComponent, ToggleComponent, type App } from 'obsidian';
import { TopicSuggest } from '../../capture/ui/topic-suggest';
import type { TopicUse } from '../../papers/list/topics';
import type { Language } from '../../i18n/message-table';
import type { Translate } from '../../i18n/translate';
import { targets } from '../write/import-into';
import { formNames, formOf, type FormName } from '../forms';
import { headingLevels } from '../source/model';

/** What is chosen for the whole import. */
export interface ImportOptions {
  /** Null to recognise it. */
  readonly form: FormName | null;
  readonly as: (typeof targets)[number];
  readonly topic: string;
  readonly day: string;
  readonly images: boolean;
  /** Level of the headings that are papers, 1 to 6; null to find it. */
  readonly level: number | null;
}

/** What the fields need. */
export interface OptionContext {
  readonly app: App;
  readonly t: Translate;
  readonly language: Language;
  readonly topics: () => readonly TopicUse[];
  /** The source has to be read anew. */
  readonly onReread: () => void;
  readonly onChange: () => void;
}

/** The fields on screen. */
export interface OptionFields {
  readonly read: () => ImportOptions;
  readonly close: () => void;
}

/** Adds the fields for form, kind of result, topic and day. */
export function addOptionFields(parent: HTMLElement, day: string, context: OptionContext): OptionFields {
  const { app, t, language, onReread, onChange } = context;
  const field = (key: string, name: string) => {
    const el = parent.createDiv({ cls: 'rdb-import-field' });
    el.createEl('label', {
      cls: 'rdb-import-label',
      text: name,
      attr: { for: `rdb-import-${key}` },
    });
    return el;
  };
  const form = new DropdownComponent(field('form', t('import.form'))).addOption(
    'auto',
    t('import.form-auto'),
  );
  for (const name of formNames) form.addOption(name, formOf(name).name[language]);
  form.selectEl.id = 'rdb-import-form';
  const as = new DropdownComponent(field('as', t('import.as')));
  for (const target of targets) as.addOption(target, t(`import.as-${target}`));
  as.selectEl.id = 'rdb-import-as';
  const topicEl = field('topic', t('import.topic'));
  const topic = new TextComponent(topicEl).setPlaceholder(t('import.topic-hint')).inputEl;
  topic.id = 'rdb-import-topic';
  const date = new TextComponent(field('day', t('import.day'))).setValue(day).inputEl;
  date.id = 'rdb-import-day';
  date.type = 'date';
  const imagesEl = field('images', t('import.images'));
  const images = new ToggleComponent(imagesEl).setTooltip(t('import.images'));
  images.toggleEl.setAttribute('aria-label', t('import.images'));
  const levelEl = field('level', t('import.level'));
  const level = addLevels(levelEl, t).onChange(onReread);
  const suggest = new TopicSuggest(app, topic, context.topics, t);
  form.onChange(value => {
    // Only any Markdown asks which of its headings are papers; the other forms say so.
    levelEl.toggle(value === 'markdown');
    onReread();
  });
  images.onChange(onReread);
  as.onChange(value => {
    topicEl.toggle(value === 'cards');
    onChange();
  });
  for (const input of [topic, date]) input.addEventListener('input', onChange);
  return {
    read: () => ({
      form: formNames.find(name => name === form.getValue()) ?? null,
      as: targets.find(target => target === as.getValue()) ?? 'cards',
      topic: topic.value,
      day: date.value,
      images: images.getValue(),
      level: Number(level.getValue()) || null,
    }),
    close: () => suggest.close(),
  };
}

function addLevels(parent: HTMLElement, t: Translate): DropdownComponent {
  const level = new DropdownComponent(parent).addOption('', t('import.form-auto'));
  for (const number of headingLevels) level.addOption(String(number), '#'.repeat(number));
  level.selectEl.id = 'rdb-import-level';
  parent.hide();
  return level;
}
