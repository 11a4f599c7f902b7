import { describe, expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const now = new Date(2024, 8, 13, 9, 0);
const today = '2024-09-13.md';
const older = '2024-09-10.md';
const attention = '[Attention](https://arxiv.org/abs/1706.03762)';
const lora = '[LoRA](https://arxiv.org/abs/2106.09685) · Hu et al. · ICLR 2022';
const vault = {
  [today]: `# 今日计划\n\n## 科研\n\n1. [ ] 跑实验\n2. [ ] ${attention}\n\n## 学业\n\n1. [ ] ${lora}\n\n# 今日所学\n`,
  [older]: `# 今日计划\n\n## 科研\n\n1. [ ] ${attention}\n\n# 今日所学\n\n## 微调\n\n### LoRA\n\narXiv:2106.09685\n\n### 别的\n\n正文\n`,
};
const combinations: readonly PageOptions[] = [
  { language: 'zh', theme: 'light', mobile: false },
  { language: 'en', theme: 'dark', mobile: true },
];

const start = async (options: PageOptions): Promise<DaybookPage> => {
  const page = new DaybookPage(await open(options), options);
  await page.bench.page.clock.setFixedTime(now);
  await page.ribbon(page.t('papers.open-index'));
  return page;
};
const openReading = (page: DaybookPage) =>
  page.bench.page.getByRole('tab', { name: page.t('reading.title'), exact: true }).click();
const titles = (page: DaybookPage) => () =>
  page.bench.page.locator('.rdb-reading .rdb-mark-text').allTextContents();

describe.each(combinations)('in $language, $theme, phone: $mobile', options => {
  test('papers to read are listed by area with how long they wait, and open at their task', async () => {
    const page = await start({ ...options, vault });
    const { bench, t } = page;
    await openReading(page);
    await expect.poll(titles(page)).toEqual(['Attention', 'LoRA']);
    expect(await bench.page.locator('.rdb-list-group').allTextContents()).toEqual(['科研1', '学业1']);
    expect(await bench.page.locator('.rdb-reading-age').allTextContents()).toEqual([
      t('reading.days', { count: 3 }),
      t('reading.today'),
    ]);
    await expect
      .poll(() => bench.page.locator('.rdb-reading .rdb-chip').allTextContents())
      .toEqual([t('reading.noted', { day: '2024-09-10' })]);
    expect(await bench.page.locator('.rdb-reading .rdb-link').first().getAttribute('href')).toBe(
      'https://arxiv.org/abs/1706.03762',
    );
    await bench.page.locator('.rdb-reading .rdb-mark-open').first().click();
    await page.expectCursorAt(`2. [ ] ${attention}`);
  });

  test('starting a card writes it, ticks the task and links both; undo takes each back', async () => {
    const page = await start({ ...options, vault });
    const { bench, t } = page;
    await openReading(page);
    await bench.page
      .getByRole('button', { name: t('reading.start') })
      .first()
      .click();
    await expect
      .poll(() => page.field('input').inputValue())
      .toBe('Attention\nhttps://arxiv.org/abs/1706.03762');
    await page.field('topic').fill('注意力');
    await page.submit();
    await page.dialog.waitFor({ state: 'detached' });
    await expect.poll(titles(page)).toEqual(['LoRA']);
    const written = await bench.disk(today);
    expect(written).toContain(`2. [x] ${attention} → [[#Attention|2024-09-13]]\n`);
    expect(written).toMatch(
      /### Attention\n\n- .*\[arXiv:1706\.03762\]\(https:\/\/arxiv\.org\/abs\/1706\.03762\)\n- .*\[\[2024-09-13#科研\|2024-09-13\]\]\n/,
    );
    await bench.page.getByRole('button', { name: t('reading.undo'), exact: true }).click();
    await expect.poll(() => bench.disk(today)).toContain(`2. [ ] ${attention}\n`);
    await expect.poll(titles(page)).toEqual(['Attention', 'LoRA']);
  });
});

test('a paper is queued by keyboard into an area, once, and says that it was noted', async () => {
  const page = await start({ vault });
  const { bench, t } = page;
  const { keyboard } = bench.page;
  await openReading(page);
  await expect.poll(titles(page)).toEqual(['Attention', 'LoRA']);
  await bench.command(t('reading.queue'));
  await keyboard.type('https://arxiv.org/abs/2301.00001v2');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+Tab');
  await keyboard.press('Enter');
  await page.dialog.waitFor({ state: 'detached' });
  await expect.poll(titles(page)).toEqual(['Attention', 'LoRA', 'arXiv:2301.00001']);
  const written = await bench.disk(today);
  expect(written).toContain(`1. [ ] ${lora}\n2. [ ] [arXiv:2301.00001](https://arxiv.org/abs/2301.00001)\n`);
  await bench.command(t('reading.queue'));
  await keyboard.type('arXiv:2301.00001');
  await page.dialog.getByText(t('reading.is-queued', { day: '2024-09-13' })).waitFor();
  await keyboard.press('Enter');
  await page.dialog.waitFor({ state: 'detached' });
  expect(await bench.disk(today)).toBe(written);
  await bench.command(t('reading.queue'));
  await keyboard.type('别的');
  await page.dialog.getByText(t('reading.is-noted', { day: '2024-09-10' })).waitFor();
});

test('a row is queued and marked from its menu, and the chips tell what is queued', async () => {
  const page = await start({ vault });
  const { bench, t } = page;
  await page.cards('别的').click({ button: 'right' });
  await bench.page.getByRole('menuitem', { name: t('papers.mark-as', { name: '待研究' }) }).click();
  await expect.poll(() => bench.disk(older)).toContain('### 别的\n\n==待研究==\n\n正文\n');
  await page.cards('别的').click({ button: 'right' });
  await bench.page.getByRole('menuitem', { name: t('papers.queue') }).click();
  expect(await page.dialog.getByLabel(t('reading.paper')).inputValue()).toBe('别的');
  await bench.page.keyboard.press('Enter');
  await page.dialog.waitFor({ state: 'detached' });
  await expect.poll(() => bench.disk(today)).toContain('别的 #to-read\n');
  await bench.page.getByRole('button', { name: t('papers.filters'), exact: true }).click();
  await bench.page.getByRole('button', { name: t('papers.need-queued'), exact: true }).click();
  const names = () => page.tree.locator('.rdb-name').allTextContents();
  await expect.poll(async () => (await names()).sort()).toEqual(['LoRA', '别的'].sort());
  await bench.page.getByRole('button', { name: t('papers.need-mark'), exact: true }).click();
  await expect.poll(names).toEqual(['别的']);
  await bench.page.getByRole('button', { name: t('papers.need-read'), exact: true }).click();
  await expect.poll(names).toEqual([]);
});

test('keys tick a task, and an empty list says how to fill it', async () => {
  const page = await start({ vault: { [today]: `# Plan\n\n1. [ ] ${attention}\n` } });
  const { bench, t } = page;
  const { keyboard } = bench.page;
  await bench.page.getByRole('tab', { name: page.t('papers.tab'), exact: true }).focus();
  await keyboard.press('ArrowRight');
  await expect.poll(titles(page)).toEqual(['Attention']);
  await keyboard.press('Tab');
  await keyboard.press('Delete');
  await expect.poll(titles(page)).toEqual([]);
  await bench.page.getByText(t('reading.empty')).waitFor();
  expect(await bench.disk(today)).toBe(`# Plan\n\n1. [x] ${attention}\n`);
  await bench.writeDisk(older, `# Plan\n\n1. [ ] arXiv:2301.00001\n`);
  await expect.poll(titles(page)).toEqual(['arXiv:2301.00001']);
});
