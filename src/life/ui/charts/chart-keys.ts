import type { Day } from '../../../time/day';
import type { DayRange } from '../../charts/time-window';
import type { TimeHandles } from './plot-gestures';

/** What keys do to a chart. */
export interface ChartKeys {
  /** The days shown. */
  readonly days: () => DayRange;
  /** All days there are, shown or not. */
  readonly row: readonly Day[];
  readonly show: (at: number) => void;
  readonly open: (at: number) => void;
  /** Null for a chart that stands still: its days are those of the range. */
  readonly time: TimeHandles | null;
}

/** Steps from one day to another. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
  PageUp: -30,
  PageDown: 30,
};
const zooms: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2, _: 2 };
/** Share of the days that Shift and an arrow move. */
const panShare = 0.25;

function moveTime({ key, shiftKey }: KeyboardEvent, { pan, zoom }: TimeHandles): boolean {
  const factor = zooms[key];
  if (factor !== undefined) zoom(factor, 0.5);
  else if (shiftKey && key === 'ArrowLeft') pan(-panShare);
  else if (shiftKey && key === 'ArrowRight') pan(panShare);
  else return false;
  return true;
}

/**
 * Moves through the days by keyboard: arrows by a day or a week, Page keys by a month, Home and End to the ends, Enter
 * opens the day. Shift with an arrow moves the chart, plus and minus show fewer or more days.
 */
export function listenToKeys(el: HTMLElement, { days, row, show, open, time }: ChartKeys): void {
  const chosen = (): number | null => {
    const at = row.findIndex(day => day === el.dataset['day']);
    return at < 0 ? null : at;
  };
  const current = (): number => {
    const { first, last } = days();
    const at = chosen();
    return at !== null && at >= first && at <= last ? at : last;
  };
  const go = (to: number): void => {
    const { first, last } = time ? { first: 0, last: row.length - 1 } : days();
    const at = Math.max(first, Math.min(last, to));
    // Kept at the element, where a chart that takes its place finds it.
    el.dataset['day'] = row[at];
    show(at);
  };
  // A click focuses too, and its day is under the pointer.
  let pressed = false;
  el.addEventListener('pointerdown', () => (pressed = true));
  el.addEventListener('pointerup', () => (pressed = false));
  el.addEventListener('focus', () => {
    if (!pressed) show(current());
  });
  el.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const step = steps[key];
    if (time && moveTime(event, time)) event.preventDefault();
    else if (key === 'Enter') open(current());
    else if (key === 'Home') go(days().first);
    else if (key === 'End') go(days().last);
    else if (step !== undefined) go((chosen() ?? days().last) + step);
    else return;
    event.preventDefault();
  });
}

/** Remembers which chart within an element has the focus and the day it stands on; the result gives both to the chart drawn in its place. */
export function keepFocus(within: HTMLElement): () => void {
  const charts = () => [...within.querySelectorAll<HTMLElement>('.rdb-life-chart')];
  const active = charts().find(chart => chart === within.doc.activeElement);
  if (!active) return () => {};
  const label = active.getAttribute('aria-label');
  const { day } = active.dataset;
  return () => {
    const chart = charts().find(other => other.getAttribute('aria-label') === label);
    if (!chart) return;
    if (day !== undefined) chart.dataset['day'] = day;
    chart.focus({ preventScroll: true });
  };
}
