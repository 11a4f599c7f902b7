import { build } from 'esbuild';
import type { App } from 'obsidian';
import { beforeAll, expect, test } from 'vitest';
import type * as module from '../../src/days/ui/device-cache';
import type { CachedDay, DayCache } from '../../src/days/day-cache';
import { ROOT } from '../workbench/build';
import { buildProbe } from './support/probe';
import { workbenchPages } from './support/workbench-page';

declare global {
  interface Window {
    readonly deviceCacheModule: typeof module;
    cacheUnderTest: DayCache;
  }
}

const open = workbenchPages();
let pluginFolder = '';
let script = '';

beforeAll(async () => {
  // Not the product itself, which keeps its own index under the same name.
  pluginFolder = await buildProbe('cache');
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/days/ui/device-cache.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'deviceCacheModule',
    write: false,
  });
  script = outputFiles[0]?.text ?? '';
});

const note = (path: string, text = `text of ${path}`): CachedDay => ({
  path,
  size: 1,
  modified: 2,
  day: null,
  facts: { text },
});
const byPath = (notes: readonly CachedDay[]) => [...notes].sort((a, b) => (a.path < b.path ? -1 : 1));

/** A vault on this device; `start` is what a start of the plugin does first. */
async function device() {
  const { page } = await open({ pluginFolder });
  const start = async (signature: string, version = '1.0.0') => {
    await page.reload();
    await page.waitForFunction(() => 'workbench' in window);
    await page.addScriptTag({ content: script });
    const found = await page.evaluate(
      async ([wanted, build]) => {
        const manifest = { id: 'x', name: 'X', author: 'A', minAppVersion: '1', description: '', dir: 'x' };
        const { deviceCache } = window.deviceCacheModule;
        const app = window.workbench.app as unknown as App;
        window.cacheUnderTest = deviceCache(app, { ...manifest, version: build });
        return await window.cacheUnderTest.load(wanted);
      },
      [signature, version] as const,
    );
    return byPath(found);
  };
  const save = async (kept: readonly CachedDay[], gone: readonly string[] = []) =>
    await page.evaluate(async args => await window.cacheUnderTest.save(...args), [kept, gone] as const);
  return { page, start, save };
}

test('what was kept comes back, as it was kept last', async () => {
  const { start, save } = await device();
  expect(await start('s')).toEqual([]);
  await save([note('a.md'), note('论文/b.md', '题 \u0001 \ud83d\udcc4')]);
  await save([note('a.md', 'newer')]);
  expect(await start('s')).toEqual([note('a.md', 'newer'), note('论文/b.md', '题 \u0001 \ud83d\udcc4')]);
  expect(await start('s')).toHaveLength(2);
});

test('more notes than one transaction takes are all kept', async () => {
  const { start, save } = await device();
  await start('s');
  const many = Array.from({ length: 450 }, (_, at) => note(`${1000 + at}.md`));
  await save(many);
  expect(await start('s')).toEqual(many);
});

test('notes that are gone are forgotten, also when nothing else is kept', async () => {
  const { start, save } = await device();
  await start('s');
  await save([note('a.md'), note('b.md'), note('c.md')]);
  await save([note('d.md')], ['a.md', 'never-there.md']);
  await save([], ['b.md']);
  expect(await start('s')).toEqual([note('c.md'), note('d.md')]);
});

test.each([
  ['another signature', 'other', '1.0.0'],
  ['another build of the plugin', 's', '1.0.1'],
])('%s throws everything away for good', async (_name, signature, version) => {
  const { start, save } = await device();
  await start('s');
  await save([note('a.md')]);
  expect(await start(signature, version)).toEqual([]);
  await save([note('b.md')]);
  expect(await start(signature, version)).toEqual([note('b.md')]);
  expect(await start('s')).toEqual([]);
});

/** What the storage of the device may have become. */
const damages: readonly (readonly [name: string, damage: (name: string) => Promise<void>])[] = [
  [
    'a database without its stores',
    async name => {
      await new Promise(resolve => (indexedDB.deleteDatabase(name).onsuccess = resolve));
      const request = indexedDB.open(name, 1);
      await new Promise(resolve => (request.onsuccess = resolve));
      request.result.close();
    },
  ],
  [
    'a database of a later version',
    async name => {
      const request = indexedDB.open(name, 7);
      await new Promise(resolve => (request.onsuccess = resolve));
      request.result.close();
    },
  ],
];

test.each(damages)('%s gives an empty cache and no error', async (_name, damage) => {
  const { page, start, save } = await device();
  await start('s');
  await save([note('a.md')]);
  const [name = ''] = await page.evaluate(async () =>
    (await indexedDB.databases()).map(each => each.name ?? ''),
  );
  // A database that is open can be neither deleted nor changed.
  await page.reload();
  await page.evaluate(damage, name);
  expect(await start('s')).toEqual([]);
  await save([note('b.md')], ['a.md']);
  expect(await start('s')).toEqual([]);
});

test('rows that are none are left out', async () => {
  const { page, start, save } = await device();
  await start('s');
  await save([note('a.md')]);
  await page.evaluate(async () => {
    const [found] = await indexedDB.databases();
    const request = indexedDB.open(found?.name ?? '');
    await new Promise(resolve => (request.onsuccess = resolve));
    const store = request.result.transaction('notes', 'readwrite').objectStore('notes');
    const put = store.put({ path: 'damaged.md', text: 3 });
    await new Promise(resolve => (put.onsuccess = resolve));
    request.result.close();
  });
  expect(await start('s')).toEqual([note('a.md')]);
});

test('storage that is refused gives an empty cache and no error', async () => {
  const { page, start, save } = await device();
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  expect(await start('s')).toEqual([]);
  await save([note('a.md')], ['b.md']);
  expect(await start('s')).toEqual([]);
});
