import { finish } from '../time/finish';
import { headingText } from '../markdown/write/escape';
import { plainText } from '../markdown/inline/inline';
import { splitTitle } from '../reference/venue';
import type { PaperCard } from '../papers/card';
import { cardTitle } from './card-title';
import { workKeys, type FindKnown } from './known-works';
import type { ImportCard } from './source/model';

/** A paper found, with what speaks against writing it. */
export interface Choice {
  readonly card: ImportCard;
  /** Heading it would get. */
  readonly title: string;
  /** The latest earlier card of the same paper. */
  readonly seen: PaperCard | null;
  /** Found further up in the same source. */
  readonly repeat: boolean;
}

/** What is compared: the title as the index will show it. */
export function comparable(card: ImportCard, title: string): Pick<ImportCard, 'ids' | 'title'> {
  const heading = headingText(title);
  return { ids: card.ids, title: splitTitle(plainText(heading, 0, heading.length)).name || title };
}

/** Marks the papers noted before and those that come twice; `source` names papers without a title. */
export function choicesOf(cards: readonly ImportCard[], find: FindKnown, source: string): readonly Choice[] {
  return finish(choiceSteps(cards, find, source));
}

/** The same card by card: yields how much is done, from 0 to 1. */
export function* choiceSteps(
  cards: readonly ImportCard[],
  find: FindKnown,
  source: string,
): Generator<number, readonly Choice[]> {
  const met = new Set<string>();
  const choices: Choice[] = [];
  for (const card of cards) {
    const title = cardTitle(card, source);
    const wanted = comparable(card, title);
    const keys = workKeys(wanted);
    const repeat = keys.some(key => met.has(key));
    for (const key of keys) met.add(key);
    const [seen] = [...find(wanted)].sort((a, b) => (a.day < b.day ? 1 : -1));
    choices.push({ card, title, seen: seen ?? null, repeat });
    yield choices.length / cards.length;
  }
  return choices;
}

/** Whether a paper is ticked before the user says otherwise. */
export function isFresh({ seen, repeat }: Choice): boolean {
  return seen === null && !repeat;
}
