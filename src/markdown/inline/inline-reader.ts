import { LF, skipSpace } from '../chars';
import type { Inline, InlineKind, Span } from '../model';

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
  /** Next line feed and next blank line already searched for, -1 when none was. */
  lineFeed: number;
  blankLine: number;
  /** Next place of each mark already searched for. */
  found: Map<string, number> | null;
}

/** Runs of one length, in order, and the first of them that has not been passed. */
export interface BacktickRuns {
  readonly starts: number[];
  next: number;
}

/** A reader at the start of `from`…`to`; `text` ends at `to`. */
export function newReader(text: string, from: number, to: number): InlineReader {
  return {
    text,
    from,
    to,
    out: [],
    openers: [],
    inactive: 0,
    highlight: -1,
    highlightLimit: 0,
    dollarless: 0,
    backticks: null,
    lineFeed: -1,
    blankLine: -1,
    found: null,
  };
}

/** Next place of a mark in the range, at or after `from`; Infinity when there is none. `from` only grows. */
export function nextMark(reader: InlineReader, mark: string, from: number): number {
  const found = (reader.found ??= new Map<string, number>());
  const known = found.get(mark);
  if (known !== undefined && known >= from) return known;
  const at = reader.text.indexOf(mark, from);
  const place = at < 0 ? Infinity : at;
  found.set(mark, place);
  return place;
}

/** End of the line that `at` is on, within the range. */
export function lineEndAt(reader: InlineReader, at: number): number {
  if (reader.lineFeed < at) {
    const lf = reader.text.indexOf('\n', at);
    reader.lineFeed = lf < 0 ? reader.to : lf;
  }
  return reader.lineFeed;
}

/** Where the first blank line after `at` starts, which no inline element goes across; Infinity when there is none. */
export function nextBlankLine(reader: InlineReader, at: number): number {
  if (reader.blankLine >= at) return reader.blankLine;
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
  reader.blankLine = blank;
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
