import type { Translate } from '../../../i18n/translate';
import { parseDay, daysBetween, weekdayOf } from '../../../time/day';
import type { CalendarPanel } from '../../charts/panels';
import type { DayRange } from '../../charts/time-window';
import type { PlotEvents } from './plot';

const cell = 11;
const gap = 2;
const step = cell + gap;
const label = 14;
const wide = 54 * step;
const states = ['rest', 'done', 'gap'] as const;

interface Year {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Cells between the Monday at the left edge and the first day of the row of days. */
  readonly shift: number;
}

function yearsOf({ days }: CalendarPanel, { first, last }: DayRange): readonly Year[] {
  const years: Year[] = [];
  for (let at = first; at <= last;) {
    const day = days[at];
    const name = day?.slice(0, 4) ?? '';
    const start = parseDay(`${name}-01-01`);
    const end = parseDay(`${name}-12-31`);
    if (!day || start === null || end === null) break;
    const to = Math.min(last, at + daysBetween(day, end));
    years.push({ name, first: at, last: to, shift: daysBetween(weekdayOf(start, 1), day) - at });
    at = to + 1;
  }
  return years.reverse();
}

// A path for each state rather than an element for each day: ten years are three thousand days.
function drawYear(parent: HTMLElement, year: Year, { done }: CalendarPanel): SVGElement {
  const svg = parent.createSvg('svg', {
    cls: 'rdb-life-year',
    attr: { viewBox: `0 0 ${wide} ${7 * step + label}`, 'aria-hidden': 'true' },
  });
  svg.createSvg('text', { attr: { x: 0, y: 10 } }).textContent = year.name;
  const paths = ['', '', ''];
  for (let at = year.first; at <= year.last; at++) {
    const offset = year.shift + at;
    const state = done[at] ?? 2;
    const [x, y] = [Math.floor(offset / 7) * step, label + (offset % 7) * step];
    paths[state] = `${paths[state] ?? ''}M${x} ${y}h${cell}v${cell}h-${cell}z`;
  }
  states.forEach((state, at) =>
    svg.createSvg('path', { cls: ['rdb-life-cell', `is-${state}`], attr: { d: paths[at] ?? '' } }),
  );
  return svg;
}

/** The day under a pointer, null where there is none. */
function dayAt(svg: SVGElement, { first, last, shift }: Year, event: MouseEvent): number | null {
  const box = svg.getBoundingClientRect();
  const scale = wide / box.width;
  const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale - label];
  const at = Math.floor(x / step) * 7 + Math.floor(y / step) - shift;
  return x >= 0 && y >= 0 && y < 7 * step && at >= first && at <= last ? at : null;
}

/** Draws a grid of weeks for each year of a range, newest first, in an element that it empties; days not noted stay hollow. */
export function drawCalendar(
  el: HTMLElement,
  panel: CalendarPanel,
  range: DayRange,
  events: Pick<PlotEvents, 'onPoint' | 'onClick'>,
  t: Translate,
): void {
  el.empty();
  const box = el.createDiv({ cls: 'rdb-life-calendar' });
  for (const year of yearsOf(panel, range)) {
    const svg = drawYear(box, year, panel);
    svg.addEventListener('pointermove', event => events.onPoint(dayAt(svg, year, event)));
    svg.addEventListener('click', event => {
      const at = dayAt(svg, year, event);
      if (at !== null) events.onClick(at);
    });
  }
  const legend = el.createDiv({ cls: 'rdb-life-legend', attr: { 'aria-hidden': 'true' } });
  for (const state of ['done', 'rest', 'gap'] as const) {
    const item = legend.createSpan();
    item.createSpan({ cls: `rdb-life-swatch is-${state}` });
    item.appendText(t(`life.calendar-${state}`));
  }
}
