import { describe, expect, test } from 'vitest';
import { generateNotes } from '../bench/generate-notes';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();

const card = (title: string, body: string): string => `### ${title}\n\n${body}\n\n`;
const note = (topic: string, ...cards: readonly string[]): string =>
  `# 今日所学\n\n## ${topic}\n\n${cards.join('')}`;

const small = {
  '2024-03-01.md': note('扩散', card('Same title', 'first body'), card('Other: a [b] #c', 'other body')),
  '2024-03-02.md':
    note('扩散', card('Same title', 'second body')) +
    note('风格', card('Same title', 'third body\n\n#### 我的话\n\nmine')),
  'draft.md': 'see ',
};

const start = async (vault: Readonly<Record<string, string>>) => {
  const page = new DaybookPage(await open({ vault }), {});
  await page.openIndex();
  await page.tree.locator('.rdb-row-paper').first().waitFor();
  return page;
};

const focused = (page: DaybookPage): Promise<string> =>
  page.bench.page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the paper index', () => {
  test('one paper noted three times is one row, and each of its cards opens at its own heading', async () => {
    const page = await start(small);
    const { tree, bench } = page;
    await page.filter.fill('same title');
    await expect.poll(() => tree.locator('.rdb-row-paper').count()).toBe(1);
    await tree.locator('.rdb-row-paper .collapse-icon').click();
    await expect.poll(() => tree.locator('.rdb-row-dated').count()).toBe(3);
    const bodies: string[] = [];
    for (const at of [0, 1, 2]) {
      await tree.locator('.rdb-row-dated').nth(at).click();
      await expect.poll(() => page.cursorLine()).toBe('### Same title');
      bodies.push(
        await bench.page.evaluate(() => {
          const view = window.workbench.app.workspace.getMostRecentLeaf()?.view;
          const { editor } = view as unknown as {
            editor: { getCursor(): { line: number }; getLine(line: number): string };
          };
          return editor.getLine(editor.getCursor().line + 2);
        }),
      );
      await bench.page.waitForTimeout(100);
    }
    expect(bodies.sort()).toEqual(['first body', 'second body', 'third body']);
  });

  test('the keyboard alone goes everywhere', async () => {
    const page = await start(small);
    const { keyboard } = page.bench.page;
    await page.filter.focus();
    await keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('扩散');
    await keyboard.press('ArrowLeft');
    await expect.poll(() => page.tree.locator('[aria-expanded="false"].rdb-row-group').count()).toBe(1);
    expect(await focused(page)).toContain('扩散');
    await keyboard.press('ArrowRight');
    await expect.poll(() => page.tree.locator('[aria-expanded="false"].rdb-row-group').count()).toBe(0);
    await keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Same title');
    await keyboard.press('ArrowRight');
    await expect.poll(() => page.tree.locator('.rdb-row-dated').count()).toBe(3);
    await keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('2024-03-02');
    await keyboard.press('ArrowLeft');
    expect(await focused(page)).toContain('Same title');
    await keyboard.press('End');
    expect(await focused(page)).toBe('我的话');
    await keyboard.press('Home');
    await keyboard.press('o');
    await expect.poll(() => page.filter.inputValue()).toBe('o');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect.poll(() => page.cursorLine()).toMatch(/^### /);
  });

  test('rows tell screen readers where they stand', async () => {
    const page = await start(small);
    const rows = await page.tree
      .getByRole('treeitem')
      .evaluateAll(elements =>
        elements.map(element =>
          ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded']
            .map(name => element.getAttribute(name) ?? '-')
            .join(' '),
        ),
      );
    expect(rows).toEqual(['1 1 2 true', '2 1 2 false', '2 2 2 -', '1 2 2 true', '2 1 1 false', '3 1 1 -']);
  });

  test('a row dragged out is a link to its heading, and the menu writes one at the cursor', async () => {
    const page = await start(small);
    const { bench } = page;
    const dragged = await page.cards('Other: a [b] #c').evaluate(element => {
      const data = new DataTransfer();
      element.dispatchEvent(
        new DragEvent('dragstart', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
      return data.getData('text/plain');
    });
    expect(dragged).toMatch(/^\[\[2024-03-01#Other/);
    await bench.openNote('draft.md');
    await bench.page.keyboard.press('Control+End');
    await page.cards('Other: a [b] #c').click({ button: 'right' });
    await bench.page.getByRole('menuitem', { name: page.t('papers.insert-link') }).click();
    await expect.poll(() => bench.disk('draft.md')).toMatch(/^see \[\[2024-03-01#Other/);
  });

  test('a row under the pointer is offered to the page preview with its heading', async () => {
    const page = await start(small);
    await page.bench.page.evaluate(() => {
      window.workbench.app.workspace.on('hover-link', (...given: unknown[]) => {
        const [{ linktext }] = given as [{ linktext: string }];
        document.body.dataset['hovered'] = linktext;
      });
    });
    await page.cards('Other: a [b] #c').hover();
    await expect
      .poll(() => page.bench.page.evaluate(() => document.body.dataset['hovered'] ?? ''))
      .toMatch(/^2024-03-01#Other/);
  });
});

test('twenty thousand cards: scrolling after typing shows no blank rows', { timeout: 180_000 }, async () => {
  const vault = Object.fromEntries(generateNotes(3650, 20260417).map(({ path, text }) => [path, text]));
  const page = new DaybookPage(await open({ vault, step: 60_000 }), {});
  await page.openIndex();
  await expect
    .poll(() => page.bench.page.locator('.rdb-status').textContent(), { timeout: 90_000 })
    .toMatch(/20114 cards/);
  const { page: browser } = page.bench;
  await page.filter.focus();
  for (const word of ['diffusion', 'attention 扩散', 'kuosan', '风格迁移']) {
    await browser.keyboard.type(word, { delay: 60 });
    await browser.waitForTimeout(100);
    await page.filter.fill('');
  }
  const blank = await page.tree.evaluate(async tree => {
    const scroller = tree.parentElement;
    if (!scroller) throw new Error('no scroller');
    const box = scroller.getBoundingClientRect();
    let blanks = 0;
    const look = async (top: number): Promise<void> => {
      scroller.scrollTop = top;
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
      // A pixel may lie between two rows, which stand one apart; two that are further apart may not.
      const isRow = (y: number) =>
        document.elementFromPoint(box.left + box.width / 2, y)?.closest('[role="treeitem"]') instanceof
        Element;
      const middle = box.top + box.height / 2;
      if (!isRow(middle) && !isRow(middle + 3)) blanks++;
    };
    for (let step = 0; step <= 60; step++) await look((scroller.scrollHeight * step) / 60);
    for (let step = 60; step >= 0; step--) await look((scroller.scrollHeight * step) / 60);
    return blanks;
  });
  expect(blank).toBe(0);
  expect(await page.tree.getByRole('treeitem').count()).toBeLessThan(120);
});
