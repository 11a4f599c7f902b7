import { headingText } from '../../markdown/write/escape';
import { citeKey } from '../../papers/cite/cite-key';
import { nameList } from '../../reference/authors';
import { headingOf, type CardLink, type Draft } from '../../reference/draft';
import { canonicalLinks, idKeys, idsIn } from '../../reference/identify';
import type { PaperIds } from '../../reference/paper-ids';
import type { NoteWords } from '../../settings/note-words';
import type { Card } from './card';
import type { CardLook } from './card-look';
import { foreignLine, foreignText, withoutOtherIds } from './foreign-text';
import { linkDestination, linkLabel } from './link-text';

/** A value as it stands on a card: on one line, safe to write, empty if nothing is known. */
type Value = (card: Card, look: CardLook) => string;

/** What lines that state facts hold; completing a card adds such lines. */
const facts = {
  authors: ({ metadata, ids }, { words }) => withoutOtherIds(authorList(metadata?.authors ?? [], words), ids),
  year: ({ metadata }) => String(metadata?.year ?? ''),
  venue: ({ metadata, ids }) => withoutOtherIds(linkLabel(metadata?.venue ?? ''), ids),
  keywords: ({ metadata, ids }, { words }) =>
    withoutOtherIds(keywordList(metadata?.keywords ?? [], words), ids),
  citekey: ({ metadata }, { keyPattern }) =>
    metadata === null ? '' : linkLabel(citeKey(metadata, keyPattern)),
} satisfies Record<string, Value>;

const values = {
  title: titleText,
  ...facts,
  links: (card, { words }) => linkList(cardLinks(card, words)),
  ids: ({ ids }) => linkList(idLinks(ids)),
  abstract: ({ metadata, ids }, { abstract }) =>
    metadata === null || abstract === 'none'
      ? ''
      : withoutOtherIds(foreignText(metadata.abstract.replace(/\s+/g, ' '), '\n'), ids),
  date: (_card, { day }) => day,
  summary: ({ summary }) => headingText(summary.replace(/\s+/g, ' ')),
  remark: ({ remark }) => headingText(remark.replace(/\s+/g, ' ')),
} satisfies Record<string, Value>;

/** What a card's template can hold, as `{{name}}`. */
export type CardToken = keyof typeof values;

/** Values of tokens. */
export type TokenValues = Readonly<Record<CardToken, string>>;

const named = (table: Partial<Record<CardToken, Value>>) => Object.keys(table) as readonly CardToken[];

/** The tokens that there are. */
export const cardTokens = named(values);

/** Those of lines that state facts. */
export const factTokens = named(facts);

/** The value of each token on a card; those in `known` are left out. */
export function tokenValues(card: Card, look: CardLook, known: readonly CardToken[] = []): TokenValues {
  const written = cardTokens.map(token => [token, known.includes(token) ? '' : values[token](card, look)]);
  return Object.fromEntries(written) as Record<CardToken, string>;
}

/** The template that is used while the setting is empty. */
export function builtInTemplate(words: NoteWords): string {
  const { paperLabel, keywordsLabel, colon } = words;
  const lines = [
    `- ${paperLabel}${colon}{{links}}`,
    authorsLine(words),
    publicationLine(words),
    `- ${keywordsLabel}${colon}{{keywords}}`,
  ];
  return ['# {{title}}', lines.join('\n'), '{{summary}}', '{{abstract}}', '{{remark}}'].join('\n\n');
}

/** The built-in template's line of authors. */
export const authorsLine = ({ authorsLabel, colon }: NoteWords): string =>
  `- ${authorsLabel}${colon}{{authors}}`;

/** The built-in template's line that says where and when a paper came out. */
export const publicationLine = ({ venueLabel, colon }: NoteWords): string =>
  `- ${venueLabel}${colon}{{venue}} {{year}}`;

/** More names than this say less than the first ones. */
const mostAuthors = 30;

function authorList(authors: readonly string[], words: NoteWords): string {
  const shown = nameList(authors.slice(0, mostAuthors), words, linkLabel);
  return authors.length > mostAuthors ? `${shown} et al.` : shown;
}

const keywordList = (keywords: readonly string[], { comma }: NoteWords): string =>
  [...new Set(keywords.map(linkLabel))].filter(word => word !== '').join(comma);

/** The heading's text: what the user typed as it is, a title from elsewhere with nothing in it that lives. */
export function titleText(draft: Draft): string {
  const title = headingOf(draft);
  if (draft.metadata === null || draft.metadata.title !== title) return headingText(title);
  return withoutOtherIds(foreignLine(title), draft.ids);
}

/** Links as Markdown on one line. */
export function linkList(links: readonly CardLink[]): string {
  return links.map(({ text, url }) => `[${linkLabel(text)}](${linkDestination(url)})`).join(' · ');
}

/** The links to the ids alone. */
export function idLinks(ids: PaperIds): readonly CardLink[] {
  return canonicalLinks(ids).map(({ text, url }) => ({ text, url }));
}

/** The links that a service gives, with labels, without those that lead where an id leads. */
export function serviceLinks({ metadata, ids }: Draft, words: NoteWords): readonly CardLink[] {
  const own = new Set(idKeys(ids));
  return (metadata?.links ?? [])
    .filter(({ kind, url }) => kind === 'pdf' || !idKeys(idsIn(url)).some(key => own.has(key)))
    .map(({ kind, url }) => ({ text: words.linkNames[kind], url }));
}

/** All links of a card: those of a service behind the others. */
function cardLinks(draft: Draft, words: NoteWords): readonly CardLink[] {
  return distinctLinks([...draft.links, ...serviceLinks(draft, words)]);
}

/** Links without those whose address came before. */
export function distinctLinks(links: readonly CardLink[]): readonly CardLink[] {
  const seen = new Set<string>();
  return links.filter(({ url }) => !seen.has(url) && seen.add(url));
}
