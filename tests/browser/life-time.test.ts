import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { addDays, dayOf, daysBetween, parseDay } from '../../src/time/day';
import { generatedLogs } from '../life/generated-logs';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const t = translator('zh');
const today = dayOf(new Date());
const vault = generatedLogs(addDays(today, -399), 400, 3);

async function openLog(mobile = false): Promise<WorkbenchPage> {
  const options = { vault, language: 'zh', mobile } as const;
  const bench = await open(options);
  await new DaybookPage(bench, options).ribbon(t('life.open'));
  await bench.page.locator('.u-over').nth(1).waitFor();
  return bench;
}

/** First and last day of the range, as days before today. */
async function range(bench: WorkbenchPage): Promise<readonly number[]> {
  const ends = [t('life.range-from'), t('life.range-to')].map(label => bench.page.getByLabel(label));
  const values = await Promise.all(ends.map(end => end.inputValue()));
  return values.map(value => daysBetween(parseDay(value) ?? today, today));
}

const chart = (bench: WorkbenchPage, title: string) =>
  bench.page.getByRole('region', { name: title, exact: true });

/** Points at a share of a chart's width. */
async function pointAt(bench: WorkbenchPage, title: string, share: number): Promise<void> {
  const over = chart(bench, title).locator('.u-over');
  await over.scrollIntoViewIfNeeded();
  const box = await over.boundingBox();
  await over.hover({ position: { x: (box?.width ?? 0) * share, y: 60 } });
}

describe('the days of the charts', () => {
  test('are dragged, all charts in step, and a drag opens nothing', async () => {
    const bench = await openLog();
    expect(await range(bench)).toEqual([89, 0]);
    const over = chart(bench, t('life.sleep')).locator('.u-over');
    const box = await over.boundingBox();
    if (!box) throw new Error('no chart');
    const { mouse } = bench.page;
    await mouse.move(box.x + box.width * 0.2, box.y + 50);
    await mouse.down();
    await mouse.move(box.x + box.width * 0.5, box.y + 50, { steps: 4 });
    await mouse.move(box.x + box.width * 0.7, box.y + 50, { steps: 4 });
    await mouse.up();
    await expect.poll(() => range(bench)).toEqual([134, 45]);
    for (const title of [t('life.sleep'), t('life.sleep-length'), '今日体重']) {
      await pointAt(bench, title, 36.5 / 90);
      const said = chart(bench, title).getByRole('status');
      await expect.poll(() => said.textContent()).toContain(addDays(today, -98));
    }
    expect(await bench.page.locator('.rdb-life').count()).toBe(1);
    await expect
      .poll(() => chart(bench, t('life.sleep')).locator('.rdb-life-facts').textContent())
      .toContain('90 天中');
  });

  test('follow a wheel sideways, and widen with Ctrl around the pointer', async () => {
    const bench = await openLog();
    const over = chart(bench, t('life.sleep')).locator('.u-over');
    const box = await over.boundingBox();
    if (!box) throw new Error('no chart');
    await bench.page.mouse.move(box.x + box.width / 2, box.y + 50);
    await bench.page.mouse.wheel(-box.width / 3, 0);
    await expect.poll(() => range(bench)).toEqual([119, 30]);
    await bench.page.keyboard.down('Control');
    await bench.page.mouse.wheel(0, 347);
    await bench.page.keyboard.up('Control');
    // 1.002 to the power of 347 is 2: twice as many days around the same middle, as far as there are.
    await expect.poll(() => range(bench)).toEqual([180 - 1, 0]);
    const scrolled = () => bench.page.evaluate(() => document.querySelector('.rdb-life')?.scrollTop ?? 0);
    await bench.page.mouse.wheel(0, 120);
    await expect.poll(scrolled).toBeGreaterThan(0);
    expect(await range(bench)).toEqual([179, 0]);
  });

  test('are moved and widened by keyboard, and a day out of sight is brought in', async () => {
    const bench = await openLog();
    const { keyboard } = bench.page;
    await chart(bench, t('life.sleep')).getByRole('group').focus();
    await keyboard.press('Shift+ArrowLeft');
    await expect.poll(() => range(bench)).toEqual([111, 22]);
    await keyboard.press('+');
    await expect.poll(() => range(bench)).toEqual([88, 44]);
    await keyboard.press('-');
    await expect.poll(() => range(bench)).toEqual([110, 21]);
    await keyboard.press('Home');
    const said = chart(bench, t('life.sleep')).getByRole('status');
    await expect.poll(() => said.textContent()).toContain(addDays(today, -110));
    await keyboard.press('PageUp');
    await expect.poll(() => said.textContent()).toContain(addDays(today, -140));
    await expect.poll(() => range(bench)).toEqual([140, 51]);
  });

  test('are moved and widened with fingers', async () => {
    const bench = await openLog(true);
    const over = chart(bench, t('life.sleep')).locator('.u-over');
    const drag = (moves: readonly (readonly [id: number, from: number, to: number])[]) =>
      over.evaluate((el, list) => {
        const { left, width } = el.getBoundingClientRect();
        const send = (type: string, pointerId: number, share: number) =>
          el.dispatchEvent(
            new PointerEvent(type, {
              pointerId,
              clientX: left + share * width,
              pointerType: 'touch',
              bubbles: true,
            }),
          );
        // A pointer that the browser does not know cannot be captured.
        el.setPointerCapture = () => undefined;
        for (const [id, from] of list) send('pointerdown', id, from);
        for (const [id, , to] of list) send('pointermove', id, to);
        for (const [id, , to] of list) send('pointerup', id, to);
      }, moves);
    await drag([[1, 0.2, 0.7]]);
    await expect.poll(() => range(bench)).toEqual([134, 45]);
    await drag([
      [1, 0.25, 0],
      [2, 0.75, 1],
    ]);
    await expect.poll(async () => (await range(bench))[0]).not.toBe(134);
    const [first = 0, last = 0] = await range(bench);
    expect(first - last).toBeLessThan(50);
    expect(first - last).toBeGreaterThan(40);
  });
});
