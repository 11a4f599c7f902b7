import type { BibEntry, BibName } from '../../bibtex/bib-entry';
import { readNames } from '../../bibtex/bib-names';
import { printText } from '../../bibtex/print-text';
import { isWebLink } from '../card-facts';
import { canonicalLinks } from '../../reference/identify';
import type { PaperFacts } from './paper-facts';

const journal =
  /journal|trans(?:\.|actions)|letters|review|magazine|annals|acta|nature|science|plos|arxiv|学报|杂志|期刊|通讯|研究$|^(?:JMLR|TMLR|T?PAMI|IJCV|TOG|TIP|TMI|TMM|TNNLS|TCSVT|TVCG|PR|PNAS|Neurocomputing)\b/i;

/** A work as a BibTeX entry under a key: `article` or `inproceedings` by its venue, `misc` without one. */
export function entryOfPaper(facts: PaperFacts, key: string): BibEntry {
  const { title, authors, year, venue, ids, keywords } = facts;
  const isJournal = venue !== null && journal.test(venue);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', title],
    [isJournal ? 'journal' : 'booktitle', venue],
    ['year', year === null ? null : String(year)],
    ['doi', ids.doi],
    ['eprint', ids.arxiv],
    ['archiveprefix', ids.arxiv === null ? null : 'arXiv'],
    ['url', urlOf(facts)],
    ['keywords', keywords.length === 0 ? null : keywords.join(', ')],
  ];
  const names = authors.flatMap(nameOf);
  return {
    type: venue === null ? 'misc' : isJournal ? 'article' : 'inproceedings',
    key,
    fields: new Map(fields.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))),
    people: new Map(names.length === 0 ? [] : [['author', { names, others: false }]]),
  };
}

// Where one reads it: the first lasting address, else the first link that says it leads to the paper.
function urlOf({ ids, links }: PaperFacts): string | null {
  const own = links.find(({ url, kind }) => (kind === 'paper' || kind === 'pdf') && isWebLink(url));
  return canonicalLinks(ids)[0]?.url ?? own?.url ?? null;
}

/** A name as people write it, in its parts. */
export function nameOf(author: string): readonly BibName[] {
  return readNames(printText(author, { tex: false, protect: false })).names;
}
