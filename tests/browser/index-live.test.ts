import { expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const start = async (vault: PageOptions['vault']) => new DaybookPage(await open({ vault: vault ?? {} }), {});
const day = (...cards: readonly string[]) =>
  `# Learned today\n\n## Topic\n\n${cards.map(card => `### ${card}\n\ntext\n`).join('\n')}`;

test('an empty vault says what to do, and the button starts a paper', async () => {
  const page = await start({});
  await page.ribbon(page.t('papers.open-index'));
  await page.bench.page.getByText(page.t('papers.no-notes')).waitFor();
  await page.bench.writeDisk('2024-09-13.md', '# Plan\n');
  await page.bench.page.getByText(page.t('papers.no-papers')).waitFor();
  await page.bench.page
    .locator('.pane-empty, .rdb-empty')
    .getByRole('button', { name: page.t('papers.append') })
    .click();
  await page.field('input').waitFor();
});

test('typing, outside edits, renames and deletions show at once', async () => {
  const page = await start({ '2024-09-13.md': day('First') });
  const { bench } = page;
  await page.openIndex();
  await bench.openNote('2024-09-13.md');
  await bench.page.locator('.cm-content').click();
  await bench.page.keyboard.press('Control+End');
  await bench.page.keyboard.type('\n### Typed\n');
  await page.cards('Typed').waitFor();
  await bench.writeDisk('2024-09-14.md', day('From elsewhere'));
  await page.cards('From elsewhere').waitFor();
  await bench.page.evaluate(async () => {
    const { app } = window.workbench;
    const file = app.vault.getFileByPath('2024-09-14.md');
    if (file) await app.fileManager.renameFile(file, '2024-09-15.md');
  });
  await page.tree.locator('.rdb-date').getByText('2024-09-15').waitFor();
  expect(await page.tree.locator('.rdb-date').getByText('2024-09-14').count()).toBe(0);
  await bench.removeFromDisk('2024-09-15.md');
  await page.cards('From elsewhere').waitFor({ state: 'detached' });
});

test('each of three equal titles opens at its own heading, also after lines were added above', async () => {
  const odd = 'A # title: with | [brackets] and $x_1$';
  const page = await start({ '2024-09-13.md': day(odd, odd, odd) });
  const { bench } = page;
  await page.openIndex();
  await page.tree.locator('.rdb-row-paper .collapse-icon').click();
  // One work, so one row; its cards below it, the latest first.
  const rows = page.tree.locator('.rdb-row-dated');
  await expect.poll(() => rows.count()).toBe(3);
  const cursor = async () =>
    bench.page.evaluate(() => {
      const view = window.workbench.app.workspace.getMostRecentLeaf()?.view;
      return view && 'editor' in view
        ? (view as { editor: { getCursor(): { line: number } } }).editor.getCursor().line
        : -1;
    });
  for (const [at, line] of [12, 8, 4].entries()) {
    await rows.nth(at).click();
    await expect.poll(cursor).toBe(line);
  }
  await bench.page.locator('.cm-content').click();
  await bench.page.keyboard.press('Control+Home');
  await bench.page.keyboard.type('new\n\n\n\n');
  await rows.nth(1).click();
  await expect.poll(cursor).toBe(12);
});

test('a click with Ctrl opens a new tab', async () => {
  const page = await start({ '2024-09-13.md': day('First'), 'other.md': 'other' });
  await page.bench.openNote('other.md');
  await page.openIndex();
  await page.cards('First').click({ modifiers: ['Control'] });
  const titles = () => page.bench.page.locator('.mod-root .workspace-tab-header').allTextContents();
  await expect.poll(titles).toEqual(['other', '2024-09-13']);
});

test('a note that cannot be read is named and does not stop the others', async () => {
  const page = await start({ '2024-09-13.md': day('First'), '2024-09-14.md': day('Second') });
  await page.bench.page.evaluate(() => {
    const { vault } = window.workbench.app;
    const read = vault.read.bind(vault);
    vault.read = file =>
      file.path === '2024-09-14.md' ? Promise.reject(new Error('no permission')) : read(file);
  });
  await page.ribbon(page.t('papers.open-index'));
  await page.bench.page.getByRole('button', { name: page.t('papers.refresh') }).click();
  await page.cards('First').waitFor();
  await page.bench.page.getByText(page.t('papers.problems', { count: 1 })).waitFor();
});

test('a large note is read while the app goes on, and what is deleted meanwhile does not come back', async () => {
  const many = Array.from({ length: 8000 }, (_, at) => `Card ${at}`);
  const page = await start({ '2024-09-13.md': day(...many), '2024-09-14.md': day('Small') });
  const { bench } = page;
  await page.openIndex();
  await page.cards('Small').waitFor();
  // Each pause takes long enough to do something meanwhile.
  await bench.page.evaluate(() => {
    const plain = window.setTimeout.bind(window);
    const slow = (run: () => void, wait = 40): number => plain(run, wait);
    Object.assign(window, { setTimeout: slow });
  });
  await bench.writeDisk('2024-09-13.md', day('Fresh', ...many));
  await page.cards('Fresh').waitFor();
  await bench.writeDisk('2024-09-13.md', day('Late', ...many));
  await bench.page.waitForTimeout(380);
  await bench.removeFromDisk('2024-09-13.md');
  await page.cards('Fresh').waitFor({ state: 'detached' });
  await bench.page.waitForTimeout(1500);
  expect(await page.cards('Late').count()).toBe(0);
  expect(await page.cards('Small').count()).toBe(1);
});
