import { describe, expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages, type PageOptions } from './support/workbench-page';

const open = workbenchPages();
const path = '2024-09-13.md';
const words = {
  zh: { learned: '今日所学', authors: '作者：', pending: '元数据：待补全' },
  en: { learned: 'Learned today', authors: 'Authors: ', pending: 'Metadata: pending' },
};

async function start(options: PageOptions = {}, note = ''): Promise<DaybookPage> {
  const bench = await open({ vault: note === '' ? {} : { [path]: note }, ...options });
  if (note !== '') await bench.openNote(path);
  return new DaybookPage(bench, options);
}

/** Opens the form with an input in it, by keyboard alone. */
async function fillIn(page: DaybookPage, input: string): Promise<void> {
  await page.bench.command(page.t('capture.append'));
  await page.dialog.waitFor();
  await page.bench.page.keyboard.insertText(input);
}

const closed = (page: DaybookPage) => page.dialog.waitFor({ state: 'detached' });

describe.each(['zh', 'en'] as const)('by keyboard, in %s', language => {
  const { learned, authors, pending } = words[language];
  const today = (page: DaybookPage) => page.todayPath.replace('Daily/', '');

  test('an arXiv link becomes a card in the new topic of a note that did not exist', async () => {
    const page = await start({ language });
    const { bench, t } = page;
    await fillIn(page, 'https://arxiv.org/abs/2405.06789');
    await page.dialog.getByText('arXiv:2405.06789').first().waitFor();
    await page.tabTo(page.field('topic'));
    await bench.page.keyboard.insertText('Noise');
    await bench.page.keyboard.press('Control+Enter');
    await closed(page);
    const card = `# ${learned}\n\n## Noise\n\n### Quiet Gradients in Noisy Diffusion\n\n`;
    const text = await bench.disk(today(page));
    expect(text).toContain(card);
    expect(text).toContain(`- ${authors}Jo Tanaka\n`);
    expect(await bench.notices()).toContain(
      t('capture.appended', { title: 'Quiet Gradients in Noisy Diffusion', path: today(page) }),
    );
    await bench.page.keyboard.insertText('My summary');
    await expect.poll(() => bench.editorText()).toContain('\n\nMy summary\n\n> [!abstract]');
  });

  test('a title of three papers is chosen with the arrow keys', async () => {
    const page = await start({ language });
    const { bench, t } = page;
    await fillIn(page, 'Attention Revisited');
    await bench.page.keyboard.press('Control+Enter');
    const rows = bench.page.locator('.rdb-candidates .suggestion-item');
    await expect.poll(() => rows.count()).toBe(4);
    await rows.last().getByText(t('capture.choose-none')).waitFor();
    const chosen = await rows.nth(1).locator('.suggestion-note').textContent();
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('Enter');
    await closed(page);
    const text = await bench.disk(today(page));
    expect(text).toContain(`- ${authors}${chosen?.split(' · ')[0] ?? '?'}\n`);
  });

  test('of a title of three papers none is meant, and the card has the title alone', async () => {
    const page = await start({ language });
    const { bench } = page;
    await fillIn(page, 'Attention Revisited');
    await bench.page.keyboard.press('Control+Enter');
    await bench.page.locator('.rdb-candidates').waitFor();
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('Enter');
    await closed(page);
    const text = await bench.disk(today(page));
    expect(text).toContain('## Attention Revisited\n');
    expect(text).not.toContain(authors);
    expect(text).not.toContain(pending);
  });

  test('offline a card is written at once, and completed later without touching what was written since', async () => {
    const page = await start({ language });
    const { bench, t } = page;
    bench.services.play({ troubles: { '*': 'offline' } });
    await fillIn(page, 'https://arxiv.org/abs/2405.06789');
    await page.tabTo(page.field('topic'));
    await bench.page.keyboard.insertText('Noise');
    await bench.page.keyboard.press('Control+Enter');
    await closed(page);
    await bench.page.keyboard.insertText('Written on the train');
    const waiting = await bench.disk(today(page));
    expect(waiting).toContain(`### arXiv:2405.06789\n`);
    expect(waiting).toContain(`- ${pending}\n`);
    bench.services.play({});
    await bench.command(t('capture.retry'));
    await page.dialog.getByText(t('capture.retried', { done: 1, total: 1 })).waitFor();
    await bench.page.keyboard.press('Escape');
    await closed(page);
    const text = await bench.disk(today(page));
    expect(text).toContain('### Quiet Gradients in Noisy Diffusion\n');
    expect(text).toContain(`- ${authors}Jo Tanaka\n`);
    expect(text).toContain('Written on the train\n');
    expect(text).not.toContain(pending);
  });

  test('a paper noted before is not asked for, and its card is opened', async () => {
    const note = `# ${learned}\n\n## Old topic\n\n### Noted before\n\narXiv:2405.06789\n\nmy words\n`;
    const page = await start({ language }, note);
    const { bench, t } = page;
    await fillIn(page, 'https://arxiv.org/abs/2405.06789');
    await page.dialog.getByText(t('capture.seen', { day: '2024-09-13' })).waitFor();
    await bench.page.keyboard.press('Control+Enter');
    await page.dialog.getByRole('alert').getByText(t('capture.again')).waitFor();
    expect(bench.services.requests()).toEqual([]);
    await page.tabTo(page.button(t('capture.seen-open', { title: 'Noted before' })));
    await bench.page.keyboard.press('Enter');
    await page.expectCursorAt('### Noted before');
    expect(await bench.disk(path)).toBe(note);
  });

  test('asking is shown with its host, stopped, and not waited for', async () => {
    const page = await start({ language });
    const { bench, t } = page;
    bench.services.play({ delay: 6_000 });
    await fillIn(page, 'https://arxiv.org/abs/2405.06789');
    await bench.page.keyboard.press('Control+Enter');
    await page.dialog
      .locator('.rdb-lookup-said', { hasText: /api\.datacite\.org|huggingface\.co/ })
      .waitFor();
    await page.tabTo(page.button(t('capture.stop')));
    await bench.page.keyboard.press('Enter');
    await page.dialog.getByRole('alert').getByText(t('capture.stopped')).waitFor();
    expect(await bench.page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length)).toBe(0);
    await bench.page.keyboard.press('Control+Enter');
    await page.button(t('capture.not-waiting')).waitFor();
    await bench.page.keyboard.press('Control+Shift+Enter');
    await closed(page);
    expect(await bench.disk(today(page))).toContain(`- ${pending}\n`);
  });
});

