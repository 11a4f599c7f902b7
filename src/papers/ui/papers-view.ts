import { ItemView, Scope, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Days } from '../../days/days';
import { dayOf } from '../../time/day';
import { cardKey } from '../card';
import { isFiltering, type IsQueued } from '../list/filters';
import { groupItems } from '../list/group';
import type { PaperIndex } from '../index/paper-index';
import { parseQuery } from '../search/query';
import { treeLines, type TreeLine } from '../list/tree-lines';
import { createLister, type Listing } from '../list/view-model';
import { readViewState, type ViewState } from '../list/view-state';
import { CheckModal, type CheckDeps } from './check-modal';
import { papersHoverSource } from './hover-preview';
import type { RowLook } from './rows/item-row';
import { followSimilar } from './similar-hints';
import { nameQuietly } from '../../ui/quiet-name';
import { listenToFilter, listenToTree } from './tree-events';
import { treeFocus, type TreeFocus } from './rows/tree-focus';
import type { TreeTarget } from './rows/tree-target';
import { treeList } from './rows/tree-view';
import { createChips, hasChips } from './view-chips';
import { heldText, notesBox, statusText, type NotesInput } from './view-notes';
import type { Sidebar } from './sidebar';
import { createTabs, type ViewTabs } from './view-tabs';
import { createToolbar, type Toolbar } from './view-toolbar';
import type { VirtualList } from '../../ui/virtual-list';

/** Name of the view in the workspace. */
export const papersViewType = papersHoverSource;

/** What the view shows and starts. */
export interface PapersViewDeps extends CheckDeps {
  readonly index: PaperIndex;
  readonly feed: Days;
  /** Keeps that a pair of titles is two papers. */
  readonly remember: (pair: string) => Promise<void>;
  /** Runs the listener when settings change; gives the way to stop. */
  readonly onSettings: (listener: () => void) => () => void;
  /** What other features add. */
  readonly sidebar: Readonly<Sidebar>;
}

/** The elements of an open view. */
interface Parts {
  readonly tabs: ViewTabs;
  readonly toolbar: Toolbar;
  readonly showChips: (state: ViewState, shown: boolean) => void;
  readonly status: HTMLElement;
  readonly showNotes: (input: NotesInput) => void;
  readonly list: VirtualList<TreeLine>;
  readonly scroller: HTMLElement;
  readonly focus: TreeFocus;
}

/** Where this device remembers how the view is looked at. */
const storageKey = 'research-daybook-papers-view';

/** Matches that are listed at once while one types, more than are seen; the others follow when typing rests. */
const atOnce = 50;
/** Milliseconds without a key after which typing rests. */
const rest = 200;

