import { ButtonComponent, Keymap, Modal, Notice, debounce, type App } from 'obsidian';
import type { NotePlace } from '../../host/open-note';
import type { PaperCard } from '../../papers/card';
import type { Ports } from '../../ports';
import { Problem } from '../../problem';
import { appendPaper } from '../append';
import { formToKeep, newForm, previewOf, requestOf, type AppendForm, type Preview } from '../form';
import type { TopicUse } from '../topics';
import type { KnownCards } from '../seen-before';
import { addDuplicateWarning, type DuplicateWarning } from './duplicate-warning';
import { addFormFields, type FormFields } from './form-fields';
import { addPreviewPane, type PreviewPane } from './preview-pane';

/** What the form needs of the plugin. */
export interface AppendDeps {
  readonly ports: Ports;
  /** The paper index. */
  readonly known: KnownCards;
  /** Calls back when the index changes, until the result is called. */
  readonly onKnown: (listener: () => void) => () => void;
  /** Settles once the index holds every note. */
  readonly allKnown: () => Promise<void>;
  /** Topics to suggest, the one used last first. */
  readonly topics: () => readonly TopicUse[];
  readonly openAt: (path: string, place: NotePlace) => Promise<void>;
  /** What was typed and not appended, kept from one opening to the next. */
  readonly kept: { form: AppendForm | null };
}

/** Milliseconds without typing after which the preview follows. */
const previewDelay = 150;

/** The form that appends a paper. */
export class AppendModal extends Modal {
  private readonly opened: AppendForm;
  private fields: FormFields | null = null;
  private pane: PreviewPane | null = null;
  private warning: DuplicateWarning | null = null;
  private alertEl: HTMLElement | null = null;
  private button: ButtonComponent | null = null;
  private stopListening: (() => void) | null = null;
  private busy = false;
  private done = false;
  private readonly renderSoon = debounce((preview: Preview) => this.pane?.show(preview), previewDelay, true);

  /** `initialInput` is what was selected or copied; without it the form goes on with what was typed last. */
  constructor(
    app: App,
    private readonly deps: AppendDeps,
    initialInput = '',
  ) {
    super(app);
    const { kept, ports } = deps;
    this.opened = initialInput.trim() === '' && kept.form !== null ? kept.form : newForm(ports, initialInput);
  }

  override onOpen(): void {
    const { app, contentEl, deps } = this;
    const { t } = deps.ports;
    this.modalEl.addClass('rdb-append');
    contentEl.addClass('rdb-append-content');
    this.setTitle(t('capture.append'));
    const body = contentEl.createDiv({ cls: 'rdb-append-body' });
    const onChange = () => this.renderSoon(this.refresh());
    const fieldsEl = body.createDiv({ cls: 'rdb-append-fields' });
    this.fields = addFormFields(fieldsEl, this.opened, { app, t, topics: deps.topics, onChange });
    this.warning = addDuplicateWarning(this.fields.noticeEl, t, earlier => this.openEarlier(earlier));
    this.pane = addPreviewPane(app, body, t);
    this.addFoot(contentEl.createDiv({ cls: 'rdb-append-foot' }));
    // Not in the scope: the topic suggestions have one of their own while they are open.
    contentEl.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || !Keymap.isModifier(event, 'Mod')) return;
      event.preventDefault();
      void this.submit();
    });
    this.stopListening = deps.onKnown(() => void this.refresh());
    this.pane.show(this.refresh());
    this.fields.focus();
  }

  override onClose(): void {
    this.renderSoon.cancel();
    this.stopListening?.();
    const { kept } = this.deps;
    const form = this.fields?.read();
    if (!this.done && form !== undefined) kept.form = formToKeep(form, this.opened, kept.form);
    this.fields?.close();
    this.pane?.close();
    this.contentEl.empty();
  }

  private addFoot(foot: HTMLElement): void {
    const { t } = this.deps.ports;
    this.alertEl = foot.createDiv({ cls: 'rdb-alert', attr: { role: 'alert' } });
    const buttons = foot.createDiv({ cls: 'rdb-append-buttons' });
    this.button = new ButtonComponent(buttons).setButtonText(t('capture.submit')).setCta();
    this.button.onClick(() => void this.submit());
    new ButtonComponent(buttons).setButtonText(t('common.cancel')).onClick(() => this.close());
  }

  private refresh(): Preview {
    const form = this.fields?.read() ?? this.opened;
    const preview = previewOf(this.deps.ports, this.deps.known, form);
    this.fields?.showChips(preview.chips);
    this.warning?.show(preview.seen);
    return preview;
  }

  private openEarlier({ path, line }: PaperCard): void {
    this.close();
    void this.deps.openAt(path, { line });
  }

  private async submit(): Promise<void> {
    if (this.busy || this.done || this.fields === null) return;
    this.setBusy(true);
    this.say('');
    try {
      await this.append(this.fields.read());
    } catch (error) {
      this.say(this.reasonOf(error));
    } finally {
      this.setBusy(false);
    }
  }

  private async append(form: AppendForm): Promise<void> {
    const { ports, known, allKnown, kept, openAt } = this.deps;
    // Before every note is read, a paper noted before could look new.
    await allKnown();
    this.refresh();
    const request = requestOf(ports, form, this.warning?.again() ?? false);
    const { path, title, cursor, line, written, duplicateOf } = await appendPaper(ports, known, request);
    if (!written) {
      this.say(ports.t('capture.again-needed', { day: duplicateOf?.day ?? form.day }));
      return;
    }
    this.done = true;
    if (this.opened === kept.form) kept.form = null;
    this.close();
    new Notice(ports.t('capture.appended', { title, path }));
    await openAt(path, cursor === null ? { line } : { offset: cursor });
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    this.button?.setDisabled(busy);
  }

  private say(message: string): void {
    this.alertEl?.setText(message);
  }

  private reasonOf(error: unknown): string {
    if (error instanceof Problem) return error.message;
    const reason = error instanceof Error ? error.message : String(error);
    return this.deps.ports.t('common.failed', { reason });
  }
}
