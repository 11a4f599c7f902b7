import { rowHeights, windowAt, type RowHeights, type RowWindow } from './row-window';
import { keyedList, type KeyedList } from './keyed-list';

/** What a long list needs to know of its rows. */
export interface VirtualRows<Line> extends KeyedList<Line> {
  /** Pixels, before a row was ever shown. */
  readonly guess: (line: Line) => number;
  /** What a row's height belongs to. */
  readonly subject: (line: Line) => object;
}

const margin = 400;

const space = (parent: HTMLElement): HTMLElement =>
  parent.createDiv({ cls: 'rdb-space', attr: { role: 'none' } });

/** A list in `parent`, which lies in `scroller`, that holds elements only for the rows one sees. */
export class VirtualList<Line> {
  private readonly above: HTMLElement;
  private readonly shown: HTMLElement;
  private readonly below: HTMLElement;
  private readonly fill: (lines: readonly Line[]) => void;
  private known = new WeakMap<object, number>();
  private heights: RowHeights = rowHeights(0, () => 0);
  private range: RowWindow = { first: 0, end: 0 };
  private missing = 0;
  /** All lines, with elements or without. */
  lines: readonly Line[] = [];

  constructor(
    private readonly scroller: HTMLElement,
    private readonly parent: HTMLElement,
    private readonly rows: VirtualRows<Line>,
  ) {
    this.above = space(parent);
    this.shown = parent.createDiv({ cls: 'rdb-window', attr: { role: 'none' } });
    this.below = space(parent);
    this.fill = keyedList(this.shown, rows);
  }

  /** Shows lines; below is kept free what `missing` more will take, which follow in a moment. */
  show(lines: readonly Line[], missing = 0): void {
    this.lines = lines;
    this.missing = missing;
    this.guessAll();
    this.draw(true);
  }

  /** Draws what the scroller shows now; `anew` also if those are the same rows. */
  draw(anew = false): void {
    const next = this.wanted();
    if (!anew && next.first === this.range.first && next.end === this.range.end) return;
    this.place(next);
    // Rows that are lower than guessed leave room for more; a second look is enough, the next scroll does the rest.
    if (!this.measure()) return;
    this.place(this.wanted());
    if (this.measure()) this.stretch();
  }

  /** Forgets heights, as rows wrap otherwise in another width. */
  resized(): void {
    this.known = new WeakMap();
    this.guessAll();
    this.draw(true);
  }

  /** The element of a row, null while it is out of sight. */
  elementOf(row: number): HTMLElement | null {
    const element = this.shown.children[row - this.range.first];
    return element?.instanceOf(HTMLElement) ? element : null;
  }

  /** Scrolls so that a row is seen and gives its element. */
  reveal(row: number): HTMLElement | null {
    if (this.elementOf(row) === null) {
      this.scroller.scrollTop =
        this.heights.top(row) + this.parent.offsetTop - this.scroller.clientHeight / 3;
      this.draw();
    }
    const element = this.elementOf(row);
    element?.scrollIntoView({ block: 'nearest' });
    return element;
  }

  private guessAll(): void {
    const { lines, known, rows } = this;
    this.heights = rowHeights(lines.length, row => {
      const line = lines[row];
      return line === undefined ? 0 : (known.get(rows.subject(line)) ?? rows.guess(line));
    });
  }

  private wanted(): RowWindow {
    const { scroller } = this;
    const from = scroller.scrollTop - this.parent.offsetTop;
    return windowAt(this.heights, from, from + scroller.clientHeight, margin);
  }

  private place(range: RowWindow): void {
    this.range = range;
    this.fill(this.lines.slice(range.first, range.end));
    this.stretch();
  }

  private stretch(): void {
    const { heights, range, missing } = this;
    this.above.style.height = `${heights.top(range.first)}px`;
    const all = heights.top(heights.count);
    const later = (missing * all) / Math.max(1, heights.count);
    this.below.style.height = `${all - heights.top(range.end) + later}px`;
  }

  /** Takes the heights of the rows there are; answers whether any was another than thought. */
  private measure(): boolean {
    const measured = [...this.shown.children].map(element => element.getBoundingClientRect().height);
    // Hidden lists have no heights.
    if (!measured.some(height => height > 0)) return false;
    measured.forEach((height, at) => {
      const line = this.lines[this.range.first + at];
      if (line !== undefined) this.known.set(this.rows.subject(line), height);
    });
    return this.heights.measure(this.range.first, measured);
  }
}
