import { Modal, Notice, Setting, type App, type DropdownComponent, type TextComponent } from 'obsidian';
import { today } from '../../daily/today';
import { buttonNotice } from '../../ui/button-notice';
import { addDialogFoot } from '../../ui/dialog-foot';
import { areasOn } from '../../plan/add-task';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { queuePaper, queueState, type KnownPapers } from '../queue-paper';
import type { ReadingItem } from '../reading-list';

/** What the dialog needs. */
export interface QueueDeps {
  readonly ports: Ports;
  readonly known: KnownPapers;
  /** Settles once the index holds every note. */
  readonly allKnown: () => Promise<void>;
  readonly openAt: (path: string, place: { readonly line: number }) => Promise<void>;
  /** The area chosen last. */
  readonly kept: { area: string | null };
}

/** The dialog that queues a paper as a task of today's plan. */
export class QueueModal extends Modal {
  private input: TextComponent | null = null;
  private area: DropdownComponent | null = null;
  private stateEl: HTMLElement | null = null;
  private alertEl: HTMLElement | null = null;
  private queued: readonly ReadingItem[] = [];
  private busy = false;

  constructor(
    app: App,
    private readonly deps: QueueDeps,
    private readonly initialInput = '',
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, deps } = this;
    const { t } = deps.ports;
    this.setTitle(t('reading.queue'));
    this.modalEl.addClass('rdb-add-task');
    new Setting(contentEl).setName(t('reading.paper')).addText(input => {
      // A field of one line would join lines without a space between them.
      this.input = input
        .setPlaceholder(t('reading.paper-hint'))
        .setValue(this.initialInput.trim().replace(/\s+/g, ' '));
      input.onChange(() => this.showState());
      input.inputEl.addClass('rdb-task-input');
      input.inputEl.setAttr('aria-label', t('reading.paper'));
    });
    this.stateEl = contentEl.createDiv({ cls: 'rdb-queue-state', attr: { role: 'status' } });
    new Setting(contentEl).setName(t('reading.area')).addDropdown(input => {
      this.area = input;
      input.selectEl.setAttr('aria-label', t('reading.area'));
    });
    this.alertEl = contentEl.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
    addDialogFoot(contentEl, {
      submit: t('reading.add'),
      cancel: t('common.cancel'),
      onSubmit: () => void this.submit(),
      onCancel: () => this.close(),
    });
    void this.showAreas();
    void deps.known.queued().then(items => {
      this.queued = items;
      this.showState();
    });
    this.input?.inputEl.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private async showAreas(): Promise<void> {
    const { ports, kept } = this.deps;
    const areas = await areasOn(ports, today(ports));
    if (this.area === null) return;
    for (const title of areas) this.area.addOption(title, title);
    this.area.addOption('', ports.t('reading.no-area'));
    this.area.setValue(areas.find(title => title === kept.area) ?? areas[0] ?? '');
  }

  private state() {
    return queueState(this.deps.known, this.queued, this.input?.getValue() ?? '');
  }

  private showState(): void {
    const { t } = this.deps.ports;
    const { queued, noted } = this.state();
    if (queued !== null) this.stateEl?.setText(t('reading.is-queued', { day: queued.since }));
    else this.stateEl?.setText(noted === null ? '' : t('reading.is-noted', { day: noted.day }));
  }

  private async submit(): Promise<void> {
    const { ports, known, allKnown, kept } = this.deps;
    const { t } = ports;
    if (this.busy) return;
    this.busy = true;
    this.alertEl?.setText('');
    try {
      const told = this.state().noted;
      // Before every note is read, a paper noted before could look new.
      await allKnown();
      if (told === null && this.state().noted !== null) return this.showState();
      const area = this.area?.getValue() ?? '';
      const input = this.input?.getValue() ?? '';
      const result = await queuePaper(ports, known, { input, area, again: true });
      kept.area = area;
      this.close();
      const { title, path } = result;
      if (result.state === 'queued') new Notice(t('reading.queued', { title, path }));
      else {
        const open = () => void this.deps.openAt(path, { line: result.line });
        buttonNotice(t('reading.there', { title, path }), t('reading.open-task'), open);
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.alertEl?.setText(error instanceof Problem ? reason : t('common.failed', { reason }));
    } finally {
      this.busy = false;
    }
  }
}
