import { describe, expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const monday = new Date(2024, 8, 16, 9, 0);
const fridayPath = '2024-09-13.md';
const path = '2024-09-16.md';
const friday = `# 近日安排

周一组会

# 今日计划

1. [ ] 买票

## 科研

1. [x] 跑实验
	1. [ ] 画图
2. [ ] 改论文

# 今日所学
`;
const combinations: readonly PageOptions[] = [
  { language: 'zh', theme: 'light', mobile: false },
  { language: 'en', theme: 'dark', mobile: false },
  { language: 'zh', theme: 'dark', mobile: true },
];

describe.each(combinations)('on the Monday after, in $language, $theme, phone: $mobile', options => {
  const start = async (settings: Record<string, unknown> = {}) => {
    const data = JSON.stringify({ noteLanguage: 'zh', ...settings });
    const vault = { [fridayPath]: friday, '.obsidian/plugins/research-daybook/data.json': data };
    const page = new DaybookPage(await open({ ...options, vault }), options);
    await page.bench.page.clock.setFixedTime(monday);
    return page;
  };
  const areas = '## 科研\n\n1. [ ] 画图\n2. [ ] 改论文\n\n## 学业\n\n1. [ ] \n';

  test("today's note takes Friday's plan over, once, and undo takes it back", async () => {
    const page = await start();
    const { bench, t } = page;
    await page.ribbon(t('daily.create-today'));
    await page.expectCursorAt('1. [ ] 买票');
    const text = await bench.disk(path);
    expect(text).toContain(`# 近日安排\n\n周一组会\n\n# 今日计划\n\n1. [ ] 买票\n\n${areas}`);
    const said = t('plan.carried', { count: 3, path: fridayPath });
    expect((await bench.notices()).some(notice => notice.includes(said))).toBe(true);
    await expect
      .poll(() => bench.page.locator('.rdb-carried').allTextContents())
      .toEqual(['', '', ''].map(() => t('plan.carried-chip', { count: 3 })));
    await page.ribbon(t('daily.create-today'));
    expect(await bench.disk(path)).toBe(text);
    await bench.page.locator('.rdb-notice-button').first().click();
    await expect.poll(() => bench.disk(path)).toContain('# 近日安排\n\n# 今日计划\n\n## 科研\n\n1. [ ] \n');
    expect(await bench.disk(fridayPath)).toBe(friday);
  });

  test('the source is marked when the settings say so, and both notes are restored', async () => {
    const page = await start({ carryMode: 'marked', carryOnCreate: false });
    const { bench, t } = page;
    await page.ribbon(t('daily.create-today'));
    await page.expectCursorAt('1. [ ] ');
    const before = await bench.disk(path);
    await bench.page.evaluate(([id]) => window.workbench.app.commands.executeCommandById(id), [
      'research-daybook:carry-over',
    ] as const);
    await expect.poll(() => bench.disk(path)).toContain(areas);
    await expect
      .poll(() => bench.disk(fridayPath))
      .toContain('\t1. [>] 画图 → [[2024-09-16]]\n2. [>] 改论文 → [[2024-09-16]]\n');
    await bench.page.evaluate(([id]) => window.workbench.app.commands.executeCommandById(id), [
      'research-daybook:undo-carry-over',
    ] as const);
    await expect.poll(() => bench.disk(path)).toBe(before);
    expect(await bench.disk(fridayPath)).toBe(friday);
  });

  test('a task is added to an area from anywhere', async () => {
    const page = await start();
    const { bench, dialog, t } = page;
    await bench.page.evaluate(([id]) => window.workbench.app.commands.executeCommandById(id), [
      'research-daybook:add-task',
    ] as const);
    await dialog.getByLabel(t('plan.area'), { exact: true }).selectOption('学业');
    await dialog.getByLabel(t('plan.task'), { exact: true }).fill('交作业');
    await bench.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await bench.disk(path)).toContain('## 学业\n\n1. [ ] 交作业\n');
    expect(await bench.disk(path)).toContain('2. [ ] 改论文\n');
    if (options.mobile !== true) {
      const status = bench.page.locator('.rdb-plan-status');
      await expect.poll(() => status.textContent()).toBe('0/4');
      await status.click();
      await page.expectCursorAt('1. [ ] 买票');
    }
  });
});

test('the mode is switched in the settings', async () => {
  const options: PageOptions = { vault: { [fridayPath]: friday }, language: 'zh' };
  const page = new DaybookPage(await open(options), options);
  const { bench, t } = page;
  await bench.page.clock.setFixedTime(monday);
  await bench.page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('research-daybook');
  });
  const row = bench.page.locator('.setting-item', { hasText: t('settings.carry-mode') });
  await row.locator('select').selectOption('moved');
  await bench.page.keyboard.press('Escape');
  await bench.command(t('daily.create-today'));
  await page.expectCursorAt('1. [ ] 买票');
  await expect
    .poll(() => bench.disk(fridayPath))
    .toBe('# 近日安排\n\n周一组会\n\n# 今日计划\n\n\n## 科研\n\n1. [x] 跑实验\n\n# 今日所学\n');
});
