import { scan } from '../markdown/scan';
import { foldedNote } from './haystack';
import { outline, type CardPlace } from './outline';
import type { MovedCard, PackedCard, PackedNote } from './packed-items';
import type { PaperIndex } from './paper-index';
import { readPlaces, type DaySource } from './read-day';

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

/**
 * Reads notes into an index again and again, such as at each pause of typing: what has not changed in a note since it
 * was read last is taken over. Gives the note as the index keeps it.
 */
export function createRereader(
  index: Pick<PaperIndex, 'put'>,
): (text: string, source: DaySource) => PackedNote {
  const known = new Map<string, Known>();
  return (text, source) => {
    const { path, day, learnedNames, markNames = [] } = source;
    const names = markNames.join('\n');
    const last = known.get(path);
    const before = last?.note.day === day && last.markNames === names ? last : null;
    const scanned = scan(text);
    const found = outline(scanned, learnedNames);
    const same = before && unchanged(before, text, found.cards);
    const record = readPlaces(scanned, source, found, (place, nth): MovedCard | null => {
      const kept = same?.get(place);
      const { path: headings, topic, heading } = place;
      return kept ? { kept, line: heading.line, nth, headings, topic } : null;
    });
    const note = index.put(record);
    // Somebody has searched, and will again.
    if (before !== null && before.note.folded !== null) foldedNote(note, record);
    known.delete(path);
    known.set(path, { text, places: found.cards, markNames: names, note });
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > remembered) known.delete(oldest);
    return note;
  };
}
