import { addDays, dayOf } from '../../src/time/day';
import setup from '../browser/support/build';
import { launchChromium } from '../browser/support/chromium';
import { openPage, type WorkbenchPage } from '../browser/support/workbench-page';
import { generatedLogs } from '../life/generated-logs';
import { traceFrames, traceOf, type FrameStep, type FrameTrace } from './frame-trace';

const seed = 5;
const rounds = 7;
/** Milliseconds of main thread that drawing everything may take, and those of one frame. */
const wholeLimit = 100;
const frameLimit = 16;
/** Frames after a change in which what is out of sight is drawn. */
const quiet = 20;
/** The buttons of the toolbar. */
const ranges = { days: 0, all: 3 };

const wheel = (deltaX: number): FrameStep => ({ kind: 'wheel', deltaX, ctrlKey: false, deltaY: 0 });
const zoom = (deltaY: number): FrameStep => ({ kind: 'wheel', deltaX: 0, ctrlKey: true, deltaY });
/** Traces of what one does with so many days. */
interface LifeTraces {
  /** The view is opened: everything is drawn for the first time. */
  readonly opening: FrameTrace;
  /** From 30 days to all, and the numbers, tables and charts out of sight with it. */
  readonly rangeChange: FrameTrace;
  readonly panning: FrameTrace;
  readonly zooming: FrameTrace;
}

const medianOf = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Of each figure the median of the rounds: other programs of the machine have their worst frames too. */
function middle(own: readonly (readonly number[])[]): FrameTrace {
  const all = own.map(traceOf);
  const of = (key: keyof FrameTrace): number => medianOf(all.map(trace => trace[key]));
  return {
    frames: of('frames'),
    median: of('median'),
    p95: of('p95'),
    worst: of('worst'),
    total: of('total'),
  };
}

async function measure(bench: WorkbenchPage): Promise<LifeTraces> {
  const opening: number[][] = [];
  const changes: number[][] = [];
  const pans: number[][] = [];
  const zooms: number[][] = [];
  for (let round = -1; round < rounds; round++) {
    await traceFrames(bench, [{ kind: 'click', button: ranges.days }], quiet);
    const change = await traceFrames(bench, [{ kind: 'click', button: ranges.all }], quiet);
    const first = await traceFrames(bench, [{ kind: 'theme' }], quiet);
    // Into a year and a half, then along it.
    await traceFrames(bench, Array<FrameStep>(20).fill(zoom(-50)), 0);
    const there = Array<FrameStep>(30).fill(wheel(-25));
    const pan = await traceFrames(bench, [...there, ...Array<FrameStep>(30).fill(wheel(25))], 0);
    await traceFrames(bench, [], quiet);
    const narrow = Array<FrameStep>(30).fill(zoom(-40));
    const widen = await traceFrames(bench, [...narrow, ...Array<FrameStep>(30).fill(zoom(60))], 0);
    await traceFrames(bench, [], quiet);
    if (round < 0) continue;
    changes.push([...change]);
    opening.push([...first]);
    pans.push([...pan]);
    zooms.push([...widen]);
  }
  return {
    opening: middle(opening),
    rangeChange: middle(changes),
    panning: middle(pans),
    zooming: middle(zooms),
  };
}

await setup();
const browser = await launchChromium();
const traces: Record<string, LifeTraces> = {};
for (const days of [730, 3650]) {
  const vault = generatedLogs(addDays(dayOf(new Date()), 1 - days), days, seed);
  const bench = await openPage(browser, { vault, language: 'zh' });
  await bench.ribbon('打开生活记录').click();
  await bench.page.locator('.rdb-life-panel').first().waitFor({ timeout: 60_000 });
  traces[days] = await measure(bench);
  await bench.close();
}
await browser.close();

const targets = Object.fromEntries(
  Object.entries(traces).flatMap(([days, { opening, rangeChange, panning, zooming }]) =>
    [
      [`draw-${days}-days`, opening.total, wholeLimit] as const,
      [`range-change-${days}-days`, rangeChange.total, wholeLimit] as const,
      [`range-change-frame-${days}-days`, rangeChange.worst, frameLimit] as const,
      [`panning-frame-${days}-days`, panning.worst, frameLimit] as const,
      [`zooming-frame-${days}-days`, zooming.worst, frameLimit] as const,
    ].map(([name, value, target]) => [name, { target, value, met: value <= target }] as const),
  ),
);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ seed, rounds, targets, traces }, null, 2));
} else {
  for (const [name, { value, target, met }] of Object.entries(targets))
    console.log(
      `${met ? 'met    ' : 'not met'}  ${name.padEnd(32)} ${value.toFixed(1).padStart(6)} ms (${target})`,
    );
  for (const [days, of] of Object.entries(traces))
    for (const [name, { frames, median: usual, p95, worst, total }] of Object.entries(of))
      console.log(
        `${days} days, ${name}: ${frames} frames, median ${usual}, 95 of 100 under ${p95}, worst ${worst}, together ${total} ms`,
      );
}
