import { ButtonComponent, Setting, TextComponent } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import { readingText } from '../charts/describe';
import { typedValue, type FormField } from '../fill/day-form';
import type { LifeField } from '../log/fields';
import type { LogEntries } from '../fill/fill-remarks';
import { readValue } from '../values/read-value';

/** A field on screen. */
export interface DayField {
  readonly field: LifeField;
  /** As it would be written. */
  readonly value: () => string;
  readonly remark: () => string;
  /** What was typed and differs from the note. */
  readonly changed: () => { readonly value: string | null; readonly remark: string | null };
  readonly focus: () => void;
}

/** What a field needs. */
export interface FieldContext {
  readonly t: Translate;
  /** The time now as `HH:mm`; null on another day, which has no now. */
  readonly now: (() => string) | null;
  readonly onChange: () => void;
}

const isTime = ({ kind }: LifeField): boolean => kind === 'bedtime' || kind === 'wake';

function keyboardFor({ kind }: LifeField): string {
  if (kind === 'bedtime' || kind === 'wake') return 'numeric';
  return kind === 'text' || kind === 'exercise' || kind === 'duration' || kind === 'rating'
    ? 'text'
    : 'decimal';
}

// Any number of these forms could be open in pop-out windows; a counter keeps their ids apart.
let ids = 0;

/** Draws a labelled field with its remark; below it stands what is understood while one types. `typed` is what was typed before it was drawn. */
export function addDayField(
  parent: HTMLElement,
  shown: FormField,
  context: FieldContext,
  typed: LogEntries,
): DayField {
  const { field } = shown;
  const { t, now, onChange } = context;
  const id = `rdb-life-${++ids}`;
  const setting = new Setting(parent).setClass('rdb-life-field');
  setting.nameEl.createEl('label', { text: field.name, attr: { for: id } });
  const input = new TextComponent(setting.controlEl).setValue(
    typed.values.get(field.name) ?? shown.value,
  ).inputEl;
  input.id = id;
  input.inputMode = keyboardFor(field);
  input.placeholder = shown.hint === '' ? '' : t('life.yesterday', { value: shown.hint });
  input.setAttribute('autocomplete', 'off');
  const meaning = setting.descEl;
  meaning.id = `${id}-meaning`;
  input.setAttribute('aria-describedby', meaning.id);
  if (isTime(field) && now)
    new ButtonComponent(setting.controlEl)
      .setButtonText(t('life.now'))
      .setTooltip(t('life.now-for', { field: field.name }))
      .onClick(() => {
        input.value = now();
        changed();
      });
  const remark = new TextComponent(setting.controlEl).setValue(
    typed.remarks.get(field.name) ?? shown.remark,
  ).inputEl;
  remark.addClass('rdb-life-remark');
  remark.placeholder = t('life.remark');
  remark.setAttribute('aria-label', t('life.remark-for', { field: field.name }));
  const value = (): string => typedValue(input.value, field);
  const changed = (): void => {
    const reading = readValue(value(), field);
    const plain = reading.state === 'read' && reading.value === input.value.trim();
    meaning.setText(plain ? '' : readingText(reading, t));
    meaning.toggleClass('rdb-life-unread', reading.state === 'unread');
    onChange();
  };
  input.addEventListener('input', changed);
  changed();
  return {
    field,
    value,
    remark: () => remark.value,
    changed: () => ({
      value: value() === shown.value ? null : value(),
      remark: remark.value.trim() === shown.remark ? null : remark.value.trim(),
    }),
    focus: () => input.focus(),
  };
}
