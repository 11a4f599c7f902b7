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

/** One thing done in the page before each frame: a click on a button of the toolbar, a wheel over a chart, or a theme that changes, which has everything drawn from nothing. */
export type FrameStep =
  | { readonly kind: 'theme' }
  | { readonly kind: 'click'; readonly button: number }
  | { readonly kind: 'wheel'; readonly deltaX: number; readonly ctrlKey: boolean; readonly deltaY: number };

/** An event of the browser's trace; times in microseconds, `tdur` those in which the thread really ran. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly dur?: number;
}

const mark = 'daybook-frame';

/** Does the steps, one before each frame, and then waits some frames for what is drawn later. */
async function runFrames(bench: WorkbenchPage, steps: readonly FrameStep[], after: number): Promise<void> {
  await bench.page.evaluate(
    async ([list, quiet, name]) => {
      for (let at = 0; at < list.length + quiet; at++) {
        performance.mark(name);
        const step = list[at];
        if (step?.kind === 'click')
          document.querySelectorAll<HTMLElement>('.rdb-life-ranges button')[step.button]?.click();
        else if (step?.kind === 'theme') window.workbench.app.workspace.trigger('css-change');
        else if (step?.kind === 'wheel')
          document
            .querySelector('.rdb-life-panel .u-over')
            ?.dispatchEvent(
              new WheelEvent('wheel', { ...step, clientX: 500, bubbles: true, cancelable: true }),
            );
        // The second callback comes with the next frame, when this one has been painted.
        await new Promise(resolve => requestAnimationFrame(() => window.setTimeout(resolve)));
      }
      performance.mark(name);
    },
    [steps, after, mark] as const,
  );
}

/**
 * Milliseconds that the main thread ran, for each frame: handlers, callbacks, style, layout and paint, from the browser's
 * own trace. What other programs of the machine take in between does not count.
 */
export async function traceFrames(
  bench: WorkbenchPage,
  steps: readonly FrameStep[],
  after: number,
): Promise<readonly number[]> {
  const browser = bench.page.context().browser();
  if (!browser) throw new Error('no browser');
  await browser.startTracing(bench.page, { categories: ['toplevel', 'blink.user_timing'] });
  await runFrames(bench, steps, after);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const marks = trace.traceEvents.filter(({ name }) => name === mark).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === first?.pid && tid === first.tid,
  );
  return marks.slice(1).map((end, at) => {
    const start = marks[at]?.ts ?? 0;
    const own = tasks.filter(({ ts, dur = 0 }) => ts + dur > start && ts + dur <= end.ts);
    return own.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  });
}
