import type { Extension } from '@codemirror/state';
import type { PaneType } from 'obsidian';
import type { App } from './app';
import { EditorSuggestions } from './editor-suggest';
import { Events } from './events';
import { FileView } from './file-view';
import type { TFile } from './files';
import { WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, type WorkspaceTabs } from './layout';
import { type OpenViewState, WorkspaceLeaf } from './leaf';
import { parseLinktext } from './links';
import { MarkdownView } from './markdown-view';
import { UnknownView, type View } from './view';

type Side = 'left' | 'right';
type Direction = 'vertical' | 'horizontal';

interface SideLeafOptions {
  readonly active?: boolean;
  readonly reveal?: boolean;
  readonly state?: Record<string, unknown>;
}

export class Workspace extends Events {
  readonly containerEl: HTMLElement;
  readonly leftRibbon: WorkspaceRibbon;
  readonly leftSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly rightSplit: WorkspaceSidedock;
  readonly editorExtensions: Extension[] = [];
  readonly suggestions = new EditorSuggestions();
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  readonly requestSaveLayout = Object.assign(() => undefined, {
    cancel: () => undefined,
    run: () => undefined,
  });
  private readonly waiting: (() => unknown)[] = [];
  private readonly recentFiles: string[] = [];
  private openFile: TFile | null = null;
  private lastFile: TFile | null = null;
  private layoutTimer: number | undefined;
  private activations = 0;

  constructor(
    private readonly app: App,
    parentEl: HTMLElement,
  ) {
    super();
    this.containerEl = parentEl.createDiv('workspace');
    this.leftRibbon = new WorkspaceRibbon(this.containerEl);
    const changed = (dock: WorkspaceSidedock): void => this.dockChanged(dock);
    this.leftSplit = new WorkspaceSidedock(this.containerEl, 'left', changed);
    this.rootSplit = new WorkspaceRoot(this.containerEl, 'mod-vertical mod-root');
    this.rightSplit = new WorkspaceSidedock(this.containerEl, 'right', changed);
  }

