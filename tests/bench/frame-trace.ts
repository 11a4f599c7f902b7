import type { WorkbenchPage } from '../browser/support/workbench-page';

/** Milliseconds of main thread, frame by frame. */
export interface FrameTrace {
  readonly frames: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Of all frames together. */
  readonly total: number;
}

/** What the page's clock gave. */
export function traceOf(times: readonly number[]): FrameTrace {
  const ordered = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Number((ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0).toFixed(2));
  const total = Number(times.reduce((sum, time) => sum + time, 0).toFixed(1));
  return { frames: times.length, median: at(0.5), p95: at(0.95), worst: at(1), total };
}

/** One thing done in the page before each frame: a click on a button of the toolbar, or a wheel over a chart. */
export type FrameStep =
  | { readonly kind: 'click'; readonly button: number }
  | { readonly kind: 'wheel'; readonly deltaX: number; readonly ctrlKey: boolean; readonly deltaY: number };

/**
 * Does the steps, one before each frame, and then waits until nothing is left to draw. A frame's time is what the step
 * and the frame take of the main thread: handlers, callbacks, style, layout and paint, up to the first message that
 * gets a turn after it.
 */
export async function traceFrames(
  bench: WorkbenchPage,
  steps: readonly FrameStep[],
  after: number,
): Promise<readonly number[]> {
  return await bench.page.evaluate(
    async ([list, quiet]) => {
      const times: number[] = [];
      const channel = new MessageChannel();
      for (let at = 0; at < list.length + quiet; at++) {
        const step = list[at];
        const before = performance.now();
        if (step?.kind === 'click')
          document.querySelectorAll<HTMLElement>('.rdb-life-ranges button')[step.button]?.click();
        else if (step?.kind === 'wheel')
          document
            .querySelector('.rdb-life-panel .u-over')
            ?.dispatchEvent(
              new WheelEvent('wheel', { ...step, clientX: 500, bubbles: true, cancelable: true }),
            );
        const handled = performance.now() - before;
        const drawn = await new Promise<number>(resolve => {
          // Asked for first, so it runs before the charts' own callback of this frame.
          requestAnimationFrame(() => {
            const start = performance.now();
            channel.port1.onmessage = () => resolve(performance.now() - start);
            channel.port2.postMessage(null);
          });
        });
        times.push(handled + drawn);
      }
      return times;
    },
    [steps, after] as const,
  );
}
