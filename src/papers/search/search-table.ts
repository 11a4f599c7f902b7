import type { Entry, PaperCard } from '../card';
import { foldedNote, namesEnd, titleEnd } from '../index/haystack';
import { packedItem } from '../index/packed-item';
import type { PackedNote } from '../index/packed-items';

/** Where items lie in the folded texts of their notes. Side by side, as a search that walked from object to object would wait for memory most of its time. */
export interface SearchTable<Each extends PaperCard | Entry = PaperCard | Entry> {
  readonly items: readonly Each[];
  readonly texts: readonly string[];
  /** The place in `texts` of each item's note. */
  readonly note: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where an item's title ends. */
  readonly title: Int32Array;
  /** Where its names end. */
  readonly names: Int32Array;
}

/** Lays items out for search; fast where those of one note stand next to each other. */
export function searchTable<Each extends PaperCard | Entry>(items: readonly Each[]): SearchTable<Each> {
  const column = (): Int32Array => new Int32Array(items.length);
  const table = { note: column(), from: column(), to: column(), title: column(), names: column() };
  const texts: string[] = [];
  let last: PackedNote | null = null;
  let folded = '';
  items.forEach((item, at) => {
    const place = packedItem(item);
    if (place.note !== last) {
      last = place.note;
      folded = foldedNote(last);
      texts.push(folded);
    }
    table.note[at] = texts.length - 1;
    table.from[at] = place.from;
    table.to[at] = place.to;
    table.title[at] = titleEnd(folded, place);
    table.names[at] = namesEnd(folded, place);
  });
  return { items, texts, ...table };
}
