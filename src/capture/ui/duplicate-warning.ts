import type { Translate } from '../../i18n/translate';
import type { PaperCard } from '../../papers/card';

/** A warning that the paper was noted before. */
export interface DuplicateWarning {
  /** Shows the earlier card, or nothing for null; the choice is taken back when the card is another one. */
  readonly show: (earlier: PaperCard | null) => void;
  /** True if the user chose to append the paper all the same. */
  readonly again: () => boolean;
}

/** Adds the warning, empty at first; `onOpen` runs when the user wants to see the earlier card. */
export function addDuplicateWarning(
  parent: HTMLElement,
  t: Translate,
  onOpen: (earlier: PaperCard) => void,
): DuplicateWarning {
  const el = parent.createDiv({ cls: 'rdb-duplicate', attr: { role: 'status' } });
  let choice: HTMLInputElement | null = null;
  let shown = '';

  const show = (earlier: PaperCard | null) => {
    const key = earlier === null ? '' : `${earlier.path}\n${earlier.line}`;
    if (key === shown) return;
    shown = key;
    choice = null;
    el.empty();
    if (earlier === null) return;
    el.createDiv({ text: t('capture.seen', { day: earlier.day }) });
    const link = el.createEl('a', { cls: 'rdb-duplicate-link', href: '#' });
    link.setText(t('capture.seen-open', { title: earlier.name }));
    link.addEventListener('click', event => {
      event.preventDefault();
      onOpen(earlier);
    });
    const label = el.createEl('label', { cls: 'rdb-duplicate-again' });
    choice = label.createEl('input', { type: 'checkbox' });
    label.createSpan({ text: t('capture.again') });
  };
  return { show, again: () => choice?.checked ?? false };
}