test('a remark goes to the earlier card', async () => {
  const note = '# Learned today\n\n## Old topic\n\n### Noted before\n\narXiv:2405.06789\n\n# Fun today\n';
  const page = await start({}, note);
  const { bench, t } = page;
  await fillIn(page, '2405.06789');
  await page.button(t('capture.seen-remark')).click();
  await page.dialog.getByRole('alert').getByText(t('capture.remark-first')).waitFor();
  await bench.page.keyboard.insertText('Still true.');
  await page.button(t('capture.seen-remark')).click();
  await closed(page);
  const remark = '\n\n#### My thoughts\n\nStill true.\n\n# Fun today\n';
  await expect.poll(() => bench.editorText()).toBe(note.replace('\n\n# Fun today\n', remark));
});

test('several lines become several cards, one is left out, and one undo takes them back', async () => {
  const note = '# Learned today\n\n## T\n\n### P\n\nwords\n';
  const page = await start({}, note);
  const { bench, t } = page;
  await fillIn(
    page,
    'https://arxiv.org/abs/2405.06789\nhttps://arxiv.org/abs/2406.01111\n10.5555/growth.2021.5',
  );
  await page.dialog.getByText(t('capture.items', { count: 3 })).waitFor();
  await page.button(t('capture.leave-out', { title: 'arXiv:2406.01111' })).press('Enter');
  await page.field('day').fill('2024-09-13');
  await page.field('topic').fill('T');
  await page.button(t('capture.look-up-submit')).click();
  await closed(page);
  const text = await bench.editorText();
  expect(text.match(/^#.*$/gm)).toEqual([
    '# Learned today',
    '## T',
    '### P',
    '### Quiet Gradients in Noisy Diffusion',
    '### Growth of Physarum in H₂O & light',
  ]);
  await bench.page.keyboard.press('Control+z');
  await expect.poll(() => bench.editorText()).toBe(note);
});

test('an id that no registry knows is said, and written only when told to', async () => {
  const page = await start();
  const { bench, t } = page;
  await fillIn(page, '10.5555/nothing.here');
  await page.button(t('capture.look-up-submit')).click();
  await page.dialog.getByRole('alert').getByText(t('capture.unregistered')).waitFor();
  expect(await bench.page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length)).toBe(0);
});

