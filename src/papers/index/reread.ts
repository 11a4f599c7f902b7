import type { Scan } from '../../markdown/model';
import { outline, type CardPlace } from '../read/outline';
import { readPlacesInSteps, type DaySource } from '../read/read-day';
import { foldNoteInSteps } from './haystack';
import { large, packNote, packNoteInSteps } from './pack-note';
import type { MovedCard, NoteToPack, PackedCard, PackedNote } from './packed-items';

/** A note as it was read last. */
export interface LastReading {
  readonly text: string;
  readonly places: readonly CardPlace[];
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
  known: LastReading,
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

/** What stands in a card's place instead of reading it; null to read it. */
type KeepCard = (place: CardPlace, nth: number) => MovedCard | null;

/** What stands in a card's place instead of reading it. */
function keeper(known: LastReading | null, text: string, places: readonly CardPlace[]): KeepCard {
  const same = known && unchanged(known, text, places);
  return (place, nth) => {
    const kept = same?.get(place);
    const { path: headings, topic, heading } = place;
    return kept ? { kept, line: heading.line, nth, headings, topic } : null;
  };
}

/** What a note holds, with the cards that stand as they did when it was read last taken over; and where its cards are. */
export function* readAfter(
  last: LastReading | null,
  scanned: Scan,
  source: DaySource,
): Generator<undefined, { readonly record: NoteToPack; readonly places: readonly CardPlace[] }> {
  const found = outline(scanned, source.learnedNames);
  yield;
  const keep = keeper(last, scanned.text, found.cards);
  yield;
  return { record: yield* readPlacesInSteps(scanned, source, found, keep), places: found.cards };
}

/** Reads a note as the index keeps it. */
export type Reread = (note: Scan, source: DaySource) => Generator<undefined, PackedNote>;

interface Known extends LastReading {
  readonly markNames: string;
}

const namesOf = ({ markNames = [] }: DaySource): string => markNames.join('\n');

/**
 * Reads notes again and again, such as at each pause of typing: what has not changed in a note since it was read last is
 * taken over. A reading that is given up leaves no trace.
 */
export function createRereader(largeFrom = large): Reread {
  const known = new Map<string, Known>();
  const lastOf = (source: DaySource): Known | null => {
    const last = known.get(source.path);
    return last?.note.day === source.day && last.markNames === namesOf(source) ? last : null;
  };
  const remember = (path: string, last: Known): void => {
    known.delete(path);
    known.set(path, last);
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size > remembered) known.delete(oldest);
  };
  return function* (scanned, source) {
    const { text } = scanned;
    const isLarge = text.length >= largeFrom;
    const before = lastOf(source);
    const { record, places } = yield* readAfter(before, scanned, source);
    const read = isLarge ? yield* packNoteInSteps(record) : packNote(record);
    // Most edits of a note are not about papers.
    const note = before?.note.text === read.text ? before.note : read;
    // Somebody has searched, and will again; and of a large note a search could not wait.
    if (isLarge || (before !== null && before.note.folded !== null))
      yield* foldNoteInSteps(note, record, largeFrom);
    remember(source.path, { text, places, markNames: namesOf(source), note });
    return note;
  };
}
