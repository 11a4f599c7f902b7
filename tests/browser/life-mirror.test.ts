import { expect, test } from 'vitest';
import { translator } from '../../src/features';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();
const t = translator('zh');
const data = '.obsidian/plugins/research-daybook/data.json';
const note = (weight: string, front = '') =>
  `${front}# 今日生活\n\n| 今日体重 | 今日锻炼 |\n| --- | --- |\n| ${weight} |  |\n`;

test('the form keeps properties in step, the command does all notes, and taking them out restores every note', async () => {
  const mine = '---\nweight: 99\n---\n';
  const vault = {
    '2024-09-12.md': note('63kg', mine),
    '2024-09-13.md': note('62kg'),
    '2024-09-14.md': note('61kg'),
  };
  const bench = await open({ vault: { ...vault, [data]: '{"lifeMirror": true}' }, language: 'zh' });
  await bench.openNote('2024-09-14.md');
  await bench.command(t('life.log'));
  const dialog = bench.page.getByRole('dialog');
  await dialog.getByLabel(t('life.day'), { exact: true }).fill('2024-09-14');
  const weight = dialog.getByLabel('今日体重', { exact: true });
  await expect.poll(() => weight.inputValue()).toBe('61kg');
  await weight.fill('60.5kg');
  await dialog.getByRole('button', { name: t('life.save') }).click();
  await dialog.waitFor({ state: 'detached' });
  const mirrored = '---\ndaybook-mirror: [weight]\nweight: 60.5\n---\n';
  await expect.poll(() => bench.disk('2024-09-14.md')).toBe(note('60.5kg', mirrored));
  expect(await bench.disk('2024-09-13.md')).toBe(note('62kg'));
  await bench.command(t('life.mirror'));
  await expect.poll(() => bench.notices()).toContain(t('life.mirror-done', { changed: 1, total: 3 }));
  const left = t('life.mirror-left', { names: 'weight', count: 1, path: '2024-09-12.md' });
  expect(await bench.notices()).toContain(left);
  expect(await bench.disk('2024-09-12.md')).toBe(note('63kg', mine));
  await bench.writeDisk(data, '{"lifeMirror": false}');
  await bench.page.getByRole('button', { name: t('life.mirror-remove') }).click();
  await expect.poll(() => bench.disk('2024-09-13.md')).toBe(note('62kg'));
  await expect.poll(() => bench.disk('2024-09-14.md')).toBe(note('60.5kg'));
  expect(await bench.disk('2024-09-12.md')).toBe(note('63kg', mine));
});
