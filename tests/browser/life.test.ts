import { format } from 'date-fns';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/features';
import { addDays, dayOf } from '../../src/time/day';
import { generatedLogs } from '../life/generated-logs';
import { workbenchPages, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const t = translator('zh');
const today = dayOf(new Date());
const yesterday = addDays(today, -1);
const table = (row: string): string =>
  `# 今日生活\n\n| 昨天睡觉时间 | 今早起床时间 | 今日体重 |\n| --- | --- | --- |\n${row}\n`;
const logs = {
  [`${yesterday}.md`]: table('| 1：00 | 8:30 | 63.2kg |') + '\n1. 今日体重：早饭前\n',
  [`${addDays(today, -2)}.md`]: table('| 0:10 | 7:40 | 63:40 |'),
};

async function openLog(bench: WorkbenchPage): Promise<void> {
  await bench.ribbon(t('life.open')).click();
  await bench.page.locator('.rdb-life-panel').first().waitFor();
}

async function cursorLine(bench: WorkbenchPage): Promise<string> {
  return await bench.page.evaluate(() => {
    const view = window.workbench.app.workspace.getMostRecentLeaf()?.view;
    if (!view || !('editor' in view)) return '';
    const { editor } = view as { editor: { getCursor(): { line: number }; getLine(line: number): string } };
    return editor.getLine(editor.getCursor().line);
  });
}

describe('the form', () => {
  test('fills in today by keyboard alone', async () => {
    const bench = await open({ vault: logs, language: 'zh' });
    const { keyboard } = bench.page;
    await bench.command(t('life.log'));
    const dialog = bench.page.getByRole('dialog');
    const bedtime = dialog.getByLabel('昨天睡觉时间', { exact: true });
    await expect.poll(() => bedtime.getAttribute('placeholder')).toBe('昨天：1：00');
    await expect.poll(() => bedtime.evaluate(el => el === el.ownerDocument.activeElement)).toBe(true);
    await keyboard.type('0130');
    // Past the button for the time now, into the remark, to the next field.
    for (const typed of [null, '看书', '8:10']) {
      await keyboard.press('Tab');
      if (typed !== null) await keyboard.type(typed);
    }
    await dialog.getByText(t('life.slept', { duration: '6 小时 40 分' })).waitFor();
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const text = await bench.disk(`${today}.md`);
    expect(text).toContain('| 01:30        | 8:10         |          |');
    expect(text).toContain('\n1. 昨天睡觉时间：看书\n2. 今早起床时间：\n');
  });

  test('corrects yesterday and changes nothing else', async () => {
    const bench = await open({ vault: logs, language: 'zh' });
    await bench.command(t('life.log'));
    const dialog = bench.page.getByRole('dialog');
    await dialog.getByLabel(t('life.day'), { exact: true }).fill(yesterday);
    const weight = dialog.getByLabel('今日体重', { exact: true });
    await expect.poll(() => weight.inputValue()).toBe('63.2kg');
    await weight.fill('62.9kg');
    await dialog.getByRole('button', { name: t('life.save') }).click();
    await dialog.waitFor({ state: 'detached' });
    const before = logs[`${yesterday}.md`] ?? '';
    expect(await bench.disk(`${yesterday}.md`)).toBe(before.replace('63.2kg', '62.9kg'));
  });

  test('offers a table to a note without one', async () => {
    const bench = await open({ vault: { [`${today}.md`]: '# 今日计划\n' }, language: 'zh' });
    await bench.command(t('life.log'));
    const dialog = bench.page.getByRole('dialog');
    await dialog.getByText(t('life.no-table')).waitFor();
    await dialog.getByLabel('今日体重', { exact: true }).fill('62.9kg');
    await dialog.getByRole('button', { name: t('life.add-table') }).click();
    await dialog.waitFor({ state: 'detached' });
    const text = await bench.disk(`${today}.md`);
    expect(text.startsWith('# 今日生活\n')).toBe(true);
    expect(text).toContain('62.9kg');
    expect(text.endsWith('\n\n# 今日计划\n')).toBe(true);
  });
});

describe('the view', () => {
  test('reads a day under the pointer, and a click opens it at its table', async () => {
    const bench = await open({ vault: logs, language: 'zh' });
    await openLog(bench);
    const panel = bench.page.getByRole('region', { name: t('life.sleep'), exact: true });
    const plot = panel.locator('.u-over');
    const box = await plot.boundingBox();
    if (!box) throw new Error('no chart');
    // The day before the last of ninety.
    const at = { x: box.width * (88.5 / 90), y: box.height / 2 };
    await plot.hover({ position: at });
    await panel.getByText(`${yesterday} · 01:00 – 08:30 · 7 小时 30 分`).waitFor();
    await plot.click({ position: at });
    await expect.poll(() => cursorLine(bench)).toBe('| 1：00 | 8:30 | 63.2kg |');
  });

  test('is walked through by keyboard, and Enter opens the day', async () => {
    const bench = await open({ vault: logs, language: 'zh' });
    await openLog(bench);
    const panel = bench.page.getByRole('region', { name: '今日体重', exact: true });
    await panel.getByRole('group').focus();
    await panel.getByText(`${today} · ${t('life.no-value')}`).waitFor();
    await bench.page.keyboard.press('ArrowLeft');
    await panel.getByText(`${yesterday} · 今日体重: 63.2 kg`).waitFor();
    expect(await panel.getByRole('status').textContent()).toContain('早饭前');
    await bench.page.keyboard.press('Enter');
    await expect.poll(() => cursorLine(bench)).toBe('| 1：00 | 8:30 | 63.2kg |');
  });

  test('lists a value that is not understood, with a link to its line', async () => {
    const bench = await open({ vault: logs, language: 'zh' });
    await openLog(bench);
    const list = bench.page.locator('.rdb-life-not-read');
    await list.getByText('今日体重写着“63:40”：不是体重').waitFor();
    await list.getByRole('button').click();
    await expect.poll(() => cursorLine(bench)).toBe('| 0:10 | 7:40 | 63:40 |');
  });

  test('follows a note that changes', async () => {
    const bench = await open({ vault: logs, language: 'zh' });
    await openLog(bench);
    await bench.page.getByText('3 天中', { exact: false }).first().waitFor({ state: 'detached' });
    await bench.writeDisk(`${addDays(today, -2)}.md`, table('| 0:10 | 7:40 | 63.4 |'));
    const panel = bench.page.getByRole('region', { name: '今日体重', exact: true });
    await panel.getByText(t('life.recorded', { recorded: 2, days: 90 })).waitFor();
    await bench.page.locator('.rdb-life-not-read').waitFor({ state: 'detached' });
  });

  test('shows two years with ranges to choose', async () => {
    const bench = await open({ vault: generatedLogs(addDays(today, -729), 730, 3), language: 'zh' });
    await openLog(bench);
    await bench.page.getByRole('button', { name: t('life.range-all'), exact: true }).click();
    await bench.page.getByText('730 天中', { exact: false }).first().waitFor();
    await bench.page.getByLabel(t('life.range-from')).fill(format(addDays(today, -9), 'yyyy-MM-dd'));
    await bench.page.getByText('10 天中', { exact: false }).first().waitFor();
  });
});

describe('the code block', () => {
  test('draws what it asks for in reading view, and again when a note changes', async () => {
    const block = '```daybook-life\nfields: 体重\nrange: 30\nwhat: 1\n```\n';
    const bench = await open({ vault: { ...logs, 'Board.md': block }, language: 'zh' });
    await bench.openNote('Board.md');
    await bench.page.getByRole('button', { name: 'Toggle reading view' }).click();
    const panel = bench.page.getByRole('region', { name: '今日体重', exact: true });
    await panel.getByText(t('life.recorded', { recorded: 1, days: 30 })).waitFor();
    expect(await bench.page.getByRole('region', { name: t('life.sleep'), exact: true }).count()).toBe(0);
    await bench.page.getByText(t('life.unknown-line', { line: 'what: 1' })).waitFor();
    await bench.writeDisk(`${today}.md`, table('| | | 62.8 |'));
    await panel.getByText(t('life.recorded', { recorded: 2, days: 30 })).waitFor();
  });
});
