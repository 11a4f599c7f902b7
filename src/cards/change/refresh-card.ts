import type { Plan } from '../../markdown/edit';
import type { PaperMetadata, PaperStatus } from '../../reference/paper-metadata';
import type { PaperCard } from '../../papers/card';
import type { PaperIds } from '../../reference/paper-ids';
import { publicationText } from '../../papers/card-facts';
import { idsIn } from '../../reference/identify';
import { normalTitle } from '../../reference/normal-title';
import type { DaySource } from '../../papers/read/read-day';
import { publicationOfLine, splitTitle } from '../../reference/venue';
import type { Translate } from '../../i18n/translate';
import { plainText } from '../../markdown/inline/inline';
import { additionEdits, checkedEdits } from './card-edits';
import { findSpot, type CardSpot, type KnownCard } from './card-spot';
import { statusCallout } from '../write/card-blocks';
import { factLines } from '../write/card-text';
import type { CardLink } from '../../reference/draft';
import { factTokens, idLinks } from '../write/card-fields';
import type { CardLook } from '../write/card-look';
import { languageWords } from '../../settings/note-words';
import { completed, newLinks } from './complete-card';
import { linkLabel } from '../write/link-text';
import { statedPublication } from './stated-publication';

/** What of a card can have changed. */
export type RefreshField = 'publication' | keyof PaperIds | 'code' | 'status';

/** A change that services suggest: `before` is empty where the card says nothing. */
export interface Change {
  readonly field: RefreshField;
  readonly before: string;
  /** Venue and year, an id, an address, or the name of the paper's state. */
  readonly after: string;
}

/** A plan with whether the card is still there. */
export interface RefreshPlan extends Plan {
  readonly found: boolean;
}

const idFields = ['arxiv', 'doi', 'openreview', 'acl'] as const;

/** What services know of a card's paper that the card does not say: where it came out, ids, code, a retraction. */
export function proposeChanges(card: PaperCard, metadata: PaperMetadata): readonly Change[] {
  const ids = idFields.flatMap((field): Change[] => {
    const after = metadata.ids[field];
    const isNew = after !== null && card.ids[field] === null && !idOfLinks(card, field).includes(after);
    return isNew ? [{ field, before: '', after }] : [];
  });
  const code = metadata.links
    .filter(({ kind, url }) => kind === 'code' && !card.links.some(link => sameAddress(link.url, url)))
    .map(({ url }): Change => ({ field: 'code', before: '', after: url }));
  return [
    ...publicationChange(card, metadata),
    ...ids,
    ...code,
    ...statusChange(card.excerpt, metadata.status),
  ];
}

const idOfLinks = ({ links }: PaperCard, field: keyof PaperIds) =>
  links.map(({ url }) => idsIn(url)[field]).filter(id => id !== null);

const sameAddress = (a: string, b: string) => bare(a) === bare(b);
const bare = (url: string) => url.replace(/^https?:\/\/(?:www\.)?|\/+$|\.git$/gi, '').toLowerCase();

function publicationChange(card: PaperCard, { venue, year }: PaperMetadata): readonly Change[] {
  const inTitle = splitTitle(plainText(card.title, 0, card.title.length)).publication;
  // What a heading says comes first for readers, and the heading is the user's.
  if (venue === null || inTitle.venue !== null || inTitle.year !== null) return [];
  const after = publicationText({ venue, year });
  // What could not be read back would be proposed for ever.
  const written = linkLabel(after);
  const read = publicationOfLine(`Venue: ${plainText(written, 0, written.length)}`);
  if (read?.venue !== venue || read.year !== year) return [];
  const sameYear = year === null || card.year === year;
  if (card.venue !== null && sameVenue(card.venue, venue) && sameYear) return [];
  const before = publicationText({ venue: card.venue, year: card.venue === null ? null : card.year });
  return [{ field: 'publication', before, after }];
}

function sameVenue(a: string, b: string): boolean {
  const [short = '', long = ''] = [normalTitle(a), normalTitle(b)].sort((x, y) => x.length - y.length);
  return short !== '' && long.includes(short);
}

function statusChange(text: string, status: PaperStatus): readonly Change[] {
  if (status === 'current') return [];
  const said = [languageWords.zh, languageWords.en].some(words => text.includes(words.status[status]));
  return said ? [] : [{ field: 'status', before: '', after: status }];
}

/**
 * Writes the ticked changes into a card, each where its kind stands, and nothing else; what the card says by now is
 * not written again.
 * @throws Problem if a heading of the note would come or go
 */
export function applyChanges(
  text: string,
  source: DaySource,
  known: KnownCard,
  metadata: PaperMetadata,
  ticked: readonly Change[],
  look: CardLook,
  t: Translate,
): RefreshPlan {
  const spot = findSpot(text, source, known);
  if (spot === null) return { found: false, edits: [] };
  const { card } = spot;
  const due = proposeChanges(card, metadata).filter(change =>
    ticked.some(({ field, after }) => field === change.field && after === change.after),
  );
  const has = (field: RefreshField) => due.some(change => change.field === field);
  const chosen = (field: keyof PaperIds) => (has(field) ? metadata.ids[field] : null);
  const ids: PaperIds = {
    arxiv: chosen('arxiv'),
    doi: chosen('doi'),
    openreview: chosen('openreview'),
    acl: chosen('acl'),
  };
  const { words } = look;
  const code = due
    .filter(({ field }) => field === 'code')
    .map(({ after }) => ({ text: words.linkNames.code, url: after }));
  const stated = has('publication') ? statedPublication(spot, metadata, words) : [];
  const isAdded = has('publication') && stated.length === 0;
  const facts = (more: readonly CardLink[]) => newLines(spot, metadata, look, more, isAdded);
  const body = text.slice(spot.from, spot.to);
  const isNews = has('status') && statusChange(body, metadata.status).length > 0;
  const status = isNews ? [statusCallout({ metadata }, look)] : [];
  const links = newLinks(card, [...idLinks(ids), ...code]);
  const added = additionEdits(spot, { links, facts, blocks: status });
  const edits = [...stated, ...added].sort((a, b) => a.from - b.from);
  return { found: true, edits: checkedEdits(text, edits, card.line, t) };
}

function newLines(
  spot: CardSpot,
  metadata: PaperMetadata,
  look: CardLook,
  links: readonly CardLink[],
  withPublication: boolean,
): readonly string[] {
  const there = new Set(spot.lines.map(({ text }) => text));
  const bare = (line: string) => line.replace(/^[-*+] /, '').trim();
  const known = factTokens.filter(token => !withPublication || (token !== 'venue' && token !== 'year'));
  const lines = factLines(completed(spot.card, metadata), look, links, known);
  return lines.filter(line => !there.has(bare(line)));
}
