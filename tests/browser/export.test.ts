import { describe, expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();

const vault = {
  '2024-03-01.md':
    '# 今日所学\n\n## 扩散\n\n### Straight Flows\n\n- Ann Lee · ICML 2020\n\n## 风格\n\n### Curved Flows\n\n- 作者：李明\n- arXiv:2401.00001\n',
  '2024-03-02.md': '# 今日所学\n\n## 扩散\n\n### Straight Flows\n\n- doi:10.1000/abc\n',
  'own.bib': '@misc{mine}\n',
};

const straight = `@inproceedings{lee2020straight,
  title = {Straight Flows},
  author = {Lee, Ann},
  booktitle = {ICML},
  year = {2020},
  doi = {10.1000/abc},
  url = {https://doi.org/10.1000/abc},
}
`;

const start = async (options: PageOptions) => new DaybookPage(await open(options), options);

const openExport = async (page: DaybookPage): Promise<void> => {
  await page.bench.command(page.t('export.title'));
  await page.dialog.getByText(page.t('export.count', { count: 2 })).waitFor();
};

describe.each(['en', 'zh'] as const)('in %s', language => {
  test('a topic is exported by keyboard, and again only what has changed', async () => {
    const page = await start({ vault, language });
    const { dialog, t, bench } = page;
    await openExport(page);
    await dialog.getByLabel(t('export.topic')).selectOption({ label: '扩散' });
    await dialog.getByText(t('export.count', { count: 1 })).waitFor();
    expect(await dialog.getByLabel(t('export.path')).inputValue()).toBe('扩散.bib');
    await dialog.getByLabel(t('export.path')).press('Enter');
    await bench.page.getByText(t('export.saved-made', { path: '扩散.bib', count: 1 })).waitFor();
    expect((await bench.disk('扩散.bib')).split('\n\n').slice(1).join('\n\n')).toBe(straight);
    await openExport(page);
    await dialog.getByLabel(t('export.topic')).selectOption({ label: '扩散' });
    await dialog.getByRole('button', { name: t('export.submit') }).click();
    await bench.page.getByText(t('export.saved-unchanged', { path: '扩散.bib' })).waitFor();
  });

  test('a file of the user is replaced only when asked twice', async () => {
    const page = await start({ vault, language });
    const { dialog, t, bench } = page;
    await openExport(page);
    await dialog.getByLabel(t('export.path')).fill('own.bib');
    await dialog.getByRole('button', { name: t('export.submit') }).click();
    await dialog.getByText(t('export.foreign', { path: 'own.bib' })).waitFor();
    expect(await bench.disk('own.bib')).toBe('@misc{mine}\n');
    await dialog.getByRole('button', { name: t('export.replace') }).click();
    await bench.page.getByText(t('export.saved-refreshed', { path: 'own.bib', count: 2 })).waitFor();
    expect(await bench.disk('own.bib')).toContain('li2024curved');
  });
});

test('the menu of a paper copies its entry and its citation', async () => {
  const page = await start({ vault });
  const { bench, t } = page;
  await bench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.openIndex();
  const pick = async (name: string): Promise<string> => {
    await page.cards('Straight Flows').first().click({ button: 'right' });
    await bench.page.getByText(name, { exact: true }).click();
    return bench.page.evaluate(() => navigator.clipboard.readText());
  };
  await expect.poll(() => pick(t('papers.copy-bibtex'))).toBe(straight);
  expect(await pick(t('papers.copy-citation'))).toBe('Ann Lee. Straight Flows. ICML, 2020. doi:10.1000/abc');
});

test('the pattern of keys shows examples while one types, and what is wrong with it', async () => {
  const page = await start({ vault });
  const { bench, t } = page;
  await bench.command('Open settings');
  const field = bench.page.getByLabel(t('settings.cite-key'), { exact: true });
  await bench.page
    .getByText(t('settings.cite-key-preview', { keys: 'li2024diffusion, ouyang2023fenggeqianyi' }))
    .waitFor();
  await field.fill('[auth]-[year]');
  await bench.page.getByText(t('settings.cite-key-preview', { keys: 'li-2024, ouyang-2023' })).waitFor();
  await field.fill('[auth]-[foo]');
  await bench.page
    .getByText(
      t('settings.fault-key-token', { known: 'auth, authors, year, shorttitle, veryshorttitle, venue' }),
    )
    .waitFor();
  const stored = async (): Promise<unknown> =>
    JSON.parse(await bench.disk('.obsidian/plugins/research-daybook/data.json'));
  await expect.poll(stored).toMatchObject({ citeKeyPattern: '[auth]-[year]' });
});
