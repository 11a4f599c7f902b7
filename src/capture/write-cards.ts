import { applyEdits, type Plan } from '../markdown/edit';
import type { PaperCard } from '../papers/card';
import { readDay } from '../papers/read/read-day';
import type { Ports } from '../ports';
import { sectionNames } from '../settings/note-words';
import type { Day } from '../time/day';
import type { Card } from '../cards/write/card';
import { lookInUse } from '../cards/write/look-in-use';
import { editorOffset, noteOffset } from '../cards/place/editor-offset';
import { placeCard } from '../cards/place/place-card';
import { seenBefore } from '../papers/index/seen-before';
import { spanEdits } from '../cards/place/span-edits';

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

/** Where a card is once all are written. */
export interface WrittenCard {
  /** From 1. */
  readonly line: number;
  /** Offset as editors count where one writes on. */
  readonly cursor: number;
  /** The card that was there already; nothing was written for this one then. */
  readonly present: PaperCard | null;
}

/**
 * Writes cards below each other in one edit of the note, so that one undo takes them all back.
 * @throws Problem if there is no certain place for one of them; none is written then
 */
export async function writeCards(
  ports: Ports,
  cards: readonly Card[],
  place: WritePlace,
): Promise<readonly WrittenCard[]> {
  const plan = await ports.notes.edit(place.path, text => planCards(text, cards, place, ports));
  return plan.cards;
}

/** What is written of them, and where each is then. */
export interface CardsPlan extends Plan {
  readonly cards: readonly WrittenCard[];
}

/** The edits that write cards below each other into a text. @throws Problem as `writeCards` does */
export function planCards(
  text: string,
  cards: readonly Card[],
  { path, day, topic, at, again }: WritePlace,
  ports: Ports,
): CardsPlan {
  const look = lookInUse(ports, day);
  const learnedNames = sectionNames(ports, 'learned');
  const learned = { learnedNames, learnedHeading: look.words.learned, level: ports.settings().level };
  let now = text;
  let offset = at === null ? null : noteOffset(text, at);
  const written = cards.map((card): WrittenCard => {
    const cardsIn = (there: string) => readDay(there, { path, day, learnedNames }).cards;
    const repeats = (there: string) => seenBefore({ cards: () => cardsIn(there) }, card);
    const place = { ...learned, topic, again, ...(offset === null ? {} : { at: offset }) };
    const plan = placeCard(now, { ...place, card, look, repeats }, ports.t);
    now = applyEdits(now, plan.edits);
    const [edit] = plan.edits;
    // The next card stands behind this one.
    if (edit !== undefined && offset !== null) offset = edit.from + edit.insert.trimEnd().length;
    return { line: plan.line, cursor: editorOffset(now, plan.cursor), present: plan.present ?? null };
  });
  return { edits: spanEdits(text, now), cards: written };
}
