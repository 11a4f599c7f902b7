import { displayWidth } from '../../markdown/display-width';
import type { Edit } from '../../markdown/edit';
import { eachCell } from '../../markdown/blocks/cells';
import { rowStart } from '../../markdown/blocks/tables';
import { trimEnd } from '../../markdown/chars';
import type { Scan, Span } from '../../markdown/model';
import type { LogTable } from '../log/log-tables';
import { greatest } from '../../text/extremes';

/** One line of a table and what stands between its pipes, white space included. */
export interface TableLine extends Span {
  /** Where the row starts, after the marks of what the table stands in. */
  readonly start: number;
  /** Where it ends but for white space, and whether a pipe stands there. */
  readonly end: number;
  readonly isClosed: boolean;
  readonly segments: readonly Span[];
}

/** Every line of the table, delimiter included. */
export function tableLines({ text }: Scan, { block }: LogTable): readonly TableLine[] {
  const lines: TableLine[] = [];
  for (let from = block.from; from < block.to || lines.length === 0;) {
    const lf = text.indexOf('\n', from);
    const stop = lf < 0 || lf > block.to ? block.to : lf;
    const to = text.charAt(stop - 1) === '\r' ? stop - 1 : stop;
    const segments: Span[] = [];
    const start = rowStart(text, from, to, lines.length === 0);
    eachCell(text, start, to, (cellFrom, cellTo) => segments.push({ from: cellFrom, to: cellTo }));
    const end = trimEnd(text, start, to);
    lines.push({ from, to, segments, start, end, isClosed: (segments.at(-1)?.to ?? start) < end });
    from = stop + 1;
  }
  return lines;
}

const widthOf = (text: string, { from, to }: Span): number => displayWidth(text.slice(from, to));

/** Whether the pipes of all lines stand below each other in a monospaced font. */
function isAligned(text: string, lines: readonly TableLine[]): boolean {
  const [first, ...others] = lines;
  if (first === undefined) return false;
  return others.every(
    ({ segments }) =>
      segments.length === first.segments.length &&
      segments.every(
        (segment, at) => widthOf(text, segment) === widthOf(text, first.segments[at] ?? segment),
      ),
  );
}

/** Whether header and delimiter stand as the built-in template writes them: a dash per character, at least three. */
function isBuiltIn(text: string, [header, delimiter]: readonly TableLine[]): boolean {
  if (header === undefined || delimiter === undefined) return false;
  return header.segments.every((segment, at) => {
    const written = text.slice(segment.from, segment.to);
    const rule = delimiter.segments[at];
    const dashes = '-'.repeat(Math.max(3, [...written.trim()].length));
    return written === ` ${written.trim()} ` && rule && text.slice(rule.from, rule.to) === ` ${dashes} `;
  });
}

/** Whether the table is kept aligned when a value changes; a hand-formatted one is not. */
export function keepsAligned(text: string, lines: readonly TableLine[]): boolean {
  const framed = lines.every(({ from, to, segments }) => {
    const isTidy = (segment: Span) => /^ (\S.*|\s*) $/.test(text.slice(segment.from, segment.to));
    return text.charAt(from) === '|' && text.charAt(to - 1) === '|' && segments.every(isTidy);
  });
  return framed && (isAligned(text, lines) || isBuiltIn(text, lines));
}

/** A cell's text between its pipes, safe at both ends. */
export function padded(value: string, width: number): string {
  return ` ${value}${' '.repeat(Math.max(0, width - displayWidth(value)))} `;
}

function ruleText(written: string, width: number): string {
  const rule = written.trim();
  const [start, end] = [rule.startsWith(':') ? ':' : '', rule.endsWith(':') ? ':' : ''];
  return ` ${start}${'-'.repeat(Math.max(3, width) - start.length - end.length)}${end} `;
}

/** Edits that set new values and bring all pipes below each other again. `values` gives what a cell holds from now on. */
export function alignedEdits(
  text: string,
  lines: readonly TableLine[],
  values: (line: number, column: number) => string | null,
): readonly Edit[] {
  const trimmed = lines.map(({ segments }, line) =>
    segments.map(({ from, to }, column) => values(line, column) ?? text.slice(from, to).trim()),
  );
  const columns = greatest(trimmed.map(cells => cells.length));
  const widths = [...Array(columns).keys()].map(column =>
    greatest([3, ...trimmed.map((cells, line) => (line === 1 ? 3 : displayWidth(cells[column] ?? '')))]),
  );
  return lines.flatMap(({ segments }, line) =>
    segments.flatMap(({ from, to }, column): readonly Edit[] => {
      const width = widths[column] ?? 3;
      const written = text.slice(from, to);
      const wanted = line === 1 ? ruleText(written, width) : padded(trimmed[line]?.[column] ?? '', width);
      return written === wanted ? [] : [{ from, to, insert: wanted }];
    }),
  );
}
