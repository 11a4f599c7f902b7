import { applyEdits, type Plan } from '../../markdown/edit';
import { readDay } from '../../papers/read/read-day';
import { seenBefore } from '../../papers/index/seen-before';
import type { Ports } from '../../ports';
import { sectionNames } from '../../settings/note-words';
import type { Day } from '../../time/day';
import type { Card } from '../write/card';
import { lookInUse } from '../write/look-in-use';
import { editorOffset, noteOffset } from './editor-offset';
import { placeCards, standingAt, type CardsToPlace, type PlacedCard } from './place-cards';
import { spanEdits } from './span-edits';

/** Where cards go. */
export interface WritePlace {
  readonly path: string;
  readonly day: Day;
  readonly topic: string | null;
  /** Offset as editors count, each line break as one character; null for the end of the topic. */
  readonly at: number | null;
  /** Write a card even if its place has one of the paper. */
  readonly again: boolean;
}

/**
 * Writes cards below each other in one edit of the note, so that one undo takes them all back.
 * @throws Problem if there is no certain place for one of them; none is written then
 */
export async function writeCards(
  ports: Ports,
  cards: readonly Card[],
  place: WritePlace,
): Promise<readonly PlacedCard[]> {
  const plan = await ports.notes.edit(place.path, text => planCards(text, cards, place, ports));
  return plan.cards;
}

/** The edits that write cards below each other, and where each is then; cursors count as editors do. */
export interface BelowEachOther extends Plan {
  readonly cards: readonly PlacedCard[];
}

/** The edits that write cards below each other into a text. @throws Problem as `writeCards` does */
export function planCards(
  text: string,
  cards: readonly Card[],
  { path, day, topic, at, again }: WritePlace,
  ports: Ports,
): BelowEachOther {
  const learnedNames = sectionNames(ports, 'learned');
  const presentIn: CardsToPlace['presentIn'] = note => (card, place) => {
    const cardsIn = () => readDay(note.text, { path, day, learnedNames }).cards;
    return place.home === null ? null : standingAt(note, seenBefore({ cards: cardsIn }, card), place);
  };
  const { level } = ports.settings();
  const request = { learnedNames, level, look: lookInUse(ports, day), waits: true, presentIn };
  let now = text;
  let offset = at === null ? null : noteOffset(text, at);
  // One after the other, so that the same paper under two of its ids is seen to be there.
  const written = cards.map((card): PlacedCard => {
    const here = offset === null ? {} : { at: offset };
    const plan = placeCards(now, { ...request, ...here, wanted: [{ card, topic, again }] }, ports.t);
    now = applyEdits(now, plan.edits);
    const [edit] = plan.edits;
    // The next card stands behind this one.
    if (edit !== undefined && offset !== null) offset = edit.from + edit.insert.trimEnd().length;
    const { line = 1, cursor = 0, present = null } = plan.cards[0] ?? {};
    return { line, cursor: editorOffset(now, cursor), present };
  });
  return { edits: spanEdits(text, now), cards: written };
}
