import { fullName, turnedName, type PlayedPaper } from './played-paper';

/** A paper of Semantic Scholar: no abstract for published ones, as happens. */
export function semanticPaper(paper: PlayedPaper): object {
  return {
    paperId: '0123456789abcdef0123456789abcdef01234567',
    externalIds: {
      CorpusId: 1,
      ...(paper.arxiv === undefined ? {} : { ArXiv: paper.arxiv }),
      ...(paper.doi === undefined ? {} : { DOI: paper.doi.toUpperCase() }),
      ...(paper.acl === undefined ? {} : { ACL: paper.acl }),
    },
    url: 'https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567',
    title: paper.title,
    abstract: paper.abstract,
    venue: paper.venue ?? 'arXiv.org',
    publicationVenue: paper.venue === undefined ? null : { name: paper.venue, type: 'conference' },
    year: paper.year,
    publicationDate: `${paper.year}-05-10`,
    openAccessPdf:
      paper.arxiv === undefined ? null : { url: `https://arxiv.org/pdf/${paper.arxiv}`, status: 'GREEN' },
    authors: paper.authors.map((author, at) => ({ authorId: at === 0 ? '1' : null, name: fullName(author) })),
    tldr: null,
  };
}

const inverted = (text: string): object => {
  const positions: Record<string, number[]> = {};
  text.split(/\s+/).forEach((word, at) => (positions[word] ??= []).push(at));
  return positions;
};

/** A work of OpenAlex. */
export function openAlexWork(paper: PlayedPaper): object {
  const doi = paper.doi ?? `10.48550/arxiv.${paper.arxiv ?? ''}`;
  return {
    id: 'https://openalex.org/W1',
    doi: `https://doi.org/${doi}`,
    title: paper.title,
    display_name: paper.title,
    publication_year: paper.year,
    type: 'article',
    primary_location: {
      landing_page_url: `https://doi.org/${doi}`,
      pdf_url: null,
      source:
        paper.venue === undefined
          ? { display_name: 'arXiv (Cornell University)', type: 'repository' }
          : { display_name: paper.venue, type: 'journal' },
    },
    best_oa_location:
      paper.arxiv === undefined
        ? null
        : {
            landing_page_url: `http://arxiv.org/abs/${paper.arxiv}`,
            pdf_url: `https://arxiv.org/pdf/${paper.arxiv}`,
          },
    authorships: paper.authors.map(author => ({
      author_position: 'middle',
      author: { display_name: fullName(author), orcid: null },
      raw_author_name: turnedName(author),
    })),
    is_retracted: paper.retracted === true,
    abstract_inverted_index: inverted(paper.abstract),
  };
}

/** A search of DBLP: an object for one author, homonym numbers, no `hit` for nothing. */
export function dblpHits(papers: readonly PlayedPaper[]): object {
  const hit = papers.map((paper, at) => {
    const author = paper.authors.map((each, place) => ({
      '@pid': `00/${place}`,
      text: `${fullName(each)} 0001`,
    }));
    return {
      '@score': '8',
      '@id': String(at),
      info: {
        authors: { author: author.length === 1 ? author[0] : author },
        title: `${paper.title}.`,
        venue: paper.venue === undefined ? ['CoRR', 'EX'] : paper.venue,
        year: String(paper.year),
        type: 'Conference and Workshop Papers',
        key: `conf/ex/E${at}`,
        doi: (paper.doi ?? `10.48550/arXiv.${paper.arxiv ?? ''}`).toUpperCase(),
        url: `https://dblp.org/rec/conf/ex/E${at}`,
      },
      url: `URL#${at}`,
    };
  });
  const total = String(hit.length);
  const hits = { '@total': total, '@computed': total, '@sent': total, '@first': '0' };
  return {
    result: {
      query: 'x*',
      status: { '@code': '200', text: 'OK' },
      hits: hit.length === 0 ? hits : { ...hits, hit },
    },
  };
}

/** The BibTeX of the ACL Anthology. */
export function anthologyBib(paper: PlayedPaper): string {
  return `@inproceedings{key-2022-x,
    title = "{${paper.title}}",
    author = "${paper.authors.map(turnedName).join(' and\n      ')}",
    booktitle = "${paper.venue ?? ''}",
    month = may,
    year = "${paper.year}",
    url = "https://aclanthology.org/${paper.acl ?? ''}/",
    doi = "${paper.doi ?? ''}",
    pages = "1--12",
    abstract = "${paper.abstract.replace(/%/g, '\\%')}"
}
`;
}

/** A search of Europe PMC by PubMed id. */
export function europePmc(papers: readonly PlayedPaper[]): object {
  const result = papers.map(paper => ({
    id: paper.pmid,
    source: 'MED',
    pmid: paper.pmid,
    doi: paper.doi,
    title: `${paper.marked?.title ?? paper.title}.`,
    authorList: {
      author: paper.authors.map(author =>
        'name' in author
          ? { collectiveName: author.name }
          : {
              fullName: `${author.family} ${author.given.charAt(0)}`,
              firstName: author.given,
              lastName: author.family,
            },
      ),
    },
    journalInfo: { journal: { title: paper.venue } },
    pubYear: String(paper.year),
    abstractText: `<h4>Background</h4>${paper.abstract}`,
  }));
  return { version: '6.9', hitCount: result.length, resultList: { result } };
}
