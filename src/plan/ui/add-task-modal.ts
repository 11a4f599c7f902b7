import { Modal, Notice, Setting, type App, type DropdownComponent, type TextComponent } from 'obsidian';
import { addDialogFoot } from '../../ui/dialog-foot';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { parseDay } from '../../time/day';
import { today } from '../../daily/today';
import { addTask, areasOn } from '../add-task';

/** The form that adds a task to an area of a day's plan. */
export class AddTaskModal extends Modal {
  private text: TextComponent | null = null;
  private area: DropdownComponent | null = null;
  private day: TextComponent | null = null;
  private alertEl: HTMLElement | null = null;
  private busy = false;

  constructor(
    app: App,
    private readonly ports: Ports,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, ports } = this;
    const { t } = ports;
    this.setTitle(t('plan.add-task'));
    this.modalEl.addClass('rdb-add-task');
    new Setting(contentEl).setName(t('plan.task')).addText(input => {
      this.text = input.setPlaceholder(t('plan.task-hint'));
      input.inputEl.addClass('rdb-task-input');
      input.inputEl.setAttr('aria-label', t('plan.task'));
    });
    new Setting(contentEl).setName(t('plan.area')).addDropdown(input => {
      this.area = input;
      input.selectEl.setAttr('aria-label', t('plan.area'));
    });
    new Setting(contentEl).setName(t('plan.day')).addText(input => {
      this.day = input.setValue(today(ports));
      input.inputEl.type = 'date';
      input.inputEl.setAttr('aria-label', t('plan.day'));
      input.inputEl.addEventListener('change', () => void this.showAreas());
    });
    this.alertEl = contentEl.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
    addDialogFoot(contentEl, {
      submit: t('plan.add'),
      cancel: t('common.cancel'),
      onSubmit: () => void this.submit(),
      onCancel: () => this.close(),
    });
    void this.showAreas();
    this.text?.inputEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  // The areas of the day's plan as it is, or will be.
  private async showAreas(): Promise<void> {
    const { ports, area } = this;
    const day = parseDay(this.day?.getValue() ?? '');
    if (area === null || day === null) return;
    const areas = await areasOn(ports, day);
    const chosen = area.getValue();
    area.selectEl.empty();
    for (const title of areas) area.addOption(title, title);
    area.addOption('', ports.t('plan.no-area'));
    area.setValue(areas.includes(chosen) ? chosen : (areas[0] ?? ''));
  }

  private async submit(): Promise<void> {
    const { t } = this.ports;
    const day = parseDay(this.day?.getValue() ?? '');
    if (this.busy || this.text === null) return;
    if (day === null) return this.say(t('daily.bad-date', { date: this.day?.getValue() ?? '' }));
    this.busy = true;
    try {
      const area = this.area?.getValue() ?? '';
      const { path, added } = await addTask(this.ports, { text: this.text.getValue(), area, day });
      this.close();
      new Notice(t(added ? 'plan.added' : 'plan.there', { path }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.say(error instanceof Problem ? reason : t('common.failed', { reason }));
    } finally {
      this.busy = false;
    }
  }

  private say(message: string): void {
    this.alertEl?.setText(message);
  }
}
