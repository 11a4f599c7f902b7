import { expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();

test('problems of daily notes are listed, and one is opened at its line by keyboard', async () => {
  const page = new DaybookPage(
    await open({
      vault: {
        '2024-09-12.md': '# 今日计划\n\n```py\nprint(1)\n\n# 今日所学\n',
        '2024-09-13.md': '# Learned today\n',
        '2024-09-13-LAPTOP.md': '# Learned today\n',
        '2024-9-1.md': '',
      },
    }),
    {},
  );
  const { bench, t, dialog } = page;
  await bench.command(t('papers.check'));
  await dialog.getByText(t('papers.check-found', { count: 3, notes: 2 })).waitFor();
  expect(await dialog.locator('.rdb-mark-text').allTextContents()).toEqual([
    t('papers.fault-copy', { day: '2024-09-13' }),
    t('papers.fault-date'),
    t('papers.fault-unclosed', { what: t('capture.what-fence') }),
  ]);
  expect(await dialog.locator('.rdb-mark-day').last().textContent()).toBe('2024-09-12.md:3');
  await bench.page.keyboard.press('Tab');
  await bench.page.keyboard.press('Tab');
  await bench.page.keyboard.press('Enter');
  await page.expectCursorAt('```py');
});

test('a vault without problems is told so', async () => {
  const page = new DaybookPage(await open({ vault: { '2024-09-13.md': '# Learned today\n' } }), {});
  await page.bench.command(page.t('papers.check'));
  await page.dialog.getByText(page.t('papers.check-none', { notes: 1 })).waitFor();
});
