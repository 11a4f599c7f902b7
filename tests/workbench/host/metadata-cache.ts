import { parentOf } from './adapter';
import { Events } from './events';
import { TFile } from './files';
import { parseLinktext, stripHeading } from './links';
import { type NoteMetadata, type Position, readMetadata } from './note-metadata';
import type { Vault } from './vault';

/** Notes read in one go before the page may breathe. */
const SLICE_MS = 12;

export class MetadataCache extends Events {
  readonly resolvedLinks: Record<string, Record<string, number>> = {};
  readonly unresolvedLinks: Record<string, Record<string, number>> = {};
  private readonly cache = new Map<TFile, NoteMetadata>();
  private readonly queue = new Set<TFile>();
  private running: Promise<void> | null = null;
  /** Files by their names in lower case; made anew after files came, went or moved. */
  private names: Map<string, TFile[]> | null = null;

  constructor(private readonly vault: Vault) {
    super();
    const add = (file: unknown): void => {
      if (file instanceof TFile && file.extension === 'md') this.enqueue(file);
    };
    const move = (file: unknown): void => {
      this.names = null;
      add(file);
    };
    vault.on('create', move);
    vault.on('modify', add);
    vault.on('rename', move);
    vault.on('delete', (file: unknown) => {
      this.names = null;
      if (file instanceof TFile) this.forget(file);
    });
  }

  /** Answers when no note waits to be read. */
  async idle(): Promise<void> {
    await this.running;
  }

  getFileCache(file: TFile): NoteMetadata | null {
    return this.cache.get(file) ?? null;
  }

  getCache(path: string): NoteMetadata | null {
    const file = this.vault.getFileByPath(path);
    return file ? this.getFileCache(file) : null;
  }

  /** The file a link leads to: the very path, then the nearest by the end of the path, then by name. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    const wanted = linkpath.replace(/^\.?\//, '');
    if (wanted === '') return this.vault.getFileByPath(sourcePath);
    const folder = parentOf(sourcePath);
    for (const path of [`${folder === '/' ? '' : `${folder}/`}${wanted}`, wanted]) {
      const exact = this.vault.getFileByPath(path) ?? this.vault.getFileByPath(`${path}.md`);
      if (exact) return exact;
    }
    const matches = ['', '.md'].flatMap(extension => {
      const end = `/${wanted}${extension}`.toLowerCase();
      const namesakes = this.namesakes(end.slice(end.lastIndexOf('/') + 1));
      return namesakes.filter(file => `/${file.path}`.toLowerCase().endsWith(end));
    });
    return matches.sort((a, b) => a.path.length - b.path.length)[0] ?? null;
  }

  fileToLinktext(file: TFile, _sourcePath: string, omitExtension = true): string {
    const name = omitExtension && file.extension === 'md' ? file.basename : file.name;
    if (this.namesakes(file.name.toLowerCase()).length < 2) return name;
    return omitExtension && file.extension === 'md' ? file.path.slice(0, -3) : file.path;
  }

  private namesakes(name: string): readonly TFile[] {
    if (!this.names) {
      this.names = new Map();
      for (const file of this.vault.getFiles()) {
        const key = file.name.toLowerCase();
        this.names.set(key, [...(this.names.get(key) ?? []), file]);
      }
    }
    return this.names.get(name) ?? [];
  }

  private enqueue(file: TFile): void {
    this.queue.add(file);
    this.running ??= this.drain();
  }

  private forget(file: TFile): void {
    this.queue.delete(file);
    const before = this.cache.get(file) ?? null;
    this.cache.delete(file);
    this.trigger('deleted', file, before);
  }

  /** Reads what waits, later than whoever changed it: a plugin must not count on the cache being fresh at once. */
  private async drain(): Promise<void> {
    while (this.queue.size > 0) {
      await new Promise(resolve => window.setTimeout(resolve));
      const until = performance.now() + SLICE_MS;
      for (const file of this.queue) {
        this.queue.delete(file);
        const text = await this.vault.cachedRead(file).catch(() => null);
        if (text === null) continue;
        const metadata = readMetadata(text);
        this.cache.set(file, metadata);
        this.resolveLinks(file, metadata);
        this.trigger('changed', file, text, metadata);
        this.trigger('resolve', file);
        if (performance.now() > until) break;
      }
    }
    this.running = null;
    this.trigger('resolved');
  }

  private resolveLinks(file: TFile, metadata: NoteMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of [...(metadata.links ?? []), ...(metadata.embeds ?? [])]) {
      const { path } = parseLinktext(link);
      const target = this.getFirstLinkpathDest(path, file.path);
      const counts = target ? resolved : unresolved;
      const key = target ? target.path : path;
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
  }
}

/** Where `#heading#sub` or `#^block` lies in a note; null when it is not there. */
export function resolveSubpath(
  cache: NoteMetadata,
  subpath: string,
): { type: 'heading' | 'block'; start: Position['start']; end: Position['start'] | null } | null {
  const parts = subpath.split('#').filter(part => part !== '');
  if (parts[0]?.startsWith('^')) {
    const block = cache.blocks?.[parts[0].slice(1)];
    return block ? { type: 'block', start: block.position.start, end: block.position.end } : null;
  }
  const headings = cache.headings ?? [];
  let from = 0;
  let level = 0;
  for (const part of parts) {
    const same = (heading: string): boolean =>
      stripHeading(heading).toLowerCase() === stripHeading(part).toLowerCase();
    const found = headings.findIndex((h, index) => index >= from && h.level > level && same(h.heading));
    if (found < 0) return null;
    from = found + 1;
    level = headings[found]?.level ?? 0;
  }
  const heading = headings[from - 1];
  if (!heading) return null;
  const next = headings.find((h, index) => index >= from && h.level <= heading.level);
  return { type: 'heading', start: heading.position.start, end: next?.position.start ?? null };
}
