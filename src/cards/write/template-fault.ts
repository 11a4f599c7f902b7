import type { Language } from '../../i18n/message-table';
import type { PaperCard } from '../../papers/card';
import { readDay } from '../../papers/read/read-day';
import { noIds, yearOfIds } from '../../reference/identify';
import { normalTitle } from '../../reference/normal-title';
import { languageWords } from '../../settings/note-words';
import { cardOf, type Card } from './card';
import type { CardToken } from './card-fields';
import { cardText } from './card-text';
import { sampleCard, sampleDay } from './sample-card';
import { templateGroups, tokensIn } from './template-lines';

/**
 * Why a template can't be used: no heading with the title, nothing that names the paper's ids, cards that would not be
 * found again, or cards whose venue and year would be read as others or not at all.
 */
export type TemplateFault = 'no-title' | 'no-ids' | 'unreadable' | 'publication';

/** Says why a template can't be used, by writing cards with it and reading them back; null if it can. */
export function templateFault(template: string, language: Language): TemplateFault | null {
  const first = templateGroups(template)[0]?.[0] ?? '';
  const tokens = tokensIn(template);
  const isTitled = /^#{1,6}[ \t]/.test(first) && tokensIn(first).includes('title');
  if (!isTitled || tokens.filter(token => token === 'title').length > 1) return 'no-title';
  if (!tokens.includes('links') && !tokens.includes('ids')) return 'no-ids';
  const read = samples(language).flatMap(card =>
    [true, false].map(inTopic => ({ card, inTopic, read: readBack(card, template, language, inTopic) })),
  );
  if (read.some(each => each.read === null || !isFound(each.card, each.read, each.inTopic)))
    return 'unreadable';
  const isRead = read.every(each => each.read !== null && saysWhere(each.card, each.read, tokens));
  return isRead ? null : 'publication';
}

/** The names of people and words that cards of a usable template hold and the index would not read from them. */
export function unreadTokens(template: string, language: Language): readonly CardToken[] {
  const card = sampleCard(language);
  const read = readBack(card, template, language, true);
  return (['authors', 'keywords'] as const).filter(token => {
    const said = card.metadata?.[token] ?? [];
    return tokensIn(template).includes(token) && !said.every(each => read?.[token].includes(each));
  });
}

// Of the year of its ids nobody could tell whether it was read. All is known, then each is missing, then all.
function samples(language: Language): readonly Card[] {
  const year = 2018;
  const full = sampleCard(language, { year });
  const { title, ids, pmid, links } = full;
  return [
    full,
    { ...full, summary: '', remark: '' },
    sampleCard(language, { year, authors: [] }),
    sampleCard(language, { year, venue: null }),
    sampleCard(language, { year: null }),
    sampleCard(language, { year, keywords: [] }),
    sampleCard(language, { year, abstract: '' }),
    { ...full, ids: noIds, links: [] },
    cardOf({ title, ids, pmid, links, metadata: null }),
    cardOf({ title, ids: noIds, pmid, links: [], metadata: null }),
  ];
}

/** The card as the index reads it; null if it finds none, or more than one. */
function readBack(card: Card, template: string, language: Language, inTopic: boolean): PaperCard | null {
  const look = {
    words: languageWords[language],
    template,
    abstract: 'folded',
    keyPattern: '',
    asWritten: true,
  } as const;
  const place = { level: inTopic ? 3 : 2, eol: '\n', inTopic, waits: true };
  const { text } = cardText(card, { ...look, ...place, day: sampleDay });
  const note = `# L\n\n${inTopic ? '## T\n\n' : ''}${text}\n\n# End\n`;
  const { cards } = readDay(note, { path: 'a.md', day: sampleDay, learnedNames: ['L'] });
  return cards.length === 1 ? (cards[0] ?? null) : null;
}

function isFound({ title, ids }: Card, read: PaperCard, inTopic: boolean): boolean {
  const hasIds = ids.arxiv === null || read.ids.arxiv === ids.arxiv;
  return normalTitle(read.name) === normalTitle(title) && (read.topic !== null) === inTopic && hasIds;
}

function saysWhere({ metadata, ids }: Card, read: PaperCard, tokens: readonly CardToken[]): boolean {
  const venue = tokens.includes('venue') ? (metadata?.venue ?? null) : null;
  const year = tokens.includes('year') ? (metadata?.year ?? null) : null;
  return read.venue === venue && read.year === (year ?? yearOfIds(ids));
}
