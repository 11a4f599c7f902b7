import type uPlot from 'uplot';
import type { Translate } from '../../../i18n/translate';
import type { Day } from '../../../time/day';
import { panelNumbers, withTrend } from '../../charts/panel-numbers';
import { dayFacts, statisticsText } from '../../charts/panel-text';
import type { CalendarPanel, LinesPanel, Panel, SleepPanel } from '../../charts/panels';
import type { DayRange, TimeWindow } from '../../charts/time-window';
import { drawCalendar } from './calendar';
import { addLegend } from './chart-legend';
import { chartColors } from './chart-colors';
import { listenToKeys } from './chart-keys';
import { addDataTable } from './data-table';
import type { BoardCard } from './life-board';
import { drawTexts } from './text-list';
import { changeLines, movePlot, plotLines, plotSleep, type PlotEvents } from './plot';

/** What panels need. */
export interface PanelContext {
  readonly t: Translate;
  /** Noon of each day of the panels, in seconds. */
  readonly noons: readonly number[];
  /** Pixels for a panel now. */
  readonly width: () => number;
  /** Remarks on the fields of a panel on a day. */
  readonly remarks: (panel: Panel, day: Day) => readonly string[];
  readonly openDay: (day: Day) => void;
  readonly pan: (share: number) => void;
  readonly zoom: (factor: number, share: number) => void;
  readonly reveal: (at: number) => void;
  /** The days in view. */
  readonly shown: () => DayRange;
}

type Plotted = LinesPanel | SleepPanel;

const leastWidth = 200;

const isPlotted = (panel: Panel): panel is Plotted => panel.type === 'lines' || panel.type === 'sleep';

/** A panel on screen: title, numbers, chart, and what the day under the cursor holds. */
class PanelOnScreen implements BoardCard {
  readonly el: HTMLElement;
  readonly late = false;
  private readonly factsEl: HTMLElement;
  private readonly chartEl: HTMLElement;
  private readonly saidEl: HTMLElement;
  private shown: Panel;
  private plot: uPlot | null = null;
  private window: TimeWindow | null = null;
  /** The day that keys have chosen; null when a pointer decides. */
  private pointed: number | null = null;
  private isMoving = false;

  constructor(
    parent: HTMLElement,
    private readonly panel: Panel,
    private readonly context: PanelContext,
  ) {
    const { title } = panel;
    this.shown = panel;
    this.el = parent.createEl('section', {
      cls: ['rdb-life-panel', 'is-waiting'],
      attr: { 'aria-label': title },
    });
    this.el.createDiv({ cls: 'rdb-life-title', text: title, attr: { role: 'heading', 'aria-level': '3' } });
    this.factsEl = this.el.createDiv({ cls: 'rdb-life-facts' });
    this.chartEl = this.el.createDiv({ cls: 'rdb-life-chart' });
    this.saidEl = this.el.createDiv({ cls: 'rdb-life-readout', attr: { role: 'status' } });
    if (panel.type === 'list') return;
    const label = context.t(isPlotted(panel) ? 'life.chart' : 'life.chart-still', { title });
    this.chartEl.setAttrs({ tabindex: '0', role: 'group', 'aria-label': label });
    listenToKeys(this.chartEl, {
      days: context.shown,
      row: panel.days,
      show: at => this.point(at),
      open: at => this.events.onClick(at),
      time: isPlotted(panel) ? context : null,
    });
  }

  has({ first, last }: DayRange): boolean {
    const { counted } = this.panel;
    for (let at = first; at <= last; at++) if ((counted[at] ?? null) !== null) return true;
    return false;
  }

  show(range: DayRange, window: TimeWindow): boolean {
    const { t } = this.context;
    this.el.removeClass('is-waiting');
    this.shown = withTrend(this.panel, range);
    this.factsEl.empty();
    for (const text of statisticsText(this.panel, panelNumbers(this.panel, range), t))
      this.factsEl.createSpan({ text });
    if (isPlotted(this.shown)) return this.showPlot(this.shown, window);
    if (this.shown.type === 'list') drawTexts(this.chartEl, this.shown, range, this.context);
    else this.showCalendar(this.shown, range);
    return true;
  }

