import type { NoteInfo, Notes } from '../notes';
import type { Clock } from '../clock';
import { textHash } from '../text/text-hash';
import type { Day } from '../time/day';

/** What all readers made of a note of that size and time. */
export interface CachedDay extends NoteInfo {
  readonly day: Day | null;
  /** By the names of `keptName`; null where a reader found nothing. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Where facts are kept between two starts. It may lose anything at any time: the notes are read again then. */
export interface DayCache {
  /** What was kept under the signature; whatever was kept under another one is thrown away. */
  load(signature: string): Promise<readonly CachedDay[]>;
  /** Keeps some notes under the signature of the last load and forgets others. */
  save(kept: readonly CachedDay[], gone: readonly string[]): Promise<void>;
}

/** Raised whenever rows are laid out otherwise; the build of the plugin is part of the signature besides. */
export const cacheLayout = 'days 1';

/** Milliseconds without a change after which what was read is kept: longer than the app waits before it saves typing. */
const restful = 5000;

const utf8 = new TextEncoder();

/** The bytes a text takes on disk. */
export function bytesOf(text: string): number {
  return utf8.encode(text).length;
}

/** Whether two looks at a note saw the same file. */
export function isSameFile(a: NoteInfo, b: NoteInfo | undefined): boolean {
  return b !== undefined && a.path === b.path && a.size === b.size && a.modified === b.modified;
}

/** The name under which a row holds what a reader with that key made. */
export function keptName(id: string, key: string): string {
  return `${id} ${textHash(key).toString(36)}`;
}

/** Keeps rows some time after they changed. */
export interface Keeper {
  /** The row of a note has changed, or there is none any more. */
  readonly changed: (path: string) => void;
  readonly stop: () => void;
}

/** What a keeper works with. */
export interface KeeperDeps {
  readonly cache: DayCache;
  readonly clock: Clock;
  readonly notes: Pick<Notes, 'list'>;
  /** What is known of a note; null for one that is not to be kept. */
  readonly rowOf: (path: string) => CachedDay | null;
}

/** A keeper that has nothing to keep yet. Notes that changed since they were read are left out: what was read may have been typed and not saved. */
export function createKeeper({ cache, clock, notes, rowOf }: KeeperDeps): Keeper {
  const waiting = new Set<string>();
  let cancel = (): void => undefined;
  const flush = async (): Promise<void> => {
    const infos = new Map(notes.list().map(info => [info.path, info]));
    const kept: CachedDay[] = [];
    const gone: string[] = [];
    for (const path of waiting) {
      const row = rowOf(path);
      if (row !== null && isSameFile(row, infos.get(path))) kept.push(row);
      else gone.push(path);
    }
    waiting.clear();
    await cache.save(kept, gone);
  };
  return {
    changed(path) {
      waiting.add(path);
      cancel();
      cancel = clock.after(restful, () => void flush());
    },
    stop: () => cancel(),
  };
}
