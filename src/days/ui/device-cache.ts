import type { App, PluginManifest } from 'obsidian';
import type { CachedDay, DayCache } from '../day-cache';

const storageKey = 'research-daybook-cache';
const notes = 'notes';
const about = 'about';
/** Where the signature is kept beside the notes. */
const signatureKey = 'signature';
/** Notes in one transaction: more would hold the main thread while they are copied. */
const atOnce = 200;

const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The cache cannot be used.'));
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = transaction.onabort = () =>
      reject(transaction.error ?? new Error('The cache cannot be written.'));
  });

/** The name of this vault's database: vaults of one device share an origin, so each has a random one of its own. */
function databaseName(app: App): string {
  const known: unknown = app.loadLocalStorage(storageKey);
  if (typeof known === 'string' && known !== '') return known;
  const fresh = `research-daybook-${crypto.randomUUID()}`;
  app.saveLocalStorage(storageKey, fresh);
  return fresh;
}

function open(app: App): Promise<IDBDatabase> {
  const request = window.indexedDB.open(databaseName(app), 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(notes, { keyPath: 'path' });
    request.result.createObjectStore(about);
  };
  return done(request);
}

/** What tells builds of the plugin apart, since another one may read notes otherwise. */
async function buildOf(app: App, { dir, version }: PluginManifest): Promise<string> {
  const file = await app.vault.adapter.stat(`${dir ?? ''}/main.js`);
  return `${version} ${file?.mtime ?? ''} ${file?.size ?? ''}`;
}

const isCached = (value: unknown): value is CachedDay =>
  typeof value === 'object' &&
  value !== null &&
  'facts' in value &&
  typeof value.facts === 'object' &&
  value.facts !== null;

/** A cache in the browser storage of this device, for this vault and this build of the plugin only; a failure means that nothing is kept. */
export function deviceCache(app: App, manifest: PluginManifest): DayCache {
  let database: Promise<IDBDatabase> | null = null;
  const opened = (): Promise<IDBDatabase> => (database ??= open(app));
  return {
    async load(signature) {
      try {
        const own = `${signature} ${await buildOf(app, manifest)}`;
        const transaction = (await opened()).transaction([notes, about], 'readwrite');
        const kept = transaction.objectStore(notes);
        const known = transaction.objectStore(about);
        if ((await done<unknown>(known.get(signatureKey))) === own) {
          const rows: readonly unknown[] = await done(kept.getAll());
          return rows.filter(isCached);
        }
        kept.clear();
        known.put(own, signatureKey);
        await finished(transaction);
      } catch (error) {
        console.debug('Research Daybook reads every note', error);
      }
      return [];
    },
    async save(kept, gone) {
      try {
        for (let at = 0; at === 0 || at < kept.length; at += atOnce) {
          const transaction = (await opened()).transaction(notes, 'readwrite');
          const store = transaction.objectStore(notes);
          for (const note of kept.slice(at, at + atOnce)) store.put(note);
          if (at === 0) for (const path of gone) store.delete(path);
          await finished(transaction);
        }
      } catch (error) {
        console.debug('Research Daybook cannot keep its index', error);
      }
    },
  };
}
