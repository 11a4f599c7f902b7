import { expect, test } from 'vitest';
import { digestOf } from '../importers/fixtures';
import { DaybookPage } from './support/daybook-page';
import { hackmdForm } from '../../src/importers/forms/hackmd/hackmd';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const options: PageOptions = { vault: 'sample', language: 'zh' };

async function openDialog(settings: PageOptions = options): Promise<DaybookPage> {
  const page = new DaybookPage(await open(settings), settings);
  await page.bench.command(page.t('import.title'));
  await page.dialog.getByText(page.t('import.empty')).waitFor();
  return page;
}

/** Chooses a file as the dialog of the system would. */
async function giveFile({ dialog }: DaybookPage, name: string, text: string): Promise<void> {
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

test('a digest is dropped, three papers are left out, the others land in a new topic, and one undo removes them', async () => {
  const page = await openDialog();
  const { bench, dialog, t, todayPath } = page;
  const data = await bench.page.evaluateHandle(text => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'digest.md', { type: 'text/markdown' }));
    return transfer;
  }, digestOf(6));
  await dialog.locator('.rdb-import-body').dispatchEvent('drop', { dataTransfer: data });
  await dialog.getByText(t('import.found', { count: 6, ticked: 6 })).waitFor();
  for (const number of [1, 3, 5])
    await dialog.getByRole('checkbox', { name: `Paper ${number} of flows` }).uncheck();
  await dialog.getByLabel(t('import.topic'), { exact: true }).fill('流匹配');
  await dialog.getByRole('button', { name: t('import.submit', { count: 3 }) }).click();
  await dialog.getByText(t('import.report', { count: 3, path: todayPath })).waitFor();
  const text = await bench.disk(todayPath);
  expect(text.match(/^#{2,3} .*(?:流匹配|flows)$/gm)).toEqual([
    '## 流匹配',
    '### Paper 2 of flows',
    '### Paper 4 of flows',
    '### Paper 6 of flows',
  ]);
  await dialog.getByRole('button', { name: t('import.close') }).click();
  await bench.page.locator('.cm-content').last().focus();
  await bench.page.keyboard.press('Control+z');
  await expect.poll(() => bench.disk(todayPath)).not.toContain('flows');
});

test('a pasted note shows its form and asks for a title', async () => {
  const page = await openDialog({ ...options, mobile: true });
  const { dialog, t, bench, todayPath } = page;
  const note =
    '--- tags: Flow --- [paper](https://arxiv.org/abs/2401.01234) ## Introduction We begin. ## Method Then on.';
  await dialog.getByLabel(t('import.source'), { exact: true }).fill(note);
  const form = hackmdForm.name.zh;
  const why = hackmdForm.reasons['flat-note'].zh;
  await dialog.getByText(t('import.recognised', { form, why })).waitFor();
  await dialog.getByLabel(t('import.card-title')).fill('A note on flows');
  await dialog.getByRole('button', { name: t('import.submit', { count: 1 }) }).click();
  await dialog.getByText(t('import.report', { count: 1, path: todayPath })).waitFor();
  expect(await bench.disk(todayPath)).toContain(
    '### A note on flows\n\n- 论文：[arXiv:2401.01234](https://arxiv.org/abs/2401.01234)\n- 年份：2024\n- 关键词：Flow\n\n#### Introduction\n\nWe begin.\n\n#### Method\n\nThen on.\n',
  );
});

test('nine hundred references go into the reading list; cancelling writes nothing', async () => {
  const entries = Array.from(
    { length: 900 },
    (_, at) => `@article{k${at}, title={Reference number ${at}}, year={2020}}`,
  );
  const page = await openDialog();
  const { dialog, t, bench, todayPath } = page;
  await giveFile(page, 'library.bib', entries.join('\n'));
  await dialog.getByText(t('import.found', { count: 900, ticked: 900 })).waitFor();
  await dialog.getByRole('button', { name: t('common.cancel') }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect(bench.disk(todayPath)).rejects.toThrow();
  await bench.command(t('import.title'));
  await giveFile(page, 'library.bib', entries.join('\n'));
  await dialog.getByText(t('import.found', { count: 900, ticked: 900 })).waitFor();
  await dialog.getByLabel(t('import.as'), { exact: true }).selectOption('reading-list');
  await dialog.getByRole('button', { name: t('import.submit', { count: 900 }) }).click();
  await dialog.getByText(t('import.report', { count: 900, path: todayPath })).waitFor();
  expect((await bench.disk(todayPath)).match(/^- \[ \] Reference number \d+ · 2020$/gm)).toHaveLength(900);
});

test('which headings are papers can be chosen', async () => {
  const page = await openDialog();
  const { dialog, t } = page;
  await giveFile(page, 'list.md', '# Reading\n\n## Part one\n\n### Straight\n\na\n\n### Curved\n\nb\n');
  await dialog.getByLabel(t('import.form'), { exact: true }).selectOption('markdown');
  await dialog.getByText(t('import.found', { count: 2, ticked: 2 })).waitFor();
  await dialog.getByLabel(t('import.level'), { exact: true }).selectOption('2');
  await dialog.getByText(t('import.found', { count: 1, ticked: 1 })).waitFor();
});
