/** What hands can do with the days of a chart. Shares are parts of its width. */
export interface TimeHandles {
  /** Moves later days into view if positive. */
  readonly pan: (share: number) => void;
  /** Shows `factor` times as many days; what is at `share` stays there. */
  readonly zoom: (factor: number, share: number) => void;
}

/** Pixels that a finger trembles. */
const slack = 4;
/** Pixels of a line or a page, for wheels that count in those. */
const wheelUnits: readonly number[] = [1, 16, 400];

/** Moves and widens by dragging, two fingers, and a wheel sideways or with Shift (moves) or Ctrl (widens). The result says whether the last press was a drag. */
export function listenToGestures(el: HTMLElement, { pan, zoom }: TimeHandles): () => boolean {
  const pointers = new Map<number, number>();
  let dragged = false;
  let start = 0;
  const shareOf = (x: number): number => {
    const { left, width } = el.getBoundingClientRect();
    return (x - left) / width;
  };
  el.addEventListener('pointerdown', ({ pointerId, clientX, button }) => {
    if (button !== 0) return;
    if (pointers.size === 0) [dragged, start] = [false, clientX];
    pointers.set(pointerId, clientX);
  });
  el.addEventListener('pointermove', ({ pointerId, clientX }) => {
    const before = pointers.get(pointerId);
    if (before === undefined) return;
    if (!dragged && pointers.size === 1 && Math.abs(clientX - start) <= slack) return;
    // From here on it is ours, also outside the chart.
    if (!dragged) el.setPointerCapture(pointerId);
    dragged = true;
    const other = [...pointers].find(([id]) => id !== pointerId)?.[1];
    pointers.set(pointerId, clientX);
    if (other === undefined) pan(shareOf(before) - shareOf(clientX));
    else zoom(Math.max(1, Math.abs(before - other)) / Math.max(1, Math.abs(clientX - other)), shareOf(other));
  });
  const lift = ({ pointerId }: PointerEvent): void => void pointers.delete(pointerId);
  el.addEventListener('pointerup', lift);
  el.addEventListener('pointercancel', lift);
  el.addEventListener('lostpointercapture', lift);
  const onWheel = (event: WheelEvent): void => {
    const unit = wheelUnits[event.deltaMode] ?? 1;
    const sideways = event.deltaX !== 0 ? event.deltaX : event.shiftKey ? event.deltaY : 0;
    const isZoom = event.ctrlKey || event.metaKey;
    // A plain wheel scrolls the page.
    if (!isZoom && Math.abs(sideways) < Math.abs(event.deltaX === 0 ? 0 : event.deltaY)) return;
    if (!isZoom && sideways === 0) return;
    event.preventDefault();
    if (isZoom) zoom(1.002 ** (event.deltaY * unit), shareOf(event.clientX));
    else pan((sideways * unit) / el.clientWidth);
  };
  el.addEventListener('wheel', onWheel, { passive: false });
  return () => dragged;
}
