import type { Entry, PaperCard } from '../card';
import { newestNote } from './order';
import type { PackedNote } from './packed-items';

/** Records in order, and what they hold. */
export interface RecordLists {
  /** Puts one record in the place of another of the same path and day; null for none. */
  change(before: PackedNote | null, after: PackedNote | null): void;
  records(): readonly PackedNote[];
  cards(): readonly PaperCard[];
  entries(): readonly Entry[];
}

/** Where a record stands, or would stand, among sorted ones. */
function placeOf(records: readonly PackedNote[], record: PackedNote): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = records[middle];
    if (other && newestNote(other, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Records in order with what they hold in one list each; a list given out stays as it is, the next one asked for is new. */
export function createRecordLists(): RecordLists {
  const sorted: PackedNote[] = [];
  let records: readonly PackedNote[] | null = null;
  let cards: readonly PaperCard[] | null = null;
  let entries: readonly Entry[] | null = null;
  return {
    change(before, after) {
      const record = before ?? after;
      if (record === null) return;
      sorted.splice(placeOf(sorted, record), before === null ? 0 : 1, ...(after === null ? [] : [after]));
      records = cards = entries = null;
    },
    records: () => (records ??= sorted.slice()),
    cards: () => (cards ??= sorted.flatMap(record => record.cards)),
    entries: () => (entries ??= sorted.flatMap(record => record.entries)),
  };
}
