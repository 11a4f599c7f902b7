import { statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildPlugin, OUTPUT } from '../workbench/build';
import setup from '../browser/support/build';
import { launchChromium } from '../browser/support/chromium';
import { openPage } from '../browser/support/workbench-page';
import { readDay } from '../../src/papers/read-day';
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
const bench = await openPage(browser, { vault, pluginFolder: folder });
show('onload', await series(() => loading(bench.page)));
show(
  `switching on until all ${noteCount} notes (${cards} cards) are indexed and shown`,
  await series(() => indexing(bench.page, cards)),
);
await bench.close();
await browser.close();
