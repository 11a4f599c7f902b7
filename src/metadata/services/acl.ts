import { displayName } from '../../bibtex/bib-names';
import { parseBibtex } from '../../bibtex/parse-bibtex';
import { idsOfDoi } from '../../reference/known-ids';
import { yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import { papersFound, question, type Question, type Reading } from './service';

const longest = 100_000;

/** Asks the ACL Anthology for a paper's BibTeX. */
export function aclAnthology(id: string): Question {
  return question('aclanthology.org', `/${id}.bib`, text => readAnthology(text, id));
}

function readAnthology(text: string, acl: string): Reading {
  const [entry] = text.trimStart().startsWith('@') ? parseBibtex(text.slice(0, longest)).entries : [];
  if (entry === undefined) return { kind: 'unreadable' };
  const field = (name: string) => entry.fields.get(name) ?? '';
  return papersFound([
    paperFrom({
      title: field('title'),
      authors: (entry.people.get('author')?.names ?? []).map(displayName),
      year: yearOf(field('year')),
      venue: field('booktitle') || field('journal'),
      ids: { ...idsOfDoi(field('doi')), acl },
      abstract: field('abstract'),
      links: [['pdf', `https://aclanthology.org/${acl}.pdf`]],
    }),
  ]);
}
