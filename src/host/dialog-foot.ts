import { Setting } from 'obsidian';

/** What the foot of a dialog says and does. */
export interface DialogFoot {
  readonly cancel: string;
  readonly submit: string;
  readonly onCancel: () => void;
  readonly onSubmit: () => void;
}

/** Adds the two buttons that end a dialog; Enter in a field of one line submits too. */
export function addDialogFoot(
  contentEl: HTMLElement,
  { cancel, submit, onCancel, onSubmit }: DialogFoot,
): void {
  new Setting(contentEl)
    .addButton(button => button.setButtonText(cancel).onClick(onCancel))
    .addButton(button => button.setButtonText(submit).setCta().onClick(onSubmit));
  contentEl.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    onSubmit();
  });
}
