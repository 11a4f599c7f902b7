import type { Menu } from 'obsidian';
import type { App } from './app';
import { Component } from './component';
import type { WorkspaceLeaf } from './leaf';
import { setIcon } from './ui/icons';
import type { Scope } from './ui/scope';

export type ViewStateData = Record<string, unknown>;

export abstract class View extends Component {
  readonly app: App;
  readonly containerEl: HTMLElement;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;

  constructor(readonly leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  /** Puts the view into its leaf. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttribute('data-type', this.getViewType());
    parent.append(this.containerEl);
    this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  getIcon(): string {
    return this.icon;
  }

  getState(): ViewStateData {
    return {};
  }

  async setState(_state: unknown, _result: unknown): Promise<void> {
    await Promise.resolve();
  }

  getEphemeralState(): ViewStateData {
    return {};
  }

  setEphemeralState(_state: unknown): void {
    return undefined;
  }

  onResize(): void {
    return undefined;
  }

  onPaneMenu(_menu: Menu, _source: string): void {
    return undefined;
  }

  protected async onOpen(): Promise<void> {
    await Promise.resolve();
  }

  protected async onClose(): Promise<void> {
    await Promise.resolve();
  }
}

export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.#titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.#actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
    setIcon(button, icon);
    button.addEventListener('click', callback);
    this.#actionsEl.prepend(button);
    return button;
  }

  showTitle(): void {
    this.#titleEl.setText(this.getDisplayText());
  }
}

/** What a new tab shows. */
export class EmptyView extends ItemView {
  override icon = 'file';

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
    await Promise.resolve();
  }
}

/** Keeps the place of a view whose plugin is not there, until its type is registered again. */
export class UnknownView extends ItemView {
  override icon = 'ghost';
  private state: ViewStateData = {};

  constructor(
    leaf: WorkspaceLeaf,
    private readonly type: string,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getState(): ViewStateData {
    return this.state;
  }

  override async setState(state: ViewStateData): Promise<void> {
    this.state = state;
    await Promise.resolve();
  }
}