  /** The note being edited; null while a sidebar has the focus, as in the app. */
  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.waiting.push(callback);
  }

  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) callback();
    this.trigger('layout-ready');
    this.layoutChanged();
  }

  getLayout(): Record<string, unknown> {
    return {};
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction: Direction = 'vertical'): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    if (newLeaf === 'split') return this.createLeafBySplit(recent, direction);
    if (newLeaf === false && recent && !recent.pinned) return recent;
    return this.addLeaf(recent?.parent ?? this.rootSplit.firstTabs);
  }

  createLeafBySplit(_leaf: WorkspaceLeaf | null, direction: Direction = 'vertical'): WorkspaceLeaf {
    this.rootSplit.setDirection(direction);
    return this.addLeaf(
      this.rootSplit.leaves.length === 0 ? this.rootSplit.firstTabs : this.rootSplit.addTabs(),
    );
  }

  async duplicateLeaf(leaf: WorkspaceLeaf, leafType: PaneType | boolean = 'split'): Promise<WorkspaceLeaf> {
    const copy = this.getLeaf(leafType);
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  getLeftLeaf(_split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.leftSplit.firstTabs);
  }

  getRightLeaf(_split: boolean): WorkspaceLeaf {
    return this.addLeaf(this.rightSplit.firstTabs);
  }

  async ensureSideLeaf(type: string, side: Side, options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.getLeavesOfType(type).find(leaf => leaf.getRoot() === dock);
    const leaf = known ?? this.addLeaf(dock.firstTabs);
    if (!known || options.state)
      await leaf.setViewState({ type, ...(options.state && { state: options.state }) });
    if (options.reveal ?? true) this.show(leaf);
    if (options.active ?? true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    this.show(leaf);
    this.setActiveLeaf(leaf, { focus: true });
    await leaf.loadIfDeferred();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, options: { focus?: boolean } = {}): void {
    if (leaf.parent.current !== leaf) leaf.parent.show(leaf);
    if (leaf.getRoot() === this.rootSplit) this.closeDrawers();
    if (leaf !== this.activeLeaf) {
      this.activeLeaf?.containerEl.removeClass('mod-active');
      this.activeLeaf = leaf;
      leaf.lastActive = ++this.activations;
      leaf.containerEl.addClass('mod-active');
      this.trigger('active-leaf-change', leaf);
      this.fileMayHaveChanged();
    }
    if (options.focus) leaf.setEphemeralState({ focus: true });
  }

  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf: PaneType | boolean = false,
    { state, eState, active }: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const found = this.app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    const file = found ?? (await this.app.vault.create(/\.\w+$/.test(path) ? path : `${path}.md`, ''));
    const place = { ...eState, ...(subpath ? { subpath } : {}) };
    await this.getLeaf(newLeaf).openFile(file, {
      ...(state && { state }),
      eState: place,
      active: active ?? true,
    });
  }

  getMostRecentLeaf(root: WorkspaceRoot | WorkspaceSidedock = this.rootSplit): WorkspaceLeaf | null {
    return [...root.leaves].sort((a, b) => b.lastActive - a.lastActive)[0] ?? null;
  }

  getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    return view instanceof FileView ? view.file : this.lastFile;
  }

  getLastOpenFiles(): string[] {
    return this.recentFiles.slice(0, 10);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter(leaf => leaf.view.getViewType() === type);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find(leaf => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter(leaf => leaf.group === group);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  updateOptions(): void {
    for (const { view } of this.allLeaves()) if (view instanceof MarkdownView) view.updateExtensions();
  }

  /** Saves what is typed into a note before something else changes the file. */
  async flush(file: TFile): Promise<void> {
    for (const { view } of this.allLeaves())
      if (view instanceof MarkdownView && view.file === file) await view.save();
  }

  /** Whether some note holds text that is not on its way to the disk. */
  get unsaved(): boolean {
    return this.allLeaves().some(({ view }) => view instanceof MarkdownView && view.unsaved);
  }

  /** A plugin that comes back gets its views back where they were. */
  async reopenLeaves(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) {
      if (leaf.view instanceof UnknownView) await leaf.setViewState({ type, state: leaf.view.getState() });
    }
  }

  /** A plugin that goes leaves an empty place that remembers the state. */
  async shelveLeaves(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) {
      const state = leaf.view.getState();
      await leaf.open(new UnknownView(leaf, type));
      await leaf.view.setState(state, {});
    }
  }

  leafRemoved(leaf: WorkspaceLeaf): void {
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger('active-leaf-change', null);
    }
    this.fileMayHaveChanged();
    this.layoutChanged();
  }

  fileMayHaveChanged(): void {
    const view = this.activeLeaf?.view;
    if (view instanceof FileView && view.file) this.lastFile = view.file;
    if (this.lastFile && this.app.vault.getFileByPath(this.lastFile.path) !== this.lastFile)
      this.lastFile = null;
    const file = this.getActiveFile();
    if (file === this.openFile) return;
    this.openFile = file;
    if (file) {
      this.recentFiles.remove(file.path);
      this.recentFiles.unshift(file.path);
    }
    this.trigger('file-open', file);
  }

  layoutChanged(): void {
    window.clearTimeout(this.layoutTimer);
    this.layoutTimer = window.setTimeout(() => this.trigger('layout-change'));
  }

  private allLeaves(): WorkspaceLeaf[] {
    return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap(split => split.leaves);
  }

  private addLeaf(tabs: WorkspaceTabs): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app, tabs);
    return tabs.addLeaf(leaf);
  }

  private show(leaf: WorkspaceLeaf): void {
    const dock = leaf.getRoot();
    if (dock instanceof WorkspaceSidedock) dock.expand();
    leaf.parent.show(leaf);
  }

  private closeDrawers(): void {
    if (!document.body.hasClass('is-phone')) return;
    this.leftSplit.collapse();
    this.rightSplit.collapse();
  }

  /** On a phone one drawer is open at a time. */
  private dockChanged(dock: WorkspaceSidedock): void {
    const other = dock === this.leftSplit ? this.rightSplit : this.leftSplit;
    if (document.body.hasClass('is-phone') && !dock.collapsed) other.collapse();
    this.trigger('resize');
    this.layoutChanged();
  }
}
