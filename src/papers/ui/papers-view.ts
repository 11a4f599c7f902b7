import { ItemView, Scope, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Ports } from '../../ports';
import type { Grouping } from '../group';
import type { PaperIndex } from '../paper-index';
import { chunk } from '../tree-plan';
import { listingOf, snapshotOf, type Listing, type Snapshot } from '../view-model';
import { readViewState, type ViewState } from '../view-state';
import { papersHoverSource } from './hover-preview';
import type { IndexFeed } from './index-feed';
import { listenToFilter, listenToTree } from './tree-events';
import { keepFocus } from './tree-keyboard';
import { treeLines } from './tree-lines';
import type { TreeTarget } from './tree-target';
import { treeList, type TreeLine } from './tree-view';
import { notesBox, statusText, type NotesInput } from './view-notes';
import { createToolbar, type Toolbar } from './view-toolbar';

/** Name of the view in the workspace. */
export const papersViewType = papersHoverSource;

/** What the view shows and starts. */
export interface PapersViewDeps {
  readonly ports: Ports;
  readonly index: PaperIndex;
  readonly feed: IndexFeed;
  readonly onAppend: () => void;
}

/** The elements of an open view. */
interface Parts {
  readonly toolbar: Toolbar;
  readonly status: HTMLElement;
  readonly tree: HTMLElement;
  readonly showNotes: (input: NotesInput) => void;
  readonly showLines: (lines: readonly TreeLine[]) => void;
}

/** Where this device remembers how the view is looked at. */
const storageKey = 'research-daybook-papers-view';

