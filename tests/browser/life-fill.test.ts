import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { dayOf } from '../../src/time/day';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();
const t = translator('zh');
const today = dayOf(new Date());
const data = '.obsidian/plugins/research-daybook/data.json';
const empty = '# 今日生活\n\n| 今日体重 | 今日锻炼 |\n| --- | --- |\n|  |  |\n\n# 今日计划\n';

test('an empty life log offers the form in both modes of the editor, for its own day', async () => {
  const bench = await open({ vault: { '2024-09-13.md': empty, 'other.md': empty }, language: 'zh' });
  await bench.openNote('2024-09-13.md');
  const button = bench.page.locator('.cm-content .rdb-life-fill');
  await button.waitFor();
  await bench.page.evaluate(() => {
    const view = window.workbench.app.workspace.getMostRecentLeaf()?.view;
    if (view && 'toggleLivePreview' in view) (view as { toggleLivePreview(): void }).toggleLivePreview();
  });
  await bench.page.locator('.markdown-source-view:not(.is-live-preview)').waitFor();
  await button.focus();
  await bench.page.keyboard.press('Enter');
  const dialog = bench.page.getByRole('dialog');
  await expect.poll(() => dialog.getByLabel(t('life.day'), { exact: true }).inputValue()).toBe('2024-09-13');
  await dialog.getByLabel('今日体重', { exact: true }).fill('63kg');
  await bench.page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await button.waitFor({ state: 'detached' });
  expect(await bench.disk('2024-09-13.md')).toContain('63kg');
  await bench.openNote('other.md');
  await bench.page.getByText('今日锻炼').first().waitFor();
  expect(await button.count()).toBe(0);
});

test('the status bar asks for today until something is filled in, and the settings silence both', async () => {
  const bench = await open({ vault: { [`${today}.md`]: empty }, language: 'zh' });
  const status = bench.page.getByRole('button', { name: t('life.status') });
  await status.click();
  const dialog = bench.page.getByRole('dialog');
  await dialog.getByLabel('今日锻炼', { exact: true }).fill('跑步');
  await dialog.getByRole('button', { name: t('life.save') }).click();
  await status.waitFor({ state: 'hidden' });
  await bench.writeDisk(`${today}.md`, empty);
  await status.waitFor();
  await bench.openNote(`${today}.md`);
  await bench.page.locator('.rdb-life-fill').waitFor();
  await bench.writeDisk(data, '{"lifeStatus": false, "lifeButton": false}');
  await status.waitFor({ state: 'hidden' });
  await bench.page.locator('.rdb-life-fill').waitFor({ state: 'detached' });
});
