import { ButtonComponent } from 'obsidian';

/** What the foot of a dialog says and does. */
export interface DialogFoot {
  /** Empty where the dialog says it later. */
  readonly submit: string;
  readonly cancel: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** Adds buttons between the two. */
  readonly more?: (row: HTMLElement) => void;
}

/** Adds the row for the buttons that end a dialog: first what it is for, last what only closes it. */
export function addButtonRow(parent: HTMLElement): HTMLElement {
  return parent.createDiv({ cls: 'modal-button-container rdb-dialog-buttons' });
}

/** Adds that row with its buttons; gives the one that submits. */
export function addDialogButtons(
  parent: HTMLElement,
  { submit, cancel, onSubmit, onCancel, more }: DialogFoot,
): ButtonComponent {
  const row = addButtonRow(parent);
  const button = new ButtonComponent(row).setButtonText(submit).setCta().onClick(onSubmit);
  more?.(row);
  new ButtonComponent(row).setButtonText(cancel).onClick(onCancel);
  return button;
}

/** Adds the buttons of a form whose Enter, in a field of one line, submits too; gives the one that submits. */
export function addDialogFoot(contentEl: HTMLElement, foot: DialogFoot): ButtonComponent {
  contentEl.addEventListener('keydown', event => {
    const target = event.target as Node | null;
    if (event.key !== 'Enter' || event.isComposing || target?.instanceOf(HTMLInputElement) !== true) return;
    event.preventDefault();
    foot.onSubmit();
  });
  return addDialogButtons(contentEl, foot);
}
