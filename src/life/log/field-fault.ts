import { headerKey } from '../../settings/header-key';
import type { FieldKind, Settings } from '../../settings/settings';

/** A field of the life log as the settings hold it. */
export type FieldRow = Settings['fields'][number];

/** What can be wrong with a field. */
export const fieldFaults = ['empty', 'characters', 'taken', 'property', 'unit-text', 'unit-of-kind'] as const;

/** Name of a fault. */
export type FieldFault = (typeof fieldFaults)[number];

/** Kinds whose unit is one of a few; for the other kinds with a unit any short word will do. */
const unitsOf: Partial<Record<FieldKind, RegExp>> = {
  weight: /^(kg|公斤|千克|斤|市斤|lbs?|磅)$/i,
  duration: /^(h|hours?|小时|min|minutes?|分钟?)$/i,
  rating: /^\/?([2-9]|[1-9]\d|100)$/,
};
const withoutUnit: readonly FieldKind[] = ['bedtime', 'wake', 'exercise', 'text'];

/** Whether a unit means anything for a kind; a kind that the name decides may have one. */
export function takesUnit(kind: FieldKind | undefined): boolean {
  return kind === undefined || !withoutUnit.includes(kind);
}

/** The names in a line of them, parted by commas. */
export function namesIn(line: string): readonly string[] {
  return line
    .split(/[,，、;；]/)
    .map(name => name.trim())
    .filter(name => name !== '');
}

function unitFault({ kind, unit = '' }: FieldRow): FieldFault | null {
  const written = unit.trim();
  if (written === '' || !takesUnit(kind)) return null;
  const known = kind && unitsOf[kind];
  if (known) return known.test(written) ? null : 'unit-of-kind';
  return /[|\r\n]/.test(written) || written.length > 12 ? 'unit-text' : null;
}

/** Names that mean something to Obsidian or are no text in YAML. */
const reserved =
  /^(tags?|alias|aliases|cssclass(es)?|publish|permalink|daybook-mirror|true|false|null|yes|no|on|off)$/i;

function isBadProperty({ property = '' }: FieldRow, others: readonly FieldRow[]): boolean {
  if (property === '') return false;
  const isTaken = others.some(other => other.property?.toLowerCase() === property.toLowerCase());
  return isTaken || reserved.test(property) || !/^\p{L}[\p{L}\p{N}_-]*$/u.test(property);
}

/** Why a field cannot be used beside the others; null when it can. A name is a header of a table: it holds no pipe and is no other field's. */
export function fieldFault(row: FieldRow, others: readonly FieldRow[]): FieldFault | null {
  const own = [row.name, ...(row.aliases ?? [])];
  if (headerKey(row.name) === '' || own.some(name => headerKey(name) === '')) return 'empty';
  if (own.some(name => /[|\\\r\n]/.test(name))) return 'characters';
  const keys = own.map(headerKey);
  const foreign = others.flatMap(({ name, aliases = [] }) => [name, ...aliases]).map(headerKey);
  if (keys.some(key => foreign.includes(key)) || new Set(keys).size < keys.length) return 'taken';
  return isBadProperty(row, others) ? 'property' : unitFault(row);
}
