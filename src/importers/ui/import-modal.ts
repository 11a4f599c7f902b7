import { Keymap, Modal, type App, type ButtonComponent } from 'obsidian';
import type { TopicUse } from '../../papers/list/topics';
import { ensureDay } from '../../daily/create';
import { dailyPath } from '../../daily/location/daily-path';
import { addDialogButtons } from '../../ui/dialog-foot';
import type { PaperCard } from '../../papers/card';
import type { Ports } from '../../ports';
import { fill } from '../../i18n/translate';
import { formOf } from '../forms';
import { Problem } from '../../problem';
import { today } from '../../daily/today';
import { parseDay } from '../../time/day';
import { findChoices, type Preview, type Source } from '../find-choices';
import { importInto, previewText } from '../write/import-into';
import { addChoiceList, type ChoiceList } from './choice-list';
import { addOptionFields, type OptionFields } from './option-fields';
import { showReport, showSkipped } from './report-view';
import { addSourceField } from './source-field';

/** What the import needs of the plugin. */
export interface ImportDeps {
  readonly ports: Ports;
  readonly known: { readonly cards: () => readonly PaperCard[] };
  /** Settles once the index holds every note. */
  readonly allKnown: () => Promise<void>;
  readonly topics: () => readonly TopicUse[];
  /** Opens a note in an editor, through which the import can be undone. */
  readonly open: (path: string) => Promise<void>;
}

/** The dialog that imports papers. */
export class ImportModal extends Modal {
  private source: Source;
  private preview: Preview | null = null;
  /** Counts readings; one that is not the latest is cancelled. */
  private reading = 0;
  private busy = false;
  private options: OptionFields | null = null;
  private list: ChoiceList | null = null;
  private statusEl: HTMLElement | null = null;
  private skippedEl: HTMLElement | null = null;
  private placeEl: HTMLElement | null = null;
  private alertEl: HTMLElement | null = null;
  private progressEl: HTMLProgressElement | null = null;
  private button: ButtonComponent | null = null;
  private closeSource: (() => void) | null = null;

  constructor(
    app: App,
    private readonly deps: ImportDeps,
    text = '',
  ) {
    super(app);
    this.source = { text, name: '' };
  }

