import { expect, test } from 'vitest';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();
const note = '# 今日计划\n\n## 科研\n\n1. [x] 甲\n2. [ ] 乙\n\n## 学业\n\n1. [ ] \n';
const chips = '.cm-content .rdb-progress';

test('counts stand behind the headings of the plan and follow typing and undo', async () => {
  const bench = await open({ vault: { '2024-09-13.md': note } });
  await bench.openNote('2024-09-13.md');
  const shown = () => bench.page.locator(chips).allTextContents();
  await expect.poll(shown).toEqual(['1/2', '1/2']);
  expect(await bench.page.locator(chips).first().getAttribute('aria-label')).toBe('1 of 2 tasks done');
  await bench.page.keyboard.press('Control+End');
  await bench.page.keyboard.press('ArrowUp');
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type('丙');
  await expect.poll(shown).toEqual(['1/3', '1/2', '0/1']);
  await bench.page.keyboard.press('Control+z');
  await expect.poll(shown).toEqual(['1/2', '1/2']);
});

test('other notes and conflict copies show no counts', async () => {
  const bench = await open({
    vault: { 'other.md': note, '2024-09-13-HOST.md': note, '2024-09-13.md': note },
  });
  for (const path of ['other.md', '2024-09-13-HOST.md']) {
    await bench.openNote(path);
    await bench.page.getByText('乙').waitFor();
    expect(await bench.page.locator(chips).count()).toBe(0);
  }
  await bench.openNote('2024-09-13.md');
  await bench.page.locator(chips).first().waitFor();
});

test('the switch in the settings takes them away and brings them back', async () => {
  const bench = await open({ vault: { '2024-09-13.md': note } });
  await bench.openNote('2024-09-13.md');
  await bench.page.locator(chips).first().waitFor();
  const toggle = async () => {
    await bench.command('Open settings');
    const row = bench.page.locator('.setting-item', { hasText: 'Show progress behind plan headings' });
    await row.locator('.checkbox-container').click();
    await bench.page.keyboard.press('Escape');
  };
  await toggle();
  await expect.poll(() => bench.page.locator(chips).count()).toBe(0);
  await toggle();
  await expect.poll(() => bench.page.locator(chips).count()).toBe(2);
});
