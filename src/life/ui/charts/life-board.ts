import {
  daysIn,
  including,
  panned,
  windowOf,
  zoomed,
  type DayRange,
  type TimeWindow,
} from '../../charts/time-window';

/** One part of a board: a chart with its numbers, a table, a list. */
export interface BoardCard {
  readonly el: HTMLElement;
  /** Waits until everything else is drawn, seen or not. */
  readonly late: boolean;
  /** Whether there is anything to show in a range. */
  readonly has: (range: DayRange) => boolean;
  /** Draws everything anew for a range; true if that took a picture, which the browser has yet to paint. */
  readonly show: (range: DayRange, window: TimeWindow) => boolean;
  /** Follows the window while it moves; false when it shows it already or stands still. */
  readonly move: (window: TimeWindow) => boolean;
  readonly resize: (width: number) => void;
  readonly close: () => void;
}

interface Slot {
  readonly card: BoardCard;
  isNear: boolean;
  isThere: boolean;
  /** Its range has changed since it was drawn, or only the window, or nothing. */
  stale: 'range' | 'window' | 'no';
}

/** Milliseconds of rest after which the days in the window become the range. */
const rest = 180;
/** Cards as near as this to what is seen are drawn with it. */
const near = '120px';
/** Milliseconds of a frame after which what is left to draw waits for the next. */
const budget = 3;

/** Cards over one row of days that move in step; those in view are drawn first, the others when there is time. */
export class LifeBoard {
  private slots: readonly Slot[] = [];
  private count = 1;
  private window: TimeWindow = windowOf({ first: 0, last: 0 });
  /** Where it was filled: it may come into a window of its own. */
  private win: Window;
  private frame = 0;
  private timer = 0;
  private observer: IntersectionObserver | null = null;

  /** `onSettle` gets the days that are shown after they were moved by hand, `onDrawn` runs when nothing is left to draw. */
  constructor(
    private readonly el: HTMLElement,
    private readonly onSettle: (range: DayRange) => void,
    private readonly onDrawn: () => void,
  ) {
    this.win = el.win;
  }

  /** Takes new cards over `count` days. */
  fill(cards: readonly BoardCard[], count: number, range: DayRange): void {
    this.close();
    this.win = this.el.win;
    this.count = count;
    this.slots = cards.map(card => ({ card, isNear: false, isThere: true, stale: 'range' }));
    const bySlot = new Map(this.slots.map(slot => [slot.card.el as Element, slot]));
    this.observer = new IntersectionObserver(
      entries => {
        for (const { target, isIntersecting } of entries) {
          const slot = bySlot.get(target);
          if (slot) slot.isNear = isIntersecting;
        }
        this.ask();
      },
      { rootMargin: near },
    );
    this.look(range);
    for (const { el } of cards) this.observer.observe(el);
  }

  /** Shows a range. */
  look(range: DayRange): void {
    this.win.clearTimeout(this.timer);
    this.timer = 0;
    this.window = windowOf(range);
    for (const slot of this.slots) {
      slot.stale = 'range';
      slot.isThere = slot.card.has(range);
      slot.card.el.toggle(slot.isThere);
    }
    this.ask();
  }

  /** Moves the days by a share of the window, later ones into view if positive. */
  pan(share: number): void {
    this.moveTo(panned(this.window, share * (this.window.to - this.window.from), this.count));
  }

  /** Widens the window by a factor, around the day at a share of it. */
  zoom(factor: number, share: number): void {
    const { from, to } = this.window;
    this.moveTo(zoomed(this.window, factor, from + share * (to - from), this.count));
  }

  /** Brings a day into view. */
  reveal(at: number): void {
    const next = including(this.window, at, this.count);
    if (next !== this.window) this.moveTo(next);
  }

  /** The days in view. */
  shown(): DayRange {
    return daysIn(this.window, this.count);
  }

  resize(width: number): void {
    for (const { card } of this.slots) card.resize(width);
  }

  /** Takes the cards away. */
  close(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.win.cancelAnimationFrame(this.frame);
    this.win.clearTimeout(this.timer);
    [this.frame, this.timer] = [0, 0];
    for (const { card } of this.slots) card.close();
    this.slots = [];
  }

  private moveTo(window: TimeWindow): void {
    this.window = window;
    for (const slot of this.slots) if (slot.stale === 'no') slot.stale = 'window';
    this.win.clearTimeout(this.timer);
    this.timer = this.win.setTimeout(() => {
      this.timer = 0;
      const range = this.shown();
      this.look(range);
      this.onSettle(range);
    }, rest);
    this.ask();
  }

  private ask(): void {
    if (this.frame === 0 && this.slots.length > 0)
      this.frame = this.win.requestAnimationFrame(() => this.draw());
  }

  /** One frame: what is in view follows the hand at once, all else as much as a frame has room for. */
  private draw(): void {
    this.frame = 0;
    // While the hand is on it, nothing but what is in view may take time.
    const isMoving = this.timer !== 0;
    const rank = ({ card, isNear }: Slot): number => (card.late ? 2 : isNear ? 0 : 1);
    const waiting = this.slots
      .filter(slot => slot.isThere && slot.stale !== 'no' && (!isMoving || rank(slot) === 0))
      .sort((a, b) => rank(a) - rank(b));
    const hasMoved = isMoving && this.moveSlots(waiting);
    if (!hasMoved) this.drawSlots(waiting);
    if (waiting.some(({ stale }) => stale !== 'no')) this.ask();
    else if (!isMoving) this.onDrawn();
  }

  /** Has all of them follow the window; false if they stand where they should. */
  private moveSlots(slots: readonly Slot[]): boolean {
    const moved = slots.filter(({ card }) => card.move(this.window));
    for (const slot of slots) if (slot.stale === 'window') slot.stale = 'no';
    return moved.length > 0;
  }

  /** Draws one picture, or what else there is until time is up. */
  private drawSlots(slots: readonly Slot[]): void {
    const { performance } = this.win;
    const end = performance.now() + budget;
    for (const slot of slots) {
      const { card, stale } = slot;
      slot.stale = 'no';
      const isPicture = stale === 'range' ? card.show(this.shown(), this.window) : card.move(this.window);
      if (isPicture || performance.now() > end) break;
    }
  }
}
