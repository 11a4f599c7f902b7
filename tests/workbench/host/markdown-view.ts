import { openSearchPanel } from '@codemirror/search';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { fromDisk, NoteEditor } from './code-mirror';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';
import { resolveSubpath } from './metadata-cache';
import { readMetadata } from './note-metadata';
import { renderMarkdown } from './reading';
import { asObsidian } from './seam';
import { Menu } from './ui/menu';
import type { ViewStateData } from './view';

type Mode = 'source' | 'preview';

export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  hoverPopover: unknown = null;
  private readonly note: NoteEditor;
  private readonly sourceEl: HTMLElement;
  private mode: Mode = 'source';
  private livePreview = true;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-live-preview');
    const extensions = [...this.app.workspace.editorExtensions, this.handlers()];
    this.note = new NoteEditor(this.sourceEl, this, extensions, update => this.updated(update));
    this.editor = new Editor(this.note.view);
    this.previewMode = new MarkdownPreviewView(this, this.contentEl.createDiv('markdown-reading-view'));
    this.previewMode.containerEl.hide();
    this.addAction('more-vertical', 'More options', event => this.showMenu(event));
    this.addAction('book-open', 'Toggle reading view', () =>
      this.setMode(this.mode === 'source' ? 'preview' : 'source'),
    );
  }

  get currentMode(): { get(): string } {
    return { get: () => this.getViewData() };
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Mode {
    return this.mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.note.openText(data);
    else this.note.updateText(data);
    if (this.mode === 'preview') void this.previewMode.rerender();
  }

  clear(): void {
    return undefined;
  }

  showSearch(): void {
    openSearchPanel(this.note.view);
  }

  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }

  override getState(): ViewStateData {
    return { ...super.getState(), mode: this.mode, source: !this.livePreview };
  }

  override async setState(state: ViewStateData, result: unknown): Promise<void> {
    await super.setState(state, result);
    if (typeof state['source'] === 'boolean') this.setLivePreview(!state['source']);
    if (state['mode'] === 'source' || state['mode'] === 'preview') await this.setMode(state['mode']);
  }

  override getEphemeralState(): ViewStateData {
    return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') } };
  }

  /** Goes to a line (0-based) or a `#heading` / `#^block`, and takes the focus when asked. */
  override setEphemeralState(state: { line?: number; subpath?: string; focus?: boolean } | null): void {
    const place = state?.subpath ? resolveSubpath(readMetadata(this.getViewData()), state.subpath) : null;
    const line = place?.start.line ?? state?.line;
    if (line !== undefined) this.goTo(line);
    if (state?.focus && this.mode === 'source') this.editor.focus();
  }

  updateExtensions(): void {
    this.note.setExtensions([...this.app.workspace.editorExtensions, this.handlers()]);
  }

  setLivePreview(on: boolean): void {
    this.livePreview = on;
    this.sourceEl.toggleClass('is-live-preview', on);
    this.note.setLivePreview(on);
  }

  toggleLivePreview(): void {
    this.setLivePreview(!this.livePreview);
  }

  async setMode(mode: Mode): Promise<void> {
    this.mode = mode;
    this.sourceEl.toggle(mode === 'source');
    this.previewMode.containerEl.toggle(mode === 'preview');
    if (mode === 'preview') await this.previewMode.rerender();
    this.app.workspace.layoutChanged();
  }

  protected override async onClose(): Promise<void> {
    await super.onClose();
    this.note.view.destroy();
  }

  private goTo(line: number): void {
    this.editor.setCursor({ line, ch: 0 });
    const at = this.editor.posToOffset({ line, ch: 0 });
    this.note.view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 8 }) });
    if (this.mode === 'preview') this.previewMode.scrollToLine(line);
  }

  private updated(update: ViewUpdate): void {
    if (!update.docChanged) return;
    if (!update.transactions.some(transaction => transaction.annotation(fromDisk))) this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    const typed = update.transactions.some(transaction => transaction.isUserEvent('input.type'));
    this.app.workspace.suggestions.update(this.editor, this.file, typed);
  }

  private handlers(): ReturnType<typeof EditorView.domEventHandlers> {
    const ask = (name: string, event: Event): boolean => {
      this.app.workspace.trigger(name, event, this.editor, this);
      return event.defaultPrevented;
    };
    return EditorView.domEventHandlers({
      paste: event => ask('editor-paste', event),
      drop: event => ask('editor-drop', event),
      contextmenu: event => this.showEditorMenu(event),
    });
  }

  private showEditorMenu(event: MouseEvent): boolean {
    const menu = new Menu();
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    event.preventDefault();
    menu.showAtMouseEvent(event);
    return true;
  }

  private showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(asObsidian.menu(menu), 'more-options');
    if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.showAtMouseEvent(event);
  }
}

/** The reading view of a note. */
export class MarkdownPreviewView {
  private readonly bodyEl: HTMLElement;

  constructor(
    private readonly view: MarkdownView,
    readonly containerEl: HTMLElement,
  ) {
    this.bodyEl = containerEl.createDiv('markdown-preview-view markdown-rendered');
  }

  get(): string {
    return this.view.getViewData();
  }

  async rerender(_full = false): Promise<void> {
    this.bodyEl.empty();
    await renderMarkdown(this.view.app, this.get(), this.bodyEl, this.view.file?.path ?? '', this.view);
  }

  scrollToLine(line: number): void {
    const blocks = [...this.bodyEl.querySelectorAll<HTMLElement>('[data-line]')];
    const before = blocks.filter(block => Number(block.dataset['line']) <= line);
    before.at(-1)?.scrollIntoView({ block: 'start' });
  }
}
