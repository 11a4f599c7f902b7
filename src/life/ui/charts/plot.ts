import uPlot from 'uplot';
import { dayOf, type Day } from '../../../time/day';
import { numberText } from '../../charts/describe';
import type { ChartLine, LinesPanel, SleepPanel } from '../../charts/panels';
import { clockText } from '../../charts/panel-text';
import type { Series } from '../../charts/statistics';
import type { TimeWindow } from '../../charts/time-window';
import type { ChartColors } from './chart-colors';
import { drawNights, linePaths } from './plot-ink';
import { listenToGestures, type TimeHandles } from './plot-gestures';

/** What a plot calls back. */
export interface PlotEvents extends TimeHandles {
  /** The cursor is at a day, or at none. */
  readonly onPoint: (at: number | null) => void;
  readonly onClick: (at: number) => void;
}

/** Where a plot stands and what it shows first. */
export interface PlotFrame {
  readonly el: HTMLElement;
  /** Pixels. */
  readonly width: number;
  /** Noon of each day, in seconds. */
  readonly noons: readonly number[];
  readonly window: TimeWindow;
  readonly colors: ChartColors;
  readonly events: PlotEvents;
}

const height = 200;
/** More days than pixels for a dot each: then only lines are drawn. */
const mostDots = 200;
const DASHES: readonly (readonly number[])[] = [[], [6, 3], [2, 3], [8, 3, 2, 3]];

/** Steps between labels in seconds: whole days, then months and years as uPlot counts them. */
const dayIncrements = [1, 2, 3, 5, 7, 10, 15, 30, 60, 90, 120, 180, 365, 730, 1825, 3650].map(
  days => days * 86_400,
);

/** Noon of each day in local time, in seconds. Reading the three numbers here is far quicker than a parser for ten years of days. */
export function noonsOf(days: readonly Day[]): readonly number[] {
  return days.map(
    day => new Date(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8), 12).getTime() / 1000,
  );
}

/** The bounds of a window on a chart's time axis. */
function limits(noons: readonly number[], { from, to }: TimeWindow): { min: number; max: number } {
  const start = noons[0] ?? 0;
  return { min: start + from * 86_400, max: start + to * 86_400 };
}

/** Has a plot show a window, before this returns. */
export function movePlot(plot: uPlot, noons: readonly number[], window: TimeWindow): void {
  plot.batch(() => plot.setScale('x', limits(noons, window)));
}

/** The lines as uPlot takes them; one without numbers is drawn as nothing. */
function lineData(noons: readonly number[], { lines, days }: LinesPanel): uPlot.AlignedData {
  return [[...noons], ...lines.map(({ values }) => (values.length > 0 ? [...values] : days.map(() => null)))];
}

/** Has a plot of lines show other numbers in a window. */
export function changeLines(
  plot: uPlot,
  noons: readonly number[],
  panel: LinesPanel,
  window: TimeWindow,
): void {
  plot.batch(() => {
    plot.setData(lineData(noons, panel), false);
    plot.setScale('x', limits(noons, window));
  });
}

function dayLabels(_plot: uPlot, splits: number[], _axis: number, _space: number, step: number): string[] {
  const length = step >= 300 * 86_400 ? [0, 4] : step >= 27 * 86_400 ? [0, 7] : [5, 10];
  return splits.map(split => dayOf(new Date(split * 1000)).slice(length[0], length[1]));
}

function axis({ muted, grid, font }: ChartColors, more: uPlot.Axis): uPlot.Axis {
  const rule = { stroke: grid, width: 1 };
  return { stroke: muted, font, grid: rule, ticks: { ...rule, size: 4 }, ...more };
}

function seriesOf({ role }: ChartLine, at: number, count: number, colors: ChartColors): uPlot.Series {
  const stroke = colors.lines[at % colors.lines.length] ?? colors.muted;
  const hasMean = role === 'value' && count > 1;
  const color = role === 'trend' ? colors.muted : stroke;
  const width = role === 'value' ? 1 : 2;
  return {
    stroke: color,
    width,
    dash: role === 'trend' ? [6, 4] : role === 'value' ? [...(DASHES[at % DASHES.length] ?? [])] : [],
    paths: linePaths(width, color),
    points: {
      show: (_plot, _series, first, last) => role === 'value' && last - first < mostDots,
      size: hasMean ? 4 : 5,
      fill: stroke,
    },
  };
}

function base({ width, noons, window, events }: PlotFrame): Omit<uPlot.Options, 'series' | 'axes'> {
  const { min, max } = limits(noons, window);
  // Asked for every change; only the first time it is not yet told what to show.
  const range: uPlot.Range.Function = (plot, from, to) =>
    typeof plot.scales['x']?.min === 'number' ? [from, to] : [min, max];
  return {
    width,
    height,
    legend: { show: false },
    scales: { x: { time: true, range } },
    // Days are moved by our own gestures; a pointer that trembles still clicks.
    cursor: { y: false, points: { size: 7 }, drag: { x: false, y: false, setScale: false, click: () => {} } },
    hooks: {
      setCursor: [plot => events.onPoint(plot.cursor.idx ?? null)],
      ready: [
        plot => {
          const wasDragged = listenToGestures(plot.over, events);
          // In a window of its own nobody tells uPlot that the page was scrolled.
          plot.over.addEventListener('pointermove', () => plot.syncRect(true));
          plot.over.addEventListener('click', () => {
            if (!wasDragged() && typeof plot.cursor.idx === 'number') events.onClick(plot.cursor.idx);
          });
        },
      ],
    },
  };
}

/** Draws lines over days. */
export function plotLines(frame: PlotFrame, panel: LinesPanel): uPlot {
  const { colors, noons, el } = frame;
  const { lines } = panel;
  const numbers = (_plot: uPlot, splits: number[]) => splits.map(value => numberText(value));
  const options: uPlot.Options = {
    ...base(frame),
    axes: [
      axis(colors, { values: dayLabels, incrs: dayIncrements, size: 32 }),
      axis(colors, { values: numbers, size: 60 }),
    ],
    series: [{}, ...lines.map((line, at) => seriesOf(line, at, lines.length, colors))],
  };
  return new uPlot(options, lineData(noons, panel), el);
}

const bounds = (series: Series, pick: (...values: number[]) => number, none: number): number => {
  const known = series.filter(value => value !== null);
  return known.length === 0 ? none : known.reduce((a, b) => pick(a, b));
};

/** Draws nights as bars from bed to wake, the evening at the top. */
export function plotSleep(frame: PlotFrame, panel: SleepPanel): uPlot {
  const { colors, noons, el } = frame;
  const { bed, wake } = panel;
  const range: uPlot.Range.MinMax = [
    Math.floor(bounds(bed, Math.min, -2)) - 1,
    Math.ceil(bounds(wake, Math.max, 10)) + 1,
  ];
  const common = base(frame);
  const hours = (_plot: uPlot, splits: number[]) => splits.map(clockText);
  const options: uPlot.Options = {
    ...common,
    scales: { ...common.scales, y: { range, dir: -1 } },
    axes: [
      axis(colors, { values: dayLabels, incrs: dayIncrements, size: 32 }),
      axis(colors, { values: hours, incrs: [1, 2, 3, 6], size: 60 }),
    ],
    series: [
      {},
      { paths: () => null, points: { show: false } },
      { paths: () => null, points: { show: false } },
    ],
    hooks: {
      ...common.hooks,
      draw: [plot => drawNights(plot, panel, colors.lines[0] ?? colors.muted)],
    },
  };
  return new uPlot(options, [[...noons], [...bed], [...wake]], el);
}
