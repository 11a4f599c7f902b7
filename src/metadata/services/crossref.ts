import * as v from 'valibot';
import { crossrefPaper, crossrefShape } from './crossref-work';
import { encoded } from '../../reference/known-ids';
import { list, readJson } from './json-shapes';
import { papersFound, question, type Question } from './service';

const one = readJson(v.object({ message: crossrefShape }), ({ message }) =>
  papersFound([crossrefPaper(message)]),
);
const many = readJson(v.object({ message: v.object({ items: list(crossrefShape) }) }), ({ message }) =>
  papersFound(message.items.map(crossrefPaper)),
);

const fields =
  'DOI,title,subtitle,author,container-title,issued,published,published-print,published-online,type,abstract,relation,updated-by';

/** Asks Crossref for the work of a DOI. */
export function crossrefDoi(doi: string, mailto: string): Question {
  const contact = mailto === '' ? '' : `?mailto=${encodeURIComponent(mailto)}`;
  return question('api.crossref.org', `/works/${encoded(doi)}${contact}`, one);
}

/** Asks Crossref for works that look like a title. */
export function crossrefTitle(title: string, mailto: string): Question {
  const contact = mailto === '' ? '' : `&mailto=${encodeURIComponent(mailto)}`;
  const query = encodeURIComponent(title.slice(0, 300));
  return question(
    'api.crossref.org',
    `/works?query.bibliographic=${query}&rows=5&select=${fields}${contact}`,
    many,
  );
}
