import { Keymap, Modal, Notice, debounce, type App } from 'obsidian';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import { Problem } from '../../problem';
import { remarkOn } from '../../cards/change/add-remark';
import { formToKeep, newForm, previewOf, type AppendForm, type Preview } from '../form/form';
import {
  askFor,
  canAsk,
  isOpen,
  itemsOf,
  knownDraft,
  lookUp,
  type FormItem,
  type FormItems,
  type Obstacle,
} from '../form/form-items';
import { shownItem } from '../form/form-view';
import { lookupDesk, type AskProgress } from '../form/lookup-desk';
import { seenBefore } from '../../papers/index/seen-before';
import { takingLine } from '../input/take-line';
import { writeForm } from '../form/write-form';
import type { AppendDeps, AppendStart } from './append-deps';
import { CandidateSuggest } from './candidate-suggest';
import { addFormFields, type FormFields } from './form-fields';
import { addFormFoot, type FormFoot } from './form-foot';
import { addImportOffer } from './import-offer';
import { addItemList, type ItemList } from './item-list';
import { addLookupLine, type LookupLine } from './lookup-line';
import { addPreviewPane } from './preview-pane';
import { tellWritten } from './tell-written';

/** What stands in the form. */
interface Parts {
  readonly fields: FormFields;
  readonly items: ItemList;
  readonly offerImport: (isShown: boolean) => void;
  readonly lookup: LookupLine;
  readonly showPreview: (preview: Preview) => void;
  readonly foot: FormFoot;
}

/** Milliseconds without typing after which the preview follows. */
const previewDelay = 150;

/** The form that appends papers. */
export class AppendModal extends Modal {
  private readonly opened: AppendForm;
  private readonly desk;
  private asking: AskProgress | null = null;
  /** Papers that the user left out. */
  private readonly leftOut = new Set<string>();
  private last: { readonly input: string; readonly found: FormItems } | null = null;
  private parts: Parts | null = null;
  private stopListening: (() => void) | null = null;
  private job: Promise<void> | null = null;
  private done = false;
  private readonly previewSoon = debounce(() => this.showPreview(), previewDelay, true);

  constructor(
    app: App,
    private readonly deps: AppendDeps,
    private readonly start: AppendStart,
  ) {
    super(app);
    const { kept, ports } = deps;
    const { cursor: _cursor, taken: _taken, onWritten: _onWritten, origin: _origin, ...seed } = start;
    const isNew = Object.values(seed).some(value => value !== '');
    this.opened = !isNew && kept.form !== null ? kept.form : { ...newForm(ports), ...seed };
    this.desk = lookupDesk(ports.lookup, progress => {
      this.asking = progress;
      this.refresh();
    });
  }

