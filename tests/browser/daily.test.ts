import { addDays, format } from 'date-fns';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtInTemplate } from '../../src/daily/template/built-in-template';
import { languageWords } from '../../src/settings/note-words';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const combinations: readonly PageOptions[] = (['zh', 'en'] as const).flatMap(language =>
  [false, true].map((mobile): PageOptions => ({ vault: 'sample', language, mobile })),
);

const pathOf = (day: string) => `Daily/${day}.md`;
const iso = (date: Date) => format(date, 'yyyy-MM-dd');
const focusedDay = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-day'));

/** Path of the note in front. */
const shown = (bench: WorkbenchPage) =>
  bench.page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path);

/** Undoes the last change of the note in front, as its keyboard shortcut does. */
async function undo(bench: WorkbenchPage): Promise<void> {
  await bench.page.locator('.cm-content').first().focus();
  await bench.page.keyboard.press('Control+z');
}

describe.each(combinations)('in $language, phone: $mobile', options => {
  const { language = 'en', mobile = false } = options;

  test('the calendar is used by keyboard and shows which days have notes', async () => {
    const bench = await open(options);
    const daybook = new DaybookPage(bench, options);
    const { page } = bench;
    const { t, dialog } = daybook;
    await bench.openNote(pathOf('2026-03-18'));
    await bench.command(t('daily.open-date'));
    const grid = dialog.getByRole('grid', { name: language === 'zh' ? '2026年3月' : 'March 2026' });
    await grid.waitFor();
    await expect.poll(() => focusedDay(page)).toBe('2026-03-18');
    const label = language === 'zh' ? '2026年3月18日 星期三' : 'Wednesday, 18 March 2026';
    const withCopy = t('daily.has-copies', { date: label, count: 1 });
    await grid.getByRole('gridcell', { name: withCopy, exact: true }).waitFor();
    await dialog.getByText('Daily/2026-03-18-LAPTOP.md').waitFor();
    const first = language === 'zh' ? '星期一' : 'Sunday';
    expect(await grid.getByRole('columnheader').first().getAttribute('abbr')).toBe(first);
    const monthStart = language === 'zh' ? '2026-02-23' : '2026-03-01';
    expect(await grid.getByRole('gridcell').first().getAttribute('data-day')).toBe(monthStart);

    const keys: readonly (readonly [string, string])[] = [
      ['ArrowLeft', '2026-03-17'],
      ['ArrowUp', '2026-03-10'],
      ['ArrowDown', '2026-03-17'],
      ['ArrowRight', '2026-03-18'],
      ['Home', language === 'zh' ? '2026-03-16' : '2026-03-15'],
      ['End', language === 'zh' ? '2026-03-22' : '2026-03-21'],
      ['PageDown', language === 'zh' ? '2026-04-22' : '2026-04-21'],
      ['PageUp', language === 'zh' ? '2026-03-22' : '2026-03-21'],
    ];
    for (const [key, day] of keys) {
      await page.keyboard.press(key);
      expect(await focusedDay(page)).toBe(day);
    }
    const box = await dialog.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(mobile ? 390 : 1280);
    await dialog.locator('[data-day="2026-03-17"]').focus();
    await page.keyboard.press('ArrowLeft');
    await dialog.locator('[data-day="2026-03-20"]').click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => shown(bench)).toBe(pathOf('2026-03-20'));

    await bench.command(t('daily.open-date'));
    await dialog.waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(bench)).toBe(pathOf('2026-03-19'));
  });

  test('previous and next go over days without notes; tomorrow is made', async () => {
    const bench = await open(options);
    const { t } = new DaybookPage(bench, options);
    await bench.openNote(pathOf('2026-04-03'));
    await bench.command(t('daily.open-next'));
    await expect.poll(() => shown(bench)).toBe(pathOf('2026-04-07'));
    await bench.command(t('daily.open-previous'));
    await expect.poll(() => shown(bench)).toBe(pathOf('2026-04-03'));
    await bench.openNote(pathOf('2025-11-20'));
    await bench.command(t('daily.open-previous'));
    await expect.poll(() => bench.notices()).toContain(t('daily.no-previous', { date: '2025-11-20' }));
    const tomorrow = pathOf(iso(addDays(new Date(), 1)));
    await bench.command(t('daily.open-tomorrow'));
    await expect.poll(() => shown(bench)).toBe(tomorrow);
  });

  test('a note is completed from the palette, undone in one step, and then left alone', async () => {
    const day = '2024-09-13';
    const stamped = builtInTemplate(languageWords[language], 1).replace('{{date:YYYY}}', '2024');
    const [plan, learned] = ['plan', 'learned'].map(
      kind => languageWords[language].sections.find(section => section.kind === kind)?.heading ?? '',
    );
    const area = languageWords[language].areas[1] ?? '';
    const text = stamped
      .replace(`## ${area}\n\n1. [ ] \n\n`, '')
      .replace(`# ${learned ?? ''}\n\n`, '')
      .replace(`# ${plan ?? ''}\n`, `# ${plan ?? ''}\nmine\n`);
    const bench = await open({ ...options, vault: { [`${day}.md`]: text } });
    const { t } = new DaybookPage(bench, options);
    await bench.openNote(`${day}.md`);
    await bench.command(t('daily.complete-note'));
    const expected = stamped.replace(`# ${plan ?? ''}\n`, `# ${plan ?? ''}\nmine\n`);
    await expect.poll(() => bench.editorText()).toBe(expected);
    await expect
      .poll(() => bench.notices())
      .toContain(t('daily.added', { titles: [area, learned].join(', ') }));
    await undo(bench);
    await expect.poll(() => bench.editorText()).toBe(text);
    await bench.command(t('daily.complete-note'));
    await expect.poll(() => bench.disk(`${day}.md`)).toBe(expected);
    await bench.command(t('daily.complete-note'));
    await expect.poll(() => bench.notices()).toContain(t('daily.complete'));
    expect(await bench.disk(`${day}.md`)).toBe(expected);
  });

  test("the settings name the source and preview today's note", async () => {
    const config = {
      '.obsidian/community-plugins.json': '["periodic-notes"]',
      '.obsidian/plugins/periodic-notes/data.json':
        '{"daily":{"enabled":true,"folder":"P","format":"YYYY/YYYY-MM-DD","template":""}}',
    };
    const bench = await open({ ...options, vault: config });
    const { t } = new DaybookPage(bench, options);
    await bench.page.evaluate(() => {
      const { setting } = window.workbench.app;
      setting.open();
      setting.openTabById('research-daybook');
    });
    const today = iso(new Date());
    const path = `P/${today.slice(0, 4)}/${today}.md`;
    await bench.page.getByText(t('settings.place-periodic-notes', { path })).waitFor();
    await bench.page.getByText(t('settings.preview-show'), { exact: true }).click();
    const preview = bench.page.getByRole('region', { name: t('settings.preview'), exact: true });
    const stamped = builtInTemplate(languageWords[language], 1).replace('{{date:YYYY}}', today.slice(0, 4));
    await expect.poll(() => preview.textContent()).toBe(stamped);
    expect(await bench.page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length)).toBe(0);
  });
});

