import uPlot from 'uplot';
import { dayOf, type Day } from '../../time/day';
import { numberText } from '../describe';
import type { ChartLine, LinesPanel, SleepPanel } from '../panels';
import { clockText } from '../panel-text';
import { pixelColumns, type PixelColumn } from '../pixel-columns';
import type { Series } from '../statistics';
import type { TimeWindow } from '../time-window';
import type { ChartColors } from './chart-colors';
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
/** More days than this for a pixel, and lines are too crowded to be followed from day to day. */
const crowded = 1.5;
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

/** The column of pixels of a day. */
function columnsOf(plot: uPlot): (at: number) => number {
  const days = plot.data[0];
  const { left, width } = plot.bbox;
  const { min = 0, max = 1 } = plot.scales['x'] ?? {};
  const scale = width / (max - min);
  return at => Math.round(left + ((days[at] ?? 0) - min) * scale);
}

/** Pixels from the top for a value. */
function heights(plot: uPlot): (value: number) => number {
  const zero = plot.valToPos(0, 'y', true);
  const step = plot.valToPos(1, 'y', true) - zero;
  return value => zero + value * step;
}

function clipped(plot: uPlot, color: string, draw: (ctx: CanvasRenderingContext2D) => void): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.fillStyle = color;
  draw(ctx);
  ctx.restore();
}

/** Fills each column from its lowest to its highest value: a stroke through as many corners takes many times as long. */
function fillColumns(
  plot: uPlot,
  columns: readonly (PixelColumn | null)[],
  width: number,
  color: string,
): void {
  const y = heights(plot);
  const thick = Math.max(1, Math.round(width * uPlot.pxRatio));
  const half = Math.floor(thick / 2);
  clipped(plot, color, ctx => {
    let before: PixelColumn | null = null;
    for (const column of columns) {
      if (column !== null) {
        // Reaches the column to its left, so that the line hangs together.
        const from = before === null ? column.first : (before.last + column.first) / 2;
        const ends = [y(Math.min(column.min, from)), y(Math.max(column.max, from))];
        const top = Math.round(Math.min(...ends));
        ctx.fillRect(column.x - half, top - half, thick, Math.round(Math.max(...ends)) - top + thick);
      }
      before = column;
    }
  });
}

/** Draws no more than each column of pixels can show, with gaps left open. */
function linePaths(width: number, color: string): uPlot.Series.PathBuilder {
  return (plot, series, first, last) => {
    const columns = pixelColumns(plot.data[series] ?? [], { first, last }, columnsOf(plot));
    if (last - first > plot.bbox.width * crowded) {
      fillColumns(plot, columns, width, color);
      return null;
    }
    // Round corners, as uPlot has set it, are slow and not to be seen.
    plot.ctx.lineJoin = 'bevel';
    const stroke = new Path2D();
    const y = heights(plot);
    let isOpen = false;
    for (const column of columns) {
      if (column !== null) {
        if (isOpen) stroke.lineTo(column.x, y(column.first));
        else stroke.moveTo(column.x, y(column.first));
        if (column.min !== column.max)
          for (const value of [column.min, column.max, column.last]) stroke.lineTo(column.x, y(value));
      }
      isOpen = column !== null;
    }
    return { stroke, fill: null, clip: null };
  };
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

function drawNights(plot: uPlot, { bed, wake }: SleepPanel, color: string): void {
  const [first = 0, last = plot.data[0].length - 1] = plot.series[0]?.idxs ?? [];
  const room = plot.bbox.width / Math.max(1, last - first + 1);
  const thick = Math.max(1, Math.min(room * 0.7, 16 * uPlot.pxRatio));
  const [range, columnOf, y] = [{ first, last }, columnsOf(plot), heights(plot)];
  const tops = pixelColumns(bed, range, columnOf).filter(column => column !== null);
  const ends = pixelColumns(wake, range, columnOf).filter(column => column !== null);
  clipped(plot, color, ctx => {
    // Both are known on the same days, so their columns are the same.
    tops.forEach(({ x, min }, at) => {
      // Whole pixels: edges between two of them cost several times as much.
      const top = Math.round(y(min));
      ctx.fillRect(
        Math.round(x - thick / 2),
        top,
        Math.max(1, Math.round(thick)),
        Math.round(y(ends[at]?.max ?? min)) - top,
      );
    });
  });
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
