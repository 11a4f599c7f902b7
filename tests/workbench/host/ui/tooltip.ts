import type { TooltipOptions, TooltipPlacement } from 'obsidian';

const DELAY_MS = 400;
const GAP_PX = 8;

let shown: HTMLElement | null = null;
let waiting = 0;

/** Names an element for screen readers and shows the name when the pointer rests on it. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttr('aria-label', tooltip || null);
  el.setAttr('data-tooltip-position', options.placement ?? null);
  el.setAttr('data-tooltip-classes', options.classes?.join(' ') ?? null);
  el.setAttr('data-tooltip-delay', options.delay ?? null);
}

/** Shows a tooltip beside an element at once. */
export function displayTooltip(
  targetEl: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip();
  const placement = options.placement ?? 'bottom';
  shown = createDiv({ cls: ['tooltip', `mod-${placement}`, ...(options.classes ?? [])], text: content });
  shown.setAttr('role', 'tooltip');
  shown.createDiv('tooltip-arrow');
  document.body.appendChild(shown);
  putBeside(shown, targetEl.getBoundingClientRect(), placement, options.gap ?? GAP_PX);
}

export function hideTooltip(): void {
  window.clearTimeout(waiting);
  shown?.remove();
  shown = null;
}

function putBeside(el: HTMLElement, target: DOMRect, placement: TooltipPlacement, gap: number): void {
  const { width, height } = el.getBoundingClientRect();
  const center = { x: target.x + (target.width - width) / 2, y: target.y + (target.height - height) / 2 };
  const places = {
    bottom: { x: center.x, y: target.bottom + gap },
    top: { x: center.x, y: target.top - height - gap },
    left: { x: target.left - width - gap, y: center.y },
    right: { x: target.right + gap, y: center.y },
  };
  const { x, y } = places[placement];
  const left = Math.clamp(x, 4, window.innerWidth - width - 4);
  const top = y + height > window.innerHeight ? target.top - height - gap : Math.max(y, 4);
  el.setCssStyles({ left: `${left}px`, top: `${top}px` });
}

function isPlacement(name: string | null): name is TooltipPlacement {
  return name === 'bottom' || name === 'right' || name === 'left' || name === 'top';
}

function showFor(el: HTMLElement): void {
  const label = el.getAttr('aria-label');
  if (!label || !el.isConnected) return;
  const placement = el.getAttr('data-tooltip-position');
  const classes = el.getAttr('data-tooltip-classes')?.split(' ');
  displayTooltip(el, label, { ...(isPlacement(placement) && { placement }), ...(classes && { classes }) });
}

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
  const labelled = event.target.closest<HTMLElement>('[aria-label]');
  hideTooltip();
  // The label of a place to type in is for screen readers only.
  if (!labelled || labelled.matches('input, textarea, [contenteditable="true"]')) return;
  const delay = Number(labelled.getAttr('data-tooltip-delay') ?? DELAY_MS);
  waiting = window.setTimeout(() => showFor(labelled), delay);
});
for (const type of ['pointerdown', 'keydown', 'wheel', 'blur'] as const) {
  window.addEventListener(type, hideTooltip, { capture: true, passive: true });
}
