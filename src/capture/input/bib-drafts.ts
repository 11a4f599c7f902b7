import type { BibEntry } from '../../bibtex/bib-entry';
import { parseBibtex } from '../../bibtex/parse-bibtex';
import type { PaperMetadata } from '../../reference/paper-metadata';
import { idsIn } from '../../reference/identify';
import { entryFacts } from '../../reference/entry-facts';
import { recognise } from './recognise';
import { headingOf, type Draft } from '../../reference/draft';

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
  const { idText, ...facts } = entryFacts(entry);
  const { title } = facts;
  const url = entry.fields.get('url') ?? '';
  const ids = idsIn(`${idText}\n${url}`);
  const metadata: PaperMetadata = { ...facts, ids, links: [], status: 'current' };
  const urls = [url, entry.fields.get('pdf') ?? ''];
  const known = recognise([idText, ...urls.filter(each => /^https?:/i.test(each))].join('\n'));
  return { title, ids, pmid: entry.fields.get('pmid') ?? null, links: known.links, metadata };
}
