import { escaped, fullName, turnedName, type PlayedPaper } from './played-paper';

const arxivDoi = (paper: PlayedPaper): string => `10.48550/arxiv.${paper.arxiv ?? ''}`;

/** A DataCite record: `data` of a single answer, or one row of a list. */
export function dataciteRecord(paper: PlayedPaper): object {
  const creators = paper.authors.map(author =>
    'name' in author
      ? { name: author.name, nameType: 'Organizational', affiliation: [] }
      : {
          name: turnedName(author),
          nameType: 'Personal',
          givenName: author.given,
          familyName: author.family,
          affiliation: [],
        },
  );
  const descriptions = [
    { description: paper.abstract, descriptionType: 'Abstract' },
    ...(paper.comment === undefined ? [] : [{ description: paper.comment, descriptionType: 'Other' }]),
  ];
  return {
    id: arxivDoi(paper),
    type: 'dois',
    attributes: {
      doi: arxivDoi(paper),
      identifiers: [{ identifier: paper.arxiv, identifierType: 'arXiv' }],
      creators,
      titles: [{ title: paper.title.replace(' for ', ' for\n  ') }],
      publisher: 'arXiv',
      container: {},
      publicationYear: paper.year,
      subjects: [
        { subject: paper.category, lang: 'en', subjectScheme: 'arXiv' },
        {
          subject: 'FOS: Computer and information sciences',
          subjectScheme: 'Fields of Science and Technology (FOS)',
        },
      ],
      dates: [{ date: `${paper.year}-03-07T10:00:00Z`, dateType: 'Submitted', dateInformation: 'v1' }],
      types: { citeproc: 'article', resourceTypeGeneral: 'Preprint' },
      relatedIdentifiers:
        paper.doi === undefined
          ? []
          : [{ relationType: 'IsVersionOf', relatedIdentifier: paper.doi, relatedIdentifierType: 'DOI' }],
      version: '2',
      descriptions,
      url: `https://arxiv.org/abs/${paper.arxiv ?? ''}`,
      state: 'findable',
    },
  };
}

/** The abstract page of arXiv, with its tags for search engines. */
export function absPage(paper: PlayedPaper): string {
  const meta = (name: string, content: string) =>
    `<meta name="citation_${name}" content="${escaped(content)}" />`;
  return [
    `<!DOCTYPE html><html lang="en"><head><title>[${paper.arxiv ?? ''}] ${escaped(paper.title)}</title>`,
    meta('title', paper.title),
    ...paper.authors.map(author => meta('author', turnedName(author))),
    ...(paper.doi === undefined ? [] : [meta('doi', paper.doi)]),
    meta('date', `${paper.year}/03/07`),
    meta('online_date', `${paper.year}/05/10`),
    meta('pdf_url', `https://arxiv.org/pdf/${paper.arxiv ?? ''}`),
    meta('arxiv_id', paper.arxiv ?? ''),
    meta('abstract', paper.abstract),
    '</head><body>',
    `<td class="tablecell comments mathjax">${escaped(paper.comment ?? '')}</td>`,
    `<td class="tablecell subjects"><span class="primary-subject">${paper.category ?? ''}</span></td>`,
    '</body></html>',
  ].join('\n');
}

const prolog = `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/CCCCCCCCCCCCCCCCCCCCCCCCCCC</id>
  <title>arXiv Query: search_query=&amp;id_list=&amp;start=0&amp;max_results=1</title>
  <updated>2026-08-09T10:00:00Z</updated>`;

/** The Atom feed of the API; without a paper the one without entries. */
export function atomFeed(paper: PlayedPaper | null): string {
  if (paper === null) return `${prolog}\n  <opensearch:totalResults>0</opensearch:totalResults>\n</feed>`;
  const term = /\(([^()]+)\)$/.exec(paper.category ?? '')?.[1] ?? 'cs.LG';
  const id = paper.arxiv ?? '';
  return `${prolog}
  <opensearch:totalResults>1</opensearch:totalResults>
  <entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <title>${escaped(paper.title.replace(' for ', ' for\n  '))}</title>
    <updated>${paper.year}-05-10T00:01:43Z</updated>
    <link href="https://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <summary>  ${escaped(paper.abstract)} </summary>
    <category term="${term}" scheme="http://arxiv.org/schemas/atom"/>
    <published>${paper.year}-03-07T18:00:00Z</published>
    ${paper.comment === undefined ? '' : `<arxiv:comment>${escaped(paper.comment)}</arxiv:comment>`}
    <arxiv:primary_category term="${term}"/>
    ${paper.authors.map(author => `<author><name>${escaped(fullName(author))}</name></author>`).join('\n    ')}
    ${paper.doi === undefined ? '' : `<arxiv:doi>${paper.doi}</arxiv:doi>`}
  </entry>
</feed>`;
}

/** The feed whose only entry is an error. */
export const atomError = `${prolog}
  <opensearch:totalResults>1</opensearch:totalResults>
  <entry>
    <id>https://arxiv.org/api/errors#incorrect_id_format_for_nowhere/0501001</id>
    <title>Error</title>
    <summary>incorrect id format for nowhere/0501001</summary>
    <author><name>arXiv api core</name></author>
  </entry>
</feed>`;

/** What Hugging Face knows of an arXiv paper. */
export function huggingFacePaper(paper: PlayedPaper): object {
  return {
    id: paper.arxiv,
    authors: paper.authors.map(author => ({ name: fullName(author), hidden: false })),
    publishedAt: `${paper.year}-03-07T00:00:00.000Z`,
    title: paper.title,
    summary: paper.abstract,
    upvotes: 3,
    ...(paper.project === undefined ? {} : { projectPage: paper.project }),
    ...(paper.repository === undefined
      ? {}
      : { githubRepo: paper.repository, githubRepoAddedBy: 'user', githubStars: 9 }),
    linkedModels: [],
  };
}
