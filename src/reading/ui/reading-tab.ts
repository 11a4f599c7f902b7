import { Component, Menu, type App, type PaneType } from 'obsidian';
import { findSame } from '../../papers/index/works';
import { today } from '../../daily/today';
import { buttonNotice } from '../../ui/button-notice';
import { openNote } from '../../ui/open-note';
import { reporting } from '../../ui/report-problem';
import type { Touched } from '../../markdown/undo';
import type { PaperIndex } from '../../papers/index/paper-index';
import type { ViewTab } from '../../papers/ui/view-tab';
import type { Ports } from '../../ports';
import { finishReading, reopenReading } from '../finish-task';
import { readingGroups, type ReadingItem } from '../reading-list';
import type { ReadingFeed } from '../reading-feed';
import { readingRows, type ReadingActions } from './reading-rows';

/** What the tab needs. */
export interface ReadingTabDeps {
  readonly app: App;
  readonly ports: Ports;
  readonly index: PaperIndex;
  readonly feed: ReadingFeed;
  /** Opens the form for a card of a paper that was queued. */
  readonly startCard: (item: ReadingItem) => void;
}

/** The tab that lists the papers to read. */
export function readingTab(deps: ReadingTabDeps): ViewTab {
  return {
    id: 'reading',
    title: deps.ports.t('reading.title'),
    open: parent => {
      const life = new Component();
      life.load();
      fillTab(parent, life, deps);
      return () => life.unload();
    },
  };
}

function fillTab(parent: HTMLElement, life: Component, deps: ReadingTabDeps): void {
  const { t } = deps.ports;
  const attr = { role: 'status', 'aria-live': 'polite' };
  const status = parent.createDiv({ cls: 'rdb-status', text: t('reading.reading'), attr });
  const empty = parent.createDiv({
    cls: 'pane-empty rdb-empty rdb-marks-empty rdb-reading-empty',
    text: t('reading.empty'),
  });
  empty.hide();
  const box = parent.createDiv({ cls: 'rdb-body rdb-marks', attr: { tabindex: '-1' } });
  const show = readingRows(box, life, rowActions(deps));
  let items: readonly ReadingItem[] = [];
  let drawn = '';
  const draw = (): void => show(readingGroups(items));
  life.register(
    deps.feed.watch(found => {
      items = found;
      drawn = notedIn(deps, found);
      status.setText(items.length === 0 ? '' : t('reading.count', { count: items.length }));
      empty.toggle(items.length === 0);
      draw();
    }),
  );
  // A row says when its paper was noted.
  life.register(
    deps.index.onChange(() => {
      const now = notedIn(deps, items);
      if (now === drawn) return;
      drawn = now;
      draw();
    }),
  );
}

const notedOn = ({ index }: ReadingTabDeps, { paper }: ReadingItem) =>
  findSame(index, { ids: paper.ids, title: paper.name })
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? null;

const notedIn = (deps: ReadingTabDeps, items: readonly ReadingItem[]): string =>
  items.map(item => notedOn(deps, item)).join();

/** Says that a task was ticked, with a button that takes it back. */
export function tellTicked({ t, ...ports }: Ports, { paper }: ReadingItem, touched: Touched): void {
  const undo = () => reporting(t, () => reopenReading({ ...ports, t }, touched));
  buttonNotice(t('reading.ticked', { title: paper.name }), t('reading.undo'), () => void undo());
}

function rowActions(deps: ReadingTabDeps): ReadingActions {
  const { app, ports, startCard } = deps;
  const { t } = ports;
  const open = ({ path, line }: ReadingItem, pane: PaneType | boolean): void =>
    void reporting(t, () => openNote(app, path, { line }, pane));
  const done = (item: ReadingItem): void =>
    void reporting(t, async () => {
      const touched = await finishReading(ports, item, null);
      if (touched !== null) tellTicked(ports, item, touched);
    });
  const menu = (item: ReadingItem, event: MouseEvent): void => {
    const rows = new Menu();
    const add = (title: string, icon: string, run: () => void) =>
      rows.addItem(row => row.setTitle(title).setIcon(icon).onClick(run));
    add(t('reading.start'), 'file-plus', () => startCard(item));
    add(t('reading.done'), 'check', () => done(item));
    add(t('reading.open'), 'file', () => open(item, false));
    add(t('reading.open-tab'), 'file-plus', () => open(item, 'tab'));
    for (const { text, url } of item.paper.links)
      add(t('reading.follow', { text }), 'external-link', () => void window.open(url, '_blank', 'noopener'));
    rows.showAtMouseEvent(event);
  };
  return {
    t,
    today: () => today(ports),
    noted: item => notedOn(deps, item),
    open,
    start: startCard,
    done,
    menu,
  };
}
