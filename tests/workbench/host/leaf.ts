import type { App } from './app';
import type { TFile } from './files';
import { WorkspaceItem, type WorkspaceTabs } from './layout';
import { setIcon } from './ui/icons';
import { EmptyView, ItemView, UnknownView, type View, type ViewStateData } from './view';

export interface ViewState {
  type: string;
  state?: ViewStateData;
  active?: boolean;
  pinned?: boolean;
}

export interface OpenViewState {
  state?: ViewStateData;
  eState?: Record<string, unknown>;
  active?: boolean;
  group?: WorkspaceLeaf;
}

let leaves = 0;

export class WorkspaceLeaf extends WorkspaceItem {
  readonly id = `leaf-${++leaves}`;
  readonly containerEl = createDiv('workspace-leaf');
  readonly tabHeaderEl = createDiv({
    cls: 'workspace-tab-header tappable',
    attr: { role: 'tab', tabindex: 0 },
  });
  declare parent: WorkspaceTabs;
  view: View;
  hoverPopover: unknown = null;
  pinned = false;
  group: string | null = null;
  lastActive = 0;

  constructor(
    readonly app: App,
    parent: WorkspaceTabs,
  ) {
    super();
    this.parent = parent;
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    this.listen();
  }

  get isDeferred(): boolean {
    return false;
  }

  async loadIfDeferred(): Promise<void> {
    await Promise.resolve();
  }

  async open(view: View): Promise<View> {
    await this.view.close();
    this.view = view;
    await view.open(this.containerEl);
    this.updateHeader();
    return view;
  }

  async openFile(file: TFile, { state, eState, active = true, group }: OpenViewState = {}): Promise<void> {
    const type = this.app.viewRegistry.typeOf(file.extension);
    if (group) this.setGroupMember(group);
    await this.setViewState({ type, state: { ...state, file: file.path }, active }, eState);
  }

  getViewState(): ViewState {
    const active = this.app.workspace.activeLeaf === this;
    return { type: this.view.getViewType(), state: this.view.getState(), active, pinned: this.pinned };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    if (this.view.getViewType() !== viewState.type || this.view instanceof UnknownView) {
      await this.open(this.app.viewRegistry.create(viewState.type, this));
    }
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    this.updateHeader();
    if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
    if (eState) this.view.setEphemeralState(eState);
    this.app.workspace.fileMayHaveChanged();
    this.app.workspace.layoutChanged();
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  setPinned(pinned: boolean): void {
    if (this.pinned === pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    if (!other.group) other.setGroup(other.id);
    this.setGroup(other.group ?? other.id);
  }

  onResize(): void {
    this.view.onResize();
  }

  detach(): void {
    this.parent.removeLeaf(this);
    void this.view.close();
    this.app.workspace.leafRemoved(this);
  }

  /** Writes the view's name and icon into the tab and over the view. */
  updateHeader(): void {
    this.tabHeaderEl.empty();
    this.tabHeaderEl.setAttrs({ 'aria-label': this.getDisplayText(), 'data-type': this.view.getViewType() });
    const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), this.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: this.getDisplayText() });
    const close = inner.createDiv({
      cls: 'workspace-tab-header-inner-close-button',
      attr: { role: 'button', 'aria-label': 'Close' },
    });
    setIcon(close, 'x');
    close.addEventListener('click', event => {
      event.stopPropagation();
      this.detach();
    });
    if (this.view instanceof ItemView) this.view.showTitle();
  }

  private listen(): void {
    const activate = (): void => this.app.workspace.setActiveLeaf(this);
    this.containerEl.addEventListener('focusin', activate);
    this.containerEl.addEventListener('mousedown', activate);
    this.tabHeaderEl.addEventListener('click', () => this.app.workspace.setActiveLeaf(this, { focus: true }));
    this.tabHeaderEl.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') this.app.workspace.setActiveLeaf(this, { focus: true });
    });
    this.tabHeaderEl.addEventListener('auxclick', event => {
      if (event.button === 1) this.detach();
    });
  }
}
