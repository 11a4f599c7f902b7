import type { App } from 'obsidian';
import type * as obsidian from 'obsidian';
import { ButtonComponent } from './button-components';
import { Modal } from './modal';

/** A button below a question; a click answers it and closes the dialog. */
export class ConfirmationButton
  extends ButtonComponent
  implements Pick<obsidian.ConfirmationButton, keyof obsidian.ConfirmationButton>
{
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    this.buttonEl.addEventListener('click', () => modal.close());
  }

  setInitialFocus(): this {
    this.modal.initialFocusEl = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A question with buttons to answer it. */
export class ConfirmationModal
  extends Modal
  implements Pick<obsidian.ConfirmationModal, keyof obsidian.ConfirmationModal>
{
  readonly buttonContainerEl: HTMLElement;
  initialFocusEl: HTMLElement | null = null;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const box = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    box.addEventListener('change', () => callback(box.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton(button => button.setButtonText(text).setCancel());
  }

  protected override firstFocus(): HTMLElement {
    return this.initialFocusEl ?? super.firstFocus();
  }
}
