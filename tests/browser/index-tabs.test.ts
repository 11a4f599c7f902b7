import { describe, expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const now = new Date(2024, 8, 13, 9, 0);
const today = '2024-09-13.md';
const older = '2024-09-10.md';
const vault = {
  [today]:
    '# 今日计划\n\n## 科研\n\n1. [x] 跑实验\n2. [ ] 改论文\n\n## 学业\n\n1. [ ] 交作业\n\n# 今日所学\n\n这个结论 ==待研究== 一下。\n',
  [older]:
    '# 今日计划\n\n## 科研\n\n1. [ ] 改论文\n\n# 今日所学\n\n旧的一句 ==待研究==。\n\n表格 #待整理 还乱。\n',
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
const openMarks = (page: DaybookPage) =>
  page.bench.page.getByRole('tab', { name: page.t('marks.title'), exact: true }).click();
const sentences = (page: DaybookPage) => () => page.bench.page.locator('.rdb-mark-text').allTextContents();
const all = ['这个结论 待研究 一下。', '旧的一句 待研究。', '表格 #待整理 还乱。'];

describe.each(combinations)('in $language, $theme, phone: $mobile', options => {
  test('the marks are listed by name, newest first, and open at their line', async () => {
    const page = await start({ ...options, vault });
    const { bench, t } = page;
    await openMarks(page);
    await expect.poll(sentences(page)).toEqual(all);
    expect(await bench.page.locator('.rdb-list-group').allTextContents()).toEqual(['待研究2', '待整理1']);
    expect(await bench.page.locator('.rdb-mark-day').allTextContents()).toEqual([
      '2024-09-13',
      '2024-09-10',
      '2024-09-10',
    ]);
    const status = bench.page.locator('.rdb-status').filter({ visible: true });
    expect(await status.textContent()).toBe(t('marks.count', { count: 3 }));
    expect(await page.tree.isVisible()).toBe(false);
    await bench.page.getByRole('button', { name: '表格 #待整理 还乱。' }).click();
    await page.expectCursorAt('表格 #待整理 还乱。');
  });

  test('a mark that is done goes from its note, and undo brings it back', async () => {
    const page = await start({ ...options, vault });
    const { bench, t } = page;
    await openMarks(page);
    await bench.page
      .getByRole('button', { name: t('marks.done') })
      .first()
      .click();
    await expect.poll(sentences(page)).toEqual(all.slice(1));
    expect(await bench.disk(today)).toContain('这个结论 一下。\n');
    await bench.page.getByRole('button', { name: t('marks.undo'), exact: true }).click();
    await expect.poll(sentences(page)).toEqual(all);
    expect(await bench.disk(today)).toBe(vault[today]);
    expect(await bench.disk(older)).toBe(vault[older]);
  });

  test("the header shows today's plan by area and opens the note", async () => {
    const page = await start({ ...options, vault });
    const { bench, t } = page;
    const header = bench.page.locator('.rdb-today');
    const carried = t('plan.carried-days', { count: 3 });
    await expect.poll(() => header.textContent()).toBe(`${t('plan.today')}科研 1/2学业 0/1${carried}`);
    await header.click();
    await expect.poll(() => bench.editorText()).toBe(vault[today]);
  });
});

test('keys move through the marks, finish one and open one', async () => {
  const page = await start({ vault });
  const { bench } = page;
  const { keyboard } = bench.page;
  await bench.page.getByRole('tab', { name: page.t('papers.tab'), exact: true }).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect.poll(sentences(page)).toEqual(all);
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Delete');
  await expect.poll(sentences(page)).toEqual([all[0], all[2]]);
  expect(await bench.disk(older)).toContain('旧的一句 。\n');
  await keyboard.press('Enter');
  await page.expectCursorAt('表格 #待整理 还乱。');
});

test('the list follows the notes while it is shown, and says when there is nothing', async () => {
  const page = await start({ vault: { [older]: '一句话\n' } });
  const { bench, t } = page;
  expect(await bench.page.locator('.rdb-today').isVisible()).toBe(false);
  await openMarks(page);
  await bench.page.locator('.rdb-marks-empty').filter({ visible: true }).waitFor();
  await bench.writeDisk(older, '一句 ==待研究== 话\n');
  await expect.poll(sentences(page)).toEqual(['一句 待研究 话']);
  expect(await bench.page.locator('.rdb-marks-empty').isVisible()).toBe(false);
  await bench.page.getByRole('tab', { name: t('papers.tab'), exact: true }).click();
  await bench.page.locator('.rdb-mark').first().waitFor({ state: 'hidden' });
});
