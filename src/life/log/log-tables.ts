import { plainText } from '../../markdown/inline/inline';
import type { Block, Scan, Span } from '../../markdown/model';
import type { Section } from '../../markdown/sections';
import { tableRows, type TableRow } from '../../markdown/blocks/tables';
import { headerKey } from '../../settings/header-key';
import type { FieldFinder, LifeField } from './fields';

/** A column of a life-log table. */
export interface LogColumn {
  readonly field: LifeField;
  /** The header as it is written, as text. */
  readonly header: string;
  /** Index in the row. */
  readonly at: number;
}

/** A table of the life log: at least one header names a field. */
export interface LogTable {
  readonly block: Block;
  readonly header: TableRow;
  readonly columns: readonly LogColumn[];
  /** Without header and delimiter. */
  readonly rows: readonly TableRow[];
}

/** A numbered or bulleted line that explains a value. */
export interface LogRemark {
  readonly field: LifeField;
  readonly line: number;
  /** The text after the label, trimmed; empty for none. */
  readonly text: Span;
}

const LABEL = /^(.*?)[ \t]*[:：][ \t]*/;

// A column that names no known field is still the user's: its values are text.
const strange = (header: string): LifeField => ({ name: header, series: header, kind: 'text', unit: null });

function columnsOf({ text }: Scan, header: TableRow, find: FieldFinder): readonly LogColumn[] {
  const named = header.cells.map((cell, at) => {
    const written = plainText(text, cell.from, cell.to).trim();
    return { at, header: written, field: find(written) };
  });
  if (!named.some(({ field }) => field !== null)) return [];
  return named.flatMap(({ at, header: written, field }) =>
    written === '' ? [] : [{ at, header: written, field: field ?? strange(written) }],
  );
}

/** The life-log tables in a section, in the order of the text. */
export function logTables(note: Scan, section: Section, find: FieldFinder): readonly LogTable[] {
  return note.blocks
    .filter(({ kind, from }) => kind === 'table' && from >= section.bodyFrom && from < section.to)
    .flatMap(block => {
      const [header, ...rows] = tableRows(note, block);
      const columns = header ? columnsOf(note, header, find) : [];
      return header && columns.length > 0 ? [{ block, header, columns, rows }] : [];
    });
}

/** The remarks in a section: top-level items that start with the name of a field and a colon. */
export function logRemarks(
  note: Scan,
  section: Section,
  columns: readonly LogColumn[],
  find: FieldFinder,
): readonly LogRemark[] {
  const { text, items } = note;
  return items
    .filter(({ from, depth }) => from >= section.bodyFrom && from < section.to && depth === 0)
    .flatMap(({ content, line }) => {
      const label = LABEL.exec(text.slice(content.from, content.to));
      if (!label) return [];
      const name = plainText(label[1] ?? '', 0, (label[1] ?? '').length);
      const field = columns.find(column => headerKey(column.header) === headerKey(name))?.field ?? find(name);
      return field === null
        ? []
        : [{ field, line, text: { from: content.from + label[0].length, to: content.to } }];
    });
}
