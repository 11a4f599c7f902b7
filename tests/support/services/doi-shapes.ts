import type { PlayedPaper } from './played-paper';

const people = (paper: PlayedPaper): readonly object[] =>
  paper.authors.map((author, at) => ({
    ...author,
    sequence: at === 0 ? 'first' : 'additional',
    affiliation: [],
  }));

const publisherWork = (paper: PlayedPaper) => ({
  DOI: paper.doi,
  publisher: 'Example Press',
  author: people(paper),
  issued: { 'date-parts': [[paper.year, 5, 10]] },
  published: { 'date-parts': [[paper.year, 5, 10]] },
  created: { 'date-parts': [[paper.year + 1, 1, 1]] },
  abstract: paper.marked?.abstract ?? `<jats:p>${paper.abstract.replace(/</g, '&lt;')}</jats:p>`,
  URL: `https://doi.org/${paper.doi ?? ''}`,
  ...(paper.retracted === true
    ? { 'updated-by': [{ type: 'retraction', DOI: `${paper.doi ?? ''}.r`, source: 'publisher' }] }
    : {}),
  relation:
    paper.arxiv === undefined
      ? {}
      : {
          'has-preprint': [
            { 'id-type': 'doi', id: `10.48550/arXiv.${paper.arxiv}`, 'asserted-by': 'subject' },
          ],
        },
});

/** CSL-JSON as doi.org passes it on from Crossref: strings where the REST interface has lists. */
export function cslOf(paper: PlayedPaper): object {
  return {
    ...publisherWork(paper),
    type: 'journal-article',
    title: paper.marked?.title ?? paper.title,
    'container-title': paper.venue ?? '',
    source: 'Crossref',
  };
}

/** CSL-JSON as doi.org passes it on from DataCite. */
export function dataciteCsl(paper: PlayedPaper): object {
  return {
    type: 'article',
    id: `https://doi.org/10.48550/arxiv.${paper.arxiv ?? ''}`,
    author: paper.authors.map(author => ('name' in author ? { literal: author.name } : author)),
    issued: { 'date-parts': [[paper.year]] },
    abstract: paper.abstract,
    DOI: `10.48550/ARXIV.${paper.arxiv ?? ''}`,
    publisher: 'arXiv',
    title: paper.title,
    URL: `https://arxiv.org/abs/${paper.arxiv ?? ''}`,
  };
}

/** One work of Crossref's REST interface. */
export function crossrefWork(paper: PlayedPaper): object {
  return {
    ...publisherWork(paper),
    type: 'proceedings-article',
    title: [paper.marked?.title ?? paper.title],
    subtitle: [],
    'container-title': paper.venue === undefined ? [] : [paper.venue],
    resource: { primary: { URL: 'https://example.org/paper/1' } },
    score: 41.2,
  };
}

/** A work as Crossref lists it when it knows next to nothing. */
export const emptyWork: object = {
  DOI: '10.5555/no-date',
  type: 'posted-content',
  subtype: 'preprint',
  title: [],
  issued: { 'date-parts': [[null]] },
  score: 12,
};

/** Crossref's envelope around one work. */
export function crossrefAnswer(paper: PlayedPaper): object {
  return { status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: crossrefWork(paper) };
}

/** Crossref's envelope around a search. */
export function crossrefList(papers: readonly PlayedPaper[]): object {
  const items = [...papers.map(crossrefWork), emptyWork];
  return {
    status: 'ok',
    'message-type': 'work-list',
    'message-version': '1.0.0',
    message: { facets: {}, 'total-results': items.length, items, 'items-per-page': 5 },
  };
}
