import * as v from 'valibot';
import { arxivOf, encoded, idsOfDoi } from '../../reference/known-ids';
import { list, part, readJson, text, yearOf } from './json-shapes';
import { paperFrom } from './paper-from';
import type { PaperMetadata } from '../../reference/paper-metadata';
import { turnedName } from './person-name';
import { papersFound, question, type Question } from './service';

const shape = v.object({
  title: text,
  abstract: text,
  venue: text,
  publicationVenue: part({ name: text }),
  year: text,
  authors: list(part({ name: text })),
  externalIds: part({ ArXiv: text, DOI: text, ACL: text }),
  openAccessPdf: part({ url: text }),
});

function paperOf(it: v.InferOutput<typeof shape>): PaperMetadata {
  const { ArXiv, DOI, ACL } = it.externalIds;
  const ids = idsOfDoi(DOI);
  return paperFrom({
    title: it.title,
    authors: it.authors.map(({ name }) => turnedName(name)),
    year: yearOf(it.year),
    venue: it.publicationVenue.name || it.venue,
    ids: { ...ids, arxiv: arxivOf(ArXiv) ?? ids.arxiv ?? null, acl: ACL || (ids.acl ?? null) },
    abstract: it.abstract,
    links: [['pdf', it.openAccessPdf.url]],
  });
}

const fields = 'title,abstract,venue,publicationVenue,year,authors,externalIds,openAccessPdf';
// Errors are objects too, so a paper must be known by its title.
const one = readJson(shape, it => papersFound([paperOf(it)]));
const many = readJson(v.object({ data: list(shape) }), ({ data }) => papersFound(data.map(paperOf)));

/** Asks Semantic Scholar for a paper by an id such as `ARXIV:2401.01234`, `DOI:…`, `ACL:…`, `PMID:…`. */
export function semanticScholar(kind: 'ARXIV' | 'DOI' | 'ACL' | 'PMID', id: string): Question {
  return question(
    'api.semanticscholar.org',
    `/graph/v1/paper/${encoded(`${kind}:${id}`)}?fields=${fields}`,
    one,
  );
}

/** Asks Semantic Scholar for the paper whose title comes closest. */
export function semanticScholarTitle(title: string): Question {
  const query = encodeURIComponent(title.replace(/-/g, ' ').slice(0, 300));
  return question(
    'api.semanticscholar.org',
    `/graph/v1/paper/search/match?query=${query}&fields=${fields}`,
    many,
  );
}