/** The paper index in the sidebar. */
export class PapersView extends ItemView {
  private state: ViewState;
  private query = '';
  private rowLook: RowLook;
  private chipsAsked = false;
  /** Papers that show their dated cards, by group and card. */
  private readonly opened = new Set<string>();
  private readonly lister = createLister();
  private listing: Listing = { kind: 'groups', groups: [] };
  private stale = true;
  private frame = 0;
  /** Runs while one types. */
  private resting = 0;
  private isQueued: IsQueued = () => false;
  private stopQueued: (() => void) | null = null;
  private parts: Parts | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly deps: PapersViewDeps,
  ) {
    super(leaf);
    this.icon = 'library';
    this.state = readViewState(this.app.loadLocalStorage(storageKey));
    this.rowLook = { t: deps.ports.t, query: parseQuery(''), similarTo: () => [] };
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

  override onResize(): void {
    this.parts?.focus.around(() => this.parts?.list.resized());
  }

  protected override async onOpen(): Promise<void> {
    this.parts = this.build();
    this.scope = new Scope(this.app.scope);
    this.scope.register(['Mod'], 'f', () => {
      this.parts?.tabs.showPapers();
      this.parts?.toolbar.filter.inputEl.focus();
      return false;
    });
    const { index, feed } = this.deps;
    this.register(index.onChange(() => this.schedule()));
    this.register(feed.onChange(() => this.schedule()));
    this.followSimilar();
    this.render();
  }

  /** Says on the rows which papers look the same, as far as nobody said that they differ. */
  private followSimilar(): void {
    const { index, feed, ports, onSettings } = this.deps;
    const look = followSimilar(this, {
      index,
      isReady: () => feed.state().phase === 'ready',
      told: () => ports.settings().differentPapers,
      onTold: onSettings,
      onChange: ({ of }) => {
        this.rowLook = { ...this.rowLook, similarTo: of };
        this.schedule();
      },
    });
    this.register(feed.onChange(look));
    look();
  }

  protected override async onClose(): Promise<void> {
    this.stopWaiting();
    this.stopQueued?.();
    this.stopQueued = null;
    this.parts?.tabs.close();
    this.parts = null;
  }

  private build(): Parts {
    const { contentEl, deps } = this;
    const { t } = deps.ports;
    const change = (part: Partial<ViewState>): void => this.look({ ...this.state, ...part });
    const clearFilter = (): void => {
      this.setQuery('');
      change({ span: 'any', topic: null, needs: [] });
      this.parts?.toolbar.filter.inputEl.focus();
    };
    const refresh = (): void => void deps.feed.readAgain();
    contentEl.empty();
    contentEl.addClass('rdb-papers');
    const { sidebar } = deps;
    const tabs = createTabs(contentEl, this, { t, sidebar, onPapers: () => this.onResize() });
    const toolbar = createToolbar(tabs.papers, this, {
      t,
      append: sidebar.append,
      change,
      toggleAll: () => this.toggleAll(),
      toggleChips: () => {
        this.chipsAsked = !this.chipsAsked;
        this.render();
      },
      refresh,
      check: () => new CheckModal(this.app, deps).open(),
      setQuery: query => this.setQuery(query),
    });
    const showChips = createChips(tabs.papers, this, { t, change, topics: () => this.topics() });
    const status = tabs.papers.createDiv({
      cls: 'rdb-status',
      attr: { role: 'status', 'aria-live': 'polite' },
    });
    const scroller = tabs.papers.createDiv({ cls: 'rdb-body' });
    const notes = scroller.createDiv({ cls: 'rdb-notes' });
    const tree = scroller.createDiv({
      cls: 'rdb-tree',
      attr: { role: 'tree' },
    });
    nameQuietly(tree, t('papers.tree'));
    const list = treeList(scroller, tree, () => this.rowLook);
    const focus = treeFocus(tree, list);
    const parts = { tree, scroller, list, focus, filter: toolbar.filter.inputEl };
    const { ports, index, remember } = deps;
    const opening = { app: this.app, ports, index, hoverParent: this.leaf, remember, sidebar };
    const actions = {
      turn: (target: TreeTarget) => this.turn(target),
      clearFilter: () => this.setQuery(''),
      settle: () => this.settle(),
    };
    listenToTree(this, parts, opening, actions);
    listenToFilter(this, parts, actions);
    const showNotes = notesBox(notes, { t, append: sidebar.append, clearFilter, refresh });
    return { tabs, toolbar, showChips, status, showNotes, list, scroller, focus };
  }

  private setQuery(query: string): void {
    if (query === this.query) return;
    this.query = query;
    this.rowLook = { ...this.rowLook, query: parseQuery(query) };
    this.stale = true;
    const filter = this.parts?.toolbar.filter;
    if (filter && filter.getValue() !== query) filter.setValue(query);
    const { win } = this.contentEl;
    win.clearTimeout(this.resting);
    this.resting = win.setTimeout(() => this.settle(), rest);
    this.schedule();
  }

  /** Takes a way to look at the papers and remembers it. */
  private look(state: unknown): void {
    const next = readViewState(state);
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    this.state = next;
    this.stale = true;
    this.app.saveLocalStorage(storageKey, this.state);
    this.app.workspace.requestSaveLayout();
    this.schedule();
  }

  /** Opens or closes a group or a paper. */
  private turn(target: TreeTarget): void {
    if (target.kind === 'group') {
      const { key } = target.group;
      const others = this.state.collapsed.filter(known => known !== key);
      this.look({ ...this.state, collapsed: target.open ? [...others, key] : others });
    } else if (target.kind === 'paper') {
      const key = `${target.group}\n${cardKey(target.card)}`;
      if (!this.opened.delete(key)) this.opened.add(key);
      this.schedule();
    }
  }

  private topics(): readonly string[] {
    return groupItems(this.deps.index.cards(), [], 'topic').flatMap(({ title }) => title ?? []);
  }

  private groupKeys(): readonly string[] {
    return this.listing.kind === 'groups' ? this.listing.groups.map(({ key }) => key) : [];
  }

  private isAnyOpen(): boolean {
    const collapsed = new Set(this.state.collapsed);
    return this.groupKeys().some(key => !collapsed.has(key));
  }

  private toggleAll(): void {
    if (this.listing.kind === 'groups')
      this.look({ ...this.state, collapsed: this.isAnyOpen() ? this.groupKeys() : [] });
  }

  private schedule(): void {
    if (this.frame !== 0 || this.parts === null) return;
    this.frame = this.contentEl.win.requestAnimationFrame(() => {
      this.frame = 0;
      this.render();
    });
  }

  /** Draws at once what waits for the next frame or for typing to rest. */
  private settle(): void {
    if (this.frame === 0 && this.resting === 0) return;
    this.stopWaiting();
    this.render();
  }

  private stopWaiting(): void {
    const { win } = this.contentEl;
    win.cancelAnimationFrame(this.frame);
    win.clearTimeout(this.resting);
    this.frame = this.resting = 0;
  }

  /** Follows the reading list while a filter asks for it. */
  private followQueue(): void {
    const isAsked = this.state.needs.some(need => need === 'queued' || need === 'read');
    if (isAsked === (this.stopQueued !== null)) return;
    this.stopQueued?.();
    const watch = (isQueued: IsQueued): void => {
      this.isQueued = isQueued;
      this.schedule();
    };
    this.stopQueued = isAsked ? this.deps.sidebar.watchQueued(watch) : null;
  }

  /** Lists what the index holds; while it is being built only once, or all would be listed anew many times a second. */
  private list(): Listing {
    const { feed, index, ports } = this.deps;
    const isLoading = feed.state().phase === 'loading';
    if (isLoading && !this.stale) return this.listing;
    this.stale = !isLoading;
    const { state, query, isQueued } = this;
    this.listing = this.lister(index, { state, query, isQueued, today: dayOf(ports.now()) });
    return this.listing;
  }

  private render(): void {
    const { parts, query, state } = this;
    if (parts === null) return;
    const { index, feed, ports } = this.deps;
    // Asked before anything is written: afterwards the answer would take a layout.
    const most = this.resting !== 0 && parts.scroller.scrollTop === 0 ? atOnce : Infinity;
    this.followQueue();
    const listing = this.list();
    const input = { feed: feed.state(), held: index.held(), listing, query, isFiltered: isFiltering(state) };
    const status = statusText(input, ports.t);
    // Saying the same again would make screen readers repeat it.
    if (parts.status.textContent !== status) {
      parts.status.setText(status);
      parts.status.title = heldText(input.held, ports.t);
    }
    parts.showNotes(input);
    const collapsed = new Set(state.collapsed);
    const lines = treeLines(listing, {
      collapsed,
      opened: this.opened,
      paperOf: card => index.paperOf(card),
      cardKey,
      most,
    });
    const missing = listing.kind === 'groups' ? 0 : Math.max(0, listing.items.length - most);
    parts.focus.around(() => parts.list.show(lines, missing));
    const chipsShown = this.chipsAsked || hasChips(state);
    parts.toolbar.show(state, this.isAnyOpen(), chipsShown);
    parts.showChips(state, chipsShown);
  }
}
