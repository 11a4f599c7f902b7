import type { App } from 'obsidian';
import { openNote } from '../../ui/open-note';
import { reporting } from '../../ui/report-problem';
import type { Ports } from '../../ports';
import { daysBetween, type Day } from '../../time/day';
import { today } from '../../daily/today';
import { fieldFinder, ownFields } from '../log/fields';
import { daysWithin } from '../log/life-days';
import type { LifeFeed } from '../log/life-feed';
import { panelsOf, type Panel } from '../charts/panels';
import { daysOf, spanOf, type Range, type Span } from '../charts/range';
import type { LifeDay } from '../log/read-log';
import type { DayRange } from '../charts/time-window';
import type { BoardCard } from './charts/life-board';
import { addPanel, type PanelContext } from './charts/panel-card';
import { noonsOf } from './charts/plot';
import type { TimeHandles } from './charts/plot-gestures';
import { unreadCard } from './unread-card';

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

/** How cards reach the board they stand on. */
export interface BoardHandles extends TimeHandles {
  readonly reveal: (at: number) => void;
  readonly shown: () => DayRange;
  readonly width: () => number;
}

/** All days that can be looked at, with their panels. */
export interface LifeModel {
  readonly days: readonly Day[];
  readonly noons: readonly number[];
  readonly panels: readonly Panel[];
}

const firstDay = ({ feed }: LifeParts): Day | null => feed.days()[0]?.day ?? null;

/** The days that a range means today. */
export function chosenSpan(parts: LifeParts, range: Range): Span {
  return spanOf(range, today(parts.ports), firstDay(parts));
}

/** The days of a range as they are noted. */
export function chosenDays(parts: LifeParts, range: Range): readonly LifeDay[] {
  const { from, to } = chosenSpan(parts, range);
  return daysWithin(parts.feed.days(), from, to);
}

/** Reads the panels once for every day there is and those of the range, so that a change of range only looks elsewhere. */
export function lifeModel(parts: LifeParts, { range, fields, types }: LifeChoice): LifeModel {
  const { ports, feed } = parts;
  const { t } = ports;
  const records = feed.days();
  const ends = [chosenSpan(parts, range), spanOf({ kind: 'all' }, today(ports), firstDay(parts))];
  const span = {
    from: ends.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    to: ends.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
  };
  const titles = { sleep: t('life.sleep'), duration: t('life.sleep-length'), money: t('life.funds') };
  const find = fieldFinder(ports);
  const wanted = fields.map(name => find(name)?.series ?? name);
  const days = daysOf(span);
  const panels = panelsOf(records, { days, fields: ownFields(ports), wanted, types, titles });
  return { days, noons: noonsOf(days), panels };
}

/** Where a range lies in the days of a model; null when it reaches beyond them. */
export function rangeIn({ days }: LifeModel, { from, to }: Span): DayRange | null {
  const [start] = days;
  if (start === undefined) return null;
  const [first, last] = [daysBetween(start, from), daysBetween(start, to)];
  return first >= 0 && last < days.length ? { first, last } : null;
}

function contextOf({ app, ports, feed }: LifeParts, model: LifeModel, board: BoardHandles): PanelContext {
  const records = new Map(feed.days().map(record => [record.day, record]));
  return {
    ...board,
    t: ports.t,
    noons: model.noons,
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
      const line = record?.values[0]?.line ?? 1;
      if (record) void reporting(ports.t, () => openNote(app, record.path, { line }));
    },
  };
}

/** Adds the panels of a model and the list of values not understood, to be drawn by the board. */
export function addCards(
  el: HTMLElement,
  parts: LifeParts,
  model: LifeModel,
  board: BoardHandles,
): readonly BoardCard[] {
  const { app, ports, feed } = parts;
  const context = contextOf(parts, model, board);
  const cards = model.panels.flatMap(panel => addPanel(el, panel, context));
  const unread = unreadCard(el, {
    t: ports.t,
    noted: ({ first, last }) => daysWithin(feed.days(), model.days[first] ?? null, model.days[last] ?? null),
    open: ({ path, line }) => void reporting(ports.t, () => openNote(app, path, { line })),
  });
  return [...cards, unread];
}

/** Says which notes could not be read. */
export function addProblems(el: HTMLElement, { ports, feed }: LifeParts): void {
  if (feed.problems().length === 0) return;
  const box = el.createEl('details', { cls: 'rdb-problems' });
  box.createEl('summary', { text: ports.t('life.problems', { count: feed.problems().length }) });
  const list = box.createEl('ul');
  for (const { path, reason } of feed.problems()) list.createEl('li', { text: `${path}: ${reason}` });
}
