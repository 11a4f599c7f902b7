import type { TFile } from './files';
import type { WorkspaceLeaf } from './leaf';
import { ItemView, type ViewStateData } from './view';

/** The app waits two seconds; a shorter wait keeps the tests quick. */
const SAVE_DELAY_MS = 200;

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void | Promise<void> {
    this.registerEvent(
      this.app.vault.on('rename', (file: unknown) => void (file === this.file && this.renamed())),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file: unknown) => void (file === this.file && this.leaf.detach())),
    );
  }

  override getState(): ViewStateData {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: ViewStateData, _result: unknown): Promise<void> {
    const path = state['file'];
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file && file !== this.file) await this.loadFile(file);
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  async onLoadFile(_file: TFile): Promise<void> {
    await Promise.resolve();
  }

  async onUnloadFile(_file: TFile): Promise<void> {
    await Promise.resolve();
  }

  async onRename(_file: TFile): Promise<void> {
    await Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  private async loadFile(file: TFile): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
  }

  private renamed(): void {
    this.leaf.updateHeader();
    if (this.file) void this.onRename(this.file);
  }
}

/** A view of a text file that saves what changes in it, with the file's own line ends. */
export abstract class TextFileView extends FileView {
  data = '';
  private dirty = false;
  private lineEnd = '\n';
  private timer: number | undefined;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.registerEvent(
      this.app.vault.on('modify', (file: unknown) => void (file === this.file && this.fileChanged())),
    );
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  readonly requestSave = (): void => {
    this.dirty = true;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), SAVE_DELAY_MS);
  };

  /** Whether something typed is not on its way to the disk yet. */
  get unsaved(): boolean {
    return this.dirty;
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.take(await this.app.vault.read(file), true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  async save(clear = false): Promise<void> {
    window.clearTimeout(this.timer);
    if (this.dirty && this.file && this.app.vault.getFileByPath(this.file.path) === this.file) {
      this.dirty = false;
      this.data = this.getViewData();
      await this.app.vault.modify(this.file, this.data.replace(/\n/g, this.lineEnd));
    }
    if (clear) this.clear();
  }

  /** What is typed and not saved wins over what another program wrote meanwhile. */
  private async fileChanged(): Promise<void> {
    if (this.dirty || !this.file) return;
    const text = await this.app.vault.read(this.file);
    if (!this.unsaved) this.take(text, false);
  }

  private take(text: string, clear: boolean): void {
    this.lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
    this.data = text.replace(/\r\n/g, '\n');
    this.setViewData(this.data, clear);
  }
}
