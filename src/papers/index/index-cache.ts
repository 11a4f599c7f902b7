import type { NoteInfo } from '../../notes';
import type { PackedNote } from './packed-items';

/** What was read of a note of that size and time. */
export interface CachedNote extends NoteInfo {
  /** As `packNote` makes it. */
  readonly text: string;
}

/** Where the index is kept between two starts. It may lose anything at any time: the notes are read again then. */
export interface IndexCache {
  /** What was kept under the signature; whatever was kept under another one is thrown away. */
  load(signature: string): Promise<readonly CachedNote[]>;
  /** Keeps some notes under the signature of the last load and forgets others. */
  save(kept: readonly CachedNote[], gone: readonly string[]): Promise<void>;
}

/** Raised whenever packed notes are laid out otherwise; the build of the plugin is part of the signature besides. */
export const packedVersion = 2;

/** What has been read and is still to be kept. */
export interface CacheQueue {
  /** Remembers what was read of a note that was then of that size and time. */
  read(info: NoteInfo, note: PackedNote): void;
  gone(path: string): void;
  /** Keeps what was remembered, given the notes as they are now. */
  flush(now: readonly NoteInfo[]): Promise<void>;
}

const utf8 = new TextEncoder();

/** The bytes a text takes on disk. */
export function bytesOf(text: string): number {
  return utf8.encode(text).length;
}

/** Whether two looks at a note saw the same file. */
export function isSameFile(a: NoteInfo, b: NoteInfo | undefined): boolean {
  return b !== undefined && a.path === b.path && a.size === b.size && a.modified === b.modified;
}

/** A queue in front of a cache. Notes that changed since they were read are left out: what was read may have been typed and not saved. */
export function createCacheQueue(cache: IndexCache): CacheQueue {
  const waiting = new Map<string, { readonly info: NoteInfo; readonly note: PackedNote } | null>();
  return {
    read(info, note) {
      waiting.set(info.path, { info, note });
    },
    gone(path) {
      waiting.set(path, null);
    },
    async flush(now) {
      if (waiting.size === 0) return;
      const infos = new Map(now.map(info => [info.path, info]));
      const kept: CachedNote[] = [];
      const gone: string[] = [];
      for (const [path, read] of waiting) {
        if (read !== null && isSameFile(read.info, infos.get(path)))
          kept.push({ ...read.info, text: read.note.text });
        else gone.push(path);
      }
      waiting.clear();
      await cache.save(kept, gone);
    },
  };
}
