import { Keymap, Modal, setIcon, type App, type PaneType } from 'obsidian';
import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { dayAfterKey, weekStart } from '../calendar';
import { noteDays, type NoteDays } from '../location/note-days';
import { today } from '../today';
import { CalendarGrid } from './calendar-grid';

/** What the calendar needs. */
export interface CalendarDeps {
  readonly ports: Ports;
  /** The day that is chosen when it opens. */
  readonly shown: Day;
  readonly onChoose: (day: Day, pane: PaneType | boolean) => void;
}

/** A month at a time, showing which days have notes; the chosen day is opened. */
export class CalendarModal extends Modal {
  private readonly notes: NoteDays;
  private readonly firstWeekday: number;
  private chosen: Day;
  private grid: CalendarGrid | null = null;
  private copiesEl: HTMLElement | null = null;

  constructor(
    app: App,
    private readonly deps: CalendarDeps,
  ) {
    super(app);
    const { ports, shown } = deps;
    this.chosen = shown;
    this.notes = noteDays(ports);
    this.firstWeekday = weekStart(ports.settings().weekStart, ports.dates);
  }

  override onOpen(): void {
    const { ports } = this.deps;
    const { t } = ports;
    this.modalEl.addClass('rdb-calendar');
    this.setTitle(t('daily.open-date'));
    const bar = this.contentEl.createDiv('rdb-calendar-bar');
    const titleEl = bar.createDiv({ cls: 'rdb-calendar-month', attr: { 'aria-live': 'polite' } });
    this.addButton(bar, 'chevron-left', t('daily.previous-month'), 'PageUp');
    this.addToday(bar);
    this.addButton(bar, 'chevron-right', t('daily.next-month'), 'PageDown');
    this.grid = new CalendarGrid(this.contentEl, titleEl, {
      ports,
      notes: this.notes,
      today: today(ports),
      firstWeekday: this.firstWeekday,
      onChoose: (day, event) => this.choose(day, event),
      onKey: event => this.moveByKey(event),
    });
    this.contentEl.createDiv({ cls: 'rdb-calendar-help', text: t('daily.calendar-help') });
    this.copiesEl = this.contentEl.createDiv({ cls: 'rdb-calendar-copies', attr: { role: 'status' } });
    this.show(this.chosen, true);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private addButton(bar: HTMLElement, icon: string, label: string, key: 'PageUp' | 'PageDown'): void {
    const button = bar.createEl('button', {
      cls: 'clickable-icon rdb-calendar-button',
      attr: { type: 'button', 'aria-label': label },
    });
    setIcon(button, icon);
    button.addEventListener('click', () => {
      const day = dayAfterKey(this.chosen, { key, shift: false, rtl: false }, this.firstWeekday);
      if (day !== null) this.show(day, false);
    });
  }

  private addToday(bar: HTMLElement): void {
    const { ports } = this.deps;
    const button = bar.createEl('button', { text: ports.t('daily.go-today'), attr: { type: 'button' } });
    button.addEventListener('click', () => this.show(today(ports), true));
  }

  private moveByKey(event: KeyboardEvent): void {
    const { key, shiftKey: shift } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rtl = this.contentEl.getCssPropertyValue('direction') === 'rtl';
    const day = dayAfterKey(this.chosen, { key, shift, rtl }, this.firstWeekday);
    if (day === null) return;
    event.preventDefault();
    this.show(day, true);
  }

  private show(day: Day, focus: boolean): void {
    this.chosen = day;
    this.grid?.show(day, focus);
    const copies = this.notes.conflicts.get(day) ?? [];
    const { t } = this.deps.ports;
    this.copiesEl?.setText(copies.length === 0 ? '' : t('daily.copies', { paths: copies.join(', ') }));
  }

  private choose(day: Day, event: MouseEvent | KeyboardEvent): void {
    // The note takes the focus; giving it back to where it was would take the cursor from it.
    this.close();
    this.deps.onChoose(day, Keymap.isModEvent(event));
  }
}
