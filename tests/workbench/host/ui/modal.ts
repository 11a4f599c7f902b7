import type { App } from 'obsidian';
import type * as obsidian from 'obsidian';
import { setIcon } from './icons';
import { Scope } from './scope';

const FIELDS = 'input:not([type="hidden"]), textarea, select, [contenteditable="true"], [role="switch"]';
const FOCUSABLE = `a[href], button, ${FIELDS}, [tabindex]`;

let modalCount = 0;

/** A dialog over the app. The keyboard stays in it while it is open and goes back where it was afterwards. */
export class Modal implements Pick<obsidian.Modal, keyof obsidian.Modal> {
  readonly scope = new Scope();
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closed: () => unknown = () => undefined;
  private focusedBefore: Element | null = null;

  constructor(readonly app: App) {
    this.containerEl = createDiv('modal-container mod-dim');
    this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': true, tabindex: -1 },
    });
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv({
      cls: 'modal-title',
      attr: { id: `modal-title-${modalCount++}` },
    });
    this.modalEl.setAttr('aria-labelledby', this.titleEl.id);
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.addCloseButton();
    this.modalEl.addEventListener('keydown', event => this.keepFocusInside(event));
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.focusedBefore = document.activeElement;
    document.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) this.firstFocus().focus();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.closed();
    if (this.shouldRestoreSelection && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
  }

  onOpen(): Promise<void> | void {
    return undefined;
  }

  onClose(): void {
    return undefined;
  }

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closed = callback;
    return this;
  }

  protected firstFocus(): HTMLElement {
    return this.contentEl.querySelector<HTMLElement>(FIELDS) ?? this.modalEl;
  }

  private addCloseButton(): void {
    const button = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      type: 'button',
      attr: { 'aria-label': 'Close' },
    });
    setIcon(button, 'x');
    button.addEventListener('click', () => this.close());
  }

  private keepFocusInside(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const stops = this.modalEl
      .findAll(FOCUSABLE)
      .filter(el => el.tabIndex >= 0 && !el.hasAttribute('disabled') && el.isShown());
    const [leave, enter] = event.shiftKey ? [stops.first(), stops.last()] : [stops.last(), stops.first()];
    if (document.activeElement !== leave && document.activeElement !== this.modalEl) return;
    event.preventDefault();
    (enter ?? this.modalEl).focus();
  }
}
