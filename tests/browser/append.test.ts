import { expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();
const path = '2024-09-13.md';
const note = '# Learned today\n\n## Old topic\n\n### Noted before\n\narXiv:1706.03762\n\n# Fun today\n';

async function start(): Promise<DaybookPage> {
  const bench = await open({ vault: { [path]: note } });
  await bench.openNote(path);
  return new DaybookPage(bench, {});
}

test('the card is seen before it is written, lands in its topic, and one undo takes it back', async () => {
  const page = await start();
  const { bench, t } = page;
  await bench.command(t('capture.append'));
  await page.field('input').fill('New paper\n10.1000/xyz123');
  await page.field('day').fill('2024-09-13');
  await page.field('topic').fill('old');
  await bench.page.locator('.suggestion-item', { hasText: 'Old topic' }).click();
  await page.dialog.getByRole('heading', { name: 'New paper' }).waitFor();
  await page.dialog.getByText('2024-09-13.md › Learned today › Old topic').waitFor();
  await bench.page.keyboard.press('Control+Shift+Enter');
  await page.dialog.waitFor({ state: 'detached' });
  const card = '\n\n### New paper\n\n- Paper: [doi:10.1000/xyz123](https://doi.org/10.1000/xyz123)\n\n';
  await expect.poll(() => bench.editorText()).toContain(`arXiv:1706.03762${card}`);
  await bench.page.keyboard.press('Control+z');
  await expect.poll(() => bench.editorText()).toBe(note);
});

test('a paper noted before is shown and opened from the warning, or written again when told to', async () => {
  const page = await start();
  const { bench, t } = page;
  await bench.command(t('capture.append'));
  await page.field('input').fill('https://arxiv.org/abs/1706.03762v5');
  await page.dialog.getByText(t('capture.seen', { day: '2024-09-13' })).waitFor();
  await page.dialog.getByText(t('capture.seen-open', { title: 'Noted before' })).click();
  await page.expectCursorAt('### Noted before');
  await bench.command(t('capture.append'));
  await page.field('input').fill('https://arxiv.org/abs/1706.03762v5');
  await page.field('day').fill('2024-09-13');
  await page.dialog.getByLabel(t('capture.again')).check();
  await page.submit();
  await page.dialog.waitFor({ state: 'detached' });
  await expect
    .poll(() => bench.editorText())
    .toContain('arXiv:1706.03762](https://arxiv.org/abs/1706.03762)');
});

test('an empty form is refused where it is, and what was typed survives closing', async () => {
  const page = await start();
  const { bench, t } = page;
  await bench.command(t('capture.append'));
  await page.submit();
  await page.dialog.getByRole('alert').getByText(t('capture.no-input')).waitFor();
  await page.field('input').fill('Half a thought');
  await page.field('summary').fill('unfinished');
  await bench.page.keyboard.press('Escape');
  await page.dialog.waitFor({ state: 'detached' });
  await bench.command(t('capture.append'));
  expect(await page.field('input').inputValue()).toBe('Half a thought');
  expect(await page.field('summary').inputValue()).toBe('unfinished');
  expect(await bench.disk(path)).toBe(note);
});

test('a note with an unclosed code block before the place is refused with its line', async () => {
  const page = await start();
  const { bench, t } = page;
  await bench.writeDisk(path, '# Learned today\n\n## Old topic\n\n```python\nprint(1)\n');
  await expect.poll(() => bench.editorText()).toContain('```python');
  await bench.command(t('capture.append'));
  await page.field('input').fill('New paper');
  await page.field('day').fill('2024-09-13');
  await page.field('topic').fill('Old topic');
  await page.submit();
  const said = t('capture.unclosed', { line: 5, what: t('capture.what-fence') });
  await page.dialog.getByRole('alert').getByText(said).waitFor();
  expect(await page.field('input').inputValue()).toBe('New paper');
});
