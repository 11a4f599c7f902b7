import { plainText } from '../../markdown/inline/inline';
import type { Scan, Span } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed } from '../../markdown/sections';
import type { Day } from '../../time/day';
import type { FieldFinder, LifeField } from './fields';
import { logRemarks, logTables, type LogTable } from './log-tables';
import { readValue, valueInRemark } from '../values/read-value';
import { unread, type Reading } from '../values/reading';
import { sleepLength } from '../values/sleep';

/** One cell of the life log. */
export interface LifeValue {
  readonly field: LifeField;
  /** The cell as written, or the remark that holds the value in its place. */
  readonly raw: string;
  readonly reading: Reading;
  readonly fromRemark: boolean;
  /** Line of the cell, or of the remark. */
  readonly line: number;
}

/** The life log of one day. */
export interface LifeDay {
  readonly path: string;
  readonly day: Day;
  /** One per field, in the order of the table. */
  readonly values: readonly LifeValue[];
  /** Filled-in cells of a field that has a value already, such as those of a second row. */
  readonly surplus: readonly LifeValue[];
  /** Remarks that say something, with their field. */
  readonly remarks: readonly { readonly field: LifeField; readonly text: string }[];
  /** From bed to wake, null when one of the two is not known. */
  readonly sleepHours: number | null;
}

/** Which day a note is of, what its life-log section is called, and which fields are known. */
export interface LifeSource {
  readonly path: string;
  readonly day: Day;
  readonly names: readonly string[];
  readonly find: FieldFinder;
}

/** What a cell or a remark says: struck text says nothing, a line break ends what stands before it. */
export function writtenValue(raw: string): string {
  const parts = raw.split('~~');
  // A mark without its partner strikes nothing.
  const open = parts.length % 2 === 0 ? `~~${parts.pop() ?? ''}` : '';
  const standing = parts.filter((_part, at) => at % 2 === 0).join(' ') + open;
  const plain = standing.replace(/<(s|del|strike)>[^<]*<\/\1>/gi, ' ').replace(/<br\s*\/?>/gi, '；');
  return plainText(plain, 0, plain.length);
}

function cellsOf(note: Scan, table: LogTable): readonly LifeValue[] {
  const { text } = note;
  const firstLine = table.rows[0] ?? table.header;
  const rows = table.rows.length > 0 ? table.rows : [{ ...firstLine, cells: [] }];
  return rows.flatMap(row =>
    table.columns.map(({ field, at }): LifeValue => {
      const cell: Span = row.cells[at] ?? { from: row.to, to: row.to };
      const raw = text.slice(cell.from, cell.to);
      const reading = readValue(writtenValue(raw), field);
      return { field, raw, reading, fromRemark: false, line: row.line };
    }),
  );
}

/** The first filled-in cell of each field, and what is left over. */
function firstOfEach(cells: readonly LifeValue[]): Pick<LifeDay, 'values' | 'surplus'> {
  const chosen = new Map<string, LifeValue>();
  const surplus: LifeValue[] = [];
  for (const cell of cells) {
    const before = chosen.get(cell.field.name);
    if (before === undefined || (before.raw === '' && cell.raw !== '')) chosen.set(cell.field.name, cell);
    else if (cell.raw !== '') surplus.push(cell);
  }
  return { values: [...chosen.values()], surplus };
}

const timeOf = (values: readonly LifeValue[], kind: 'bedtime' | 'wake'): string | null => {
  const reading = values.find(({ field }) => field.kind === kind)?.reading;
  return reading?.state === 'read' ? String(reading.value) : null;
};

// Which of the two times is mistyped nobody can tell, so neither is taken.
function checkSleep(values: readonly LifeValue[]): Pick<LifeDay, 'values' | 'sleepHours'> {
  const bedtime = timeOf(values, 'bedtime');
  const wake = timeOf(values, 'wake');
  if (bedtime === null || wake === null) return { values, sleepHours: null };
  const sleepHours = sleepLength(bedtime, wake);
  if (sleepHours !== null) return { values, sleepHours };
  const doubted = values.map(value => {
    const isTime = value.field.kind === 'bedtime' || value.field.kind === 'wake';
    return isTime && value.reading.state === 'read' ? { ...value, reading: unread('sleep-length') } : value;
  });
  return { values: doubted, sleepHours };
}

/** Reads the life log of one daily note; null when it has no life-log table. Never throws. */
export function readLog(text: string, source: LifeSource): LifeDay | null {
  return logOf(scan(text), source);
}

/** The same of a note that is scanned already. */
export function logOf(note: Scan, { path, day, names, find }: LifeSource): LifeDay | null {
  const { text } = note;
  const sections = sectionsNamed(note, names);
  const tables = sections.flatMap(section => logTables(note, section, find));
  if (tables.length === 0) return null;
  const columns = tables.flatMap(table => table.columns);
  const remarks = sections
    .flatMap(section => logRemarks(note, section, columns, find))
    .map(remark => ({ ...remark, text: text.slice(remark.text.from, remark.text.to).trim() }))
    .filter(remark => remark.text !== '');
  const { values: cells, surplus } = firstOfEach(tables.flatMap(table => cellsOf(note, table)));
  const values = cells.map((cell): LifeValue => {
    if (cell.raw !== '') return cell;
    const remark = remarks.find(({ field }) => field.series === cell.field.series);
    const reading = remark ? valueInRemark(writtenValue(remark.text), cell.field) : null;
    if (!remark || reading === null) return cell;
    return { field: cell.field, raw: remark.text, reading, fromRemark: true, line: remark.line };
  });
  const said = remarks.map(remark => ({ field: remark.field, text: remark.text }));
  return { path, day, surplus, remarks: said, ...checkSleep(values) };
}
