import type { Plan } from '../../markdown/edit';
import type { PaperMetadata } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import { citeKey } from '../../papers/cite/cite-key';
import { mergeIds } from '../../reference/identify';
import type { DaySource } from '../../papers/read/read-day';
import { keywordsOf } from '../../reference/keywords';
import { publicationOfLine } from '../../reference/venue';
import type { Translate } from '../../i18n/translate';
import { additionEdits, checkedEdits } from './card-edits';
import { findSpot, pendingLine, plainLine, type CardSpot, type KnownCard } from './card-spot';
import { abstractOf, statusCallout } from '../write/card-blocks';
import { factLines } from '../write/card-text';
import type { FactStyle } from './card-source';
import type { NewCard } from '../write/new-card';
import { idLinks, serviceLinks, titleText, type CardFacts } from '../write/card-values';
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
  style: FactStyle,
  t: Translate,
): CompletePlan {
  const spot = findSpot(text, source, known);
  const line = spot === null ? null : pendingLine(spot);
  if (spot === null || line === null) return { found: false, edits: [] };
  const { card, heading, note } = spot;
  const { eol } = note;
  const facts = factsOf(card, metadata, citeKey(metadata, style.template.keyPattern));
  const from = text.lastIndexOf('\n', line.from - 1) + 1;
  const words = style.template.words;
  const added = additionEdits(
    spot,
    {
      links: newLinks(card, [...idLinks(facts.ids), ...serviceLinks(metadata.links, facts.ids, words)]),
      linkLabel: `- ${style.words.paperLabel}${style.words.colon}`,
      facts: missingFacts(spot, metadata, facts, style),
      blocks: [statusCallout(facts, words, eol), missingAbstract(spot, facts, style)].filter(
        each => each !== '',
      ),
    },
    { from, to: line.to, insert: '' },
  );
  const title = metadata.title.trim();
  const renamed =
    title !== '' && isBareId(card) ? [{ ...heading.title, insert: titleText(metadata.title, facts) }] : [];
  return { found: true, edits: checkedEdits(text, [...renamed, ...added], card.line, t) };
}

/** What is known of a card once its metadata are there. */
export function factsOf({ ids, day }: PaperCard, metadata: PaperMetadata, key = ''): CardFacts {
  return { metadata, ids: mergeIds(ids, metadata.ids), day, citeKey: key, pending: false };
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

function missingFacts(
  spot: CardSpot,
  metadata: PaperMetadata,
  facts: CardFacts,
  style: FactStyle,
): readonly string[] {
  const { card, note } = spot;
  const hasVenue = card.venue !== null;
  // A year of the card may be that of its ids.
  const hasYear = hasVenue || (metadata.venue === null && statesYear(spot));
  const lacking: PaperMetadata = {
    ...metadata,
    authors: card.authors.length > 0 ? [] : metadata.authors,
    venue: hasVenue ? null : metadata.venue,
    year: hasYear ? null : metadata.year,
    keywords: listsKeywords(spot) ? [] : metadata.keywords,
  };
  const written: NewCard = {
    title: card.name,
    links: [],
    summary: '',
    remark: '',
    facts: { ...facts, metadata: lacking },
  };
  return factLines(written, { ...style, level: card.level, eol: note.eol });
}

const statesYear = (spot: CardSpot): boolean =>
  spot.lines.some(line => line.prose && (publicationOfLine(plainLine(spot, line))?.year ?? null) !== null);

// Tags are keywords too, but stand for no list.
const listsKeywords = (spot: CardSpot): boolean =>
  spot.lines.some(line => line.prose && (keywordsOf(plainLine(spot, line)) ?? []).length > 0);

function missingAbstract({ note, from, to }: CardSpot, facts: CardFacts, { template }: FactStyle): string {
  const isThere = /^>[ \t]*\[!abstract\]/im.test(note.text.slice(from, to));
  if (isThere || !tokensIn(template.text).includes('abstract')) return '';
  return abstractOf(facts, note.eol, template);
}
