import type { DiskEntry } from '../protocol';
import { normalizePath } from './links';
import type { ServerClient } from './server-client';

type FileEntry = Extract<DiskEntry, { kind: 'file' }>;

interface WriteTimes {
  readonly ctime?: number;
  readonly mtime?: number;
}

/** The vault's disk: a mirror in memory that is read at once, written through to the server. */
export class DataAdapter {
  readonly entries = new Map<string, DiskEntry>();

  constructor(
    readonly server: ServerClient,
    readonly basePath: string,
  ) {
    for (const entry of server.bootData.entries) this.entries.set(entry.path, entry);
  }

  /** Files outside the vault are out of a page's reach. */
  static readLocalFile(filePath: string): Promise<ArrayBuffer> {
    return Promise.reject(new Error(`ENOENT: no such file or directory, open '${filePath}'`));
  }

  getName(): string {
    return this.server.bootData.name;
  }

  getBasePath(): string {
    return this.basePath;
  }

  getFullPath(path: string): string {
    return `${this.basePath}/${normalizePath(path)}`;
  }

  getResourcePath(path: string): string {
    return `/api/vault?${new URLSearchParams({ path }).toString()}`;
  }

  async exists(path: string): Promise<boolean> {
    return await Promise.resolve(path === '/' || this.entries.has(normalizePath(path)));
  }

  async stat(
    path: string,
  ): Promise<{ type: 'file' | 'folder'; ctime: number; mtime: number; size: number } | null> {
    const entry = this.entries.get(normalizePath(path));
    if (!entry) return await Promise.resolve(null);
    if (entry.kind === 'folder') return { type: 'folder', ctime: 0, mtime: 0, size: 0 };
    return { type: 'file', ctime: entry.ctime, mtime: entry.mtime, size: entry.size };
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const folder = normalizePath(path);
    const inside = [...this.entries.values()].filter(entry => parentOf(entry.path) === folder);
    const named = (kind: DiskEntry['kind']): string[] => inside.filter(e => e.kind === kind).map(e => e.path);
    return await Promise.resolve({ files: named('file'), folders: named('folder') });
  }

  async read(path: string): Promise<string> {
    const entry = this.fileAt(path);
    return entry.text ?? new TextDecoder().decode(await this.server.readBinary(entry.path));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const entry = this.fileAt(path);
    if (entry.text !== null) return new TextEncoder().encode(entry.text).buffer;
    return await this.server.readBinary(entry.path);
  }

  async write(path: string, text: string, times: WriteTimes = {}): Promise<void> {
    const at = normalizePath(path);
    this.remember(at, text, new TextEncoder().encode(text).length, times);
    await this.server.change('write', at, '', text);
  }

  async writeBinary(path: string, content: ArrayBuffer, times: WriteTimes = {}): Promise<void> {
    const at = normalizePath(path);
    this.remember(at, null, content.byteLength, times);
    await this.server.change('write', at, '', content);
  }

  async append(path: string, text: string, times: WriteTimes = {}): Promise<void> {
    const before = (await this.exists(path)) ? await this.read(path) : '';
    await this.write(path, before + text, times);
  }

  async process(path: string, change: (text: string) => string, times: WriteTimes = {}): Promise<string> {
    const text = change(await this.read(path));
    await this.write(path, text, times);
    return text;
  }

  async mkdir(path: string): Promise<void> {
    const at = normalizePath(path);
    for (let folder = at; folder !== '/'; folder = parentOf(folder)) {
      if (!this.entries.has(folder)) this.entries.set(folder, { path: folder, kind: 'folder' });
    }
    await this.server.change('mkdir', at);
  }

  async remove(path: string): Promise<void> {
    await this.drop('remove', path);
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const { files, folders } = await this.list(path);
    if (!recursive && files.length + folders.length > 0)
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    await this.drop('remove', path);
  }

  async trashSystem(path: string): Promise<boolean> {
    await this.drop('trash', path);
    return true;
  }

  async trashLocal(path: string): Promise<void> {
    await this.drop('trash', path);
  }

  async rename(from: string, to: string): Promise<void> {
    const [source, target] = [normalizePath(from), normalizePath(to)];
    if (this.entries.has(target)) throw new Error('Destination file already exists!');
    for (const entry of this.below(source)) {
      this.entries.delete(entry.path);
      const path = target + entry.path.slice(source.length);
      this.entries.set(path, { ...entry, path });
    }
    await this.server.change('rename', source, target);
  }

  async copy(from: string, to: string): Promise<void> {
    const [source, target] = [normalizePath(from), normalizePath(to)];
    if (this.entries.has(target)) throw new Error('Destination file already exists!');
    for (const entry of this.below(source)) {
      const path = target + entry.path.slice(source.length);
      this.entries.set(path, { ...entry, path });
    }
    await this.server.change('copy', source, target);
  }

  private async drop(operation: 'remove' | 'trash', path: string): Promise<void> {
    const at = normalizePath(path);
    if (!this.entries.has(at)) throw new Error(`ENOENT: no such file or directory, unlink '${path}'`);
    for (const entry of this.below(at)) this.entries.delete(entry.path);
    await this.server.change(operation, at);
  }

  private below(path: string): DiskEntry[] {
    return [...this.entries.values()].filter(({ path: at }) => at === path || at.startsWith(`${path}/`));
  }

  private fileAt(path: string): FileEntry {
    const entry = this.entries.get(normalizePath(path));
    if (entry?.kind !== 'file') throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    return entry;
  }

  private remember(path: string, text: string | null, size: number, times: WriteTimes): void {
    const parent = parentOf(path);
    if (parent !== '/' && this.entries.get(parent)?.kind !== 'folder') {
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    }
    const before = this.entries.get(path);
    const now = Date.now();
    const created = before?.kind === 'file' ? before.ctime : now;
    this.entries.set(path, {
      path,
      kind: 'file',
      text,
      size,
      ctime: times.ctime ?? created,
      mtime: times.mtime ?? now,
    });
  }
}

/** The folder of a path; `/` for what lies at the top. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}
