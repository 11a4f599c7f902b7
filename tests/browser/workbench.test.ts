import { createServer } from 'node:http';
import { beforeAll, expect, test } from 'vitest';
import { buildProbe } from './support/probe';
import { workbenchPages } from './support/workbench-page';

const NOTE = '# One\n\nfirst\n\n# Two\n\nsecond\n';
const pages = workbenchPages();
let pluginFolder = '';

beforeAll(async () => {
  pluginFolder = await buildProbe('first build');
});

test('the ribbon opens a view in the right sidebar', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': NOTE } });
  await bench.ribbon('Open probe').click();
  await bench.page.getByText('first build').waitFor();
  expect(await bench.page.locator('.mod-right-split [data-type="probe-view"]').count()).toBeGreaterThan(0);
  expect(await bench.page.locator('.status-bar-item.plugin-probe').textContent()).toBe('1 notes');
});

test('a command opens a dialog whose button shows a notice', async () => {
  const bench = await pages({ pluginFolder });
  await bench.command('Probe: Open dialog');
  await bench.page.getByRole('button', { name: 'Say hello' }).click();
  await bench.page.getByText('Hello from the dialog').waitFor();
  expect(await bench.notices()).toEqual(['Hello from the dialog']);
});

test('typing decorates the line and reaches the disk with the line ends of the file', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': 'a\r\nb\r\n' } });
  await bench.openNote('note.md');
  await bench.page.keyboard.press('Control+Home');
  await bench.page.keyboard.type('# Title\n');
  await bench.page.locator('.probe-heading').waitFor();
  expect(await bench.disk('note.md')).toBe('# Title\r\na\r\nb\r\n');
});

test('an editor command changes the open note and is not offered without one', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': NOTE } });
  const offered = async (): Promise<boolean> =>
    await bench.page.evaluate(() =>
      window.workbench.app.commands.listCommands().some(({ id }) => id === 'probe:stamp'),
    );
  expect(await offered()).toBe(false);
  await bench.openNote('note.md');
  expect(await offered()).toBe(true);
  await bench.command('Probe: Stamp note');
  expect(await bench.disk('note.md')).toBe(`${NOTE}stamped\n`);
  await bench.ribbon('Open probe').click();
  await bench.page.getByText('first build').click();
  expect(await bench.cli('probe:active')).toBe('none');
});

test('a change by another program shows in the open note and reaches the metadata cache', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': NOTE } });
  await bench.openNote('note.md');
  await bench.ribbon('Open probe').click();
  await bench.writeDisk('note.md', NOTE.replace('first', 'changed outside'));
  await bench.page.locator('.probe-changes').getByText('note.md').waitFor();
  await bench.idle();
  expect(await bench.editorText()).toBe(NOTE.replace('first', 'changed outside'));
});

test('files made and removed by another program appear and go', async () => {
  const bench = await pages({ pluginFolder });
  await bench.writeDisk('folder/new.md', NOTE);
  await bench.page.waitForFunction(() => window.workbench.app.vault.getFileByPath('folder/new.md'));
  await bench.removeFromDisk('folder');
  await bench.page.waitForFunction(() => window.workbench.app.vault.getFolderByPath('folder') === null);
});

test('typing many times in a row never brings older text back', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': '' } });
  await bench.openNote('note.md');
  await bench.page.locator('.cm-content').click();
  for (let burst = 0; burst < 8; burst++) {
    await bench.page.keyboard.type(`${burst} `);
    await bench.page.waitForTimeout(230);
  }
  expect(await bench.disk('note.md')).toBe('0 1 2 3 4 5 6 7 ');
  expect(await bench.editorText()).toBe('0 1 2 3 4 5 6 7 ');
});

test('a note changed through the vault keeps what was typed a moment before', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': 'one\n' } });
  await bench.openNote('note.md');
  await bench.page.keyboard.press('Control+Home');
  await bench.page.keyboard.type('typed ');
  await bench.cli('probe:append', { path: 'note.md' });
  expect(await bench.disk('note.md')).toBe('typed one\nappended\n');
  expect(await bench.editorText()).toBe('typed one\nappended\n');
});

test('what is typed and not saved yet wins over a change by another program', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': 'one\n' } });
  await bench.openNote('note.md');
  await bench.page.keyboard.press('Control+Home');
  for (let key = 0; key < 6; key++) {
    await bench.page.keyboard.type('x');
    if (key === 2) await bench.writeDisk('note.md', 'outside\n');
    await bench.page.waitForTimeout(120);
  }
  expect(await bench.disk('note.md')).toBe('xxxxxxone\n');
  expect(await bench.editorText()).toBe('xxxxxxone\n');
});

test('suggestions open at the cursor and the chosen one is written', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': '' } });
  await bench.openNote('note.md');
  await bench.page.keyboard.type('see @b');
  await bench.page.locator('.suggestion-item.is-selected', { hasText: 'beta' }).waitFor();
  await bench.page.keyboard.press('Enter');
  expect(await bench.disk('note.md')).toBe('see beta ');
  expect(await bench.page.locator('.suggestion-item').count()).toBe(0);
});

