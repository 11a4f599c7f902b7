import { cardOf, type Card } from '../../src/cards/write/card';
import { builtInTemplate } from '../../src/cards/write/card-fields';
import {
  placeCards,
  standingAt,
  type CardsToPlace,
  type WantedCard,
} from '../../src/cards/place/place-cards';
import type { PaperCard } from '../../src/papers/card';
import type { Translate } from '../../src/i18n/translate';
import type { CardLook } from '../../src/cards/write/card-look';
import type { Language } from '../../src/i18n/message-table';
import type { Draft } from '../../src/reference/draft';
import { noIds } from '../../src/reference/identify';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { languageWords } from '../../src/settings/note-words';

/** The look of cards in a language, without abstracts. */
export const lookIn = (language: Language, template = ''): CardLook => ({
  words: languageWords[language],
  template: template === '' ? builtInTemplate(languageWords[language]) : template,
  abstract: 'none',
  keyPattern: '',
  day: '2024-09-13',
});

/** Metadata that say nothing but what is given. */
export const metadataOf = (said: Partial<PaperMetadata> = {}): PaperMetadata => ({
  ...{ title: 'T', authors: [], year: null, venue: null, ids: noIds, abstract: '', keywords: [], links: [] },
  status: 'current',
  ...said,
});

/** A card of which nothing is known but what is given. */
export const cardWith = (given: Partial<Card>): Card => {
  const draft: Draft = { title: 'T', ids: noIds, pmid: null, links: [], metadata: null };
  return cardOf({ ...draft, ...given }, given);
};

/** One card and where it is to go. */
export interface OneCard extends Omit<CardsToPlace, 'wanted' | 'waits' | 'presentIn'>, WantedCard {
  /** The cards of a text that are about its paper. */
  readonly repeats: (text: string) => readonly PaperCard[];
}

/** Places one card as capturing does. */
export function placeCard(text: string, { card, topic, again, repeats, ...request }: OneCard, t: Translate) {
  const presentIn: CardsToPlace['presentIn'] = note => (_, place) =>
    standingAt(note, repeats(note.text), place);
  const wanted = [{ card, topic, again }];
  const { edits, cards } = placeCards(text, { ...request, wanted, waits: true, presentIn }, t);
  const { line = 0, cursor = 0, present = null } = cards[0] ?? {};
  return { edits, line, cursor, duplicate: present !== null };
}
