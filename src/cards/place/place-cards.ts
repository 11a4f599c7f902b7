import type { Translate } from '../../i18n/translate';
import type { Plan } from '../../markdown/edit';
import type { Scan } from '../../markdown/model';
import { scan } from '../../markdown/blocks/scan';
import type { PaperCard } from '../../papers/card';
import type { Problem } from '../../problem';
import type { Card } from '../write/card';
import { headingLines, placementFault } from './check-placement';
import { drawCards, type DrawnAs, type Insertion, type TopicCards } from './draw-cards';
import { placeFinder, type FindPlace } from './find-place';
import type { Place } from './place';
import { placeAt } from './place-at';

/** A card that is to be written, and under what. */
export interface WantedCard {
  readonly card: Card;
  /** Null for a card without a topic. */
  readonly topic: string | null;
  /** Write it even if its place has it. */
  readonly again: boolean;
}

/** Finds the card of the same paper that is there already where a card is to go. */
export type FindPresent = (card: Card, place: Place) => PaperCard | null;

/** Cards and where they belong. */
export interface CardsToPlace extends DrawnAs {
  readonly wanted: readonly WantedCard[];
  /** A heading that contains one of these opens a learned section. */
  readonly learnedNames: readonly string[];
  /** Level of the learned section when it has to be made. */
  readonly level: number;
  readonly presentIn: (note: Scan) => FindPresent;
  /** What is said of topics themselves; written where the topic is made. */
  readonly remarks?: ReadonlyMap<string, string>;
  /** Offset in the note at which the cards are wanted, whatever their topic; else they go to the end of it. */
  readonly at?: number;
  /** What to say where cards would not be read as such, instead of why that is. */
  readonly refusal?: Problem;
}

/** Where a card goes, or where it is. */
export interface PlacedCard {
  /** Line of the card's heading after the edits, from 1. */
  readonly line: number;
  /** Offset after the edits where one writes on. */
  readonly cursor: number;
  /** The card that is there already; nothing is written for this one then. */
  readonly present: PaperCard | null;
}

/** The edits that write cards, with where each of them is then. */
export interface CardsPlan extends Plan {
  readonly cards: readonly PlacedCard[];
  /** Topics whose remarks were written. */
  readonly remarked: ReadonlySet<string>;
}

/**
 * Puts cards at the ends of their topics in the first learned section; topic and section are made when missing. One
 * insertion for each place, after the last line with text: blank lines that follow stay, and are used before any is
 * added.
 * @throws Problem if the headings would need more than six levels, or if a card would not be read as one there
 */
export function placeCards(text: string, request: CardsToPlace, t: Translate): CardsPlan {
  const note = scan(text);
  const find = request.presentIn(note);
  const placeOf = placesIn(note, request, t);
  const topics = new Map<string | null, Topic>();
  const present = request.wanted.map(({ card, topic, again }, nth) => {
    const here = topics.get(topic) ?? { place: placeOf(topic), cards: [] };
    topics.set(topic, here);
    const there = again ? null : find(card, here.place);
    if (there === null) here.cards.push({ card, nth });
    return there;
  });
  const written = insertions(note, topics, request);
  const edits = written.map(({ edit }) => edit);
  const made = written.flatMap(insertion => insertion.made);
  const lines = edits.length === 0 ? new Map<number, number>() : headingLines(note, edits, made);
  if (lines === null) throw request.refusal ?? placementFault(note, edits[0]?.from ?? 0, t);
  const ends = new Map(note.headings.map(({ line, to }) => [line, to]));
  const drawn = new Map(made.map(heading => [heading.card?.of.nth, heading]));
  const cards = present.map((there, nth): PlacedCard => {
    const heading = drawn.get(nth);
    if (there !== null) return { line: there.line, cursor: ends.get(there.line) ?? 0, present: there };
    const cursor = heading?.card?.cursor ?? 0;
    return { line: lines.get(heading?.from ?? 0) ?? 1, cursor, present: null };
  });
  return { edits, cards, remarked: new Set(written.flatMap(({ remarked }) => remarked)) };
}

/** A card that its place does not have yet, by its number among those wanted. */
interface Fresh {
  readonly card: Card;
  readonly nth: number;
}

interface Topic {
  readonly place: Place;
  readonly cards: Fresh[];
}

function placesIn(note: Scan, { learnedNames, level, look, at }: CardsToPlace, t: Translate): FindPlace {
  if (at !== undefined) return () => placeAt(note, at, learnedNames, t);
  return placeFinder(note, { learnedNames, learnedHeading: look.words.learned, level }, t);
}

/** One insertion for each place that gets cards, in the order of the note. */
function insertions(
  note: Scan,
  topics: ReadonlyMap<string | null, Topic>,
  request: CardsToPlace,
): readonly Insertion<Fresh>[] {
  const byPlace = new Map<number, TopicCards<Fresh>[]>();
  let isMade = false;
  for (const [topic, { place, cards }] of topics) {
    if (cards.length === 0) continue;
    const headings = isMade ? place.headings.slice(-1) : place.headings;
    isMade ||= place.headings.length > 1;
    const remark = headings.length === 0 ? '' : (request.remarks?.get(topic ?? '') ?? '');
    const here = byPlace.get(place.at) ?? [];
    byPlace.set(place.at, here);
    const part = { topic: topic ?? '', place, headings, remark, cards };
    // Cards of the topic that ends here go before topics made behind it.
    if (headings.length === 0) here.unshift(part);
    else here.push(part);
  }
  let grown = 0;
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([at, parts]) => {
      const insertion = drawCards(note, at, parts, request, grown);
      grown += insertion.edit.insert.length;
      return insertion;
    });
}

/** The first of some cards that stands in the section of a place; under no topic only where the place is under none. */
export function standingAt(
  { headings }: Scan,
  cards: readonly PaperCard[],
  { home, inTopic }: Place,
): PaperCard | null {
  if (home === null) return null;
  const isThere = ({ line, topic }: PaperCard): boolean => {
    const from = headings.find(heading => heading.line === line)?.from ?? -1;
    return (inTopic || topic === null) && from >= home.bodyFrom && from < home.to;
  };
  return cards.find(isThere) ?? null;
}
