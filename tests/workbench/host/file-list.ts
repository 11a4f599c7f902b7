import { type TAbstractFile, TFile, TFolder } from './files';
import { setIcon } from './ui/icons';
import { Menu } from './ui/menu';
import { Keymap } from './ui/scope';
import { ItemView } from './view';

export const FILE_LIST = 'file-explorer';

/** The tree of the vault's files. Arrow keys move and fold, Enter opens. */
export class FileListView extends ItemView {
  override icon = 'folder-closed';
  private readonly unfolded = new Set<string>();
  private timer: number | undefined;

  getViewType(): string {
    return FILE_LIST;
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('nav-files-container');
    const { vault, workspace } = this.app;
    const later = (): void => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.draw(), 30);
    };
    for (const event of ['create', 'delete', 'rename']) this.registerEvent(vault.on(event, later));
    this.registerEvent(workspace.on('file-open', later));
    this.registerDomEvent(this.contentEl, 'keydown', event => this.handleKey(event as KeyboardEvent));
    this.draw();
    await Promise.resolve();
  }

  private draw(): void {
    const focused = document.activeElement?.closest<HTMLElement>('.tree-item-self')?.dataset['path'];
    this.contentEl.empty();
    const tree = this.contentEl.createDiv({ attr: { role: 'tree', 'aria-label': 'Files' } });
    this.drawFolder(this.app.vault.getRoot(), tree);
    const rows = this.rows();
    const current = rows.find(row => row.dataset['path'] === focused);
    current?.focus();
    (current ?? rows[0])?.setAttr('tabindex', 0);
  }

  private drawFolder(folder: TFolder, parentEl: HTMLElement): void {
    for (const file of [...folder.children].sort(byKindAndName)) {
      const isFolder = file instanceof TFolder;
      const itemEl = parentEl.createDiv(`tree-item ${isFolder ? 'nav-folder' : 'nav-file'}`);
      this.drawRow(file, itemEl);
      if (isFolder && this.unfolded.has(file.path)) {
        this.drawFolder(file, itemEl.createDiv({ cls: 'tree-item-children', attr: { role: 'group' } }));
      }
    }
  }

  private drawRow(file: TAbstractFile, itemEl: HTMLElement): void {
    const isFolder = file instanceof TFolder;
    const cls = `tree-item-self is-clickable tappable ${isFolder ? 'nav-folder-title mod-collapsible' : 'nav-file-title'}`;
    const row = itemEl.createDiv({ cls, attr: { role: 'treeitem', tabindex: -1, 'data-path': file.path } });
    if (isFolder) {
      const isOpen = this.unfolded.has(file.path);
      row.setAttr('aria-expanded', isOpen);
      setIcon(
        row.createDiv(`tree-item-icon collapse-icon${isOpen ? '' : ' is-collapsed'}`),
        'right-triangle',
      );
    }
    const name = file instanceof TFile && file.extension === 'md' ? file.basename : file.name;
    row.createDiv({ cls: 'tree-item-inner', text: name });
    row.toggleClass('is-active', file === this.app.workspace.getActiveFile());
    row.addEventListener('click', event => this.choose(file, event));
    row.addEventListener('contextmenu', event => this.showMenu(file, event));
  }

  private choose(file: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
    if (file instanceof TFile) {
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      return;
    }
    if (!this.unfolded.delete(file.path)) this.unfolded.add(file.path);
    this.draw();
  }

  private showMenu(file: TAbstractFile, event: MouseEvent): void {
    event.preventDefault();
    const menu = new Menu();
    this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
    menu.addItem(item =>
      item
        .setTitle('Move to trash')
        .setIcon('trash-2')
        .setSection('danger')
        .onClick(() => this.app.fileManager.trashFile(file)),
    );
    menu.showAtMouseEvent(event);
  }

  private rows(): HTMLElement[] {
    return [...this.contentEl.querySelectorAll<HTMLElement>('.tree-item-self')];
  }

  private handleKey(event: KeyboardEvent): void {
    const rows = this.rows();
    const row = (event.target as HTMLElement).closest<HTMLElement>('.tree-item-self');
    const file = this.app.vault.getAbstractFileByPath(row?.dataset['path'] ?? '');
    if (!row || !file) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const folds = file instanceof TFolder && this.unfolded.has(file.path) === (event.key === 'ArrowLeft');
    if (step !== 0) rows[rows.indexOf(row) + step]?.focus();
    else if (event.key === 'Enter' || (event.key.startsWith('Arrow') && folds)) this.choose(file, event);
    else return;
    event.preventDefault();
  }
}

function byKindAndName(a: TAbstractFile, b: TAbstractFile): number {
  const kinds = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return kinds || a.name.localeCompare(b.name, undefined, { numeric: true });
}
