import { parseBibtex } from '../bibtex/parse-bibtex';
import type { BibEntry } from '../bibtex/bib-entry';
import { idsIn, yearOfIds } from '../papers/identify';
import { emptyCard, type Found, type ImportCard, type Skipped } from './model';
import { isLabel, linksFor } from './source-links';

/** What a reference manager knows of a work, whatever its file format. */
export interface Reference {
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number | null;
  readonly venue: string | null;
  /** Text in which ids are looked for, marked as such. */
  readonly idText: string;
  readonly urls: readonly string[];
  readonly abstract: string;
  /** Notes of the user's. */
  readonly note: string;
  readonly keywords: readonly string[];
  readonly groups: readonly string[];
  readonly line: number;
}

/** Reads a BibTeX file; an entry without a title is skipped, one that had to be mended is reported. */
export function readBibtexCards(text: string): Found {
  const { entries, warnings } = parseBibtex(text.replace(/^\uFEFF/, ''));
  const faults = warnings.map(({ line }): Skipped => ({ line, reason: 'syntax' }));
  return referencesFound(entries.map(referenceOf), faults);
}

/** References as cards. */
export function referencesFound(references: readonly Reference[], faults: readonly Skipped[]): Found {
  const untitled = references
    .filter(({ title }) => title === '')
    .map(({ line }): Skipped => ({ line, reason: 'no-title' }));
  const skipped = [...faults, ...untitled].sort((a, b) => a.line - b.line);
  return { cards: references.filter(({ title }) => title !== '').map(cardOf), remarks: [], skipped };
}

function cardOf({ title, authors, year, venue, idText, urls, ...rest }: Reference): ImportCard {
  const ids = idsIn(`${idText}\n${urls.join('\n')}`);
  const links = linksFor(ids, urls.join('\n')).filter(({ text }) => !isLabel(text) || text !== '');
  return {
    ...emptyCard,
    title,
    authors,
    ids,
    year: year ?? yearOfIds(ids),
    venue,
    links,
    abstract: rest.abstract,
    summary: rest.note,
    keywords: rest.keywords,
    topics: rest.groups.slice(0, 1),
    line: rest.line,
  };
}

const list = (value: string): readonly string[] =>
  value
    .split(/[,，;；、]/)
    .map(word => word.trim())
    .filter(word => word !== '');

function referenceOf({ type, fields, authors, line }: BibEntry): Reference {
  const get = (...names: readonly string[]) =>
    names.map(name => fields.get(name) ?? '').find(value => value !== '') ?? '';
  const eprint = get('eprint');
  const isArxiv = /arxiv/i.test(get('archiveprefix', 'eprinttype')) || /^\d{4}\.\d{4,5}/.test(eprint);
  const venue = get('booktitle', 'journal', 'journaltitle', 'publisher', 'school', 'institution');
  const idText = [
    isArxiv && eprint !== '' ? `arXiv:${eprint}` : '',
    get('doi') === '' ? '' : `doi:${get('doi')}`,
    /arxiv/i.test(`${get('journal')} ${get('note')}`) ? `${get('journal')} ${get('note')}` : '',
  ];
  return {
    title: get('title'),
    authors,
    year: Number(/\d{4}/.exec(get('year', 'date'))?.[0] ?? 0) || null,
    venue: venue === '' || /^(?:arxiv|corr)\b/i.test(venue) || type === 'misc' ? null : venue,
    idText: idText.join('\n'),
    urls: [get('url'), get('pdf')].filter(url => /^https?:/i.test(url)),
    abstract: get('abstract'),
    note: get('annote', 'annotation'),
    keywords: list(get('keywords', 'keyword')),
    groups: list(get('groups', 'mendeley-groups', 'collection')),
    line,
  };
}
