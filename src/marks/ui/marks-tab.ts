import { Component, Menu, type App, type PaneType } from 'obsidian';
import { buttonNotice } from '../../ui/button-notice';
import { openNote } from '../../ui/open-note';
import { reporting } from '../../ui/report-problem';
import type { Days } from '../../days/days';
import { followFacts } from '../../days/follow-facts';
import type { Ports } from '../../ports';
import { finishMark, restoreMark } from '../finish-mark';
import { groupMarks, marksReader, type ListedMark } from '../list-marks';
import { marksList, type MarkActions } from './marks-list';

/** What the tab needs. */
export interface MarksTabDeps {
  readonly app: App;
  readonly ports: Ports;
  readonly days: Days;
  /** Runs the listener when settings change; gives the way to stop. */
  readonly onSettings: (listener: () => void) => () => void;
}

/** A tab of a view; the function that `open` gives closes it. */
export interface MarksTab {
  readonly id: string;
  readonly title: string;
  readonly open: (parent: HTMLElement) => () => void;
}

/** The tab that lists the follow-up marks. */
export function marksTab(deps: MarksTabDeps): MarksTab {
  return {
    id: 'marks',
    title: deps.ports.t('marks.title'),
    open: parent => {
      const life = new Component();
      life.load();
      fillTab(parent, life, deps);
      return () => life.unload();
    },
  };
}

function fillTab(parent: HTMLElement, life: Component, { app, ports, days, onSettings }: MarksTabDeps): void {
  const { t } = ports;
  const attr = { role: 'status', 'aria-live': 'polite' };
  const status = parent.createDiv({ cls: 'rdb-status', text: t('marks.reading'), attr });
  const empty = parent.createDiv({ cls: 'pane-empty rdb-empty rdb-marks-empty' });
  empty.hide();
  const box = parent.createDiv({ cls: 'rdb-body rdb-marks', attr: { tabindex: '-1' } });
  const list = marksList(box, life, rowActions(app, ports));
  let shown = '';
  const marks = days.of(marksReader);
  const draw = (): void => {
    const names = ports.settings().markNames;
    const groups = groupMarks([...marks.byPath.values()].flat(), names);
    const count = groups.reduce((sum, group) => sum + group.marks.length, 0);
    status.setText(count === 0 ? '' : t('marks.count', { count }));
    empty.setText(
      names.length === 0
        ? t('marks.no-names')
        : t('marks.empty', { names: names.join(ports.language === 'zh' ? '、' : ', ') }),
    );
    empty.toggle(count === 0);
    // Drawing the same again would disturb who reads or clicks.
    const next = JSON.stringify(groups);
    if (next !== shown) list(groups);
    shown = next;
  };
  if (days.state().phase === 'ready') draw();
  life.register(followFacts(days, marks, draw));
  life.register(onSettings(draw));
}

function rowActions(app: App, ports: Ports): MarkActions {
  const { t } = ports;
  const open = ({ path, line }: ListedMark, pane: PaneType | boolean): void =>
    void reporting(t, () => openNote(app, path, { line }, pane));
  const done = (mark: ListedMark): void =>
    void reporting(t, async () => {
      const touched = await finishMark(ports, mark);
      const undo = () => reporting(t, () => restoreMark(ports, touched));
      buttonNotice(t('marks.removed', { name: mark.name }), t('marks.undo'), () => void undo());
    });
  const menu = (mark: ListedMark, event: MouseEvent): void => {
    const rows = new Menu();
    const add = (title: string, icon: string, run: () => void) =>
      rows.addItem(item => item.setTitle(title).setIcon(icon).onClick(run));
    add(t('marks.open'), 'file', () => open(mark, false));
    add(t('marks.open-tab'), 'file-plus', () => open(mark, 'tab'));
    add(t('marks.done'), 'check', () => done(mark));
    rows.showAtMouseEvent(event);
  };
  return { t, open, done, menu };
}
