import type { Component } from 'obsidian';
import type { DayRange } from '../time-window';
import {
  addCards,
  addProblems,
  chosenSpan,
  lifeModel,
  rangeIn,
  type LifeChoice,
  type LifeModel,
  type LifeParts,
} from './life-content';
import { LifeBoard } from './life-board';
import type { Span } from '../range';

/** Space that a panel leaves at its sides, in pixels. */
const inset = 24;

/** Charts in an element that follow the notes. */
export interface LiveContent {
  /** Shows the range chosen now. */
  readonly look: () => void;
}

/** What is shown and who hears when it is moved by hand. */
export interface LiveChoice {
  readonly choice: () => LifeChoice;
  readonly onMoved: (span: Span) => void;
}

/** Keeps the charts in an element: draws them again when notes or the theme change or they come into another window, and fits them to its width. */
export function keepDrawn(
  el: HTMLElement,
  owner: Component,
  parts: LifeParts,
  { choice, onMoved }: LiveChoice,
): LiveContent {
  let model: LifeModel | null = null;
  let moved: Span | null = null;
  let width = 0;
  const emptyEl = createDiv({ cls: 'rdb-life-note', text: parts.ports.t('life.empty') });
  const handles = {
    pan: (share: number) => board.pan(share),
    zoom: (factor: number, share: number) => board.zoom(factor, share),
    reveal: (at: number) => board.reveal(at),
    width: () => width - inset,
  };
  const showEmpty = ({ panels }: LifeModel, { first, last }: DayRange): void =>
    emptyEl.toggle(!panels.some(({ counted }) => counted.slice(first, last + 1).some(value => value !== null)));
  const board = new LifeBoard(
    el,
    range => {
      const [from, to] = [model?.days[range.first], model?.days[range.last]];
      if (model === null || from === undefined || to === undefined) return;
      showEmpty(model, range);
      onMoved((moved = { from, to }));
    },
    () => el.setCssProps({ '--rdb-life-height': '0' }),
  );
  const draw = (): void => {
    width = el.clientWidth;
    // Without its height for a moment, the page would jump to its top.
    el.setCssProps({ '--rdb-life-height': `${el.clientHeight}px` });
    board.close();
    el.empty();
    model = null;
    if (!parts.feed.ready) {
      el.createDiv({ cls: 'rdb-life-note', text: parts.ports.t('life.loading'), attr: { role: 'status' } });
      return;
    }
    addProblems(el, parts);
    el.append(emptyEl);
    model = lifeModel(parts, choice());
    const range = rangeIn(model, moved ?? chosenSpan(parts, choice().range));
    if (range === null) return;
    showEmpty(model, range);
    board.fill(addCards(el, parts, model, handles), model.days.length, range);
  };
  const look = (): void => {
    moved = null;
    const range = model && rangeIn(model, chosenSpan(parts, choice().range));
    if (!model || !range) return draw();
    showEmpty(model, range);
    board.look(range);
  };
  const fit = (): void => {
    if (el.clientWidth === width || el.clientWidth === 0) return;
    width = el.clientWidth;
    board.resize(width - inset);
  };
  const observer = new ResizeObserver(fit);
  observer.observe(el);
  owner.register(() => {
    observer.disconnect();
    board.close();
  });
  owner.register(parts.feed.follow(draw));
  owner.registerEvent(parts.app.workspace.on('css-change', draw));
  owner.register(el.onWindowMigrated(draw));
  draw();
  return { look };
}
