import type { Buffer } from 'node:buffer';
import type { DiskEntry, ServerEvent, VaultOperation } from '../protocol';
import { watchFolders } from './folder-watch';
import { hashOf, isHidden, type VaultFiles } from './vault-files';

const SETTLE_MS = 60;

/** The vault on the disk with a memory of what the pages know of it, so that a page never hears its own echo. */
export class Disk {
  private readonly known = new Map<string, string>();
  private readonly settling = new Map<string, ReturnType<typeof setTimeout>>();
  private revision = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly stopWatching: () => void;

  constructor(
    private readonly files: VaultFiles,
    private readonly send: (event: ServerEvent) => void,
  ) {
    this.stopWatching = watchFolders(files.root, isHidden, relative => this.settle(relative));
  }

  close(): void {
    this.stopWatching();
    for (const timer of this.settling.values()) clearTimeout(timer);
  }

  /** Everything the page may see, as it is now. */
  async list(): Promise<DiskEntry[]> {
    return await this.inTurn(async () => {
      const entries: DiskEntry[] = [];
      for (const relative of await this.files.walk('')) {
        const found = await this.files.entry(relative);
        if (!found) continue;
        this.known.set(relative, found.hash);
        entries.push(found.entry);
      }
      return entries;
    });
  }

  /** Does what a page asks and tells the others; the answer is the revision the page is at afterwards. */
  async apply(
    operation: VaultOperation,
    at: string,
    to: string,
    content: Buffer,
    by: string,
  ): Promise<number> {
    return await this.inTurn(async () => {
      if (operation === 'write') {
        this.known.set(at, hashOf(content));
        await this.files.write(at, content);
      } else if (operation === 'mkdir') await this.files.makeFolder(at);
      else if (operation === 'rename') await this.files.move(at, to);
      else if (operation === 'copy') await this.files.copy(at, to);
      else if (operation === 'trash') await this.files.trash(at);
      else await this.files.remove(at);
      await this.tell(at, by);
      if (operation === 'rename' || operation === 'copy') await this.tell(to, by);
      return this.revision;
    });
  }

  private settle(relative: string): void {
    if (isHidden(relative)) return;
    clearTimeout(this.settling.get(relative));
    const check = (): void => {
      this.settling.delete(relative);
      void this.inTurn(async () => await this.checkTree(relative));
    };
    this.settling.set(relative, setTimeout(check, SETTLE_MS));
  }

  /** Tells of a change on the disk unless the pages know that very content already. */
  private async checkTree(relative: string): Promise<void> {
    const found = await this.files.entry(relative).catch(() => null);
    if ((found?.hash ?? undefined) !== this.known.get(relative)) await this.tell(relative, '');
    if (found?.entry.kind !== 'folder') return;
    for (const child of await this.files.walk(relative).catch(() => [])) await this.checkTree(child);
  }

  private async tell(relative: string, by: string): Promise<void> {
    const revision = ++this.revision;
    const found = await this.files.entry(relative);
    if (found) {
      this.known.set(relative, found.hash);
      this.send({ type: 'changed', entry: found.entry, revision, by });
      if (found.entry.kind !== 'folder' || by === '') return;
      for (const child of await this.files.walk(relative)) {
        if (!this.known.has(child)) await this.tell(child, by);
      }
    } else {
      for (const path of this.known.keys()) {
        if (path === relative || path.startsWith(`${relative}/`)) this.known.delete(path);
      }
      this.send({ type: 'gone', path: relative, revision, by });
    }
  }

  /** Writes and checks follow one another: a check in the middle of a write would take the old text for news. */
  private inTurn<T>(job: () => Promise<T>): Promise<T> {
    const result = this.queue.then(job);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
