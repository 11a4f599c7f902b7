import { addDays, dayOf } from '../../src/time/day';
import { generatedLogs } from '../life/generated-logs';
import setup from './support/build';
import { launchChromium } from './support/chromium';
import { openPage, type WorkbenchPage } from './support/workbench-page';

const days = 3650;
const rounds = 9;

/** Milliseconds of main thread that a click on a range takes, charts and layout included. */
async function click(bench: WorkbenchPage, button: number): Promise<number> {
  return await bench.page.evaluate(at => {
    const target = document.querySelectorAll<HTMLElement>('.rdb-life-ranges button')[at];
    const start = performance.now();
    target?.click();
    // Asking for a size makes the browser lay everything out now.
    void document.querySelector('.rdb-life-body')?.scrollHeight;
    return performance.now() - start;
  }, button);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function main(): Promise<void> {
  await setup();
  const browser = await launchChromium();
  const vault = generatedLogs(addDays(dayOf(new Date()), 1 - days), days, 5);
  const bench = await openPage(browser, { vault, language: 'zh' });
  await bench.ribbon('打开生活记录').click();
  await bench.page.locator('.rdb-life-panel').first().waitFor({ timeout: 60_000 });
  const times: Record<string, number[]> = { '90 days': [], '3650 days': [] };
  for (let round = 0; round < rounds; round++) {
    times['3650 days']?.push(await click(bench, 3));
    times['90 days']?.push(await click(bench, 1));
  }
  for (const [name, own] of Object.entries(times))
    console.log(`${median(own).toFixed(0).padStart(6)} ms  life log, every chart, ${name}`);
  await bench.close();
  await browser.close();
}

void main();
