import type { Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import { sectionsNamed } from '../../markdown/sections';
import type { FieldFinder } from './fields';
import { logTables } from './log-tables';

/** Offsets behind the headings of life-log sections that have a table and nothing in its cells yet. */
export function emptyLogs(text: string, names: readonly string[], find: FieldFinder): readonly number[] {
  return emptyIn(scan(text), names, find);
}

/** The same of a note that is scanned already. */
export function emptyIn(note: Scan, names: readonly string[], find: FieldFinder): readonly number[] {
  return sectionsNamed(note, names).flatMap(section => {
    const tables = logTables(note, section, find);
    const cells = tables.flatMap(({ rows }) => rows.flatMap(row => row.cells));
    return tables.length > 0 && cells.every(({ from, to }) => from === to) ? [section.heading.to] : [];
  });
}
