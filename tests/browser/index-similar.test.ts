import { expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();
const one = 'Denoising Diffusion Probabilistic Models for Everyone';
const other = 'Denoising Diffusion Probabilistic Model for Everyone';
const note = (title: string, body: string) => `# 今日所学\n\n## 扩散\n\n### ${title}\n\n${body}\n`;
const vault = { '2024-09-10.md': note(one, 'arXiv:2006.11239'), '2024-09-12.md': note(other, '正文') };

const start = async () => {
  const page = new DaybookPage(await open({ vault }), {});
  await page.openIndex();
  await page.tree.locator('.rdb-similar').first().waitFor();
  return page;
};

test('a row says that it may be another paper too, and accepting that adds the id', async () => {
  const page = await start();
  const { bench, t, tree } = page;
  expect(await tree.locator('.rdb-similar').count()).toBe(2);
  const said = t('papers.similar-to', { title: one, day: '2024-09-10' });
  await tree.getByRole('button', { name: said }).click();
  await bench.page
    .getByRole('menuitem', { name: t('papers.same-as', { title: one, day: '2024-09-10' }) })
    .click();
  await expect
    .poll(() => bench.disk('2024-09-12.md'))
    .toBe(note(other, '[arXiv:2006.11239](https://arxiv.org/abs/2006.11239)\n\n正文'));
  await expect.poll(() => tree.locator('.rdb-row-paper').count()).toBe(1);
  await expect.poll(() => tree.locator('.rdb-similar').count()).toBe(0);
});

test('what was dismissed stays away until it is taken back in the settings', async () => {
  const page = await start();
  const { bench, t, tree } = page;
  await tree.locator('.rdb-similar').first().click();
  await bench.page.getByRole('menuitem', { name: t('papers.not-same-as', { title: one }) }).click();
  await expect.poll(() => tree.locator('.rdb-similar').count()).toBe(0);
  await bench.page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('research-daybook');
  });
  const name = t('settings.different-pair', { one: other, other: one });
  await bench.page.getByText(name).waitFor();
  await bench.page.getByRole('button', { name: t('settings.different-forget') }).click();
  await bench.page.getByText(name).waitFor({ state: 'detached' });
  await bench.page.keyboard.press('Escape');
  await expect.poll(() => tree.locator('.rdb-similar').count()).toBe(2);
});
