import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { PlayedPaper } from '../support/services/played-paper';
import { DaybookPage } from './support/daybook-page';
import { hostileTexts, leakHost, runningLanguages } from './support/hostile-texts';
import { workbenchPages, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const path = '2024-09-13.md';
const vault = {
  [path]: '# Learned today\n\n## Old topic\n',
  'Secret.md': `# Part\n\n![a](https://${leakHost}/secret.png)\n`,
  'pic.png': 'no picture',
};

/** What was fetched and run since the page was opened. */
interface Watch {
  readonly fetched: readonly string[];
  readonly ran: () => Promise<number>;
}

declare global {
  interface Window {
    ran: number;
  }
}

/** Counts what anything but the plugin's own reading and asking fetches, and every run of a processor. */
async function watch({ page }: WorkbenchPage): Promise<Watch> {
  const fetched: string[] = [];
  await page.route(`**://${leakHost}/**`, route => route.fulfill({ status: 200, body: '' }));
  page.on('request', request => {
    const isOurs = ['fetch', 'xhr', 'eventsource', 'websocket'].includes(request.resourceType());
    if (!isOurs || request.url().includes(leakHost)) fetched.push(request.url());
  });
  await page.evaluate(languages => {
    window.ran = 0;
    const run = () => {
      window.ran++;
    };
    const plugin = window.workbench.app.plugins.plugins['research-daybook'];
    for (const language of languages) plugin?.registerMarkdownCodeBlockProcessor(language, run);
    plugin?.registerMarkdownPostProcessor(run);
  }, runningLanguages);
  return { fetched, ran: () => page.evaluate(() => window.ran) };
}

const start = async () => {
  const bench = await open({ vault });
  await bench.openNote(path);
  return { page: new DaybookPage(bench, {}), bench, seen: await watch(bench) };
};

const active =
  'img, picture, source, iframe, object, embed, video, audio, style, link, script, form, image, use, ' +
  '[style*="url"], [background], [src], [srcset], a[href], a[data-href], [class*="block-language"], [class*="language-"]';

/** Nothing was fetched or run, and there is nothing that could. */
async function expectQuiet(seen: Watch, dialog: Locator): Promise<void> {
  expect(seen.fetched).toEqual([]);
  expect(await seen.ran()).toBe(0);
  expect(await dialog.locator(active).evaluateAll(all => all.map(({ outerHTML }) => outerHTML))).toEqual([]);
}

test('the hostile texts do fetch and run where the user has accepted them, so that silence elsewhere means something', async () => {
  const { bench, seen } = await start();
  await bench.writeDisk('All.md', hostileTexts.filter(text => !text.includes('<style')).join('\n\n'));
  await expect
    .poll(() => bench.page.evaluate(() => window.workbench.app.vault.getFileByPath('All.md') !== null))
    .toBe(true);
  await bench.openNote('All.md');
  await bench.page.getByRole('button', { name: 'Toggle reading view' }).click();
  await expect.poll(() => seen.ran()).toBeGreaterThan(runningLanguages.length);
  await expect.poll(() => seen.fetched.length).toBeGreaterThan(20);
  expect(seen.fetched.some(url => url.endsWith('/secret.png'))).toBe(true);
  expect(seen.fetched.some(url => url.endsWith('pic.png'))).toBe(true);
  // What the browser says of the addresses that lead nowhere.
  await bench.idle();
  bench.complaints.splice(0);
});

describe('nothing is fetched or run by', () => {
  test('the form that a link opens', async () => {
    expect(hostileTexts.length).toBeGreaterThan(50);
    const { page, bench, seen } = await start();
    const preview = page.dialog.getByRole('region', { name: page.t('capture.preview') });
    for (const [at, text] of hostileTexts.entries()) {
      const input = text.replace(/\s+/g, ' ');
      for (const fields of [{ input: 'A Quiet Title', remark: text, summary: text }, { input }]) {
        const query = new URLSearchParams({ command: 'add-paper', ...fields });
        await bench.uri(`obsidian://research-daybook?${query.toString()}`);
        if (fields.input !== input) await preview.getByText(`word${at} before`).first().waitFor();
        await expectQuiet(seen, page.dialog);
        await bench.page.keyboard.press('Escape');
        await page.dialog.waitFor({ state: 'detached' });
      }
    }
  });

  test('what is pasted into its fields', async () => {
    const { page, bench, seen } = await start();
    await bench.command(page.t('capture.append'));
    const all = hostileTexts.join('\n\n');
    const preview = page.dialog.getByRole('region', { name: page.t('capture.preview') });
    await page.field('input').fill('Quiet\nhttps://arxiv.org/abs/2405.06789');
    for (const key of ['topic', 'summary', 'remark'] as const) {
      await page.field(key).fill(key === 'topic' ? 'word0 ![a](https://leak.example/0)' : all);
      await expect.poll(() => preview.textContent()).toContain(key === 'topic' ? 'Quiet' : 'word30 before');
      await expectQuiet(seen, page.dialog);
    }
  });

  test('the import', async () => {
    const { page, bench, seen } = await start();
    const { t, dialog } = page;
    await bench.command(t('import.title'));
    const papers = hostileTexts.map((text, at) => {
      const inLine = text.split('\n\n').slice(1).join(' ').replace(/\s+/g, ' ').replaceAll('`', '');
      return `## Paper ${at} ${inLine}\n\nhttps://arxiv.org/abs/2401.${10_000 + at}\n\n${text}\n\`\`\`\n`;
    });
    const sources = [
      papers.slice(0, 30).join('\n').replaceAll('```', ''),
      hostileTexts
        .map((text, at) => `@misc{k${at}, title={${text}}, abstract={${text}}, note={${text}}}`)
        .join('\n'),
    ];
    for (const source of sources) {
      await dialog.getByLabel(t('import.source'), { exact: true }).fill(source);
      await dialog.locator('.rdb-import-markdown').nth(20).waitFor();
      await dialog.locator('details').evaluateAll(all => {
        for (const details of all) details.setAttribute('open', '');
      });
      await dialog.locator('.rdb-import-markdown pre', { hasText: 'word' }).first().waitFor();
      await bench.idle();
      await expectQuiet(seen, dialog);
    }
  });

  test('the dialog that queues a paper', async () => {
    const { page, bench, seen } = await start();
    await bench.command(page.t('reading.queue'));
    await page.dialog.getByLabel(page.t('reading.paper')).fill(hostileTexts.join(' ').replace(/\s+/g, ' '));
    await bench.idle();
    await expectQuiet(seen, page.dialog);
  });

  test('answers of services, in the form, among papers of one title, and in both dialogs about cards', async () => {
    const { page, bench, seen } = await start();
    const { t, dialog } = page;
    const texts = hostileTexts.join('\n\n');
    const paper = (arxiv: string, year: number): PlayedPaper => ({
      title: 'Leaking Lamps <img src="https://leak.example/t.png"> ![a](https://leak.example/u.png)',
      authors: [
        { given: '![a](https://leak.example/v.png)', family: '<img src="https://leak.example/w.png">' },
      ],
      abstract: texts,
      year,
      venue: '![[Secret]] ![a](https://leak.example/x.png)',
      doi: `10.5555/leak.${year}`,
      arxiv,
      repository: 'https://leak.example/y.png',
    });
    // Of other people, else they would be taken for one paper.
    const twins = ['Adler', 'Brook'].map((family, at) => ({
      ...paper(`2403.0000${at}`, 2023),
      title: 'Attention Leaking Away',
      doi: `10.5555/${family}`,
      authors: [{ given: '![a](https://leak.example/z.png) <img src="https://leak.example/z.png">', family }],
    }));
    bench.services.play({ papers: [paper('2401.00001', 2021), paper('2402.00002', 2022), ...twins] });
    await bench.command(t('capture.append'));
    await page.field('input').fill('https://arxiv.org/abs/2401.00001');
    await page.button(t('capture.look-up')).click();
    const preview = dialog.getByRole('region', { name: t('capture.preview') });
    await expect.poll(() => preview.textContent()).toContain('word30 before');
    await expectQuiet(seen, dialog);
    await page.field('input').fill('Attention Leaking Away');
    await page.button(t('capture.look-up')).click();
    const candidates = bench.page.locator('.rdb-candidates');
    await expect.poll(() => candidates.locator('.suggestion-item').count()).toBe(3);
    expect(await candidates.textContent()).toContain('https://leak.example/z.png');
    await expectQuiet(seen, candidates);
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    await bench.writeDisk(
      path,
      `${vault[path]}\n### Leaking\n\n- Paper: [arXiv:2402.00002](https://arxiv.org/abs/2402.00002)\n`,
    );
    await expect.poll(() => bench.editorText()).toContain('### Leaking');
    await bench.page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor.setCursor(5));
    await bench.command(t('capture.refresh'));
    await dialog.getByLabel(/leak/i).first().waitFor();
    await expectQuiet(seen, dialog);
    await bench.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });

    const pending = '### arXiv:2401.00001\n\n- Paper: [arXiv:2401.00001](https://arxiv.org/abs/2401.00001)\n';
    await bench.writeDisk(path, `${vault[path]}\n${pending}- Metadata: pending\n`);
    await expect.poll(() => bench.editorText()).toContain('- Metadata: pending');
    await bench.command(t('capture.retry'));
    await dialog.getByText(t('capture.retried', { done: 1, total: 1 })).waitFor();
    await expectQuiet(seen, dialog);
  });
});