test('the file list works with the keyboard and offers what plugins add', async () => {
  const bench = await pages({ pluginFolder, vault: { 'a.md': 'A', 'folder/b.md': 'text of b' } });
  await bench.page.locator('[data-path="folder"]').focus();
  await bench.page.keyboard.press('ArrowRight');
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('Enter');
  await bench.page.getByText('text of b').waitFor();
  await bench.page.locator('[data-path="a.md"]').click({ button: 'right' });
  await bench.page.getByRole('menuitem', { name: 'Probe it' }).waitFor();
  await bench.page.getByRole('menuitem', { name: 'Move to trash' }).click();
  expect(await bench.disk('.trash/a.md')).toBe('A');
  await bench.page.locator('[data-path="a.md"]').waitFor({ state: 'detached' });
});

test('a note opened in a split lies beside the first and closing it leaves the first', async () => {
  const bench = await pages({ pluginFolder, vault: { 'a.md': 'text of a', 'b.md': 'text of b' } });
  await bench.openNote('a.md');
  await bench.page.evaluate(async () => {
    await window.workbench.app.workspace.openLinkText('b', 'a.md', 'split');
  });
  expect(await bench.page.locator('.mod-root .cm-content:visible').allTextContents()).toEqual([
    'text of a',
    'text of b',
  ]);
  await bench.command('Close current tab');
  expect(await bench.page.locator('.mod-root .cm-content:visible').allTextContents()).toEqual(['text of a']);
  expect(await bench.cli('probe:active')).toBe('a.md');
});

test('a link to a heading opens the note at the heading', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': NOTE, 'other.md': '[[note#Two]]\n' } });
  const line = await bench.page.evaluate(async () => {
    const { workspace } = window.workbench.app;
    await workspace.openLinkText('note#Two', 'other.md');
    return workspace.activeEditor?.editor.getCursor().line;
  });
  expect(line).toBe(4);
});

test('the reading view runs code block processors', async () => {
  const bench = await pages({
    pluginFolder,
    vault: { 'note.md': '```probe\nloud\n```\n\n- [x] done [[note]]\n' },
  });
  await bench.openNote('note.md');
  await bench.page.getByRole('button', { name: 'Toggle reading view' }).click();
  await bench.page.locator('.block-language-probe b', { hasText: 'LOUD' }).waitFor();
  expect(await bench.page.locator('.task-list-item-checkbox').isChecked()).toBe(true);
  expect(await bench.page.locator('a.internal-link').textContent()).toBe('note');
});

test('a setting is saved beside the plugin', async () => {
  const bench = await pages({ pluginFolder });
  await bench.command('Open settings');
  const row = bench.page.locator('.setting-item', { hasText: 'Greeting' });
  await row.locator('input').fill('good morning');
  await expect
    .poll(async () => await bench.disk('.obsidian/plugins/probe/data.json').catch(() => ''))
    .toContain('good morning');
});

test('a request reaches servers of this machine only', async () => {
  const server = createServer((_request, response) => response.end('pong'));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    const bench = await pages({ pluginFolder });
    expect(await bench.cli('probe:fetch', { url: `http://127.0.0.1:${port}/` })).toBe('pong');
    await expect(bench.cli('probe:fetch', { url: 'https://example.org/' })).rejects.toThrow('ERR_BLOCKED');
  } finally {
    server.close();
  }
});

test('an address of the app reaches the handler of its plugin', async () => {
  const bench = await pages({ pluginFolder });
  await bench.uri('obsidian://probe?name=value');
  expect(await bench.notices()).toEqual(['asked for value']);
});

test('a new build replaces the plugin and its view stays where it was', async () => {
  const folder = await buildProbe('old build', 'probe-reload');
  const bench = await pages({ pluginFolder: folder });
  await bench.ribbon('Open probe').click();
  await bench.page.getByText('old build').waitFor();
  await buildProbe('new build', 'probe-reload');
  await bench.page.getByText('new build').waitFor();
  expect(await bench.page.getByText('old build').count()).toBe(0);
  expect(await bench.ribbon('Open probe').count()).toBe(1);
});

test('a phone shows drawers one at a time and the ribbon as a menu', async () => {
  const bench = await pages({ pluginFolder, vault: { 'note.md': NOTE }, mobile: true });
  await bench.page.getByRole('button', { name: 'Ribbon menu' }).click();
  await bench.page.getByRole('menuitem', { name: 'Open probe' }).click();
  await bench.page.getByText('first build').waitFor();
  await bench.page.mouse.click(20, 400);
  await bench.page.getByText('first build').waitFor({ state: 'hidden' });
  await bench.page.getByRole('button', { name: 'Toggle left sidebar' }).click();
  await bench.page.locator('[data-path="note.md"]').click();
  await bench.page.getByText('second').waitFor();
  expect(await bench.page.locator('.mod-left-split.is-sidedock-collapsed').count()).toBe(1);
});
