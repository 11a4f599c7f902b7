import { Events } from './events';
import type { WorkspaceLeaf } from './leaf';

export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  abstract readonly children: readonly WorkspaceItem[];
}

/** Leaves that lie over one another, with a row of tabs above. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv('workspace-tabs mod-top');
  readonly children: WorkspaceLeaf[] = [];
  current: WorkspaceLeaf | null = null;
  private readonly headersEl: HTMLElement;
  private readonly leavesEl: HTMLElement;

  constructor(override parent: WorkspaceSplit) {
    super();
    const header = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = header.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    this.leavesEl = this.containerEl.createDiv('workspace-tab-container');
  }

  addLeaf(leaf: WorkspaceLeaf): WorkspaceLeaf {
    this.children.push(leaf);
    this.headersEl.append(leaf.tabHeaderEl);
    this.leavesEl.append(leaf.containerEl);
    leaf.updateHeader();
    this.show(this.current ?? leaf);
    return leaf;
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    this.children.remove(leaf);
    leaf.tabHeaderEl.remove();
    leaf.containerEl.remove();
    const next = this.children.at(-1);
    if (this.current === leaf) this.current = null;
    if (next && !this.current) this.show(next);
    if (!next) this.parent.tabsEmptied(this);
  }

  show(leaf: WorkspaceLeaf): void {
    this.current = leaf;
    for (const child of this.children) {
      child.containerEl.toggle(child === leaf);
      child.tabHeaderEl.toggleClass('is-active', child === leaf);
      child.tabHeaderEl.setAttr('aria-selected', child === leaf);
    }
    leaf.onResize();
  }
}

/** Groups of tabs beside one another. */
export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  readonly children: WorkspaceTabs[] = [];

  constructor(parentEl: HTMLElement, cls: string) {
    super();
    this.containerEl = parentEl.createDiv(`workspace-split ${cls}`);
    this.addTabs();
  }

  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs(this);
    this.children.push(tabs);
    this.containerEl.append(tabs.containerEl);
    return tabs;
  }

  get firstTabs(): WorkspaceTabs {
    return this.children[0] ?? this.addTabs();
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.flatMap(tabs => tabs.children);
  }

  tabsEmptied(tabs: WorkspaceTabs): void {
    if (this.children.length < 2) return;
    this.children.remove(tabs);
    tabs.containerEl.remove();
  }
}

export class WorkspaceRoot extends WorkspaceSplit {
  setDirection(direction: 'vertical' | 'horizontal'): void {
    this.containerEl.toggleClass('mod-horizontal', direction === 'horizontal');
    this.containerEl.toggleClass('mod-vertical', direction === 'vertical');
  }
}

/** A sidebar; on a phone it is a drawer over the notes. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(
    parentEl: HTMLElement,
    side: 'left' | 'right',
    private readonly changed: (dock: WorkspaceSidedock) => void,
  ) {
    super(parentEl, `mod-horizontal mod-sidedock mod-${side}-split is-sidedock-collapsed`);
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.set(true);
  }

  expand(): void {
    this.set(false);
  }

  private set(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.changed(this);
  }
}

/** The strip of buttons at the window's left edge. */
export class WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  readonly settingsEl: HTMLElement;

  constructor(parentEl: HTMLElement) {
    this.containerEl = parentEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
    this.settingsEl = this.containerEl.createDiv('side-dock-settings');
  }
}
