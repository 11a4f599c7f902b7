import type { Entry, PaperCard } from '../card';
import { packNote } from './pack-note';
import { PackedCard, PackedEntry } from './packed-items';

const packed = new WeakMap<PaperCard | Entry, PackedCard | PackedEntry>();

function packAlone(item: PaperCard | Entry): PackedCard | PackedEntry {
  const { path, day } = item;
  const isCard = 'title' in item;
  const { cards, entries } = packNote({
    path,
    day,
    cards: isCard ? [item] : [],
    entries: isCard ? [] : [item],
  });
  const alone = cards[0] ?? entries[0];
  if (!alone) throw new Error('A record of one item holds one.');
  packed.set(item, alone);
  return alone;
}

/** The item as an index keeps it; one that is in no index is packed at the first call. */
export function packedItem(item: PaperCard | Entry): PackedCard | PackedEntry {
  if (item instanceof PackedCard || item instanceof PackedEntry) return item;
  return packed.get(item) ?? packAlone(item);
}
