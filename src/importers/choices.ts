import { finish } from '../time/finish';
import { titleText } from '../cards/write/card-fields';
import { plainText } from '../markdown/inline/inline';
import { splitTitle } from '../reference/venue';
import type { PaperCard } from '../papers/card';
import type { Draft } from '../reference/draft';
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

/** What a source says of a paper, under the title that it gets. */
export function draftOf({ card, title }: Pick<Choice, 'card' | 'title'>): Draft {
  const { links, summary: _summary, sections: _sections, topics, line: _line, ...said } = card;
  // Headings of the source below the topic are what the paper is about.
  const keywords = [...new Set([...said.keywords, ...topics.slice(1)])];
  const metadata = { ...said, title, keywords, links: [], status: 'current' } as const;
  return { title, ids: card.ids, pmid: null, links, metadata };
}

/** What is compared: the title as the index will show it. */
export function comparable(draft: Draft): Pick<Draft, 'ids' | 'title'> {
  const heading = titleText(draft);
  return { ids: draft.ids, title: splitTitle(plainText(heading, 0, heading.length)).name || draft.title };
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
    const wanted = comparable(draftOf({ card, title }));
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
