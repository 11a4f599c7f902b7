import { describe, expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();
const body = (name: string) => `${name}的正文\n\n\`\`\`\n${'code\n'.repeat(80)}\`\`\`\n\n`;
const vault = {
  '2024-03-01.md': `# 今日所学\n\n## 扩散\n\n### Same: a | b [c] #1\n\n${body('第一')}## 风格\n\n### Same: a | b [c] #1\n\n${body('第二')}### 公式 $x_1$ 论文  \n\n公式的正文\n`,
  '2024-03-02.md': `# 今日所学\n\n1. 一条记录\n\n## 扩散\n\n### Same: a | b [c] #1\n\n第三的正文\n\n#### 我的话\n\n想法\n`,
  'draft.md': 'see ',
};

const start = async () => {
  const page = new DaybookPage(await open({ vault }), {});
  await page.openIndex();
  await page.cards('公式 $x_1$ 论文').waitFor();
  return page;
};

/** What stands first in the window of the note's reading view or editor. */
const topLine = (page: DaybookPage): Promise<string> =>
  page.bench.page.evaluate(() => {
    const view = window.workbench.app.workspace.getMostRecentLeaf()?.view as unknown as {
      containerEl: HTMLElement;
    };
    const blocks = [...view.containerEl.querySelectorAll<HTMLElement>('.markdown-preview-view [data-line]')];
    const box = view.containerEl.querySelector('.markdown-preview-view')?.getBoundingClientRect();
    const first = blocks.find(block => block.getBoundingClientRect().bottom > (box?.top ?? 0) + 4);
    return first ? `${first.dataset['line'] ?? ''} ${first.textContent ?? ''}` : '';
  });

/** The first line of prose below the cursor. */
const bodyBelow = (page: DaybookPage): Promise<string> =>
  page.bench.page.evaluate(() => {
    const view = window.workbench.app.workspace.getMostRecentLeaf()?.view;
    const { editor } = view as unknown as {
      editor: { getCursor(): { line: number }; getLine(line: number): string };
    };
    return editor.getLine(editor.getCursor().line + 2);
  });

test('a screen reader hears the tree as it is meant', async () => {
  const page = await start();
  await page.tree.locator('.rdb-row-paper .collapse-icon').last().click();
  await expect.poll(() => page.tree.locator('.rdb-row-dated').count()).toBe(3);
  expect(await page.tree.ariaSnapshot()).toBe(
    `
- tree "Papers noted":
  - treeitem "扩散 1" [expanded] [level=1]
  - 'treeitem "Same: a | b [c] #1 2024-03-02 noted 3 times, last 2024-03-02" [level=2]': "Same: a | b [c] #1 2024-03-02 noted 3 times, last 2024-03-02 第三的正文 想法"
  - treeitem "我的话" [level=3]
  - treeitem "风格 2" [expanded] [level=1]
  - 'treeitem "Same: a | b [c] #1 2024-03-01 noted 3 times, last 2024-03-02" [expanded] [level=2]': "Same: a | b [c] #1 2024-03-01 noted 3 times, last 2024-03-02 第二的正文"
  - treeitem "2024-03-02" [level=3]: 2024-03-02 扩散
  - treeitem "2024-03-01" [level=3]: 2024-03-01 风格
  - treeitem "2024-03-01" [level=3]: 2024-03-01 扩散
  - treeitem "公式 $x_1$ 论文 2024-03-01" [level=2]: 公式 $x_1$ 论文 2024-03-01 公式的正文
`.trim(),
  );
});

describe('a click on each of three equal titles', () => {
  const opened = async (page: DaybookPage) => {
    await page.tree.locator('.rdb-row-paper .collapse-icon').first().click();
    const rows = page.tree.locator('.rdb-row-dated');
    await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(3);
    return rows;
  };

  test('lands on its own heading in Live Preview', async () => {
    const page = await start();
    const rows = await opened(page);
    for (const [at, text] of ['第三的正文', '第二的正文', '第一的正文'].entries()) {
      await rows.nth(at).click();
      await expect.poll(() => bodyBelow(page)).toBe(text);
      await page.expectCursorAt('### Same: a | b [c] #1');
    }
  });

  test('lands on its own heading in reading view', async () => {
    const page = await start();
    const rows = await opened(page);
    await page.bench.openNote('2024-03-01.md');
    await page.bench.command('Toggle reading view');
    await page.bench.page.locator('.markdown-preview-view').filter({ visible: true }).first().waitFor();
    await rows.nth(1).click();
    await expect.poll(() => topLine(page)).toMatch(/^93 Same: a \| b \[c\] #1$/);
    await rows.nth(2).click();
    await expect.poll(() => topLine(page)).toMatch(/^4 Same: a \| b \[c\] #1$/);
  });
});

describe('a link written from the index', () => {
  const titles = ['Same: a | b [c] #1', '公式 $x_1$ 论文'];
  test.each(titles)('to %s lands in Live Preview and in reading view', async title => {
    const page = await start();
    const { bench } = page;
    await bench.openNote('draft.md');
    await bench.page.keyboard.press('Control+End');
    await page.cards(title).first().click({ button: 'right' });
    await bench.page.getByRole('menuitem', { name: page.t('papers.insert-link') }).click();
    await expect.poll(() => bench.disk('draft.md')).toContain('see [[2024-03-0');
    const link = /\[\[(.*?)\|/.exec(await bench.disk('draft.md'))?.[1] ?? '';
    await bench.page.evaluate(async target => {
      await window.workbench.app.workspace.openLinkText(target, 'draft.md', false);
    }, link);
    const line = await page.cursorLine();
    expect(line.trim()).toBe(`### ${title}`);
    await bench.openNote('draft.md');
    await bench.command('Toggle reading view');
    await bench.page.locator('.markdown-preview-view a.internal-link').filter({ visible: true }).click();
    await expect.poll(() => page.cursorLine()).toBe(line);
  });
});

test('the core preview shows the card under the pointer, of equal titles the right one', async () => {
  const page = await start();
  const { bench, tree } = page;
  await tree.locator('.rdb-row-paper .collapse-icon').first().click();
  await bench.page.keyboard.down('Control');
  await tree.locator('.rdb-row-dated').nth(1).hover();
  await bench.page.locator('.hover-popover').getByText('第二的正文').waitFor();
  await bench.page.keyboard.up('Control');
});

test('a row dragged into a note writes a link there', async () => {
  const page = await start();
  const { bench } = page;
  await bench.openNote('draft.md');
  await bench.page.locator('.cm-content').click();
  await page.cards('公式 $x_1$ 论文').dragTo(bench.page.locator('.cm-line').first());
  await expect.poll(() => bench.disk('draft.md')).toContain('[[2024-03-01#公式 $x_1$ 论文|公式 $x_1$ 论文]]');
});

test('the keyboard alone filters, switches chips and tabs, opens a menu and a note', async () => {
  const page = await start();
  const { bench, t, tree } = page;
  const { keyboard } = bench.page;
  const focused = () =>
    bench.page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  const tabTo = async (label: string) => {
    for (let presses = 0; presses < 30 && (await focused()) !== label; presses++) await keyboard.press('Tab');
    expect(await focused()).toBe(label);
  };
  await bench.page.getByRole('tab', { name: t('papers.tab'), exact: true }).focus();
  await tabTo(t('papers.filters'));
  await keyboard.press('Enter');
  await tabTo(t('papers.need-remarks'));
  await keyboard.press('Space');
  const names = () => tree.locator('.rdb-name').allTextContents();
  await expect.poll(names).toEqual(['Same: a | b [c] #1']);
  await keyboard.press('Space');
  await tabTo(t('papers.show-entries'));
  await keyboard.press('Space');
  await expect.poll(() => tree.locator('.rdb-entry').allTextContents()).toEqual(['一条记录']);
  await keyboard.press('Shift+Tab');
  await page.filter.focus();
  await keyboard.type('gongshi');
  await expect.poll(names).toEqual(['公式 $x_1$ 论文']);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.expectCursorAt('### 公式 $x_1$ 论文  ');
  await bench.page.getByRole('tab', { name: t('papers.tab'), exact: true }).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect
    .poll(() =>
      bench.page.getByRole('tab', { name: t('marks.title'), exact: true }).getAttribute('aria-selected'),
    )
    .toBe('true');
  await keyboard.press('Home');
  await expect.poll(() => tree.isVisible()).toBe(true);
});
