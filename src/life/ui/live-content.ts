import type { Component } from 'obsidian';
import type { DayRange } from '../charts/time-window';
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
import { keepFocus } from './charts/chart-keys';
import { LifeBoard } from './charts/life-board';
import type { Span } from '../charts/range';

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

/** Charts in an element: drawn again when notes or the theme change or they come into another window, and as wide as it is. */
class Charts implements LiveContent {
  private model: LifeModel | null = null;
  private moved: Span | null = null;
  private width = 0;
  private readonly emptyEl: HTMLElement;
  private readonly board: LifeBoard;

  constructor(
    private readonly el: HTMLElement,
    private readonly parts: LifeParts,
    private readonly live: LiveChoice,
  ) {
    this.emptyEl = createDiv({ cls: 'rdb-life-note', text: parts.ports.t('life.empty') });
    this.board = new LifeBoard(
      el,
      range => this.settle(range),
      () => el.setCssProps({ '--rdb-life-height': '0' }),
    );
  }

  draw(): void {
    const { el, parts, board } = this;
    this.width = el.clientWidth;
    // Without its height for a moment, the page would jump to its top.
    el.setCssProps({ '--rdb-life-height': `${el.clientHeight}px` });
    const giveFocus = keepFocus(el);
    board.close();
    el.empty();
    this.model = null;
    if (!parts.feed.isReady()) {
      el.createDiv({ cls: 'rdb-life-note', text: parts.ports.t('life.loading'), attr: { role: 'status' } });
      return;
    }
    addProblems(el, parts);
    el.append(this.emptyEl);
    const model = lifeModel(parts, this.live.choice());
    const range = rangeIn(model, this.moved ?? this.chosen());
    if (range === null) return;
    this.model = model;
    this.showEmpty(model, range);
    const cards = addCards(el, parts, model, {
      pan: share => board.pan(share),
      zoom: (factor, share) => board.zoom(factor, share),
      reveal: at => board.reveal(at),
      shown: () => board.shown(),
      width: () => this.width - inset,
    });
    board.fill(cards, model.days.length, range);
    giveFocus();
  }

  look(): void {
    this.moved = null;
    const { model } = this;
    const range = model && rangeIn(model, this.chosen());
    if (!model || !range) return this.draw();
    this.showEmpty(model, range);
    this.board.look(range);
  }

  fit(): void {
    const { clientWidth } = this.el;
    if (clientWidth === this.width || clientWidth === 0) return;
    this.width = clientWidth;
    this.board.resize(clientWidth - inset);
  }

  close(): void {
    this.board.close();
  }

  private chosen(): Span {
    return chosenSpan(this.parts, this.live.choice().range);
  }

  private settle(range: DayRange): void {
    const { model } = this;
    const [from, to] = [model?.days[range.first], model?.days[range.last]];
    if (model === null || from === undefined || to === undefined) return;
    this.showEmpty(model, range);
    this.live.onMoved((this.moved = { from, to }));
  }

  private showEmpty({ panels }: LifeModel, { first, last }: DayRange): void {
    const isNoted = panels.some(({ counted }) =>
      counted.slice(first, last + 1).some(value => value !== null),
    );
    this.emptyEl.toggle(!isNoted);
  }
}

/** Keeps charts in an element as long as a component lives. */
export function keepDrawn(
  el: HTMLElement,
  owner: Component,
  parts: LifeParts,
  live: LiveChoice,
): LiveContent {
  const charts = new Charts(el, parts, live);
  const observer = new ResizeObserver(() => charts.fit());
  observer.observe(el);
  owner.register(() => {
    observer.disconnect();
    charts.close();
  });
  const draw = (): void => charts.draw();
  owner.register(parts.feed.follow(draw));
  owner.registerEvent(parts.app.workspace.on('css-change', draw));
  owner.register(el.onWindowMigrated(draw));
  draw();
  return charts;
}