test('with every host off nothing is asked and the card is written', async () => {
  const hosts = ['api.datacite.org', 'arxiv.org', 'export.arxiv.org', 'doi.org', 'api.crossref.org'];
  const more = ['api.semanticscholar.org', 'api.openalex.org', 'huggingface.co', 'aclanthology.org'];
  const lookupOff = [...hosts, ...more, 'www.ebi.ac.uk', 'dblp.org', 'dblp.uni-trier.de'];
  const data = '.obsidian/plugins/research-daybook/data.json';
  const page = await start({ vault: { [data]: JSON.stringify({ lookupOff }) } });
  const { bench, t } = page;
  await fillIn(page, 'https://arxiv.org/abs/2405.06789');
  await page.button(t('capture.submit')).click();
  await closed(page);
  expect(bench.services.requests()).toEqual([]);
});

test('a whole document is handed to the import', async () => {
  const page = await start();
  const { bench, t } = page;
  const text =
    '# Reading\n\n## A\n\nhttps://arxiv.org/abs/2405.06789\n\n## B\n\nhttps://arxiv.org/abs/2406.01111\n';
  await fillIn(page, text);
  await page.button(t('capture.import-it')).click();
  const source = bench.page.getByRole('dialog').getByLabel(t('import.source'), { exact: true });
  await expect.poll(() => source.inputValue()).toBe(text);
  await page.dialog.getByText(t('import.found', { count: 2, ticked: 2 })).waitFor();
});

test('an address opens the form filled in and writes nothing', async () => {
  const page = await start();
  const { bench } = page;
  const query = new URLSearchParams({
    command: 'add-paper',
    input: 'Quiet\nhttps://arxiv.org/abs/2405.06789',
    topic: '主题',
    date: '2024-09-13',
  });
  await bench.uri(`obsidian://research-daybook?${query.toString()}`);
  expect(await page.field('input').inputValue()).toBe('Quiet\nhttps://arxiv.org/abs/2405.06789');
  expect(await page.field('topic').inputValue()).toBe('主题');
  expect(await page.field('day').inputValue()).toBe('2024-09-13');
  await bench.page.keyboard.press('Escape');
  await closed(page);
  expect(bench.services.requests()).toEqual([]);
  expect(await bench.page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length)).toBe(0);
  const { t } = page;
  for (const day of ['2024-09-13', '0001-01-01', '9999-12-31']) {
    await bench.uri(`obsidian://research-daybook?command=today&date=${day}`);
    await page.dialog.getByText(t('uri.make-note', { day })).waitFor();
    await page.button(t('common.cancel')).click();
    await closed(page);
  }
  expect(await bench.page.evaluate(() => window.workbench.app.vault.getMarkdownFiles().length)).toBe(0);
  await bench.uri('obsidian://research-daybook?command=today&date=2024-09-13');
  await page.button(t('uri.make')).click();
  await expect.poll(() => bench.editorText()).toContain('# Learned today');
  const made = await bench.disk('2024-09-13.md');
  await bench.uri('obsidian://research-daybook?command=today&date=2024-09-13');
  await closed(page);
  expect(await bench.disk('2024-09-13.md')).toBe(made);
});

describe('refreshing', () => {
  const note =
    '# Learned today\n\n## T\n\n### Lantern Fields\n\n- Paper: [arXiv:2403.04567](https://arxiv.org/abs/2403.04567)\n\nmine\n';

  test('what has become of a paper is proposed, and only what is ticked is written', async () => {
    const page = await start({}, note);
    const { bench, t } = page;
    await bench.page.evaluate(() => window.workbench.app.workspace.activeEditor?.editor.setCursor(8));
    await bench.command(t('capture.refresh'));
    const code = page.dialog.getByLabel(/^Code: /);
    await code.waitFor();
    await page.dialog.getByLabel(/^DOI: /).uncheck();
    await page.dialog.getByLabel(/^Published: /).uncheck();
    await page.button(t('capture.write-changes', { count: 1 })).click();
    await page.dialog.getByText(t('capture.changes-written', { count: 1 })).waitFor();
    await expect
      .poll(() => bench.editorText())
      .toBe(note.replace('04567)\n', '04567) · [Code](https://github.com/lantern-lab/fields)\n'));
  });

  test('the menu of a row in the index does the same', async () => {
    const page = await start({}, note);
    const { bench, t } = page;
    await page.openIndex();
    await page.cards('Lantern Fields').click({ button: 'right' });
    await bench.page.getByRole('menuitem', { name: t('capture.refresh') }).click();
    await page.dialog.getByLabel(/^Code: /).waitFor();
  });
});
