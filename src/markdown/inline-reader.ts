import { LF, skipSpace } from './chars';
import type { Inline, InlineKind, Span } from './model';

/** A `[` that a link or image may start with. */
export interface Opener {
  readonly at: number;
  readonly image: boolean;
  /** The blank line that ends its paragraph. */
  readonly limit: number;
}

/** The state of reading inline elements in `from`…`to`. */
export interface InlineReader {
  /** Ends at `to`, so that no search goes beyond. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly out: Inline[];
  readonly openers: Opener[];
  /** Openers below this depth stand around a link, which holds no other (CommonMark 6.3). */
  inactive: number;
  /** Where the last `==` that may start a highlight stands, -1 when none does. */
  highlight: number;
  /** The blank line that ends the highlight's paragraph. */
  highlightLimit: number;
  /** No `$` before this offset closes a formula. */
  dollarless: number;
  /** Starts of backtick runs by their length, found on the first backtick. */
  backticks: ReadonlyMap<number, BacktickRuns> | null;
  /** Next place of each mark already searched for. */
  readonly found: Map<string, number>;
}

/** Runs of one length, in order, and the first of them that has not been passed. */
export interface BacktickRuns {
  readonly starts: number[];
  next: number;
}

/** A reader at the start of `from`…`to`. */
export function newReader(text: string, from: number, to: number): InlineReader {
  return {
    text: text.slice(0, to),
    from,
    to,
    out: [],
    openers: [],
    inactive: 0,
    highlight: -1,
    highlightLimit: 0,
    dollarless: 0,
    backticks: null,
    found: new Map(),
  };
}

/** Next place of a mark in the range, at or after `from`; Infinity when there is none. `from` only grows. */
export function nextMark(reader: InlineReader, mark: string, from: number): number {
  const known = reader.found.get(mark);
  if (known !== undefined && known >= from) return known;
  const at = reader.text.indexOf(mark, from);
  const place = at < 0 ? Infinity : at;
  reader.found.set(mark, place);
  return place;
}

/** End of the line that `at` is on, within the range. */
export function lineEndAt(reader: InlineReader, at: number): number {
  return Math.min(nextMark(reader, '\n', at), reader.to);
}

const BLANK = 'blank line';

/** Where the first blank line after `at` starts, which no inline element goes across; Infinity when there is none. */
export function nextBlankLine(reader: InlineReader, at: number): number {
  const known = reader.found.get(BLANK);
  if (known !== undefined && known >= at) return known;
  const { text, to } = reader;
  let blank = Infinity;
  for (let lf = text.indexOf('\n', at); lf >= 0;) {
    const next = skipSpace(text, lf + 1, to);
    if (text.charCodeAt(next) === LF) {
      blank = lf;
      break;
    }
    lf = text.indexOf('\n', next);
  }
  reader.found.set(BLANK, blank);
  return blank;
}

/** Records an element; returns its end, where reading goes on. */
export function emit(
  reader: InlineReader,
  kind: InlineKind,
  from: number,
  to: number,
  text: Span,
  target = '',
): number {
  reader.out.push({ kind, from, to, text, target });
  return to;
}
