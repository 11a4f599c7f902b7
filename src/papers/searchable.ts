import type { Day } from '../time/day';
import type { Entry, PaperCard } from './card';
import { packNote } from './pack-note';
import { PackedCard, PackedEntry, type Searchable } from './packed-items';

const packed = new WeakMap<PaperCard | Entry, Searchable>();

function packAlone(item: PaperCard | Entry): Searchable {
  const { path, day }: { readonly path: string; readonly day: Day } = item;
  const isCard = 'title' in item;
  const { cards, entries } = packNote({
    path,
    day,
    cards: isCard ? [item] : [],
    entries: isCard ? [] : [item],
  });
  const [alone] = [...cards, ...entries];
  if (!alone) throw new Error('unreachable');
  packed.set(item, alone);
  return alone;
}

/** Where the text is that is searched of an item; one that is in no index is packed at the first call. */
export function searchableOf(item: PaperCard | Entry): Searchable {
  if (item instanceof PackedCard || item instanceof PackedEntry) return item;
  return packed.get(item) ?? packAlone(item);
}