  override onOpen(): void {
    const { app, contentEl, deps } = this;
    const { ports, topics } = deps;
    const { t } = ports;
    this.modalEl.addClass('rdb-import');
    contentEl.addClass('rdb-import-content');
    this.setTitle(t('import.title'));
    const body = contentEl.createDiv({ cls: 'rdb-import-body' });
    const onFault = (path: string, error: unknown) =>
      this.say(t('import.unreadable', { path, reason: reasonOf(error) }));
    const onSource = (source: Source) => {
      this.source = source;
      void this.read();
    };
    const source = addSourceField(body, { app, t, initial: this.source.text, onSource, onFault });
    this.closeSource = source.close;
    this.statusEl = body.createDiv({ cls: 'rdb-import-status', attr: { role: 'status' } });
    const { language } = ports;
    const context = {
      app,
      t,
      language,
      topics,
      onReread: () => void this.read(),
      onChange: () => this.refresh(),
    };
    this.options = addOptionFields(body.createDiv({ cls: 'rdb-import-options' }), today(ports), context);
    this.list = addChoiceList(body, {
      t,
      markdownOf: choice => previewText(ports, choice, this.options?.read() ?? { as: 'cards', day: '' }),
      onChange: () => this.refresh(),
    });
    this.skippedEl = body.createDiv();
    this.addFoot(contentEl.createDiv({ cls: 'rdb-import-foot' }));
    contentEl.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || !Keymap.isModifier(event, 'Mod')) return;
      event.preventDefault();
      void this.submit();
    });
    this.list.show([]);
    if (this.source.text !== '') void this.read();
    source.focus();
  }

  override onClose(): void {
    this.reading++;
    this.closeSource?.();
    this.options?.close();
    this.contentEl.empty();
  }

  private addFoot(foot: HTMLElement): void {
    const { t } = this.deps.ports;
    this.alertEl = foot.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
    this.placeEl = foot.createDiv({ cls: 'rdb-import-hint' });
    this.progressEl = foot.createEl('progress', { cls: 'rdb-import-progress' });
    this.progressEl.hide();
    this.button = addDialogButtons(foot, {
      submit: '',
      cancel: t('common.cancel'),
      onSubmit: () => void this.submit(),
      onCancel: () => this.close(),
    });
  }

  private async read(): Promise<void> {
    const { ports, known, allKnown } = this.deps;
    const run = ++this.reading;
    const isCancelled = () => run !== this.reading;
    const options = this.options?.read();
    this.preview = null;
    this.list?.show([]);
    this.say('');
    if (options === undefined || this.source.text.trim() === '') {
      this.showProgress(null);
      this.statusEl?.setText('');
      return;
    }
    const pace = {
      pause: () => new Promise<void>(resume => window.setTimeout(resume, 0)),
      onProgress: (part: number) => this.showProgress(part),
      isCancelled,
      now: () => performance.now(),
    };
    this.showProgress(0);
    // Before every note is read, a paper noted before could look new.
    await allKnown();
    if (isCancelled()) return;
    const preview = await findChoices(
      this.source,
      options.form,
      { images: options.images, level: options.level },
      known,
      pace,
    );
    if (isCancelled()) return;
    this.showProgress(null);
    this.preview = preview;
    this.list?.show(preview?.choices ?? []);
    this.statusEl?.setText(this.saidOf(preview));
    if (this.skippedEl !== null) showSkipped(this.skippedEl, preview?.result.skipped ?? [], ports.t);
  }

  private saidOf(preview: Preview | null): string {
    const { t, language } = this.deps.ports;
    if (preview === null) return t('import.unknown');
    const { form, why, cards } = preview.result;
    const { name: names, reasons } = formOf(form);
    const name = names[language];
    const reason = why === null ? null : fill(reasons[why.why]?.[language] ?? '', { count: why.count });
    const said =
      reason === null
        ? t('import.chosen', { form: name })
        : t('import.recognised', { form: name, why: reason });
    return cards.length === 0 ? `${said} · ${t('import.none')}` : said;
  }

  /** Shows how much is done, from 0 to 1; null when nothing is being done. */
  private showProgress(part: number | null): void {
    const { progressEl, deps } = this;
    progressEl?.toggle(part !== null);
    if (progressEl === null || part === null) return;
    progressEl.value = part;
    this.statusEl?.setText(deps.ports.t('import.progress', { percent: Math.round(part * 100) }));
  }

  private refresh(): void {
    const { t } = this.deps.ports;
    const count = this.list?.ticked().length ?? 0;
    this.button?.setButtonText(t('import.submit', { count })).setDisabled(this.busy || count === 0);
    const { dates, place } = this.deps.ports;
    const day = parseDay(this.options?.read().day ?? '');
    this.placeEl?.setText(
      day === null || count === 0 ? '' : t('import.destination', { path: dailyPath(day, place(), dates) }),
    );
  }

  private async submit(): Promise<void> {
    const { preview } = this;
    if (this.busy || preview === null) return;
    this.busy = true;
    this.refresh();
    this.say('');
    try {
      await this.write(preview);
    } catch (error) {
      const { t } = this.deps.ports;
      this.say(error instanceof Problem ? error.message : t('common.failed', { reason: reasonOf(error) }));
    } finally {
      this.busy = false;
      this.refresh();
    }
  }

  private async write({ result }: Preview): Promise<void> {
    const { ports, open } = this.deps;
    const { t } = ports;
    const choices = this.list?.ticked() ?? [];
    const options = this.options?.read();
    if (choices.length === 0 || options === undefined) throw new Problem(t('import.no-selection'));
    if (choices.some(({ title }) => title === '')) throw new Problem(t('import.untitled'));
    const day = parseDay(options.day);
    if (day === null) throw new Problem(t('daily.bad-date', { date: options.day }));
    const { as, topic } = options;
    await ensureDay(ports, day);
    await open(dailyPath(day, ports.place(), ports.dates));
    const report = await importInto(ports, { choices, remarks: result.remarks, as, topic, day });
    this.reading++;
    this.contentEl.empty();
    showReport(this.contentEl, report, result.skipped, t, () => this.close());
  }

  private say(message: string): void {
    this.alertEl?.setText(message);
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
