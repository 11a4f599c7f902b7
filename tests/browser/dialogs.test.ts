import { expect, test } from 'vitest';
import { DaybookPage } from './support/daybook-page';
import { workbenchPages } from './support/workbench-page';

const open = workbenchPages();

/** Each dialog's buttons that show, in order; `*` marks the call to action. */
const dialogs = [
  ['capture.append', ['Read later', '*Append', 'Cancel']],
  ['reading.queue', ['*Queue', 'Cancel']],
  ['plan.add-task', ['*Add', 'Cancel']],
  ['life.log', ['*Save', 'Cancel']],
  ['export.title', ['*Export', 'Cancel']],
  ['import.title', ['*Import 0', 'Cancel']],
] as const;

test.each([false, true])(
  'every dialog ends with its call to action, then Cancel; phone: %s',
  async mobile => {
    const page = new DaybookPage(await open({ mobile }), { mobile });
    const { bench, t } = page;
    const row = page.dialog.locator('.modal-button-container');
    for (const [command, buttons] of dialogs) {
      await bench.command(t(command));
      await row.waitFor();
      const shown = () =>
        row
          .locator('button:visible')
          .evaluateAll(found =>
            found.map(
              button => (button.classList.contains('mod-cta') ? '*' : '') + (button.textContent ?? ''),
            ),
          );
      await expect.poll(shown).toEqual(buttons);
      await page.button(t('common.cancel')).click();
      await page.dialog.waitFor({ state: 'detached' });
    }
  },
);
