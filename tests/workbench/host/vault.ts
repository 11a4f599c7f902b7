import type { DiskEntry } from '../protocol';
import { DataAdapter, parentOf } from './adapter';
import { Events } from './events';
import { type TAbstractFile, TFile, TFolder } from './files';
import { normalizePath } from './links';
import type { ServerClient } from './server-client';

interface WriteTimes {
  readonly ctime?: number;
  readonly mtime?: number;
}

export class Vault extends Events {
  readonly configDir = '.obsidian';
  readonly adapter: DataAdapter;
  private readonly root = new TFolder(this, '/');
  private readonly byPath = new Map<string, TAbstractFile>();
  /** Asked before a file is read to be changed: an open editor saves what it holds first. */
  flushEditor: (file: TFile) => Promise<void> = async () => await Promise.resolve();

  constructor(server: ServerClient) {
    super();
    this.adapter = new DataAdapter(server, server.bootData.basePath);
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, callback);
      else callback(child);
    }
  }

  /** Takes in what is on the disk at the start; `create` is told for each file, before the layout is ready. */
  load(): void {
    for (const entry of this.adapter.entries.values()) this.seen(entry);
  }

  /** Takes in what another program did to the disk. */
  async external(entry: DiskEntry): Promise<void> {
    const before = this.adapter.entries.get(entry.path);
    this.adapter.entries.set(entry.path, entry);
    if (this.isConfig(entry.path)) this.trigger('raw', entry.path);
    else if (before && entry.kind === 'file') {
      const file = this.getFileByPath(entry.path);
      if (!file) return;
      this.refresh(file);
      this.trigger('modify', file);
    } else if (!before) this.seen(entry);
    await Promise.resolve();
  }

  externalGone(path: string): void {
    for (const at of [...this.adapter.entries.keys()]) {
      if (at === path || at.startsWith(`${path}/`)) this.adapter.entries.delete(at);
    }
    const file = this.byPath.get(path);
    if (file) this.forget(file);
    else if (this.isConfig(path)) this.trigger('raw', path);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return path === '/' ? this.root : (this.byPath.get(path) ?? null);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.byPath.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.getAbstractFileByPath(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.root, ...this.byPath.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = [...this.byPath.values()].filter(file => file instanceof TFolder);
    return includeRoot ? [this.root, ...folders] : folders;
  }

  getFiles(): TFile[] {
    return [...this.byPath.values()].filter(file => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter(file => file.extension === 'md');
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async create(path: string, text: string, times: WriteTimes = {}): Promise<TFile> {
    const at = normalizePath(path);
    if (this.adapter.entries.has(at)) throw new Error('File already exists.');
    const written = this.adapter.write(at, text, times);
    return await this.created(at, written);
  }

  async createBinary(path: string, content: ArrayBuffer, times: WriteTimes = {}): Promise<TFile> {
    const at = normalizePath(path);
    if (this.adapter.entries.has(at)) throw new Error('File already exists.');
    return await this.created(at, this.adapter.writeBinary(at, content, times));
  }

  async createFolder(path: string): Promise<TFolder> {
    const at = normalizePath(path);
    if (this.adapter.entries.has(at)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(at);
    for (const entry of [...this.adapter.entries.values()]) {
      if (entry.kind === 'folder' && !this.byPath.has(entry.path)) this.seen(entry);
    }
    const folder = this.getFolderByPath(at);
    if (!folder) throw new Error(`Folder ${at} is not part of the vault.`);
    return folder;
  }

  async read(file: TFile): Promise<string> {
    return await this.adapter.read(file.path);
  }

  async cachedRead(file: TFile): Promise<string> {
    return await this.adapter.read(file.path);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return await this.adapter.readBinary(file.path);
  }

  async modify(file: TFile, text: string, times: WriteTimes = {}): Promise<void> {
    await this.written(file, this.adapter.write(file.path, text, times));
  }

  async modifyBinary(file: TFile, content: ArrayBuffer, times: WriteTimes = {}): Promise<void> {
    await this.written(file, this.adapter.writeBinary(file.path, content, times));
  }

  async append(file: TFile, text: string, times: WriteTimes = {}): Promise<void> {
    await this.process(file, before => before + text, times);
  }

  async process(file: TFile, change: (text: string) => string, times: WriteTimes = {}): Promise<string> {
    await this.flushEditor(file);
    const before = await this.adapter.read(file.path);
    const after = change(before);
    if (after !== before) await this.modify(file, after, times);
    return after;
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) await this.adapter.rmdir(file.path, force);
    else await this.adapter.remove(file.path);
    this.forget(file);
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system) await this.adapter.trashSystem(file.path);
    else await this.adapter.trashLocal(file.path);
    this.forget(file);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    if (!this.getFolderByPath(parentOf(target)))
      throw new Error(`ENOENT: no such file or directory, rename '${target}'`);
    if (file instanceof TFile) await this.flushEditor(file);
    const from = file.path;
    const moved = this.adapter.rename(from, target);
    const inside = this.getAllLoadedFiles().filter(
      other => other === file || other.path.startsWith(`${from}/`),
    );
    const events = inside.map(other => ({ other, old: other.path }));
    for (const { other } of events) this.detach(other);
    for (const { other, old } of events) {
      other.setPath(target + old.slice(from.length));
      this.attach(other);
    }
    await moved;
    for (const { other, old } of events) this.trigger('rename', other, old);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<TAbstractFile> {
    const target = normalizePath(newPath);
    await this.adapter.copy(file.path, target);
    for (const entry of [...this.adapter.entries.values()]) {
      if (entry.path === target || entry.path.startsWith(`${target}/`)) this.seen(entry);
    }
    const copied = this.getAbstractFileByPath(target);
    if (!copied) throw new Error(`${target} was not copied.`);
    return copied;
  }

  private async created(path: string, written: Promise<void>): Promise<TFile> {
    await written;
    const entry = this.adapter.entries.get(path);
    if (entry) this.seen(entry);
    const file = this.getFileByPath(path);
    if (!file) throw new Error(`${path} is not a file of the vault.`);
    return file;
  }

  private async written(file: TFile, writing: Promise<void>): Promise<void> {
    this.refresh(file);
    this.trigger('modify', file);
    await writing;
  }

  private isConfig(path: string): boolean {
    return path.split('/').some(part => part.startsWith('.'));
  }

  private seen(entry: DiskEntry): void {
    if (this.isConfig(entry.path) || this.byPath.has(entry.path)) return;
    const file = entry.kind === 'file' ? new TFile(this, entry.path) : new TFolder(this, entry.path);
    if (file instanceof TFile) this.refresh(file);
    this.attach(file);
    this.trigger('create', file);
  }

  private refresh(file: TFile): void {
    const entry = this.adapter.entries.get(file.path);
    if (entry?.kind === 'file') file.stat = { ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  private attach(file: TAbstractFile): void {
    this.byPath.set(file.path, file);
    file.parent = this.getFolderByPath(parentOf(file.path)) ?? this.root;
    if (!file.parent.children.includes(file)) file.parent.children.push(file);
  }

  private detach(file: TAbstractFile): void {
    this.byPath.delete(file.path);
    const parent = file.parent;
    if (parent) parent.children = parent.children.filter(child => child !== file);
  }

  private forget(file: TAbstractFile): void {
    if (file instanceof TFolder) for (const child of [...file.children]) this.forget(child);
    this.detach(file);
    this.trigger('delete', file);
  }
}
