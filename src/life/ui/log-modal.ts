import { ButtonComponent, Modal, Notice, Setting, TextComponent, type App } from 'obsidian';
import { addDialogFoot } from '../../ui/dialog-foot';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { parseDay, type Day } from '../../time/day';
import { today } from '../../daily/today';
import { formFor, saveForm, typedSleep, type DayForm } from '../fill/day-form';
import { hoursText } from '../charts/describe';
import type { LogEntries } from '../fill/fill-remarks';
import { mirrorNote } from '../mirror/mirror-notes';
import { tellMirrored } from './mirror-commands';
import { addDayField, type DayField } from './day-field';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The form that fills in the life log of a day. */
export class LogModal extends Modal {
  private fields: readonly DayField[] = [];
  private form: DayForm | null = null;
  private day: Day;
  private fieldsEl: HTMLElement | null = null;
  private sleptEl: HTMLElement | null = null;
  private alertEl: HTMLElement | null = null;
  private addTable: ButtonComponent | null = null;
  private save: ButtonComponent | null = null;
  private run = 0;
  private busy = false;

  constructor(
    app: App,
    private readonly ports: Ports,
    day: Day | null = null,
  ) {
    super(app);
    this.day = day ?? today(ports);
  }

  override onOpen(): void {
    const { contentEl } = this;
    const { t } = this.ports;
    this.modalEl.addClass('rdb-life-form');
    this.setTitle(t('life.log'));
    this.addDayPicker(contentEl);
    this.fieldsEl = contentEl.createDiv();
    this.sleptEl = contentEl.createDiv({ cls: 'rdb-life-slept', attr: { role: 'status' } });
    this.alertEl = contentEl.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
    this.save = addDialogFoot(contentEl, {
      submit: t('life.save'),
      cancel: t('common.cancel'),
      onSubmit: () => void this.submit(false),
      onCancel: () => this.close(),
      more: row => {
        // Shows in place of the other one.
        this.addTable = new ButtonComponent(row).setButtonText(t('life.add-table')).setCta();
        this.addTable.onClick(() => void this.submit(true));
      },
    });
    void this.show(this.day, true);
  }

  override onClose(): void {
    this.run++;
    this.contentEl.empty();
  }

  private addDayPicker(parent: HTMLElement): void {
    const { t } = this.ports;
    const setting = new Setting(parent).setClass('rdb-life-field');
    setting.nameEl.createEl('label', { text: t('life.day'), attr: { for: 'rdb-life-day' } });
    const input = new TextComponent(setting.controlEl).setValue(this.day).inputEl;
    input.id = 'rdb-life-day';
    input.type = 'date';
    input.max = today(this.ports);
    input.addEventListener('change', () => {
      const day = parseDay(input.value);
      if (day !== null) void this.show(day, false);
    });
  }

  /** Reads the day and draws its fields; what was typed and not saved is taken along: it was meant for this day. */
  private async show(day: Day, focus: boolean): Promise<void> {
    const run = ++this.run;
    const typed = this.entries();
    this.day = day;
    this.say('');
    try {
      const form = await formFor(this.ports, day);
      if (run === this.run) this.draw(form, typed);
      if (run === this.run && focus) this.fields[0]?.focus();
    } catch (error) {
      this.say(this.reasonOf(error));
    }
  }

  private draw(form: DayForm, typed: LogEntries): void {
    const { fieldsEl, ports } = this;
    if (fieldsEl === null) return;
    fieldsEl.empty();
    this.form = form;
    this.fields = [];
    const clock = () => ports.now();
    const now = () => `${twoDigits(clock().getHours())}:${twoDigits(clock().getMinutes())}`;
    const onChange = () => this.refresh();
    const context = { t: ports.t, now: form.day === today(ports) ? now : null, onChange };
    this.fields = form.fields.map(field => addDayField(fieldsEl, field, context, typed));
    this.addTable?.buttonEl.toggle(form.missing);
    this.save?.buttonEl.toggle(!form.missing);
    if (form.missing) this.say(ports.t('life.no-table'));
    this.refresh();
  }

  private refresh(): void {
    const { t } = this.ports;
    const hours = typedSleep(this.fields.map(field => ({ field: field.field, value: field.value() })));
    const text = hours === null ? '' : t('life.slept', { duration: hoursText(hours, t) });
    if (this.sleptEl?.textContent !== text) this.sleptEl?.setText(text);
  }

  private entries(): LogEntries {
    const changes = this.fields.map(({ field, changed }) => ({ name: field.name, ...changed() }));
    return {
      values: new Map(changes.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
      remarks: new Map(changes.flatMap(({ name, remark }) => (remark === null ? [] : [[name, remark]]))),
    };
  }

  private async submit(addTable: boolean): Promise<void> {
    if (this.busy || this.form === null) return;
    this.busy = true;
    this.say('');
    try {
      const { path, changed, missing } = await saveForm(this.ports, this.day, this.entries(), addTable);
      if (missing) {
        await this.show(this.day, false);
        return;
      }
      this.close();
      new Notice(this.ports.t(changed ? 'life.saved' : 'life.unchanged', { path }));
      await reporting(this.ports.t, () => this.mirror(path));
    } catch (error) {
      this.say(this.reasonOf(error));
    } finally {
      this.busy = false;
    }
  }

  private async mirror(path: string): Promise<void> {
    if (!this.ports.settings().lifeMirror) return;
    const { conflicts, isStrange } = await mirrorNote(this.ports, path);
    tellMirrored(this.ports, {
      conflicts: conflicts.length > 0 ? [{ path, names: conflicts }] : [],
      left: isStrange ? [path] : [],
    });
  }

  private say(message: string): void {
    this.alertEl?.setText(message);
  }

  private reasonOf(error: unknown): string {
    if (error instanceof Problem) return error.message;
    console.error(error);
    return this.ports.t('common.failed', { reason: error instanceof Error ? error.message : String(error) });
  }
}
