import type { Edit } from '../../markdown/edit';
import type { Scan } from '../../markdown/model';
import { contentEnd, type Section } from '../../markdown/sections';
import type { FieldFinder } from '../log/fields';
import { logRemarks, type LogColumn, type LogTable } from '../log/log-tables';

/** What the user wants in the life log; a field left out stays as it is. */
export interface LogEntries {
  /** Values by the field's name, as written; empty text empties the cell. */
  readonly values: ReadonlyMap<string, string>;
  /** Remarks by the field's name. */
  readonly remarks: ReadonlyMap<string, string>;
}

/** What decides where the life log stands and how a new remark is written. */
export interface LogPlace {
  readonly names: readonly string[];
  readonly find: FieldFinder;
  /** Between a remark's label and its text. */
  readonly colon: string;
}

const oneLine = (value: string): string => value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();

/** Edits that set the remarks of some columns; a remark that is not there yet goes below the last one, or below the table. */
export function remarkEdits(
  note: Scan,
  section: Section,
  table: LogTable,
  columns: readonly LogColumn[],
  { entries, place }: { readonly entries: LogEntries; readonly place: LogPlace },
): readonly Edit[] {
  const { text, eol } = note;
  const known = logRemarks(note, section, columns, place.find);
  const added: string[] = [];
  const edits = columns.flatMap(({ field, header }): readonly Edit[] => {
    const wanted = entries.remarks.get(field.name);
    if (wanted === undefined) return [];
    const remark = known.find(item => item.field.name === field.name);
    const written = oneLine(wanted);
    if (!remark) {
      if (written !== '') added.push(`${header}${place.colon}${written}`);
      return [];
    }
    const { from, to } = remark.text;
    return text.slice(from, to).trim() === written ? [] : [{ from, to, insert: written }];
  });
  if (added.length === 0) return edits;
  const last = known.at(-1);
  const lastItem = last && note.items.find(({ line }) => line === last.line);
  const number = lastItem
    ? Number.parseInt(text.slice(lastItem.marker.from, lastItem.marker.to), 10) || 0
    : 0;
  const bullet = lastItem ? text.slice(lastItem.marker.from, lastItem.marker.to) : '1.';
  const marker = (at: number): string =>
    /\d/.test(bullet) ? `${number + at + 1}${bullet.slice(-1)}` : bullet;
  const items = added.map((line, at) => `${marker(at)} ${line}`).join(eol);
  const at = lastItem ? lastItem.to : contentEnd(text, table.block.from, table.block.to);
  const lead = lastItem ? eol : eol + eol;
  const tail = lastItem || at === text.length || /^\r?\n[ \t]*(\r?\n|$)/.test(text.slice(at)) ? '' : eol;
  return [...edits, { from: at, to: at, insert: lead + items + tail }];
}
