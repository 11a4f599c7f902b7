import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildPlugin, OUTPUT } from '../workbench/build';
import setup from '../browser/support/build';
import { launchChromium } from '../browser/support/chromium';
import { openPage } from '../browser/support/workbench-page';
import { readDay } from '../../src/papers/read/read-day';
import { generateNotes } from './generate-notes';
import { median } from './interleaved';

const rounds = 7;
const noteCount = 3650;
const id = 'research-daybook';

/** Switches the plugin off and on; milliseconds of switching on, which ends when `onload` has. */
async function loading(page: Page): Promise<number> {
  return page.evaluate(async plugin => {
    const { plugins } = window.workbench.app;
    await plugins.disablePlugin(plugin);
    const start = performance.now();
    await plugins.enablePlugin(plugin);
    return performance.now() - start;
  }, id);
}

/** Milliseconds from switching on until the command line answers from the complete index. */
async function indexing(page: Page, cards: number): Promise<number> {
  return page.evaluate(
    async ([plugin, count]) => {
      const { plugins, commands } = window.workbench.app;
      await plugins.disablePlugin(plugin);
      const start = performance.now();
      await plugins.enablePlugin(plugin);
      commands.executeCommandById(`${plugin}:open-paper-index`);
      // No named function here: it would be sent to the page with a helper of the compiler that is not there.
      while (!document.querySelector('.rdb-status')?.textContent?.startsWith(`${count} `)) {
        await new Promise(resolve => window.setTimeout(resolve, 5));
      }
      return performance.now() - start;
    },
    [id, cards] as const,
  );
}

/** Milliseconds from each letter typed into the filter until its frame is done. */
async function typing(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    Object.assign(window, { keys: [] });
    const input = document.querySelector('.rdb-papers input[type="search"]');
    input?.addEventListener('input', () => {
      const at = performance.now();
      requestAnimationFrame(() =>
        setTimeout(() => (window as unknown as { keys: number[] }).keys.push(performance.now() - at)),
      );
    });
  });
  const filter = page.locator('.rdb-papers input[type="search"]');
  for (const word of ['diffusion', 'attention 扩散', 'kuosan', '风格迁移']) {
    await filter.pressSequentially(word, { delay: 100 });
    await filter.fill('');
    await page.waitForTimeout(200);
  }
  return page.evaluate(() => (window as unknown as { keys: number[] }).keys);
}

/** Makes the next start find no cache. */
async function forgetCache(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench.app.saveLocalStorage('research-daybook-cache', null));
}

async function series(run: () => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await run());
  return times;
}

const show = (name: string, times: readonly number[]) =>
  console.log(
    `${name}: median ${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`,
  );

const slowAt = process.argv.indexOf('--slow');
/** How many times slower the processor is made, as a phone's is; 1 for as it is. */
const slow = slowAt < 0 ? 1 : Number(process.argv[slowAt + 1]);

/** Milliseconds of the blocks of the main thread over 50 ms while something is done. */
async function blocksDuring(page: Page, run: () => Promise<unknown>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const blocks: number[] = [];
    const observer = new PerformanceObserver(list => {
      for (const entry of list.getEntries()) blocks.push(entry.duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    Object.assign(window, { blocks, observer });
  });
  await run();
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const { blocks, observer } = window as unknown as { blocks: number[]; observer: PerformanceObserver };
    observer.disconnect();
    return blocks;
  });
}

/** The rows of a phone: one start after another, so that each is what a user waits for once. */
async function phone(page: Page, cards: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  const longest = (blocks: readonly number[]): string =>
    `${blocks.length} blocks over 50 ms, the longest ${Math.round(blocks.reduce((a, b) => Math.max(a, b), 0))} ms`;
  show('onload', await series(() => loading(page)));
  await forgetCache(page);
  const first: number[] = [];
  const reading = await blocksDuring(page, async () => first.push(await indexing(page, cards)));
  show(`first reading of ${noteCount} notes`, first);
  console.log(`  ${longest(reading)}`);
  await page.waitForTimeout(20_000);
  const again: number[] = [];
  const drawing = await blocksDuring(page, async () => again.push(await indexing(page, cards)));
  show('from the cache until the index is shown', again);
  console.log(`  ${longest(drawing)}`);
  await page.waitForTimeout(5_000);
  const keys = await typing(page);
  show('a letter typed into the filter', keys);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

await setup();
const folder = path.join(OUTPUT, 'bench-plugin');
await buildPlugin(folder);
console.log(`main.js: ${(statSync(path.join(folder, 'main.js')).size / 1000).toFixed(0)} kB`);
const browser = await launchChromium();
const notes = generateNotes(noteCount, 20260417);
const cards = notes.reduce(
  (sum, { text, ...note }) => sum + readDay(text, { ...note, learnedNames: ['今日所学'] }).cards.length,
  0,
);
const vault = Object.fromEntries(notes.map(note => [note.path, note.text]));
const bench = await openPage(browser, { vault, pluginFolder: folder, step: 120_000 });
if (slow > 1) {
  console.log(`processor slowed ${slow} times`);
  await phone(bench.page, cards);
  await bench.close();
  await browser.close();
  process.exit(0);
}
show('onload', await series(() => loading(bench.page)));
const reading = async () => {
  await forgetCache(bench.page);
  return indexing(bench.page, cards);
};
show(`switching on until all ${noteCount} notes (${cards} cards) are read and shown`, await series(reading));
// The index is kept a few seconds after it was read.
await bench.page.waitForTimeout(15_000);
show('the same from the cache', await series(() => indexing(bench.page, cards)));
await bench.page.waitForTimeout(5_000);
show('a letter typed into the filter', await typing(bench.page));
await bench.close();
await browser.close();