  override onOpen(): void {
    const { contentEl, deps } = this;
    this.modalEl.addClass('rdb-append');
    contentEl.addClass('rdb-append-content');
    this.setTitle(deps.ports.t('capture.append'));
    this.parts = this.build(contentEl.createDiv({ cls: 'rdb-append-body' }));
    // Not in the scope: the topic suggestions have one of their own while they are open.
    contentEl.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.isComposing || !Keymap.isModifier(event, 'Mod')) return;
      event.preventDefault();
      void (event.shiftKey ? this.submitAsIs() : this.submit());
    });
    this.stopListening = deps.onKnown(() => this.refresh());
    this.refresh();
    this.showPreview();
    this.parts.fields.focus();
  }

  override onClose(): void {
    this.previewSoon.cancel();
    this.stopListening?.();
    this.desk.stop();
    const { kept } = this.deps;
    const form = this.parts?.fields.read();
    if (!this.done && form !== undefined) kept.form = formToKeep(form, this.opened, kept.form);
    this.parts?.fields.close();
    this.parts = null;
    this.contentEl.empty();
  }

  private build(body: HTMLElement): Parts {
    const { app, contentEl, deps, start } = this;
    const { ports, topics, readLater, openImport } = deps;
    const { t } = ports;
    const onChange = () => {
      this.refresh();
      this.previewSoon();
    };
    const fields = addFormFields(body.createDiv({ cls: 'rdb-append-fields' }), this.opened, {
      app,
      t,
      topics,
      cursorNote: start.cursor?.note ?? null,
      onChange,
    });
    const { noticeEl } = fields;
    if (start.taken !== undefined)
      noticeEl.createDiv({ cls: 'rdb-item-note', text: t('capture.takes-line') });
    const items = addItemList(noticeEl, t, {
      open: earlier => this.openEarlier(earlier),
      remark: earlier => void this.remarkOn(earlier),
      remove: key => {
        this.leftOut.add(key);
        onChange();
      },
      again: onChange,
    });
    const lookup = addLookupLine(noticeEl, t, { ask: () => void this.ask(), stop: () => this.desk.stop() });
    const offerImport = addImportOffer(noticeEl, t, () => {
      const { input } = this.read();
      this.close();
      openImport(input);
    });
    const foot = addFormFoot(contentEl, t, {
      submit: () => void this.submit(),
      appendAsIs: () => void this.submitAsIs(),
      readLater: readLater === null ? null : () => this.readLater(readLater),
      cancel: () => this.close(),
    });
    return { fields, items, offerImport, lookup, showPreview: addPreviewPane(body, t), foot };
  }

  private read(): AppendForm {
    return this.parts?.fields.read() ?? this.opened;
  }

  private recognised(): FormItems {
    const { input } = this.read();
    // Reading a long text again for each change elsewhere would be felt.
    if (this.last?.input !== input) this.last = { input, found: itemsOf(input, this.deps.isForm) };
    return this.last.found;
  }

  private items(): readonly FormItem[] {
    return this.recognised().items.filter(({ key }) => !this.leftOut.has(key));
  }

  /** The papers that services are asked about: none that was noted before, unless it is to be written again. */
  private toAsk(): readonly FormItem[] {
    return canAsk(this.deps.ports.settings()) ? this.items().filter(item => !this.isNoted(item)) : [];
  }

  private isNoted(item: FormItem): boolean {
    const isAgain = this.parts?.items.again(item.key) === true;
    return !isAgain && seenBefore(this.deps.known, knownDraft(this.desk, item)).length > 0;
  }

  /** Shows what follows from the form and from what was looked up. */
  private refresh(): void {
    const { parts, desk, asking } = this;
    if (parts === null) return;
    const { ports, known } = this.deps;
    const items = this.items();
    parts.items.show(items.map(item => shownItem(ports.t, known, desk, item)));
    parts.fields.showWords(items.length < 2);
    parts.offerImport(this.recognised().isDocument);
    const open = this.toAsk().some(item => isOpen(desk, item));
    parts.lookup.show(asking ?? (open ? 'offer' : 'none'));
    const several = items.length > 1 || this.recognised().isDocument;
    parts.foot.show({ open, busy: this.job !== null, asking: asking !== null, several });
  }

  private showPreview(): void {
    const items = this.items();
    const drafts = items
      .filter(item => items.length === 1 || !this.isNoted(item))
      .map(item => knownDraft(this.desk, item));
    const note = this.start.cursor?.note ?? null;
    this.parts?.showPreview(previewOf(this.deps.ports, this.read(), drafts, note));
  }

  private openEarlier({ path, line }: PaperCard): void {
    this.close();
    void this.deps.openAt(path, { line });
  }

  /** Writes the remark of the form on a card that is there. */
  private async remarkOn(earlier: PaperCard): Promise<void> {
    const { ports, openAt } = this.deps;
    const { remark } = this.read();
    // With several papers there is no field for a remark.
    if (this.items().length > 1) return this.openEarlier(earlier);
    if (remark.trim() === '') {
      this.say(ports.t('capture.remark-first'));
      this.parts?.fields.focusRemark();
      return;
    }
    await this.working(async () => {
      const { path, name: title } = earlier;
      const offset = await remarkOn(ports, earlier, remark);
      if (offset === null) throw new Problem(ports.t('papers.card-gone', { title, path }));
      this.finish();
      new Notice(ports.t('capture.remarked', { title }));
      await openAt(path, { offset });
    });
  }

  /** Closes the form with nothing in it to be kept. */
  private finish(): void {
    const { kept } = this.deps;
    this.done = true;
    if (this.opened === kept.form) kept.form = null;
    this.close();
  }

  private readLater(run: (input: string) => void): void {
    const { input } = this.read();
    this.close();
    run(input);
  }

  /** Looks up what is open, to be seen in the preview; writes nothing. */
  private async ask(): Promise<void> {
    this.desk.forgetPending();
    await this.working(async () => {
      const obstacle = await lookUp(this.desk, this.toAsk());
      this.showPreview();
      if (obstacle?.kind === 'choose') this.letChoose(obstacle, () => undefined);
    });
  }

  private async submit(): Promise<void> {
    if (this.recognised().isDocument) return this.say(this.deps.ports.t('capture.document'));
    await this.working(async () => {
      // Before every note is read, a paper noted before could look new.
      await this.deps.allKnown();
      const obstacle = await lookUp(this.desk, this.toAsk());
      this.showPreview();
      if (obstacle === null) await this.write(false);
      else this.meet(obstacle);
    });
  }

  private async submitAsIs(): Promise<void> {
    // What is being asked for is wanted, but not waited for.
    const later = this.asking !== null;
    this.desk.stop();
    await this.job;
    await this.working(() => this.write(later));
  }

  private async write(later: boolean): Promise<void> {
    const { deps, start, parts, desk } = this;
    const { ports, known, allKnown } = deps;
    if (parts === null) return;
    await allKnown();
    this.refresh();
    const notes = start.taken === undefined ? ports.notes : takingLine(ports.notes, start.taken);
    const { cursor = null, origin = '' } = start;
    const request = { form: this.read(), items: this.items(), desk, again: parts.items.again, later };
    const result = await writeForm({ ...ports, notes }, known, { ...request, cursor, origin });
    const [first] = result.written;
    if (first === undefined) {
      this.say(ports.t('capture.again-needed', { day: result.noted[0]?.day ?? request.form.day }));
      return;
    }
    this.finish();
    tellWritten(ports.t, result);
    // In the open note the cursor keeps its place in the card while a task above it is ticked.
    await deps.openAt(first.path, { offset: first.cursor });
    await start.onWritten?.(first);
  }

  private meet(obstacle: Obstacle): void {
    const { t } = this.deps.ports;
    if (obstacle.kind === 'choose') this.letChoose(obstacle, () => void this.submit());
    else this.say(t(obstacle.kind === 'stopped' ? 'capture.stopped' : 'capture.unregistered'));
  }

  /** Lets the user choose among the papers of a title, then goes on. */
  private letChoose({ item, papers }: Extract<Obstacle, { kind: 'choose' }>, then: () => void): void {
    const wanted = askFor(item);
    if (wanted === null) return;
    const choose = (metadata: PaperMetadata | null) => {
      this.desk.settle(wanted, metadata === null ? { kind: 'declined' } : { kind: 'picked', metadata });
      this.refresh();
      this.showPreview();
      then();
    };
    const { t } = this.deps.ports;
    const candidates = { title: wanted.title, papers, none: t('capture.choose-none') };
    new CandidateSuggest(this.app, t, candidates, choose).open();
  }

  /** Runs one thing at a time; what goes wrong is said in the form. */
  private async working(action: () => Promise<void>): Promise<void> {
    if (this.job !== null || this.done) return;
    this.say('');
    this.job = action().catch((error: unknown) => {
      const reason = this.reasonOf(error);
      if (this.done) new Notice(reason);
      else this.say(reason);
    });
    this.refresh();
    await this.job;
    this.job = null;
    this.refresh();
  }

  private say(message: string): void {
    this.parts?.foot.say(message);
  }

  private reasonOf(error: unknown): string {
    if (error instanceof Problem) return error.message;
    const reason = error instanceof Error ? error.message : String(error);
    return this.deps.ports.t('common.failed', { reason });
  }
}
