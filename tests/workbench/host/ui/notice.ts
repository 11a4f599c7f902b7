import type * as obsidian from 'obsidian';

const DEFAULT_MS = 5000;

/** The text of every notice since the page was loaded, oldest first, for tests to look at. */
export const noticeTexts: string[] = [];

/** A message in the corner of the window; goes by itself or by a click. */
export class Notice implements Pick<obsidian.Notice, keyof obsidian.Notice> {
  readonly containerEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  readonly messageEl: HTMLElement;
  private readonly timer: number | undefined;

  constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
    this.containerEl = noticeArea().createDiv('notice');
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    noticeTexts.push(this.messageEl.getText());
    return this;
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.containerEl.remove();
  }
}

function noticeArea(): HTMLElement {
  const area = document.querySelector<HTMLElement>('.notice-container');
  return area ?? document.body.createDiv({ cls: 'notice-container', attr: { role: 'status' } });
}