/** The paper index in the sidebar. */
export class PapersView extends ItemView {
  private state: ViewState;
  private query = '';
  /** How much of what the user has asked to see; starts anew with each query. */
  private readonly asked = new Map<string, number>();
  private limit: number = chunk.groups;
  private snapshot: Snapshot | null = null;
  private stale = true;
  private listing: Listing | null = null;
  private frame = 0;
  private parts: Parts | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: PapersViewDeps,
  ) {
    super(leaf);
    this.icon = 'library';
    this.state = readViewState(this.app.loadLocalStorage(storageKey));
  }

  override getViewType(): string {
    return papersViewType;
  }

  override getDisplayText(): string {
    return this.deps.ports.t('papers.title');
  }

  override getState(): Record<string, unknown> {
    return { ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state === 'object' && state !== null) this.look({ ...this.state, ...state });
  }

  protected override async onOpen(): Promise<void> {
    this.parts = this.build();
    this.scope = new Scope(this.app.scope);
    this.scope.register(['Mod'], 'f', () => {
      this.parts?.toolbar.filter.inputEl.focus();
      return false;
    });
    const { index, feed } = this.deps;
    this.register(
      index.onChange(() => {
        this.stale = true;
        this.schedule();
      }),
    );
    this.register(feed.onChange(() => this.schedule()));
    this.render();
  }

  protected override async onClose(): Promise<void> {
    this.contentEl.win.cancelAnimationFrame(this.frame);
    this.parts = null;
  }

  private build(): Parts {
    const { contentEl, deps } = this;
    const { t } = deps.ports;
    const clearFilter = (): void => {
      this.setQuery('');
      this.parts?.toolbar.filter.inputEl.focus();
    };
    const refresh = (): void => void deps.feed.rebuild();
    contentEl.empty();
    contentEl.addClass('rdb-papers');
    const toolbar = createToolbar(contentEl, this, {
      t,
      append: deps.onAppend,
      setGrouping: grouping => this.setGrouping(grouping),
      toggleAll: () => this.toggleAll(),
      toggleEntries: () => this.look({ ...this.state, entries: !this.state.entries }),
      refresh,
      setQuery: query => this.setQuery(query),
    });
    const status = contentEl.createDiv({
      cls: 'rdb-status',
      attr: { role: 'status', 'aria-live': 'polite' },
    });
    const body = contentEl.createDiv({ cls: 'rdb-body' });
    const notes = body.createDiv({ cls: 'rdb-notes' });
    const tree = body.createDiv({ cls: 'rdb-tree', attr: { role: 'tree', 'aria-label': t('papers.tree') } });
    const opening = { app: this.app, ports: deps.ports, hoverParent: this.leaf };
    const { inputEl } = toolbar.filter;
    listenToTree(this, tree, inputEl, opening, { turn: target => this.turn(target), clearFilter });
    listenToFilter(this, tree, inputEl, clearFilter);
    const showNotes = notesBox(notes, { t, append: deps.onAppend, clearFilter, refresh });
    return { toolbar, status, tree, showNotes, showLines: treeList(tree, t) };
  }

  private setGrouping(grouping: Grouping): void {
    this.asked.clear();
    this.limit = chunk.groups;
    this.look({ ...this.state, grouping });
  }

  private setQuery(query: string): void {
    if (query === this.query) return;
    this.query = query;
    this.limit = chunk.groups;
    const filter = this.parts?.toolbar.filter;
    if (filter && filter.getValue() !== query) filter.setValue(query);
    this.listing = null;
    this.schedule();
  }

  /** Takes a way to look at the papers and remembers it. */
  private look(state: unknown): void {
    const next = readViewState(state);
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    this.state = next;
    this.listing = null;
    this.app.saveLocalStorage(storageKey, this.state);
    this.app.workspace.requestSaveLayout();
    this.schedule();
  }

  /** Opens or closes a group, or shows more. */
  private turn(target: TreeTarget): void {
    if (target.kind === 'more' && target.key === null) this.limit += chunk.groups;
    else if (target.kind === 'more') this.asked.set(target.key ?? '', target.shown + chunk.items);
    else if (target.kind === 'group') {
      const { key, open } = target;
      const others = this.state.collapsed.filter(known => known !== key);
      this.asked.set(key, chunk.items);
      this.look({ ...this.state, collapsed: open ? [...others, key] : others });
    }
    this.schedule();
  }

  private groupKeys(): readonly string[] {
    return this.listing?.kind === 'groups' ? this.listing.groups.map(({ key }) => key) : [];
  }

  private isAnyOpen(): boolean {
    const collapsed = new Set(this.state.collapsed);
    return this.groupKeys().some(key => !collapsed.has(key));
  }

  private toggleAll(): void {
    if (this.listing?.kind !== 'groups') return;
    this.asked.clear();
    this.look({ ...this.state, collapsed: this.isAnyOpen() ? this.groupKeys() : [] });
  }

  private schedule(): void {
    if (this.frame !== 0 || this.parts === null) return;
    this.frame = this.contentEl.win.requestAnimationFrame(() => {
      this.frame = 0;
      this.render();
    });
  }

  /** What the index holds; while it is being built, what it held before, or all would be sorted anew many times a second. */
  private current(): Snapshot {
    if (this.snapshot === null || (this.stale && this.deps.feed.state.phase !== 'loading')) {
      this.snapshot = snapshotOf(this.deps.index);
      this.stale = this.deps.feed.state.phase === 'loading';
      this.listing = null;
    }
    return this.snapshot;
  }

  private render(): void {
    const { parts, query, state } = this;
    if (parts === null) return;
    const snapshot = this.current();
    const listing = (this.listing ??= listingOf(snapshot, state, query));
    const demand = { collapsed: new Set(state.collapsed), asked: this.asked, limit: this.limit };
    const input = { feed: this.deps.feed.state, snapshot, listing, query };
    const status = statusText(input, this.deps.ports.t);
    // Saying the same again would make screen readers repeat it.
    if (parts.status.textContent !== status) parts.status.setText(status);
    const restoreFocus = keepFocus(parts.tree);
    parts.showNotes(input);
    parts.showLines(treeLines(listing, snapshot, demand));
    parts.toolbar.show(state, this.isAnyOpen());
    restoreFocus();
  }
}
