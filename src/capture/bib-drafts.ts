import { displayName } from '../bibtex/bib-names';
import type { BibEntry } from '../bibtex/bib-entry';
import { parseBibtex } from '../bibtex/parse-bibtex';
import type { PaperMetadata } from '../metadata/paper-metadata';
import { idsIn } from '../papers/identify';
import { headingOf, recognise, type Draft } from './recognise';

/** A text taken apart: its BibTeX entries as drafts, and what is left. */
export interface BibParts {
  readonly drafts: readonly Draft[];
  readonly rest: string;
}

const entryStart = /^[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s,{}()=]+[ \t]*(?:,|\r?$)/m;

/** Reads the BibTeX entries of a text; entries without title and id stay out. */
export function bibDrafts(input: string): BibParts {
  if (!entryStart.test(input)) return { drafts: [], rest: input };
  const { entries } = parseBibtex(input);
  const drafts = entries.map(draftOf).filter(draft => headingOf(draft) !== '');
  return drafts.length === 0 ? { drafts, rest: input } : { drafts, rest: withoutEntries(input) };
}

// Between entries, from each line that starts one to the line that closes its braces.
function withoutEntries(input: string): string {
  let depth = 0;
  return input
    .split(/\r\n?|\n/)
    .map(line => {
      const starts = depth <= 0 && /^[ \t]*@[A-Za-z]+\s*[{(]/.test(line);
      if (!starts && depth <= 0) return line;
      depth = Math.max(0, starts ? 0 : depth) + count(line, /[{(]/g) - count(line, /[})]/g);
      return '';
    })
    .join('\n');
}

const count = (line: string, mark: RegExp) => (line.match(mark) ?? []).length;

function draftOf(entry: BibEntry): Draft {
  const metadata = entryMetadata(entry);
  const { ids, title } = metadata;
  const urls = [entry.fields.get('url') ?? '', entry.fields.get('pdf') ?? ''];
  const known = recognise([idText(entry), ...urls.filter(url => /^https?:/i.test(url))].join('\n'));
  return { title, ids, pmid: entry.fields.get('pmid') ?? null, links: known.links, metadata };
}

/** What a BibTeX entry says of a paper. */
export function entryMetadata(entry: BibEntry): PaperMetadata {
  const get = (...names: readonly string[]) =>
    names.map(name => entry.fields.get(name) ?? '').find(value => value !== '') ?? '';
  const venue = get('journal', 'journaltitle', 'booktitle', 'publisher', 'school', 'institution');
  const isPreprint = /^(?:arxiv|corr)\b/i.test(venue) || entry.type === 'misc';
  return {
    title: get('title'),
    authors: (entry.people.get('author')?.names ?? entry.people.get('editor')?.names ?? []).map(displayName),
    year: Number(/(?:19|20)\d{2}/.exec(get('year', 'date'))?.[0] ?? 0) || null,
    venue: venue === '' || isPreprint ? null : venue,
    ids: idsIn(`${idText(entry)}\n${get('url')}`),
    abstract: get('abstract'),
    keywords: get('keywords', 'keyword')
      .split(/[,，;；、]/)
      .map(word => word.trim())
      .filter(word => word !== ''),
    links: [],
    status: 'current',
  };
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
