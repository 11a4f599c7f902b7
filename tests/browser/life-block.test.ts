import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { addDays, dayOf } from '../../src/time/day';
import { generatedLogs } from '../life/generated-logs';
import { workbenchPages, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const t = translator('zh');
const today = dayOf(new Date());
const log = (weight: string) => `# 今日生活\n\n| 今日体重 |\n| --- |\n| ${weight} |\n`;
const logs = { [`${today}.md`]: log(''), [`${addDays(today, -1)}.md`]: log('63.2') };
const board = 'Above\n\n```daybook-life\nfields: 今日体重\nrange: 30\n```\n\nBelow\n';

const weight = (bench: WorkbenchPage) => bench.page.getByRole('region', { name: '今日体重', exact: true });
const recorded = (count: number) => t('life.recorded', { recorded: count, days: 30 });

/** How many pixels of a chart's picture are not like the first one. */
async function ink(bench: WorkbenchPage): Promise<string> {
  return await bench.page
    .locator('.rdb-life-chart canvas')
    .first()
    .evaluate(canvas => {
      const { data } = (canvas as HTMLCanvasElement)
        .getContext('2d')
        ?.getImageData(0, 0, (canvas as HTMLCanvasElement).width, (canvas as HTMLCanvasElement).height) ?? {
        data: [],
      };
      const colors = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 255) continue;
        const color = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        colors.set(color, (colors.get(color) ?? 0) + 1);
      }
      return [...colors].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    });
}

describe('a code block in Live Preview', () => {
  test('is drawn while the cursor is elsewhere, and again when a note changes', async () => {
    const bench = await open({ vault: { ...logs, 'Board.md': board }, language: 'zh' });
    await bench.openNote('Board.md');
    const source = bench.page.locator('.cm-line', { hasText: 'range: 30' });
    await weight(bench).getByText(recorded(1)).waitFor();
    expect(await source.count()).toBe(0);
    await bench.writeDisk(`${today}.md`, log('62.8'));
    await weight(bench).getByText(recorded(2)).waitFor();
    await bench.page.getByRole('button', { name: 'Edit this block' }).click();
    await source.waitFor();
    await weight(bench).waitFor({ state: 'detached' });
    await bench.page.locator('.cm-content').focus();
    await bench.page.keyboard.press('Control+End');
    await weight(bench).getByText(recorded(2)).waitFor();
    expect(await bench.editorText()).toBe(board);
  });

  test('is Markdown in Source mode', async () => {
    const bench = await open({ vault: { ...logs, 'Board.md': board }, language: 'zh' });
    await bench.openNote('Board.md');
    await weight(bench).waitFor();
    await bench.page.evaluate(() => {
      const view = window.workbench.app.workspace.getMostRecentLeaf()?.view;
      if (view && 'toggleLivePreview' in view) (view as { toggleLivePreview(): void }).toggleLivePreview();
    });
    await bench.page.locator('.cm-line', { hasText: 'range: 30' }).waitFor();
    expect(await weight(bench).count()).toBe(0);
  });
});

describe('charts', () => {
  const vault = generatedLogs(addDays(today, -99), 100, 3);
  const openLog = async (): Promise<WorkbenchPage> => {
    const bench = await open({ vault, language: 'zh' });
    await bench.ribbon(t('life.open')).click();
    await bench.page.locator('.u-over').first().waitFor();
    return bench;
  };

  test('take the colours of a theme that changes', async () => {
    const bench = await openLog();
    const before = await ink(bench);
    await bench.page.evaluate(() => {
      document.body.style.setProperty('--color-blue', 'rgb(1, 2, 3)');
      window.workbench.app.workspace.trigger('css-change');
    });
    await expect.poll(() => ink(bench)).toBe('1,2,3');
    expect(before).not.toBe('1,2,3');
  });

  test('are as wide as their place', async () => {
    const bench = await openLog();
    const width = async () =>
      (await bench.page.locator('.rdb-life-chart .u-wrap').first().boundingBox())?.width ?? 0;
    const wide = await width();
    await bench.page.setViewportSize({ width: 800, height: 800 });
    await expect.poll(width).toBeLessThan(wide - 300);
    const body = await bench.page.locator('.rdb-life').evaluate(el => el.scrollWidth - el.clientWidth);
    expect(body).toBeLessThanOrEqual(0);
  });

  test('go on in a window of their own', async () => {
    const bench = await openLog();
    const [popup] = await Promise.all([
      bench.page.waitForEvent('popup'),
      bench.page.evaluate(() => window.workbench.popOut()),
    ]);
    await popup.setViewportSize({ width: 700, height: 700 });
    const over = popup.locator('.u-over').first();
    await over.waitFor();
    const box = await over.boundingBox();
    if (!box) throw new Error('no chart');
    expect(box.width).toBeGreaterThan(400);
    await over.hover({ position: { x: box.width * (89.5 / 90), y: 50 } });
    const said = popup.getByRole('status').first();
    await expect.poll(() => said.textContent()).toContain(today);
    await popup.mouse.wheel(-box.width / 2, 0);
    await expect.poll(() => popup.getByLabel(t('life.range-to')).inputValue()).toBe(addDays(today, -10));
    await popup.close();
  });
});
