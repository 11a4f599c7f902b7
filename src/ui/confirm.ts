import { Modal, type App } from 'obsidian';
import type { Translate } from '../i18n/translate';
import { addDialogButtons } from './dialog-foot';

/** A question that is answered with yes or by closing it. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** The button that says yes. */
  readonly submit: string;
}

/** Asks, and runs `onYes` for a yes; closing the dialog in any other way does nothing. */
export function confirm(app: App, t: Translate, { title, text, submit }: Question, onYes: () => void): void {
  const modal = new Modal(app);
  modal.setTitle(title);
  modal.contentEl.createEl('p', { text });
  const close = () => modal.close();
  const button = addDialogButtons(modal.contentEl, {
    submit,
    cancel: t('common.cancel'),
    onSubmit: () => {
      close();
      onYes();
    },
    onCancel: close,
  });
  modal.open();
  button.buttonEl.focus();
}
