import type { BibEntry } from '../bibtex/bib-entry';
import { displayName } from '../bibtex/bib-names';
import type { PaperMetadata } from './paper-metadata';

/** What a BibTeX entry says of a paper; of a preprint it names no venue. */
export interface EntryFacts extends Omit<PaperMetadata, 'ids' | 'links' | 'status'> {
  /** Text in which its ids are recognised. */
  readonly idText: string;
}

/** Reads the fields of a BibTeX entry; what it lacks is empty or null. */
export function entryFacts(entry: BibEntry): EntryFacts {
  const { fields, people, type } = entry;
  const get = (...names: readonly string[]) =>
    names.map(name => fields.get(name) ?? '').find(value => value !== '') ?? '';
  const authors = (people.get('author') ?? people.get('editor'))?.names ?? [];
  const venue = get('booktitle', 'journal', 'journaltitle', 'publisher', 'school', 'institution');
  const isPreprint = /^(?:arxiv|corr)\b/i.test(venue) || type === 'misc';
  return {
    title: get('title'),
    authors: authors.map(displayName),
    year: Number(/\d{4}/.exec(get('year', 'date'))?.[0] ?? 0) || null,
    venue: venue === '' || isPreprint ? null : venue,
    idText: idText(entry),
    abstract: get('abstract'),
    keywords: wordList(get('keywords', 'keyword')),
  };
}

/** The words of a field that lists some, such as keywords or groups. */
export function wordList(value: string): readonly string[] {
  return value
    .split(/[,，;；、]/)
    .map(word => word.trim())
    .filter(word => word !== '');
}

// The ids in a form in which they are recognised; a preprint's number may stand in its journal's name.
function idText({ fields }: BibEntry): string {
  const eprint = fields.get('eprint') ?? '';
  const archive = `${fields.get('archiveprefix') ?? ''}${fields.get('eprinttype') ?? ''}`;
  const isArxiv = /arxiv/i.test(archive) || /^(?:arxiv:)?\d{4}\.\d{4,5}/i.test(eprint);
  const doi = fields.get('doi') ?? '';
  const journal = `${fields.get('journal') ?? ''} ${fields.get('note') ?? ''}`;
  return [
    isArxiv && eprint !== '' ? `arXiv:${eprint.replace(/^arxiv:/i, '')}` : '',
    doi === '' ? '' : `doi:${doi.replace(/^doi:\s*/i, '')}`,
    /arxiv/i.test(journal) ? journal : '',
  ].join('\n');
}
