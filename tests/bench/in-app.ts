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
const bench = await openPage(browser, { vault, pluginFolder: folder, step: 60_000 });
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
