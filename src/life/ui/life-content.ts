import type { App } from 'obsidian';
import { openNote } from '../../host/open-note';
import { reporting } from '../../host/report-problem';
import type { Ports } from '../../ports';
import type { Day } from '../../time/day';
import { today } from '../../daily/today';
import { fieldFinder, ownFields } from '../fields';
import { daysWithin } from '../life-store';
import { panelsOf, type Panel } from '../panels';
import { spanOf, type Range } from '../range';
import type { LifeDay } from '../read-log';
import { unreadValues } from '../unread';
import type { LifeFeed } from './life-feed';
import { addPanel, type PanelCard, type PanelContext } from './panel-card';

/** What there is to show and where clicks lead. */
export interface LifeParts {
  readonly app: App;
  readonly ports: Ports;
  readonly feed: LifeFeed;
}

/** What part of it is wanted. */
export interface LifeChoice {
  readonly range: Range;
  readonly fields: readonly string[];
  readonly types: readonly Panel['type'][];
}

/** The days of a range as they are noted. */
export function chosenDays({ ports, feed }: LifeParts, range: Range): readonly LifeDay[] {
  const days = feed.store.days();
  const { from, to } = spanOf(range, today(ports), days[0]?.day ?? null);
  return daysWithin(days, from, to);
}

function choosePanels({ ports, feed }: LifeParts, { range, fields, types }: LifeChoice): readonly Panel[] {
  const { t } = ports;
  const days = feed.store.days();
  const titles = { sleep: t('life.sleep'), duration: t('life.sleep-length'), money: t('life.funds') };
  const span = spanOf(range, today(ports), days[0]?.day ?? null);
  const find = fieldFinder(ports);
  const wanted = fields.map(name => find(name)?.series ?? name);
  return panelsOf(days, { span, fields: ownFields(ports), wanted, types, titles });
}

function contextOf({ app, ports, feed }: LifeParts): PanelContext {
  const records = new Map(feed.store.days().map(record => [record.day, record]));
  const open = (path: string, line: number): void =>
    void reporting(ports.t, () => openNote(app, path, { line }));
  return {
    t: ports.t,
    remarks: (panel: Panel, day: Day) => {
      const isOf = (name: string): boolean =>
        panel.type === 'lines' && panel.kind !== 'sleep'
          ? panel.lines.some(line => line.name === name)
          : panel.title === name;
      const sleeps = panel.type === 'sleep' || (panel.type === 'lines' && panel.kind === 'sleep');
      return (records.get(day)?.remarks ?? [])
        .filter(({ field }) =>
          sleeps ? field.kind === 'bedtime' || field.kind === 'wake' : isOf(field.series),
        )
        .map(({ text }) => text);
    },
    openDay: day => {
      const record = records.get(day);
      if (record) open(record.path, record.values[0]?.line ?? 1);
    },
  };
}

function addUnread(el: HTMLElement, parts: LifeParts, range: Range): void {
  const { app, ports } = parts;
  const values = unreadValues(chosenDays(parts, range), ports.t);
  if (values.length === 0) return;
  const box = el.createEl('details', { cls: 'rdb-life-panel rdb-life-not-read', attr: { open: '' } });
  box.createEl('summary', { text: ports.t('life.not-read', { count: values.length }) });
  const list = box.createEl('ul', { cls: 'rdb-life-list' });
  for (const { day, path, line, text } of values) {
    const item = list.createEl('li');
    const button = item.createEl('button', { cls: 'rdb-life-day', text: day, attr: { type: 'button' } });
    button.addEventListener('click', () => void reporting(ports.t, () => openNote(app, path, { line })));
    item.appendText(` ${text}`);
  }
}

function addProblems(el: HTMLElement, { ports, feed }: LifeParts): void {
  if (feed.problems.length === 0) return;
  const box = el.createEl('details', { cls: 'rdb-problems' });
  box.createEl('summary', { text: ports.t('life.problems', { count: feed.problems.length }) });
  const list = box.createEl('ul');
  for (const { path, reason } of feed.problems) list.createEl('li', { text: `${path}: ${reason}` });
}

/** Draws what is chosen into an element that it empties first; the result takes the charts away. */
export function drawLife(el: HTMLElement, parts: LifeParts, choice: LifeChoice, width: number): PanelCard {
  const { t } = parts.ports;
  el.empty();
  if (!parts.feed.ready) {
    el.createDiv({ cls: 'rdb-life-note', text: t('life.loading'), attr: { role: 'status' } });
    return { resize: () => {}, close: () => {} };
  }
  addProblems(el, parts);
  const panels = choosePanels(parts, choice).filter(panel => panel.statistics.recorded > 0);
  if (panels.length === 0) el.createDiv({ cls: 'rdb-life-note', text: t('life.empty') });
  const context = contextOf(parts);
  const cards = panels.map(panel => addPanel(el, panel, width, context));
  addUnread(el, parts, choice.range);
  return {
    resize: wide => {
      for (const card of cards) card.resize(wide);
    },
    close: () => {
      for (const card of cards) card.close();
    },
  };
}
