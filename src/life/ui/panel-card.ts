import type uPlot from 'uplot';
import type { Translate } from '../../i18n/translate';
import type { Day } from '../../time/day';
import type { LinesPanel, ListPanel, Panel } from '../panels';
import { dayFacts, lineName, statisticsText } from '../panel-text';
import { drawCalendar } from './calendar';
import { chartColors, type ChartColors } from './chart-colors';
import { addDataTable } from './data-table';
import { plotLines, plotSleep, type PlotEvents } from './plot';

/** What panels need. */
export interface PanelContext {
  readonly t: Translate;
  /** Remarks on the fields of a panel on a day. */
  readonly remarks: (panel: Panel, day: Day) => readonly string[];
  readonly openDay: (day: Day) => void;
}

/** A panel on screen. */
export interface PanelCard {
  readonly resize: (width: number) => void;
  readonly close: () => void;
}

const leastWidth = 200;
/** Texts shown before one asks for more. */
const listed = 30;

function addLegend(el: HTMLElement, { lines }: LinesPanel, colors: ChartColors, t: Translate): void {
  if (lines.length < 2) return;
  const legend = el.createDiv({ cls: 'rdb-life-legend', attr: { 'aria-hidden': 'true' } });
  lines.forEach((line, at) => {
    const item = legend.createSpan();
    const swatch = item.createSpan({ cls: ['rdb-life-swatch', `is-${line.role}`] });
    const color = line.role === 'trend' ? colors.muted : colors.lines[at % colors.lines.length];
    swatch.setCssProps({ '--rdb-line': color ?? colors.muted });
    item.appendText(lineName(line, t));
  });
}

function addList(el: HTMLElement, { items }: ListPanel, { openDay }: PanelContext): void {
  const list = el.createEl('ul', { cls: 'rdb-life-list' });
  for (const { day, text } of items.slice(0, listed)) {
    const item = list.createEl('li');
    const button = item.createEl('button', { cls: 'rdb-life-day', text: day, attr: { type: 'button' } });
    button.addEventListener('click', () => openDay(day));
    item.appendText(` ${text}`);
  }
}

/** Moves through the days by keyboard; Home and End go to the ends, Enter opens the day. */
function listenToKeys(el: HTMLElement, count: number, events: PlotEvents, show: (at: number) => void): void {
  let at = count - 1;
  const steps: Readonly<Record<string, (from: number) => number>> = {
    ArrowLeft: from => from - 1,
    ArrowRight: from => from + 1,
    ArrowUp: from => from - 7,
    ArrowDown: from => from + 7,
    PageUp: from => from - 30,
    PageDown: from => from + 30,
    Home: () => 0,
    End: () => count - 1,
  };
  // A click focuses too, and its day is under the pointer.
  let pressed = false;
  el.addEventListener('pointerdown', () => (pressed = true));
  el.addEventListener('pointerup', () => (pressed = false));
  el.addEventListener('focus', () => {
    if (!pressed) show(at);
  });
  el.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      events.onClick(at);
    }
    const next = steps[event.key];
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    at = Math.max(0, Math.min(count - 1, next(at)));
    show(at);
  });
}

/** Draws one panel: title, numbers, chart, what the day under the cursor holds, and a table for screen readers. */
export function addPanel(parent: HTMLElement, panel: Panel, width: number, context: PanelContext): PanelCard {
  const { t, openDay, remarks } = context;
  const card = parent.createEl('section', { cls: 'rdb-life-panel', attr: { 'aria-label': panel.title } });
  card.createDiv({ cls: 'rdb-life-title', text: panel.title, attr: { role: 'heading', 'aria-level': '3' } });
  const facts = card.createDiv({ cls: 'rdb-life-facts' });
  for (const text of statisticsText(panel, t)) facts.createSpan({ text });
  if (panel.type === 'list') {
    addList(card, panel, context);
    return { resize: () => {}, close: () => {} };
  }
  const chart = card.createDiv({
    cls: 'rdb-life-chart',
    attr: { tabindex: '0', role: 'group', 'aria-label': t('life.chart', { title: panel.title }) },
  });
  const said = card.createDiv({ cls: 'rdb-life-readout', attr: { role: 'status' } });
  const say = (at: number | null): void => {
    const day = at === null ? undefined : panel.days[at];
    const texts = day === undefined || at === null ? [] : dayFacts(panel, at, t);
    const none = texts.length === 0 ? [t('life.no-value')] : texts;
    said.setText(day === undefined ? '' : [day, ...none, ...remarks(panel, day)].join(' · '));
  };
  const events: PlotEvents = {
    onPoint: say,
    onClick: at => {
      const day = panel.days[at];
      if (day !== undefined) openDay(day);
    },
  };
  const plot = drawChart(chart, panel, width, events, t);
  listenToKeys(chart, panel.days.length, events, at => {
    plot?.setCursor({ left: plot.valToPos(plot.data[0][at] ?? 0, 'x'), top: 0 }, false);
    say(at);
  });
  addDataTable(card, panel, t);
  return {
    resize: wide => plot?.setSize({ width: Math.max(leastWidth, wide), height: plot.height }),
    close: () => plot?.destroy(),
  };
}

function drawChart(
  chart: HTMLElement,
  panel: Exclude<Panel, ListPanel>,
  width: number,
  events: PlotEvents,
  t: Translate,
): uPlot | null {
  if (panel.type === 'calendar') {
    drawCalendar(chart, panel, events, t);
    return null;
  }
  const colors = chartColors(chart);
  const wide = Math.max(leastWidth, width);
  if (panel.type === 'sleep') return plotSleep(chart, wide, panel, colors, events);
  const plot = plotLines(chart, wide, panel, colors, events);
  addLegend(chart, panel, colors, t);
  return plot;
}
