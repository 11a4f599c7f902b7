import { scan } from '../../markdown/blocks/scan';
import { foldedNote } from './haystack';
import { outline, type CardPlace } from '../read/outline';
import type { PackedCard, PackedNote } from './packed-items';
import type { PaperIndex } from './paper-index';
import { readPlaces, type DaySource } from '../read/read-day';
import { readLarge, type KeepCard } from './read-large';

/** A note as it was read last. */
interface Known {
  readonly text: string;
  readonly places: readonly CardPlace[];
  readonly markNames: string;
  readonly note: PackedNote;
}

/** Notes whose text is remembered: those one writes in. */
const remembered = 4;

/** A card as written, from its heading to the end of its body: all that is read of it comes from there. */
const written = (text: string, { heading, to }: CardPlace): string => text.slice(heading.from, to);

/**
 * Which of the cards read before stands unchanged at each place: those from the first on and those from the last on,
 * up to where something was edited.
 */
function unchanged(
  known: Known,
  text: string,
  places: readonly CardPlace[],
): ReadonlyMap<CardPlace, PackedCard> {
  const found = new Map<CardPlace, PackedCard>();
  const { note, places: before } = known;
  const take = (now: number, then: number): boolean => {
    const [place, old, card] = [places[now], before[then], note.cards[then]];
    if (
      !place ||
      !old ||
      !card ||
      found.has(place) ||
      old.to - old.heading.from !== place.to - place.heading.from
    )
      return false;
    const isSame = old.topic === place.topic && written(known.text, old) === written(text, place);
    if (isSame) found.set(place, card);
    return isSame;
  };
  let at = 0;
  while (take(at, at)) at++;
  const shift = places.length - before.length;
  for (let then = before.length - 1; then >= at && take(then + shift, then);) then--;
  return found;
}

/** What stands in a card's place instead of reading it. */
function keeper(known: Known | null, text: string, places: readonly CardPlace[]): KeepCard {
  const same = known && unchanged(known, text, places);
  return (place, nth) => {
    const kept = same?.get(place);
    const { path: headings, topic, heading } = place;
    return kept ? { kept, line: heading.line, nth, headings, topic } : null;
  };
}

/** Reads notes again; gives them as the index keeps them. */
export interface Rereader {
  readonly atOnce: (text: string, source: DaySource) => PackedNote;
  /** For a large note. What it gives puts the note into the index, so a reading that is given up leaves no trace. */
  readonly inSteps: (text: string, source: DaySource) => Generator<undefined, () => PackedNote>;
}

const namesOf = ({ markNames = [] }: DaySource): string => markNames.join('\n');

/**
 * Reads notes into an index again and again, such as at each pause of typing: what has not changed in a note since it
 * was read last is taken over.
 */
export function createRereader(index: Pick<PaperIndex, 'put'>): Rereader {
  const known = new Map<string, Known>();
  const lastOf = (source: DaySource): Known | null => {
    const last = known.get(source.path);
    return last?.note.day === source.day && last.markNames === namesOf(source) ? last : null;
  };
  const remember = (source: DaySource, last: Omit<Known, 'markNames'>): PackedNote => {
    known.delete(source.path);
    known.set(source.path, { ...last, markNames: namesOf(source) });
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > remembered) known.delete(oldest);
    return last.note;
  };
  return {
    atOnce(text, source) {
      const before = lastOf(source);
      const scanned = scan(text);
      const found = outline(scanned, source.learnedNames);
      const record = readPlaces(scanned, source, found, keeper(before, text, found.cards));
      const note = index.put(record);
      // Somebody has searched, and will again.
      if (before !== null && before.note.folded !== null) foldedNote(note, record);
      return remember(source, { text, places: found.cards, note });
    },
    *inSteps(text, source) {
      const { note, places } = yield* readLarge(text, source, found => keeper(lastOf(source), text, found));
      return () => remember(source, { text, places, note: index.put(note) });
    },
  };
}
