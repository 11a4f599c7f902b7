import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { defaultSettings } from '../support/default-settings';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type WorkbenchPage } from './support/workbench-page';

const open = workbenchPages();
const data = '.obsidian/plugins/research-daybook/data.json';
const t = translator('en');

const stored = async (bench: WorkbenchPage): Promise<unknown> => JSON.parse(await bench.disk(data));

const row = (bench: WorkbenchPage, name: string) =>
  bench.page.locator('.setting-item').filter({ has: bench.page.getByText(name, { exact: true }) });

test('a bad date format is refused where it is typed, and the stored one stays', async () => {
  const bench = await open();
  await bench.command('Open settings');
  const format = row(bench, t('settings.format'));
  await format.getByRole('textbox').fill('YYYY-MM');
  await format.getByText(t('settings.fault-ambiguous')).waitFor();
  await format.getByRole('textbox').fill('YYYY/MM-DD');
  await expect.poll(() => stored(bench)).toEqual({ ...defaultSettings, format: 'YYYY/MM-DD' });
  await format.getByRole('textbox').fill('');
  await expect.poll(() => stored(bench)).toEqual(defaultSettings);
});

test('areas are renamed, added, moved and restored, and the next note has them', async () => {
  const bench = await open();
  const page = new DaybookPage(bench, {});
  await bench.command('Open settings');
  const group = bench.page.locator('.setting-group').filter({ hasText: t('settings.areas') });
  await group.getByRole('textbox').first().fill('Thesis');
  await expect
    .poll(() => stored(bench))
    .toMatchObject({
      areas: [{ name: 'Thesis' }, { name: 'Study' }, { name: 'Interests' }, { name: 'Work' }],
    });
  await group.getByLabel(t('settings.add-area')).click();
  await group.getByRole('textbox').nth(4).fill('Home');
  await expect.poll(() => stored(bench)).toMatchObject({ areas: { length: 5, 4: { name: 'Home' } } });
  await bench.page.keyboard.press('Escape');
  await page.ribbon(t('daily.create-today'));
  await page.expectCursorAt('1. [ ] ');
  const text = await bench.editorText();
  expect(text.match(/^## .*$/gm)).toEqual(['## Thesis', '## Study', '## Interests', '## Work', '## Home']);
  await bench.command('Open settings');
  await group.getByLabel(t('settings.restore')).click();
  await expect.poll(() => stored(bench)).toMatchObject({ areas: [] });
  await expect.poll(() => group.getByRole('textbox').first().inputValue()).toBe('Research');
});

test('a broken data.json is repaired, said, and keeps the keys it does not know', async () => {
  const bench = await open({ vault: { [data]: '{"folder": 3, "format": "YYYYMMDD", "future": {"a": 1}}' } });
  await bench.command('Open settings');
  await bench.page.getByText(t('settings.repaired', { keys: 'folder' })).waitFor();
  const folder = row(bench, t('settings.folder'));
  await folder.locator('input').fill('Notes');
  await expect
    .poll(() => stored(bench))
    .toEqual({ ...defaultSettings, folder: 'Notes', format: 'YYYYMMDD', future: { a: 1 } });
});

test('a bad folder is said in a notice with where to mend it, and nothing is written', async () => {
  const bench = await open({ vault: { [data]: '{"folder": "a:b"}' } });
  await bench.ribbon(t('daily.create-today')).click();
  const said = t('daily.bad-folder', { folder: 'a:b', where: t('daily.where-own') });
  await expect.poll(() => bench.notices()).toEqual([said]);
  const files = await bench.page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length);
  expect(files).toBe(0);
});

test('settings that another device wrote are taken without a restart', async () => {
  const bench = await open();
  const page = new DaybookPage(bench, {});
  await bench.writeDisk(data, '{"folder": "Elsewhere"}');
  await page.bench.page.waitForTimeout(500);
  await page.ribbon(t('daily.create-today'));
  await page.expectCursorAt('1. [ ] ');
  const path = await bench.page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path);
  expect(path).toMatch(/^Elsewhere\//);
});

test('each host of the look-up has a switch that says what it is sent', async () => {
  const bench = await open({ vault: { [data]: '{"lookupOff": ["dblp.org"]}' } });
  await bench.command('Open settings');
  const code = row(bench, 'huggingface.co');
  await code.getByText(t('settings.lookup-huggingface.co')).waitFor();
  await code.getByRole('switch').click();
  await expect.poll(() => stored(bench)).toMatchObject({ lookupOff: ['dblp.org', 'huggingface.co'] });
  await row(bench, 'dblp.org').getByRole('switch').click();
  await expect.poll(() => stored(bench)).toMatchObject({ lookupOff: ['huggingface.co'] });
  expect(bench.services.requests()).toEqual([]);
});

test('a field of the life log gets a kind, a unit and other names, and what cannot be used is refused where it is typed', async () => {
  const bench = await open();
  await bench.command('Open settings');
  const group = bench.page.locator('.setting-group').filter({ hasText: t('settings.fields') });
  await group.getByLabel(t('settings.add-field')).click();
  const field = group.locator('.rdb-field-row').nth(6);
  const name = field.getByRole('textbox').first();
  await name.fill('weight');
  await field.getByText(t('settings.fault-field-taken')).waitFor();
  await name.fill('Mood');
  await expect.poll(() => field.locator('.rdb-alert').textContent()).toBe('');
  await field.getByLabel(t('settings.field-kind')).selectOption('rating');
  await field.getByLabel(t('settings.field-unit')).fill('km');
  await field.getByText(t('settings.fault-field-unit-of-kind')).waitFor();
  await field.getByLabel(t('settings.field-unit')).fill('5');
  await field.getByLabel(t('settings.field-aliases')).fill('心情, Temper');
  await expect
    .poll(() => stored(bench))
    .toMatchObject({
      fields: {
        length: 7,
        6: { name: 'Mood', remark: false, kind: 'rating', unit: '5', aliases: ['心情', 'Temper'] },
      },
    });
  await field.getByLabel(t('settings.field-kind')).selectOption('bedtime');
  expect(await field.getByLabel(t('settings.field-unit')).isDisabled()).toBe(true);
  await group.getByLabel(t('settings.restore')).click();
  await expect.poll(() => stored(bench)).toMatchObject({ fields: [] });
  const names = row(bench, t('settings.life-names')).getByRole('textbox');
  await names.fill('');
  await bench.page.getByText(t('settings.fault-names')).waitFor();
  await names.fill('Body');
  await expect.poll(() => stored(bench)).toMatchObject({ lifeNames: ['Body'] });
});

test('a card template is refused where it is typed while its cards could not be read back', async () => {
  const bench = await open();
  await bench.command('Open settings');
  const template = row(bench, t('settings.card-template'));
  const box = template.getByRole('textbox', { name: t('settings.card-template') });
  const preview = template.getByRole('region', { name: t('settings.card-preview') });
  await preview.getByText('- Venue: NeurIPS 2017').waitFor();
  await box.fill('# Paper\n\n{{links}}');
  await template.getByText(t('settings.fault-card-no-title', { title: '{{title}}' })).waitFor();
  await box.fill('# {{title}}\n\n{{links}}\n\nRead on {{date}} {{where}}');
  await preview.getByText('Read on 2024-09-13 {{where}}').waitFor();
  await template.getByText(t('settings.card-unknown', { tokens: '{{where}}' })).waitFor();
  await expect
    .poll(() => stored(bench))
    .toMatchObject({ cardTemplate: '# {{title}}\n\n{{links}}\n\nRead on {{date}} {{where}}' });
});

test('a card template whose venue would not be read back is refused, and one that is stored is said not to be used', async () => {
  const cardTemplate = '# {{title}}\n\n- Paper: {{links}}\n- Where: {{venue}} {{year}}';
  const bench = await open({ vault: { [data]: JSON.stringify({ cardTemplate }) } });
  await bench.command('Open settings');
  const template = row(bench, t('settings.card-template'));
  const box = template.getByRole('textbox', { name: t('settings.card-template') });
  const why = t('settings.fault-card-publication', { example: '- Venue: {{venue}} {{year}}' });
  await template.getByText(t('settings.card-not-used', { why })).waitFor();
  const named = cardTemplate.replace('Where', 'Journal');
  await box.fill(named);
  await expect.poll(() => stored(bench)).toMatchObject({ cardTemplate: named });
  await box.fill(`${named}\n- By: {{authors}}`);
  await template.getByText(t('settings.card-unread', { tokens: '{{authors}}' })).waitFor();
  await box.fill(named);
  await expect.poll(() => stored(bench)).toMatchObject({ cardTemplate: named });
  await box.fill(cardTemplate);
  await template.getByText(t('settings.card-not-saved', { why })).waitFor();
  expect(await stored(bench)).toMatchObject({ cardTemplate: named });
});
