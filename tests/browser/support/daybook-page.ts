import { format } from 'date-fns';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { translator } from '../../../src/features';
import type { Translate } from '../../../src/i18n/translate';
import type { PageOptions, WorkbenchPage } from './workbench-page';

/** What a user sees and does with the plugin, in the language of the page. */
export class DaybookPage {
  readonly t: Translate;
  private readonly phone: boolean;

  constructor(
    readonly bench: WorkbenchPage,
    { language = 'en', mobile = false }: PageOptions,
  ) {
    this.t = translator(language);
    this.phone = mobile;
  }

  /** Clicks a button of the ribbon; on a phone it is a row of a menu. */
  async ribbon(label: string): Promise<void> {
    if (!this.phone) return this.bench.ribbon(label).click();
    await this.bench.page.getByRole('button', { name: 'Ribbon menu' }).click();
    await this.bench.page.getByRole('menuitem', { name: label }).click();
  }

  /** Path of today's note in a vault whose core daily notes live in `Daily`. */
  get todayPath(): string {
    return `Daily/${format(new Date(), 'yyyy-MM-dd')}.md`;
  }

  get tree(): Locator {
    return this.bench.page.getByRole('tree', { name: this.t('papers.tree') });
  }

  get filter(): Locator {
    return this.bench.page.getByRole('searchbox', { name: this.t('papers.filter') });
  }

  /** Rows of cards with this title. */
  cards(title: string): Locator {
    return this.tree.locator('.rdb-name').getByText(title, { exact: true });
  }

  /** Opens the index and waits until every note is read. */
  async openIndex(): Promise<void> {
    await this.ribbon(this.t('papers.open-index'));
    await this.tree.getByRole('treeitem').first().waitFor();
  }

  get dialog(): Locator {
    return this.bench.page.getByRole('dialog');
  }

  /** A field of the form that appends a paper. */
  field(key: 'input' | 'topic' | 'day' | 'summary' | 'remark'): Locator {
    return this.dialog.getByLabel(this.t(`capture.${key}`), { exact: true });
  }

  /** A button of the dialog by its whole text. */
  button(text: string): Locator {
    return this.dialog.getByRole('button', { name: text, exact: true });
  }

  /** Appends what the form has to say already, without asking anybody. */
  async submit(): Promise<void> {
    const asIs = this.button(this.t('capture.as-is'));
    await ((await asIs.isVisible()) ? asIs : this.button(this.t('capture.submit'))).click();
  }

  /** Goes on with Tab until an element has the focus. */
  async tabTo(goal: Locator): Promise<void> {
    for (let steps = 0; steps < 25; steps++) {
      if (await goal.evaluate(element => element === element.ownerDocument.activeElement)) return;
      await this.bench.page.keyboard.press('Tab');
    }
    throw new Error('Tab does not lead there');
  }

  /** The line of the cursor in the note that is open, as text. */
  async cursorLine(): Promise<string> {
    return this.bench.page.evaluate(() => {
      const view = window.workbench.app.workspace.getMostRecentLeaf()?.view;
      if (!view || !('editor' in view)) throw new Error('no note is open');
      const { editor } = view as { editor: { getCursor(): { line: number }; getLine(line: number): string } };
      return editor.getLine(editor.getCursor().line);
    });
  }

  /** Waits until the cursor's line is this. */
  async expectCursorAt(line: string): Promise<void> {
    await expect.poll(() => this.cursorLine(), { timeout: 5_000 }).toBe(line);
  }
}
