import { ButtonComponent } from 'obsidian';
import { addButtonRow } from '../../ui/dialog-foot';
import type { Translate } from '../../i18n/translate';
import type { ImportReport } from '../write/import-into';
import type { Skipped } from '../source/model';

/** Lines of what was left out that are listed. */
const listed = 200;

/** Shows what of the source was not taken, folded. */
export function showSkipped(parent: HTMLElement, skipped: readonly Skipped[], t: Translate): void {
  parent.empty();
  if (skipped.length === 0) return;
  const details = parent.createEl('details', { cls: 'rdb-import-skipped' });
  details.createEl('summary', { text: t('import.skipped', { count: skipped.length }) });
  const list = details.createEl('ul');
  for (const { line, reason } of skipped.slice(0, listed)) {
    list.createEl('li', { text: t('import.skipped-line', { line, reason: t(`import.skip-${reason}`) }) });
  }
}

/** Shows how the import went, with a button that closes the dialog. */
export function showReport(
  parent: HTMLElement,
  { path, written, present, unsaid }: ImportReport,
  skipped: readonly Skipped[],
  t: Translate,
  onClose: () => void,
): void {
  const body = parent.createDiv({ cls: 'rdb-import-report', attr: { role: 'status', tabindex: '-1' } });
  body.createEl('p', { text: t('import.report', { count: written.length, path }) });
  if (present.length > 0) body.createEl('p', { text: t('import.report-present', { count: present.length }) });
  const left = unsaid.map(({ line }): Skipped => ({ line, reason: 'unsaid' }));
  showSkipped(
    body.createDiv(),
    [...skipped, ...left].sort((a, b) => a.line - b.line),
    t,
  );
  const row = addButtonRow(parent);
  const button = new ButtonComponent(row).setButtonText(t('import.close')).setCta().onClick(onClose);
  button.buttonEl.focus();
}
