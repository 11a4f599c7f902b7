import { Modal, Notice, Setting, type App, type ButtonComponent, type TextComponent } from 'obsidian';
import { addDialogFoot } from '../../ui/dialog-foot';
import type { PaperCard } from '../../papers/card';
import { keyPattern } from '../../papers/cite/cite-key';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { parseDay } from '../../time/day';
import { bibPath, defaultBibPath, saveBib } from '../bib-file';
import { chooseWorks, countWorks, type Choice } from '../choose-works';

/** What the export needs of the plugin. */
export interface ExportDeps {
  readonly ports: Ports;
  readonly known: { readonly cards: () => readonly PaperCard[] };
  /** Settles once the index holds every note. */
  readonly allKnown: () => Promise<void>;
  /** Topics, the one used last first. */
  readonly topics: () => readonly string[];
}

/** The dialog that writes a `.bib` file. */
export class ExportModal extends Modal {
  private topic: string | null = null;
  private from = '';
  private to = '';
  private path = defaultBibPath(null);
  private ready = false;
  private busy = false;
  /** The file that the user was told is somebody else's. */
  private asked: string | null = null;
  private pathField: TextComponent | null = null;
  private countEl: HTMLElement | null = null;
  private alertEl: HTMLElement | null = null;
  private button: ButtonComponent | null = null;

  constructor(
    app: App,
    private readonly deps: ExportDeps,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, deps } = this;
    const { t } = deps.ports;
    this.modalEl.addClass('rdb-export');
    this.setTitle(t('export.title'));
    this.addFields(contentEl);
    this.countEl = contentEl.createDiv({ cls: 'rdb-import-hint', attr: { role: 'status' } });
    this.alertEl = contentEl.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
    this.button = addDialogFoot(contentEl, {
      submit: '',
      cancel: t('common.cancel'),
      onSubmit: () => void this.submit(),
      onCancel: () => this.close(),
    });
    this.refresh();
    void this.whenRead();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private async whenRead(): Promise<void> {
    // Before every note is read the file would lack papers.
    await this.deps.allKnown();
    this.ready = true;
    this.refresh();
  }

  private addFields(parent: HTMLElement): void {
    const { t } = this.deps.ports;
    new Setting(parent).setName(t('export.topic')).addDropdown(field => {
      field.addOption('', t('export.topic-all'));
      // A topic may be called anything, so it goes by its place in the list.
      const topics = this.deps.topics();
      for (const [at, topic] of topics.entries()) field.addOption(String(at), topic);
      field.selectEl.setAttribute('aria-label', t('export.topic'));
      field.onChange(value => this.setTopic(value === '' ? null : (topics[Number(value)] ?? null)));
    });
    this.addDay(parent, t('export.from'), value => void (this.from = value));
    this.addDay(parent, t('export.to'), value => void (this.to = value));
    new Setting(parent)
      .setName(t('export.path'))
      .setDesc(t('export.path-desc'))
      .addText(field => {
        this.pathField = field.setValue(this.path);
        field.inputEl.setAttribute('aria-label', t('export.path'));
        field.onChange(value => {
          this.path = value;
          this.edited();
        });
      });
  }

  private addDay(parent: HTMLElement, name: string, take: (value: string) => void): void {
    new Setting(parent)
      .setName(name)
      .setDesc(this.deps.ports.t('export.day-desc'))
      .addText(field => {
        field.inputEl.type = 'date';
        field.inputEl.setAttribute('aria-label', name);
        field.onChange(value => {
          take(value);
          this.edited();
        });
      });
  }

  private setTopic(topic: string | null): void {
    // A path of the user's own stays.
    if (this.path === defaultBibPath(this.topic)) {
      this.path = defaultBibPath(topic);
      this.pathField?.setValue(this.path);
    }
    this.topic = topic;
    this.edited();
  }

  // What was said and asked was about what stood there before.
  private edited(): void {
    this.asked = null;
    this.alertEl?.setText('');
    this.refresh();
  }

  private choice(): Choice {
    return { topic: this.topic, from: parseDay(this.from), to: parseDay(this.to) };
  }

  private refresh(): void {
    const { ports, known } = this.deps;
    const { t } = ports;
    const count = this.ready ? countWorks(known.cards(), this.choice()) : 0;
    this.countEl?.setText(this.ready ? t('export.count', { count }) : t('export.reading'));
    this.button
      ?.setButtonText(this.asked === null ? t('export.submit') : t('export.replace'))
      .setDisabled(this.busy || !this.ready);
  }

  private async submit(): Promise<void> {
    if (this.busy || !this.ready) return;
    const { t } = this.deps.ports;
    this.busy = true;
    this.refresh();
    try {
      await this.write();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.alertEl?.setText(error instanceof Problem ? reason : t('common.failed', { reason }));
    } finally {
      this.busy = false;
      this.refresh();
    }
  }

  private async write(): Promise<void> {
    const { ports, known } = this.deps;
    const { t, notes } = ports;
    const path = bibPath(this.path);
    if (path === null) throw new Problem(t('export.bad-path', { path: this.path }));
    const works = chooseWorks(known.cards(), this.choice(), keyPattern(ports.settings()));
    if (works.length === 0) throw new Problem(t('export.none'));
    const saved = await saveBib(notes, path, works, this.asked === path);
    if (saved === 'foreign') {
      this.asked = path;
      throw new Problem(t('export.foreign', { path }));
    }
    new Notice(t(`export.saved-${saved}`, { path, count: works.length }));
    this.close();
  }
}
