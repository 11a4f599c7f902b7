import type { Point } from 'obsidian';
import type * as obsidian from 'obsidian';
import { Component } from '../component';

const LINGER_MS = 200;

export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

/** A preview beside what the pointer rests on; goes when the pointer has left both. */
export class HoverPopover extends Component implements Pick<obsidian.HoverPopover, 'hoverEl'> {
  readonly hoverEl = createDiv('popover hover-popover');
  private timer: number;

  constructor(
    private readonly parent: HoverParent,
    private readonly targetEl: HTMLElement | null,
    waitTime = 300,
    private readonly staticPos: Point | null = null,
  ) {
    super();
    parent.hoverPopover = this;
    this.timer = window.setTimeout(() => this.show(), waitTime);
    for (const el of [targetEl, this.hoverEl]) {
      // The pointer may only be entering what it already is over when the popover is made.
      el?.addEventListener('mouseenter', () => this.hoverEl.isConnected && window.clearTimeout(this.timer));
      el?.addEventListener('mouseleave', () => this.hideSoon());
    }
  }

  hide(): void {
    window.clearTimeout(this.timer);
    this.hoverEl.remove();
    this.unload();
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
  }

  private hideSoon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.hide(), LINGER_MS);
  }

  private show(): void {
    if (this.targetEl && !this.targetEl.isConnected) return this.hide();
    document.body.appendChild(this.hoverEl);
    const target = this.targetEl?.getBoundingClientRect();
    const place = this.staticPos ?? { x: target?.left ?? 0, y: target?.bottom ?? 0 };
    const size = this.hoverEl.getBoundingClientRect();
    this.hoverEl.setCssStyles({
      left: `${Math.max(Math.min(place.x, window.innerWidth - size.width), 0)}px`,
      top: `${Math.max(Math.min(place.y, window.innerHeight - size.height), 0)}px`,
    });
    this.load();
  }
}
