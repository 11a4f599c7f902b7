import { cellSpan, eachCell } from './cells';
import { CR, GREATER, isSpace, skipSpace } from '../chars';
import { listMarkEnd } from './list-items';
import type { Block, Scan, Span } from '../model';

/** A row of a table: the whole line without its break, and the trimmed text of each cell. */
export interface TableRow extends Span {
  readonly line: number;
  readonly cells: readonly Span[];
}

/**
 * Where a row starts on its line: quote marks and, in front of the header row, list markers belong to what the table
 * stands in.
 */
export function rowStart(text: string, from: number, to: number, header: boolean): number {
  let at = from;
  for (;;) {
    while (at < to && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === GREATER)) at++;
    const end = header && at < to ? listMarkEnd(text, at, to) : -1;
    if (end < 0) return at;
    at = skipSpace(text, end, to);
  }
}

function readRow(text: string, line: number, from: number, to: number, header: boolean): TableRow {
  const cells: Span[] = [];
  eachCell(text, rowStart(text, from, to, header), to, (cellFrom, cellTo) =>
    cells.push(cellSpan(text, cellFrom, cellTo)),
  );
  return { line, from, to, cells };
}

/**
 * The rows of a table block, header first, delimiter row left out. `\|` does not split a cell, a pipe in inline
 * code does (GFM 4.10). Rows keep the cells they have, be they fewer or more than the header's.
 */
export function tableRows(scan: Scan, block: Block): readonly TableRow[] {
  const { text } = scan;
  const rows: TableRow[] = [];
  let from = block.from;
  for (let line = block.line; line <= block.lastLine; line++) {
    const lf = text.indexOf('\n', from);
    const stop = lf < 0 ? text.length : lf;
    const to = lf > from && text.charCodeAt(lf - 1) === CR ? lf - 1 : stop;
    if (line !== block.line + 1) rows.push(readRow(text, line, from, to, line === block.line));
    from = stop + 1;
  }
  return rows;
}
