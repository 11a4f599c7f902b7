import type { Translate } from '../../i18n/translate';
import { parseDay, type Day, daysBetween, weekdayOf } from '../../time/day';
import type { CalendarPanel } from '../panels';
import type { PlotEvents } from './plot';

const cell = 11;
const gap = 2;
const step = cell + gap;
const label = 14;

interface Year {
  readonly name: string;
  readonly days: readonly { readonly day: Day; readonly at: number }[];
}

function yearsOf(days: readonly Day[]): readonly Year[] {
  const years = new Map<string, { day: Day; at: number }[]>();
  days.forEach((day, at) => {
    const name = day.slice(0, 4);
    const known = years.get(name);
    if (known) known.push({ day, at });
    else years.set(name, [{ day, at }]);
  });
  return [...years].map(([name, of]) => ({ name, days: of })).reverse();
}

function drawYear(parent: HTMLElement, { name, days }: Year, panel: CalendarPanel): void {
  const first = parseDay(`${name}-01-01`);
  if (first === null) return;
  const monday = weekdayOf(first, 1);
  const svg = parent.createSvg('svg', {
    cls: 'rdb-life-year',
    attr: { viewBox: `0 0 ${54 * step} ${7 * step + label}`, 'aria-hidden': 'true' },
  });
  svg.createSvg('text', { attr: { x: 0, y: 10 } }).textContent = name;
  // The days of a panel leave none out, so one difference serves the whole year.
  const [start] = days;
  const shift = start ? daysBetween(monday, start.day) - start.at : 0;
  for (const { at } of days) {
    const offset = shift + at;
    const done = panel.done[at] ?? null;
    const state = done === null ? 'gap' : done === 1 ? 'done' : 'rest';
    svg.createSvg('rect', {
      cls: ['rdb-life-cell', `is-${state}`],
      attr: {
        x: Math.floor(offset / 7) * step,
        y: label + (offset % 7) * step,
        width: cell,
        height: cell,
        rx: 2,
        'data-at': at,
      },
    });
  }
}

/** Draws a grid of weeks for each year, newest first; days not noted stay hollow. */
export function drawCalendar(el: HTMLElement, panel: CalendarPanel, events: PlotEvents, t: Translate): void {
  const box = el.createDiv({ cls: 'rdb-life-calendar' });
  for (const year of yearsOf(panel.days)) drawYear(box, year, panel);
  const legend = el.createDiv({ cls: 'rdb-life-legend', attr: { 'aria-hidden': 'true' } });
  for (const state of ['done', 'rest', 'gap'] as const) {
    const item = legend.createSpan();
    item.createSpan({ cls: `rdb-life-swatch is-${state}` });
    item.appendText(t(`life.calendar-${state}`));
  }
  const atOf = (event: Event): number | null => {
    const at = event.target instanceof SVGElement ? event.target.getAttribute('data-at') : null;
    return at === null ? null : Number(at);
  };
  box.addEventListener('pointerover', event => events.onPoint(atOf(event)));
  box.addEventListener('click', event => {
    const at = atOf(event);
    if (at !== null) events.onClick(at);
  });
}
