import { ButtonComponent } from 'obsidian';
import type { Translate } from '../../i18n/translate';
import type { PaperCard } from '../../papers/card';

/** A warning that the paper was noted before. */
export interface DuplicateWarning {
  /** Shows the earlier card, or nothing for null; the choice is taken back when the card is another one. */
  readonly show: (earlier: PaperCard | null) => void;
  /** True if the user chose to append the paper all the same. */
  readonly again: () => boolean;
}

/** What one may do about a paper noted before. */
export interface DuplicateActions {
  readonly open: (earlier: PaperCard) => void;
  /** Writes a remark on the earlier card. */
  readonly remark: (earlier: PaperCard) => void;
  /** Runs when the user chooses, or no longer chooses, to append the paper all the same. */
  readonly again: () => void;
}

/** Adds the warning, empty at first. */
export function addDuplicateWarning(
  parent: HTMLElement,
  t: Translate,
  actions: DuplicateActions,
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
    const place = [earlier.path, earlier.topic].filter(part => part !== null).join(' › ');
    el.createDiv({ text: t('capture.seen', { day: earlier.day }) });
    el.createDiv({ cls: 'rdb-duplicate-place', text: place });
    const buttons = el.createDiv({ cls: 'rdb-duplicate-choices' });
    const add = (label: string, run: DuplicateActions['open']) =>
      new ButtonComponent(buttons).setButtonText(label).onClick(() => run(earlier));
    add(t('capture.seen-open', { title: shortened(earlier.name) }), actions.open);
    add(t('capture.seen-remark'), actions.remark);
    const label = el.createEl('label', { cls: 'rdb-duplicate-again' });
    choice = label.createEl('input', { type: 'checkbox' });
    choice.addEventListener('change', actions.again);
    label.createSpan({ text: t('capture.again') });
  };
  return { show, again: () => choice?.checked ?? false };
}

const shortened = (title: string) => (title.length > 40 ? `${title.slice(0, 40).trimEnd()}…` : title);
