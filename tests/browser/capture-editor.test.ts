import { expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const path = '2024-09-13.md';

async function start(note: string, options: PageOptions = {}): Promise<DaybookPage> {
  const bench = await open({ vault: { [path]: note }, ...options });
  await bench.openNote(path);
  return new DaybookPage(bench, options);
}

const closed = (page: DaybookPage) => page.dialog.waitFor({ state: 'detached' });

const note = '# Learned today\n\n## T\n\n### P\n\ndoi:10.1000/x\n\n\n\n# Fun today\n';
const url = 'https://arxiv.org/abs/2405.06789';

async function paste(page: DaybookPage, text: string): Promise<void> {
  await page.bench.page.evaluate(pasted => {
    const content = document.querySelector('.cm-content');
    if (content === null) throw new Error('no editor');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    content.dispatchEvent(event);
  }, text);
}

const cursorTo = (page: DaybookPage, line: number, ch = 0) =>
  page.bench.page.evaluate(
    ([row, column]) => {
      const view = window.workbench.app.workspace.activeEditor;
      view?.editor.setCursor({ line: row, ch: column });
      view?.editor.focus();
    },
    [line, ch] as const,
  );

test('a pasted link of a paper can take the form of a card, in one step that is undone as one', async () => {
  const page = await start(note);
  const { bench, t } = page;
  await cursorTo(page, 8);
  await paste(page, url);
  const pasted = note.replace('\n\n\n\n#', `\n\n${url}\n\n#`);
  await expect.poll(() => bench.editorText()).toBe(pasted);
  // Changes that come at once are undone at once.
  await bench.page.waitForTimeout(600);
  await bench.page.getByRole('button', { name: t('capture.make-card') }).click();
  expect(await page.field('input').inputValue()).toBe(url);
  expect(await page.field('topic').inputValue()).toBe('T');
  expect(await page.field('day').inputValue()).toBe('2024-09-13');
  await page.button(t('capture.look-up-submit')).click();
  await closed(page);
  const text = await bench.editorText();
  expect(text.startsWith('# Learned today\n\n## T\n\n### P\n\ndoi:10.1000/x\n\n### Quiet Gradients')).toBe(
    true,
  );
  expect(text.split(url)).toHaveLength(2);
  await bench.page.keyboard.press('Control+z');
  await expect.poll(() => bench.editorText()).toBe(pasted);
});

test.each([
  ['outside the learned section', 11, '{}'],
  ['when the setting is off', 8, '{"offerPasted": false}'],
])('nothing is offered %s', async (_name, line, settings) => {
  const data = '.obsidian/plugins/research-daybook/data.json';
  const page = await start(note, { vault: { [path]: note, [data]: settings } });
  const { bench, t } = page;
  await cursorTo(page, line);
  await paste(page, url);
  await expect.poll(() => bench.editorText()).toContain(url);
  await bench.page.waitForTimeout(200);
  expect((await bench.notices()).filter(text => text.includes(t('capture.pasted')))).toEqual([]);
});

test('the menu appends the link under the cursor', async () => {
  const page = await start(`${note}\nsee [Quiet](${url}) there\n`);
  const { bench, t } = page;
  await cursorTo(page, 12, 8);
  await bench.page
    .locator('.cm-line', { hasText: 'see' })
    .click({ button: 'right', position: { x: 60, y: 8 } });
  await bench.page.getByRole('menuitem', { name: t('capture.append-as-paper') }).click();
  expect(await page.field('input').inputValue()).toBe(`[Quiet](${url})`);
});

test('a card is written at the cursor', async () => {
  const page = await start(note);
  const { bench, t } = page;
  await cursorTo(page, 8);
  await bench.command(t('capture.append'));
  await page.field('input').fill(url);
  await page.dialog.getByLabel(t('capture.where'), { exact: true }).selectOption('cursor');
  await page.button(t('capture.look-up-submit')).click();
  await closed(page);
  expect(await bench.editorText()).toContain('doi:10.1000/x\n\n### Quiet Gradients in Noisy Diffusion\n');
});