  move(window: TimeWindow): boolean {
    if (!this.plot || window === this.window) return false;
    const { plot } = this;
    this.still(() => movePlot(plot, this.context.noons, window));
    this.window = window;
    return true;
  }

  resize(width: number): void {
    this.plot?.setSize({ width: Math.max(leastWidth, width), height: this.plot.height });
  }

  close(): void {
    this.plot?.destroy();
    this.plot = null;
  }

  private get events(): PlotEvents {
    const { pan, zoom, openDay } = this.context;
    return {
      pan,
      zoom,
      onPoint: at => {
        // A chart that moves asks what is under its cursor, but the day chosen by key stays chosen.
        if (this.isMoving && this.pointed !== null) return;
        this.pointed = null;
        this.say(at);
      },
      onClick: at => {
        const day = this.panel.days[at];
        if (day !== undefined) openDay(day);
      },
    };
  }

  private showCalendar(panel: CalendarPanel, range: DayRange): void {
    drawCalendar(this.chartEl, panel, range, this.events, this.context.t);
  }

  /** True if the picture has changed. */
  private showPlot(panel: Plotted, window: TimeWindow): boolean {
    const { plot } = this;
    if (plot === null) this.makePlot(panel, window);
    else if (panel.type === 'lines' && panel !== this.panel) this.changeLines(plot, panel, window);
    else return this.move(window);
    return true;
  }

  private makePlot(panel: Plotted, window: TimeWindow): void {
    const { noons, width, t } = this.context;
    this.window = window;
    const colors = chartColors(this.chartEl);
    const frame = {
      el: this.chartEl,
      width: Math.max(leastWidth, width()),
      noons,
      window,
      colors,
      events: this.events,
    };
    this.plot = panel.type === 'sleep' ? plotSleep(frame, panel) : plotLines(frame, panel);
    if (panel.type === 'lines') addLegend(this.chartEl, panel, colors, t);
    if (this.pointed === null) return;
    // A new plot knows where its days stand only after it has been drawn, for which it would wait.
    const { plot } = this;
    this.still(() => movePlot(plot, noons, window));
  }

  private changeLines(plot: uPlot, panel: LinesPanel, window: TimeWindow): void {
    this.still(() => changeLines(plot, this.context.noons, panel, window));
    this.window = window;
  }

  /** Puts the cursor on a day, which is brought into view. */
  private point(at: number): void {
    this.pointed = at;
    if (isPlotted(this.panel)) this.context.reveal(at);
    this.say(at);
    this.still(() => {});
  }

  /** Changes the plot and puts its cursor back on the day chosen by key. */
  private still(change: () => void): void {
    const { plot, pointed } = this;
    this.isMoving = true;
    change();
    if (plot && pointed !== null)
      plot.setCursor({ left: plot.valToPos(plot.data[0][pointed] ?? 0, 'x'), top: 0 }, false);
    this.isMoving = false;
  }

  private say(at: number | null): void {
    const { t, remarks } = this.context;
    const day = at === null ? undefined : this.panel.days[at];
    const texts = day === undefined || at === null ? [] : dayFacts(this.shown, at, t);
    const none = texts.length === 0 ? [t('life.no-value')] : texts;
    this.saidEl.setText(day === undefined ? '' : [day, ...none, ...remarks(this.panel, day)].join(' · '));
  }
}

/** The same numbers as a table for screen readers; others see it while its button has the focus. */
function tableCard({ el: parent }: BoardCard, panel: Panel, { t }: PanelContext): BoardCard {
  const el = parent.createDiv({ cls: ['rdb-life-table', 'rdb-visually-hidden'] });
  const show = addDataTable(el, panel, t);
  return {
    el,
    late: true,
    has: () => true,
    show: range => {
      show(range);
      return false;
    },
    move: () => false,
    resize: () => {},
    close: () => {},
  };
}

/** Adds a panel, to be drawn when its turn comes; all but lists have a table for screen readers. */
export function addPanel(parent: HTMLElement, panel: Panel, context: PanelContext): readonly BoardCard[] {
  const card = new PanelOnScreen(parent, panel, context);
  return panel.type === 'list' ? [card] : [card, tableCard(card, panel, context)];
}
