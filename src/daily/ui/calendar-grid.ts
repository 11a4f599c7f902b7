import type { Ports } from '../../ports';
import { onDay, type Day } from '../../time/day';
import { isSameMonth, monthPage } from '../calendar';
import type { NoteDays } from '../location/note-days';

/** What the grid shows and whom it tells. */
export interface GridDeps {
  readonly ports: Ports;
  readonly notes: NoteDays;
  readonly today: Day;
  readonly firstWeekday: number;
  readonly onChoose: (day: Day, event: MouseEvent | KeyboardEvent) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const noon = new Date(2000, 0, 1, 12);
let count = 0;

/** A month as a grid of days, of which one can be reached by Tab (https://www.w3.org/WAI/ARIA/apg/patterns/grid/). */
export class CalendarGrid {
  private readonly tableEl: HTMLTableElement;
  private readonly bodyEl: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly titleEl: HTMLElement,
    private readonly deps: GridDeps,
  ) {
    titleEl.id = `rdb-calendar-month-${count++}`;
    const attr = { role: 'grid', 'aria-labelledby': titleEl.id };
    this.tableEl = parent.createEl('table', { cls: 'rdb-calendar-grid', attr });
    this.addWeekdays();
    this.bodyEl = this.tableEl.createEl('tbody');
    this.bodyEl.addEventListener('click', event => this.choose(event));
    this.bodyEl.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') this.choose(event);
      else deps.onKey(event);
    });
  }

  /** Draws the month of the day that is chosen; `focus` moves the keyboard there. */
  show(chosen: Day, focus: boolean): void {
    const { ports, firstWeekday } = this.deps;
    this.titleEl.setText(this.format(chosen, ports.t('daily.month-format')));
    this.bodyEl.empty();
    for (const week of monthPage(chosen, firstWeekday)) {
      const row = this.bodyEl.createEl('tr');
      for (const day of week) this.addDay(row, day, chosen);
    }
    if (focus) this.bodyEl.find('[tabindex="0"]').focus();
  }

  private addWeekdays(): void {
    const row = this.tableEl.createEl('thead').createEl('tr');
    // Any page's first week has the names in order.
    const [week = []] = monthPage(this.deps.today, this.deps.firstWeekday);
    for (const day of week) {
      const attr = { scope: 'col', abbr: this.format(day, 'dddd') };
      row.createEl('th', { text: this.format(day, 'dd'), attr });
    }
  }

  private addDay(row: HTMLElement, day: Day, chosen: Day): void {
    const { notes, today } = this.deps;
    const cell = row.createEl('td', {
      cls: 'rdb-calendar-day',
      attr: {
        role: 'gridcell',
        tabindex: day === chosen ? 0 : -1,
        'aria-selected': day === chosen,
        'aria-label': this.label(day),
        'data-day': day,
      },
    });
    cell.createSpan({ cls: 'rdb-calendar-number', text: String(Number(day.slice(-2))) });
    if (day === today) cell.setAttribute('aria-current', 'date');
    cell.toggleClass('is-outside', !isSameMonth(day, chosen));
    cell.toggleClass('is-noted', notes.paths.has(day));
    cell.toggleClass('is-copied', notes.conflicts.has(day));
  }

  private label(day: Day): string {
    const { ports, notes } = this.deps;
    const date = this.format(day, ports.t('daily.day-format'));
    const count = notes.conflicts.get(day)?.length ?? 0;
    const hasNote = notes.paths.has(day);
    if (count > 0) return ports.t(hasNote ? 'daily.has-copies' : 'daily.only-copies', { date, count });
    return ports.t(hasNote ? 'daily.has-note' : 'daily.no-note', { date });
  }

  private choose(event: MouseEvent | KeyboardEvent): void {
    const { target } = event;
    const cell = target instanceof Element ? target.closest('[data-day]') : null;
    const name = cell?.getAttribute('data-day');
    const day = monthPage(this.shownDay(), this.deps.firstWeekday)
      .flat()
      .find(each => each === name);
    if (day === undefined) return;
    event.preventDefault();
    this.deps.onChoose(day, event);
  }

  private shownDay(): Day {
    const day = this.bodyEl.find('[tabindex="0"]').getAttribute('data-day');
    return (day ?? this.deps.today) as Day;
  }

  private format(day: Day, pattern: string): string {
    return this.deps.ports.dates.format(onDay(day, noon), pattern);
  }
}