test("Templater's fill-in of a new note is waited for, then the missing parts are added", async () => {
  const bench = await open({
    vault: {
      '.obsidian/community-plugins.json': '["templater-obsidian"]',
      '.obsidian/plugins/templater-obsidian/data.json': '{"trigger_on_file_creation":true}',
    },
  });
  const { t, todayPath } = new DaybookPage(bench, {});
  const path = todayPath.replace('Daily/', '');
  await bench.page.evaluate(target => {
    const { vault } = window.workbench.app;
    vault.on('create', (file: { path: string }) => {
      if (file.path !== target) return;
      setTimeout(() => {
        const made = vault.getFileByPath(target);
        if (made) void vault.modify(made, '# Weather\n\nsunny\n\n# Plan\n\n- [ ] mine\n');
      }, 400);
    });
  }, path);
  await bench.ribbon(t('daily.create-today')).click();
  await expect.poll(() => bench.disk(path), { timeout: 10_000 }).toMatch(/# Weather[^]*# Motto/);
  const text = await bench.disk(path);
  expect(text).toContain('# Weather\n\nsunny');
  expect(text).toContain('# Plan\n\n- [ ] mine\n\n## Research');
});

test('nothing is made at start-up unless asked; then today’s note is', async () => {
  const quiet = await open({});
  await quiet.page.waitForTimeout(500);
  expect(await quiet.page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length)).toBe(0);
  const asked = await open({
    vault: {
      '.obsidian/plugins/research-daybook/data.json': '{"createAtStart":true,"quietSeconds":1}',
    },
  });
  const path = `${iso(new Date())}.md`;
  await expect.poll(() => shown(asked), { timeout: 8_000 }).toBe(path);
});
