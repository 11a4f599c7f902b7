import { DropdownComponent, Setting, TextAreaComponent, TextComponent, type App } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { AppendForm } from '../form/form';
import type { TopicUse } from '../../papers/list/topics';
import { TopicSuggest } from './topic-suggest';

/** What the fields of the form need. */
export interface FieldsContext {
  readonly app: App;
  readonly t: Translate;
  readonly topics: () => readonly TopicUse[];
  /** Name of the note with the cursor; null if no note is open for writing. */
  readonly cursorNote: string | null;
  /** Runs after every change. */
  readonly onChange: () => void;
}

/** The form on screen. */
export interface FormFields {
  readonly read: () => AppendForm;
  readonly focus: () => void;
  readonly focusRemark: () => void;
  /** Below the input, for what there is to say of it. */
  readonly noticeEl: HTMLElement;
  /** Hides what belongs to one paper alone while there are several. */
  readonly showWords: (isOne: boolean) => void;
  /** Takes the topic suggestions away. */
  readonly close: () => void;
}

/** Builds the labelled fields, filled from `form`. */
export function addFormFields(parent: HTMLElement, form: AppendForm, context: FieldsContext): FormFields {
  const { app, t, topics, cursorNote, onChange } = context;
  const input = addArea(parent, 'input', t('capture.input'), t('capture.input-hint'));
  const noticeEl = parent.createDiv();
  const place = cursorNote === null ? null : addPlace(parent, t, cursorNote);
  const row = parent.createDiv({ cls: 'rdb-field-row' });
  const topic = addLine(row, 'topic', t('capture.topic'), t('capture.topic-hint'));
  const day = addLine(row, 'day', t('capture.day'));
  const words = parent.createDiv();
  const summary = addArea(words, 'summary', t('capture.summary'));
  const remark = addArea(words, 'remark', t('capture.remark'));
  day.type = 'date';
  day.required = true;
  const fields = { input, topic, day, summary, remark };
  for (const key of ['input', 'topic', 'day', 'summary', 'remark'] as const) {
    fields[key].value = form[key];
    fields[key].addEventListener('input', onChange);
  }
  const showPlace = () => row.toggle(place?.getValue() !== 'cursor');
  place?.setValue(form.place).onChange(() => {
    showPlace();
    onChange();
  });
  showPlace();
  const suggest = new TopicSuggest(app, topic, topics, t);
  return {
    read: () => ({
      input: input.value,
      topic: topic.value,
      day: day.value,
      summary: summary.value,
      remark: remark.value,
      place: place?.getValue() === 'cursor' ? 'cursor' : 'topic',
    }),
    focus: () => input.focus(),
    focusRemark: () => remark.focus(),
    noticeEl,
    showWords: isOne => words.toggle(isOne),
    close: () => suggest.close(),
  };
}

function addPlace(parent: HTMLElement, t: Translate, note: string): DropdownComponent {
  const setting = addField(parent, 'place', t('capture.where'), '');
  const choice = new DropdownComponent(setting.controlEl);
  choice.addOptions({ topic: t('capture.where-topic'), cursor: t('capture.where-cursor', { note }) });
  described(choice.selectEl, setting, 'place');
  return choice;
}

function addLine(parent: HTMLElement, id: string, name: string, hint = ''): HTMLInputElement {
  const setting = addField(parent, id, name, hint);
  return described(new TextComponent(setting.controlEl).inputEl, setting, id);
}

function addArea(parent: HTMLElement, id: string, name: string, hint = ''): HTMLTextAreaElement {
  const setting = addField(parent, id, name, hint);
  const area = described(new TextAreaComponent(setting.controlEl).inputEl, setting, id);
  area.rows = 2;
  return area;
}

function addField(parent: HTMLElement, id: string, name: string, hint: string): Setting {
  const setting = new Setting(parent).setDesc(hint).setClass('rdb-field');
  setting.infoEl.addClass('rdb-field-info');
  setting.controlEl.addClass('rdb-field-control');
  setting.nameEl.createEl('label', { text: name, attr: { for: idOf(id) } });
  return setting;
}

function described<Control extends HTMLElement>(control: Control, { descEl }: Setting, id: string): Control {
  control.id = idOf(id);
  control.addClass('rdb-field-input');
  if (descEl.textContent === '') return control;
  descEl.id = `${control.id}-hint`;
  control.setAttribute('aria-describedby', descEl.id);
  return control;
}

// One such form is open at a time, so its ids are the page's own.
const idOf = (id: string) => `rdb-append-${id}`;
