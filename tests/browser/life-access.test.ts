import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { addDays, dayOf } from '../../src/time/day';
import { workbenchPages, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const t = translator('zh');
const today = dayOf(new Date());
const log = (weight: string) => `# 今日生活\n\n| 今日体重 |\n| --- |\n| ${weight} |\n`;
const ago = (days: number) => addDays(today, -days);
const fortyDays = Object.fromEntries(
  [...Array(40).keys()].map(at => [`${ago(at)}.md`, log(String(60 + at))]),
);

const weight = (bench: WorkbenchPage) => bench.page.getByRole('region', { name: '今日体重', exact: true });

async function openLog(): Promise<WorkbenchPage> {
  const bench = await open({ vault: fortyDays, language: 'zh' });
  await bench.ribbon(t('life.open')).click();
  await bench.page.locator('.u-over').first().waitFor();
  return bench;
}

describe('a chart for those who do not point', () => {
  test('keeps the focus and its day when a note changes', async () => {
    const bench = await openLog();
    const chart = weight(bench).getByRole('group');
    const said = weight(bench).getByRole('status');
    await chart.focus();
    await bench.page.keyboard.press('ArrowLeft');
    await bench.page.keyboard.press('ArrowLeft');
    await expect.poll(() => said.textContent()).toContain(`${ago(2)} · 今日体重: 62 kg`);
    await bench.writeDisk(`${ago(2)}.md`, log('71.5'));
    await expect.poll(() => said.textContent()).toContain(`${ago(2)} · 今日体重: 71.5 kg`);
    expect(await chart.evaluate(el => el === el.ownerDocument.activeElement)).toBe(true);
    await bench.page.keyboard.press('ArrowLeft');
    await expect.poll(() => said.textContent()).toContain(`${ago(3)} · 今日体重: 63 kg`);
  });

  test('has a table of recent days, and of all when asked', async () => {
    const bench = await openLog();
    const rows = weight(bench).locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(10);
    expect(await rows.first().getByRole('rowheader').textContent()).toBe(today);
    expect(await rows.first().getByRole('cell').textContent()).toContain('60 kg');
    const more = weight(bench).getByRole('button', { name: t('life.table-all', { title: '今日体重' }) });
    await more.focus();
    const box = await weight(bench).getByRole('table').boundingBox();
    expect(box?.width).toBeGreaterThan(100);
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(40);
    expect(await rows.last().getByRole('rowheader').textContent()).toBe(ago(39));
    const fewer = weight(bench).getByRole('button', { name: t('life.table-recent', { title: '今日体重' }) });
    expect(await fewer.evaluate(el => el === el.ownerDocument.activeElement)).toBe(true);
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(10);
  });
});
