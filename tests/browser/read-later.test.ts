import { format } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const url = 'https://arxiv.org/abs/2405.06789';
const title = 'Quiet Gradients in Noisy Diffusion';
const day = format(new Date(), 'yyyy-MM-dd');
const path = `${day}.md`;
const words = {
  zh: { plan: '今日计划', area: '科研', learned: '今日所学', authors: '作者：' },
  en: { plan: 'Plan', area: 'Research', learned: 'Learned today', authors: 'Authors: ' },
};

const start = async (options: PageOptions): Promise<DaybookPage> =>
  new DaybookPage(await open(options), options);
const closed = (page: DaybookPage) => page.dialog.waitFor({ state: 'detached' });
const titles = (page: DaybookPage) => () =>
  page.bench.page.locator('.rdb-reading .rdb-mark-text').allTextContents();

/** Goes to the list of papers to read by its tab's keys. */
async function toList(page: DaybookPage): Promise<void> {
  await page.ribbon(page.t('papers.open-index'));
  await page.bench.page.getByRole('tab', { name: page.t('papers.tab'), exact: true }).focus();
  await page.bench.page.keyboard.press('ArrowRight');
}

describe.each(['zh', 'en'] as const)('in %s', language => {
  const { plan, area, learned, authors } = words[language];

  test('a paper is queued, its card started and looked up, its task ticked and both linked, by keyboard', async () => {
    const page = await start({
      language,
      vault: { [path]: `# ${plan}\n\n## ${area}\n\n1. [ ] \n\n# ${learned}\n` },
    });
    const { bench, t } = page;
    const { keyboard } = bench.page;
    await bench.command(t('reading.queue'));
    await page.dialog.waitFor();
    await keyboard.insertText(url);
    await keyboard.press('Enter');
    await closed(page);
    const task = `1. [ ] [arXiv:2405.06789](${url})\n`;
    await expect.poll(() => bench.disk(path)).toContain(task);
    expect(bench.services.requests()).toEqual([]);

    await toList(page);
    await expect.poll(titles(page)).toEqual(['arXiv:2405.06789']);
    await page.tabTo(bench.page.getByRole('button', { name: t('reading.start') }).first());
    await keyboard.press('Enter');
    await page.dialog.waitFor();
    await page.tabTo(page.field('topic'));
    await keyboard.insertText('T');
    await keyboard.press('Control+Enter');
    await closed(page);

    const ticked = `1. [x] [arXiv:2405.06789](${url}) → [[#${title}|${day}]]\n`;
    await expect.poll(() => bench.disk(path)).toContain(ticked);
    const text = await bench.disk(path);
    expect(text).toContain(`# ${learned}\n\n## T\n\n### ${title}\n`);
    expect(text).toContain(`- ${authors}Jo Tanaka\n`);
    expect(text.slice(text.indexOf(`### ${title}`))).toContain(`[[${day}#${area}|${day}]]`);
    expect(text.match(/^### /gm)).toHaveLength(1);
    expect(bench.services.requests().map(({ host }) => host)).toEqual(['api.datacite.org', 'huggingface.co']);
    await expect.poll(titles(page)).toEqual([]);
    await keyboard.insertText('My summary');
    await expect.poll(() => bench.editorText()).toContain('\n\nMy summary\n\n> [!abstract]');
  });

  test('the form hands what was typed to the list of papers to read', async () => {
    const page = await start({ language, vault: { [path]: `# ${plan}\n\n## ${area}\n\n1. [ ] \n` } });
    const { bench, t } = page;
    const { keyboard } = bench.page;
    await bench.command(t('capture.append'));
    await page.dialog.waitFor();
    await keyboard.insertText(`${title}\n${url}`);
    await page.tabTo(page.button(t('capture.read-later')));
    await keyboard.press('Enter');
    const input = page.dialog.getByLabel(t('reading.paper'), { exact: true });
    await expect.poll(() => input.inputValue()).toBe(`${title} ${url}`);
    await keyboard.press('Enter');
    await closed(page);
    await expect.poll(() => bench.disk(path)).toBe(`# ${plan}\n\n## ${area}\n\n1. [ ] [${title}](${url})\n`);
    expect(bench.services.requests()).toEqual([]);
  });
});

test('of several papers the form hands none over: the list takes one at a time', async () => {
  const page = await start({});
  const { bench, t } = page;
  await bench.command(t('capture.append'));
  const later = page.button(t('capture.read-later'));
  await later.waitFor();
  await bench.page.keyboard.insertText(`${url}\nhttps://arxiv.org/abs/2406.01111`);
  await later.waitFor({ state: 'hidden' });
});

test('a task that is gone when its card is written is said', async () => {
  const page = await start({ vault: { [path]: `# Plan\n\n1. [ ] [Quiet](${url})\n\n# Learned today\n` } });
  const { bench, t } = page;
  await toList(page);
  await expect.poll(titles(page)).toHaveLength(1);
  await bench.page
    .getByRole('button', { name: t('reading.start') })
    .first()
    .click();
  await page.dialog.waitFor();
  await bench.writeDisk(path, '# Plan\n\n# Learned today\n');
  await expect.poll(titles(page)).toEqual([]);
  await page.submit();
  await closed(page);
  await expect.poll(() => bench.notices()).toContain(t('reading.task-gone', { title: 'Quiet', path }));
  expect(await bench.disk(path)).toContain('## Quiet\n');
});
