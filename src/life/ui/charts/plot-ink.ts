import uPlot from 'uplot';
import type { SleepPanel } from '../../charts/panels';
import { pixelColumns, type PixelColumn } from '../../charts/pixel-columns';

/** More days than this for a pixel, and lines are too crowded to be followed from day to day. */
const crowded = 1.5;

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

/** Draws a line, `width` CSS pixels thick, as no more than each column of pixels can show, with gaps left open. */
export function linePaths(width: number, color: string): uPlot.Series.PathBuilder {
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

/** Draws the nights in view as bars. */
export function drawNights(plot: uPlot, { bed, wake }: SleepPanel, color: string): void {
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
