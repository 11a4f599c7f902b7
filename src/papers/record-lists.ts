import type { DayRecord, Entry, PaperCard } from './card';
import { newestNote } from './order';

/** Records in order, and what they hold. */
export interface RecordLists {
  /** Puts one record in the place of another of the same path and day; null for none. */
  change(before: DayRecord | null, after: DayRecord | null): void;
  records(): readonly DayRecord[];
  cards(): readonly PaperCard[];
  entries(): readonly Entry[];
}

/** Where a record stands, or would stand, among sorted ones. */
function placeOf(records: readonly DayRecord[], record: DayRecord): number {
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

type Parts = Pick<DayRecord, 'cards' | 'entries'>;

/** Records in order with what they hold in one list each, patched where a record changes; each change gives new lists. */
export function createRecordLists(): RecordLists {
  let records: readonly DayRecord[] = [];
  let cards: readonly PaperCard[] | null = null;
  let entries: readonly Entry[] | null = null;
  const patched = <Each>(
    list: readonly Each[] | null,
    at: number,
    partOf: (record: Parts) => readonly Each[],
    before: DayRecord | null,
    after: DayRecord | null,
  ): readonly Each[] | null => {
    if (list === null) return null;
    let from = 0;
    for (let each = 0; each < at; each++) from += partOf(records[each] ?? noRecord).length;
    const to = from + (before === null ? 0 : partOf(before).length);
    return list.slice(0, from).concat(after === null ? [] : partOf(after), list.slice(to));
  };
  const change = (before: DayRecord | null, after: DayRecord | null): void => {
    const record = before ?? after;
    if (record === null) return;
    const at = placeOf(records, record);
    cards = patched(cards, at, cardsOf, before, after);
    entries = patched(entries, at, entriesOf, before, after);
    records = records
      .slice(0, at)
      .concat(after === null ? [] : [after], records.slice(before === null ? at : at + 1));
  };
  return {
    change,
    records: () => records,
    cards: () => (cards ??= records.flatMap(cardsOf)),
    entries: () => (entries ??= records.flatMap(entriesOf)),
  };
}

const cardsOf = ({ cards }: Parts): readonly PaperCard[] => cards;
const entriesOf = ({ entries }: Parts): readonly Entry[] => entries;
const noRecord: Parts = { cards: [], entries: [] };
