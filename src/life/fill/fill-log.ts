import { displayWidth } from '../../markdown/display-width';
import type { Edit, Plan } from '../../markdown/edit';
import type { Scan, Span } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed, type Section } from '../../markdown/sections';
import type { TableRow } from '../../markdown/blocks/tables';
import type { FieldFinder } from '../log/fields';
import { logTables, type LogTable } from '../log/log-tables';
import { remarkEdits, type LogEntries, type LogPlace } from './fill-remarks';
import { alignedEdits, keepsAligned, padded, tableLines, type TableLine } from './table-layout';
import { greatest } from '../../text/extremes';

/** Edits for the note; `missing` when it has no life-log table: then there are none. */
export interface FillPlan extends Plan {
  readonly missing: boolean;
}

/** Text for one cell: on one line, with its pipes escaped once. */
export function cellText(value: string): string {
  const line = value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
  const escaped = line.replace(/\\*\|/g, found =>
    found.length % 2 === 0 ? found : `${found.slice(0, -1)}\\|`,
  );
  return escaped;
}

interface CellChange {
  readonly column: number;
  readonly value: string;
}

/** The row that is filled in: the first one that holds something, else the first. */
const rowOf = ({ rows }: LogTable): TableRow | undefined =>
  rows.find(({ cells }) => cells.some(({ from, to }) => to > from)) ?? rows[0];

function cellChanges(
  text: string,
  table: LogTable,
  values: ReadonlyMap<string, string>,
): readonly CellChange[] {
  const row = rowOf(table);
  return table.columns.flatMap(({ field, at }) => {
    const wanted = values.get(field.name);
    if (wanted === undefined) return [];
    const cell = row?.cells[at];
    const value = cellText(wanted);
    return value === (cell ? text.slice(cell.from, cell.to) : '') ? [] : [{ column: at, value }];
  });
}

// The padding around the old value stays; a value never touches a pipe with a backslash.
function handEdit(text: string, segment: Span, value: string): Edit {
  const written = text.slice(segment.from, segment.to);
  const lead = /^\s*/.exec(written)?.[0] ?? '';
  const isBlank = lead.length === written.length;
  const before = isBlank ? lead.slice(0, 1) : lead;
  const after = isBlank ? lead.slice(0, 1) : (/\s*$/.exec(written)?.[0] ?? '');
  // Without a pipe in front, an empty first cell would be none, and a value such as `- 3` a list.
  const pipe = text.charAt(segment.from - 1) === '|' ? '' : '| ';
  const guard = after === '' && value.endsWith('\\') ? ' ' : after;
  return { from: segment.from, to: segment.to, insert: `${pipe}${before}${value}${guard}` };
}

function shortRowEdits(
  text: string,
  line: TableLine,
  changes: readonly CellChange[],
  columns: number,
): readonly Edit[] {
  const { segments, end, isClosed } = line;
  const within = changes.filter(({ column }) => column < segments.length);
  const edits = within.flatMap(({ column, value }) => {
    const segment = segments[column];
    return segment ? [handEdit(text, segment, value)] : [];
  });
  const beyond = changes.filter(({ column }) => column >= segments.length);
  if (beyond.length === 0) return edits;
  const last = greatest(beyond.map(({ column }) => column));
  const cells = [...Array(Math.min(columns, last + 1)).keys()]
    .slice(segments.length)
    .map(at => ` ${beyond.find(({ column }) => column === at)?.value ?? ''} |`);
  const closing = isClosed ? '' : ' |';
  return [...edits, { from: end, to: end, insert: closing + cells.join('') }];
}

function newRow(text: string, lines: readonly TableLine[], changes: readonly CellChange[]): string {
  const cells = (lines[0]?.segments ?? []).map(({ from, to }, at) =>
    padded(changes.find(({ column }) => column === at)?.value ?? '', displayWidth(text.slice(from, to)) - 2),
  );
  // The line below the header begins as every further line of what the table stands in.
  const rule = lines[1];
  const lead = rule === undefined ? '' : text.slice(rule.from, rule.start);
  return `${lead}|${cells.join('|')}|`;
}

function tableEdits(note: Scan, table: LogTable, changes: readonly CellChange[]): readonly Edit[] {
  if (changes.length === 0) return [];
  const { text, eol } = note;
  const lines = tableLines(note, table);
  const row = rowOf(table);
  const rowAt = lines.findIndex(({ from }) => from === row?.from);
  const rowLine = lines[rowAt];
  if (rowLine === undefined) {
    const end = lines.at(-1)?.to ?? table.block.to;
    return [{ from: end, to: end, insert: eol + newRow(text, lines, changes) }];
  }
  const columns = table.header.cells.length;
  const valueAt = (line: number, column: number): string | null =>
    line === rowAt ? (changes.find(change => change.column === column)?.value ?? null) : null;
  if (rowLine.segments.length >= columns && keepsAligned(text, lines))
    return alignedEdits(text, lines, valueAt);
  return shortRowEdits(text, rowLine, changes, columns);
}

const byPlace = (a: Edit, b: Edit): number => a.from - b.from || a.to - b.to;

/** The tables of a section, each with the columns whose field no table before has. */
function tablesToFill(note: Scan, section: Section, find: FieldFinder): readonly LogTable[] {
  const seen = new Set<string>();
  return logTables(note, section, find).map(table => {
    const columns = table.columns.filter(({ field }) => !seen.has(field.name) && seen.add(field.name));
    return { ...table, columns };
  });
}

/**
 * Writes the values that differ into the life log of the note, and the remarks below it. A table whose pipes are
 * aligned, or that is still as the template made it, is aligned afterwards; any other keeps its looks.
 */
export function fillLog(text: string, entries: LogEntries, place: LogPlace): FillPlan {
  const note = scan(text);
  for (const section of sectionsNamed(note, place.names)) {
    const tables = tablesToFill(note, section, place.find);
    const last = tables.at(-1);
    if (!last) continue;
    const cells = tables.flatMap(table => tableEdits(note, table, cellChanges(text, table, entries.values)));
    const columns = tables.flatMap(table => table.columns);
    const remarks = remarkEdits(note, section, last, columns, { entries, place });
    return { edits: [...cells, ...remarks].sort(byPlace), missing: false };
  }
  return { edits: [], missing: true };
}
