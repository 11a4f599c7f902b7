import uPlot from 'uplot';
import { dayOf, type Day } from '../../time/day';
import { numberText } from '../describe';
import type { ChartLine, LinesPanel, SleepPanel } from '../panels';
import { clockText } from '../panel-text';
import type { Series } from '../statistics';
import type { ChartColors } from './chart-colors';

/** What a plot calls back. */
export interface PlotEvents {
  /** The cursor is at a day, or at none. */
  readonly onPoint: (at: number | null) => void;
  readonly onClick: (at: number) => void;
}

const height = 200;
const halfDay = 43_200;
/** More days than pixels for a dot each: then only lines are drawn. */
const mostDots = 400;
const DASHES: readonly (readonly number[])[] = [[], [6, 3], [2, 3], [8, 3, 2, 3]];

/** Steps between labels in seconds: whole days, then months and years as uPlot counts them. */
const dayIncrements = [1, 2, 3, 5, 7, 10, 15, 30, 60, 90, 120, 180, 365, 730, 1825, 3650].map(
  days => days * 86_400,
);

// Noon of each day in local time; reading the three numbers here is far quicker than a parser for ten years of days.
const seconds = (days: readonly Day[]): number[] =>
  days.map(day => new Date(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8), 12).getTime() / 1000);

function dayLabels(_plot: uPlot, splits: number[], _axis: number, _space: number, step: number): string[] {
  const length = step >= 300 * 86_400 ? [0, 4] : step >= 27 * 86_400 ? [0, 7] : [5, 10];
  return splits.map(split => dayOf(new Date(split * 1000)).slice(length[0], length[1]));
}

function axis({ muted, grid, font }: ChartColors, more: uPlot.Axis): uPlot.Axis {
  const rule = { stroke: grid, width: 1 };
  return { stroke: muted, font, grid: rule, ticks: { ...rule, size: 4 }, ...more };
}

function seriesOf(
  { role }: ChartLine,
  at: number,
  count: number,
  days: number,
  colors: ChartColors,
): uPlot.Series {
  const stroke = colors.lines[at % colors.lines.length] ?? colors.muted;
  const hasMean = role === 'value' && count > 1;
  return {
    stroke: role === 'trend' ? colors.muted : stroke,
    width: role === 'value' ? 1 : 2,
    dash: role === 'trend' ? [6, 4] : role === 'value' ? [...(DASHES[at % DASHES.length] ?? [])] : [],
    points: { show: role === 'value' && days <= mostDots, size: hasMean ? 4 : 5, fill: stroke },
  };
}

function base(width: number, events: PlotEvents): Omit<uPlot.Options, 'series' | 'axes'> {
  return {
    width,
    height,
    legend: { show: false },
    // Half a day at each end, or the first and the last bar would be cut in two.
    scales: { x: { time: true, range: (_plot, min, max) => [min - halfDay, max + halfDay] } },
    // The range above decides what is seen; a pointer that trembles still clicks.
    cursor: { y: false, points: { size: 7 }, drag: { x: false, y: false, setScale: false, click: () => {} } },
    hooks: {
      setCursor: [plot => events.onPoint(plot.cursor.idx ?? null)],
      ready: [
        plot => {
          plot.over.addEventListener('click', () => {
            if (typeof plot.cursor.idx === 'number') events.onClick(plot.cursor.idx);
          });
        },
      ],
    },
  };
}

/** Draws lines over days. */
export function plotLines(
  el: HTMLElement,
  width: number,
  panel: LinesPanel,
  colors: ChartColors,
  events: PlotEvents,
): uPlot {
  const { lines, days } = panel;
  const numbers = (_plot: uPlot, splits: number[]) => splits.map(value => numberText(value));
  const options: uPlot.Options = {
    ...base(width, events),
    axes: [
      axis(colors, { values: dayLabels, incrs: dayIncrements, size: 32 }),
      axis(colors, { values: numbers, size: 60 }),
    ],
    series: [{}, ...lines.map((line, at) => seriesOf(line, at, lines.length, days.length, colors))],
  };
  return new uPlot(options, [seconds(days), ...lines.map(({ values }) => [...values])], el);
}

function drawNights(plot: uPlot, { bed, wake }: SleepPanel, color: string): void {
  const { ctx, bbox, data } = plot;
  const days = data[0];
  const [min = 0, max = days.length - 1] = plot.series[0]?.idxs ?? [];
  const room = bbox.width / Math.max(1, max - min + 1);
  const thick = Math.max(1, Math.min(room * 0.7, 16 * uPlot.pxRatio));
  ctx.save();
  ctx.beginPath();
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
  ctx.clip();
  ctx.fillStyle = color;
  for (let at = min; at <= max; at++) {
    const [from, to, day] = [bed[at] ?? null, wake[at] ?? null, days[at]];
    if (from === null || to === null || day === undefined) continue;
    const top = plot.valToPos(from, 'y', true);
    ctx.fillRect(plot.valToPos(day, 'x', true) - thick / 2, top, thick, plot.valToPos(to, 'y', true) - top);
  }
  ctx.restore();
}

const bounds = (series: Series, pick: (...values: number[]) => number, none: number): number => {
  const known = series.filter(value => value !== null);
  return known.length === 0 ? none : known.reduce((a, b) => pick(a, b));
};

/** Draws nights as bars from bed to wake, the evening at the top. */
export function plotSleep(
  el: HTMLElement,
  width: number,
  panel: SleepPanel,
  colors: ChartColors,
  events: PlotEvents,
): uPlot {
  const { days, bed, wake } = panel;
  const range: uPlot.Range.MinMax = [
    Math.floor(bounds(bed, Math.min, -2)) - 1,
    Math.ceil(bounds(wake, Math.max, 10)) + 1,
  ];
  const common = base(width, events);
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
  return new uPlot(options, [seconds(days), [...bed], [...wake]], el);
}
