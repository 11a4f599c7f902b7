import { applyEdits, type Plan } from '../markdown/edit';
import type { PaperCard } from '../papers/card';
import { readDay } from '../papers/read/read-day';
import { citeKey, keyPattern } from '../papers/cite/cite-key';
import type { Ports } from '../ports';
import { noteWords, sectionNames } from '../settings/note-words';
import type { Day } from '../time/day';
import type { NewCard } from '../cards/write/new-card';
import { cardTemplate } from '../cards/write/template-in-use';
import { editorOffset, noteOffset } from '../cards/place/editor-offset';
import { placeCard, type PlaceRequest } from '../cards/place/place-card';
import type { Draft } from '../reference/draft';
import { seenBefore } from '../papers/index/seen-before';
import { spanEdits } from '../cards/place/span-edits';
import { cardLinks } from '../cards/write/with-metadata';

/** A card to be written. */
export interface CardToWrite {
  readonly draft: Draft;
  readonly title: string;
  readonly summary: string;
  readonly remark: string;
  readonly pending: boolean;
  /** A Markdown link to where the paper was queued to be read; empty for none. */
  readonly origin?: string;
}

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
  cards: readonly CardToWrite[],
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
  cards: readonly CardToWrite[],
  place: WritePlace,
  ports: Ports,
): CardsPlan {
  let now = text;
  let at = place.at === null ? null : noteOffset(text, place.at);
  const written = cards.map((card): WrittenCard => {
    const plan = placeCard(now, placeRequest(card, place, at, ports), ports.t);
    now = applyEdits(now, plan.edits);
    const [edit] = plan.edits;
    // The next card stands behind this one.
    if (edit !== undefined && at !== null) at = edit.from + edit.insert.trimEnd().length;
    return { line: plan.line, cursor: editorOffset(now, plan.cursor), present: plan.present ?? null };
  });
  return { edits: spanEdits(text, now), cards: written };
}

/** A card with all that its template may ask for; the day may be empty while none is known. */
export function newCard(
  { draft, title, summary, remark, pending, origin = '' }: CardToWrite,
  day: string,
  { settings, language }: Pick<Ports, 'settings' | 'language'>,
): NewCard {
  const { ids, metadata } = draft;
  const key = metadata === null ? '' : citeKey(metadata, keyPattern(settings()));
  const links = cardLinks(draft, settings(), language);
  return { title, links, summary, remark, origin, facts: { metadata, ids, day, citeKey: key, pending } };
}

function placeRequest(
  card: CardToWrite,
  { path, day, topic, again }: WritePlace,
  at: number | null,
  ports: Ports,
): PlaceRequest {
  const settings = ports.settings();
  const words = noteWords(settings, ports.language);
  const learnedNames = sectionNames(ports, 'learned');
  return {
    card: newCard(card, day, ports),
    topic,
    learnedNames,
    learnedHeading: words.learned,
    level: settings.level,
    words,
    repeats: text =>
      seenBefore({ cards: () => readDay(text, { path, day, learnedNames }).cards }, card.draft),
    again,
    template: cardTemplate(settings, ports.language),
    ...(at === null ? {} : { at }),
  };
}
