import { arxivOf, arxivPdf, idsOfDoi } from '../../reference/known-ids';
import { yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import { turnedName } from './person-name';
import { papersFound, question, type Question, type Reading } from './service';
import { attribute, elements, elementText, tags } from '../text/xml-text';

function read(xml: string): Reading {
  if (!/<feed[\s>]/.test(xml)) return { kind: 'unreadable' };
  const [entry] = elements(xml, 'entry');
  if (entry === undefined) return { kind: 'unknown' };
  const id = elementText(entry, 'id');
  // An id that arXiv can't read comes back as an entry, with status 400 or 200.
  if (id.includes('/api/errors')) return { kind: 'unknown' };
  const arxiv = arxivOf(id);
  if (arxiv === null) return { kind: 'unreadable' };
  return papersFound([
    paperFrom({
      title: elementText(entry, 'title'),
      authors: elements(entry, 'author').map(author => turnedName(elementText(author, 'name'))),
      year: yearOf(elementText(entry, 'published')),
      ids: { ...idsOfDoi(elementText(entry, 'arxiv:doi')), arxiv },
      abstract: elementText(entry, 'summary'),
      comment: elementText(entry, 'arxiv:comment'),
      keywords: tags(entry, 'arxiv:primary_category').map(tag => attribute(tag, 'term') ?? ''),
      links: [['pdf', arxivPdf(arxiv)]],
    }),
  ]);
}

/** Asks arXiv's interface for programs about a preprint (https://info.arxiv.org/help/api/user-manual.html). */
export function arxivAtom(arxiv: string): Question {
  return question('export.arxiv.org', `/api/query?id_list=${arxiv}&max_results=1`, read, { limit: 8_000 });
}
