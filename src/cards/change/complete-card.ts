import type { Plan } from '../../markdown/edit';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import { mergeIds } from '../../reference/identify';
import type { DaySource } from '../../papers/read/read-day';
import { keywordsOf } from '../../reference/keywords';
import { publicationOfLine } from '../../reference/venue';
import type { Translate } from '../../i18n/translate';
import { additionEdits, checkedEdits } from './card-edits';
import { findSpot, pendingLine, plainLine, type CardSpot, type KnownCard } from './card-spot';
import { abstractOf, statusCallout } from '../write/card-blocks';
import { factLines } from '../write/card-text';
import { cardOf, type Card } from '../write/card';
import { factTokens, idLinks, serviceLinks, titleText, type CardToken } from '../write/card-fields';
import type { CardLook } from '../write/card-look';
import { tokensIn } from '../write/template-lines';
import type { CardLink } from '../../reference/draft';

/** What completing a card did: `found` is false if the note has no such card waiting for metadata. */
export interface CompletePlan extends Plan {
  readonly found: boolean;
}

/** Whether a card's heading is nothing but an id or address that stands in for a title. */
export function isBareId({ name, title, ids }: Pick<PaperCard, 'name' | 'title' | 'ids'>): boolean {
  const stand = [name, title].map(text => text.replace(/\\/g, ''));
  return (
    idLinks(ids).some(({ text }) => stand.includes(text)) ||
    stand.some(text => /^(?:PMID:\d+|[\w-]+(?:\.[\w-]+)+\/\S*)$/.test(text))
  );
}

/**
 * Puts the metadata into a card in place of the line that says they are to come: only what the card lacks, and a
 * title only where the heading is a bare id.
 * @throws Problem if a heading of the note would come or go
 */
export function completeCard(
  text: string,
  source: DaySource,
  known: KnownCard,
  metadata: PaperMetadata,
  look: CardLook,
  t: Translate,
): CompletePlan {
  const spot = findSpot(text, source, known);
  const line = spot === null ? null : pendingLine(spot);
  if (spot === null || line === null) return { found: false, edits: [] };
  const { card, heading } = spot;
  const written = completed(card, metadata);
  const from = text.lastIndexOf('\n', line.from - 1) + 1;
  const namesLinks = tokensIn(look.template).includes('links');
  const added = additionEdits(
    spot,
    {
      links: newLinks(card, [
        ...idLinks(written.ids),
        ...(namesLinks ? serviceLinks(written, look.words) : []),
      ]),
      facts: links => factLines(written, look, links, statedFacts(spot, metadata, look)),
      blocks: [statusCallout(written, look), missingAbstract(spot, written, look)].filter(
        each => each !== '',
      ),
    },
    { from, to: line.to, insert: '' },
  );
  const { title } = metadata;
  const renamed =
    title.trim() !== '' && isBareId(card)
      ? [{ ...heading.title, insert: titleText({ ...written, title }) }]
      : [];
  return { found: true, edits: checkedEdits(text, [...renamed, ...added], card.line, t) };
}

/** A card that is there with what is known of it once its metadata are. */
export function completed({ name, ids }: PaperCard, metadata: PaperMetadata): Card {
  return cardOf({ title: name, ids: mergeIds(ids, metadata.ids), pmid: null, links: [], metadata });
}

/** The links that a card does not have yet, neither as such nor by the id they lead to. */
export function newLinks(card: PaperCard, links: readonly CardLink[]): readonly CardLink[] {
  const urls = new Set(card.links.map(({ url }) => url));
  const own = new Set(idLinks(card.ids).map(({ url }) => url));
  return links.filter(({ url }, at) => {
    const first = links.findIndex(each => each.url === url) === at;
    return first && !urls.has(url) && !own.has(url);
  });
}

function statedFacts(spot: CardSpot, metadata: PaperMetadata, { template }: CardLook): readonly CardToken[] {
  if (!tokensIn(template).some(token => factTokens.includes(token))) return factTokens;
  const { card } = spot;
  const hasVenue = card.venue !== null;
  // A year of the card may be that of its ids.
  const hasYear = hasVenue || (metadata.venue === null && statesYear(spot));
  const stated: readonly (readonly [CardToken, boolean])[] = [
    ['authors', card.authors.length > 0],
    ['venue', hasVenue],
    ['year', hasYear],
    ['keywords', listsKeywords(spot)],
  ];
  return stated.flatMap(([token, isStated]) => (isStated ? [token] : []));
}

const statesYear = (spot: CardSpot): boolean =>
  spot.lines.some(line => line.prose && (publicationOfLine(plainLine(spot, line))?.year ?? null) !== null);

// Tags are keywords too, but stand for no list.
const listsKeywords = (spot: CardSpot): boolean =>
  spot.lines.some(line => line.prose && (keywordsOf(plainLine(spot, line)) ?? []).length > 0);

function missingAbstract({ note, from, to }: CardSpot, written: Card, look: CardLook): string {
  const isThere = /^>[ \t]*\[!abstract\]/im.test(note.text.slice(from, to));
  if (isThere || !tokensIn(look.template).includes('abstract')) return '';
  return abstractOf(written, look, note.eol);
}
