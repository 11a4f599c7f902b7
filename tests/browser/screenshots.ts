import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { addDays, dayOf } from '../../src/time/day';
import { generatedLogs } from '../life/generated-logs';
import { ROOT } from '../workbench/build';
import setup from './support/build';
import { launchChromium } from './support/chromium';
import { DaybookPage } from './support/daybook-page';
import { openPage, type PageOptions } from './support/workbench-page';

const FOLDER = path.join(ROOT, '.github/images');
const NOTE = 'Daily/2026-04-08.md';

/** A picture of the README: how its page is opened and what is done before it is taken. */
interface Picture {
  readonly name: string;
  readonly options: PageOptions;
  readonly prepare: (page: DaybookPage) => Promise<void>;
}

const showIndex = async (page: DaybookPage) => {
  await page.openIndex();
  await page.bench.idle();
};

/** The life log over a range, of two years of generated notes. */
const showLife = (range: 'life.range-days' | 'life.range-all') => async (page: DaybookPage) => {
  await page.ribbon(page.t('life.open'));
  const label = range === 'life.range-all' ? page.t(range) : page.t(range, { days: 90 });
  await page.bench.page.getByRole('button', { name: label, exact: true }).click();
  await page.bench.page.locator('.rdb-life-panel').first().waitFor();
  await page.bench.page.waitForTimeout(300);
};
const twoYears = generatedLogs(addDays(dayOf(new Date()), -729), 730, 5);

const pictures: readonly Picture[] = [
  { name: 'life-light', options: { language: 'zh', vault: twoYears }, prepare: showLife('life.range-days') },
  { name: 'life-dark', options: { theme: 'dark', vault: twoYears }, prepare: showLife('life.range-days') },
  {
    name: 'life-years-light',
    options: { language: 'zh', vault: twoYears },
    prepare: showLife('life.range-all'),
  },
  {
    name: 'life-years-dark',
    options: { theme: 'dark', vault: twoYears },
    prepare: showLife('life.range-all'),
  },
  {
    name: 'life-phone',
    options: { language: 'zh', mobile: true, vault: twoYears },
    prepare: showLife('life.range-days'),
  },
  { name: 'index-light', options: { language: 'zh' }, prepare: showIndex },
  { name: 'index-phone', options: { language: 'zh', mobile: true }, prepare: showIndex },
  {
    name: 'append-dark',
    options: { theme: 'dark' },
    prepare: async page => {
      await page.ribbon(page.t('capture.append'));
      await page.field('input').fill('https://arxiv.org/abs/2405.06789');
      await page.field('summary').fill('Averages the noise away before the step.');
      await page.button(page.t('capture.look-up')).click();
      await page.dialog.getByText('Jo Tanaka').first().waitFor();
      await page.bench.page.waitForTimeout(300);
    },
  },
];

await setup();
await mkdir(FOLDER, { recursive: true });
const browser = await launchChromium();
for (const { name, options, prepare } of pictures) {
  const bench = await openPage(browser, { vault: 'sample', ...options });
  if (options.vault === undefined) await bench.openNote(NOTE);
  await prepare(new DaybookPage(bench, options));
  await bench.page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await bench.close();
  console.log(`.github/images/${name}.png`);
}
await browser.close();
