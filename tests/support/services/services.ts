import { absPage, atomFeed, dataciteRecord, huggingFacePaper } from './arxiv-shapes';
import { crossrefAnswer, crossrefList, cslOf, dataciteCsl } from './doi-shapes';
import { anthologyBib, dblpHits, europePmc, openAlexWork, semanticPaper } from './index-shapes';
import type { PlayedPaper } from './played-paper';
import { samplePapers } from './sample-papers';
import { troubles, type OddAnswer, type Trouble } from './troubles';

/** What a played service answers; `null` for no answer at all, as offline. */
export interface PlayedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds until it comes. */
  readonly delay: number;
}

/** How the services behave; plain data, so that a page can send it. */
export interface Scenario {
  /** What they know; the sample papers if left out. */
  readonly papers?: readonly PlayedPaper[];
  /** What is wrong with a host, by its name; `*` for all others. */
  readonly troubles?: Readonly<Record<string, Trouble>>;
  /** Milliseconds each answer takes unless its trouble says otherwise. */
  readonly delay?: number;
}

/** A request that a service got. */
export interface PlayedRequest {
  readonly host: string;
  /** Path and query as asked. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds of the clock in use. */
  readonly at: number;
}

/** Every service of the look-up, played from invented papers. */
export interface Services {
  readonly play: (scenario: Scenario) => void;
  /** Answers an address; null for a host that is offline or unknown. */
  readonly answer: (url: string, headers: Readonly<Record<string, string>>) => PlayedAnswer | null;
  /** All requests since `play`, in order. */
  readonly requests: () => readonly PlayedRequest[];
}

interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly papers: readonly PlayedPaper[];
}

type Played = object | string | null;

const json = (value: Played): PlayedAnswer | null =>
  value === null
    ? null
    : {
        status: 200,
        headers: { 'content-type': typeof value === 'string' ? 'text/html' : 'application/json' },
        body: typeof value === 'string' ? value : JSON.stringify(value),
        delay: 0,
      };

const words = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{Script=Han}]|[a-z0-9]+/gu) ?? [];

/** The five papers with most words of the text in their title. */
function search(papers: readonly PlayedPaper[], text: string): readonly PlayedPaper[] {
  const asked = new Set(words(text));
  return papers
    .map(paper => ({ paper, score: words(paper.title).filter(word => asked.has(word)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map(({ paper }) => paper);
}

const byArxiv = ({ papers }: Asked, id: string) => papers.find(paper => paper.arxiv === id) ?? null;
const byDoi = ({ papers }: Asked, doi: string) =>
  papers.find(paper => paper.doi === doi.toLowerCase()) ?? null;
const told = (paper: PlayedPaper | null, shape: (paper: PlayedPaper) => Played): Played =>
  paper === null ? null : shape(paper);

function datacite(asked: Asked): Played {
  const title = asked.query.get('query');
  const preprints = asked.papers.filter(paper => paper.arxiv !== undefined);
  if (title !== null)
    return { data: search(preprints, title.replace('titles.title', '')).map(dataciteRecord) };
  const id = /^\/dois\/10\.48550\/arxiv\.(.+)$/i.exec(asked.path)?.[1];
  return told(byArxiv(asked, id ?? ''), paper => ({ data: dataciteRecord(paper) }));
}

function doi(asked: Asked): Played {
  const wanted = asked.path.slice(1);
  const preprint = /^10\.48550\/arxiv\.(.+)$/i.exec(wanted)?.[1];
  return preprint === undefined
    ? told(byDoi(asked, wanted), cslOf)
    : told(byArxiv(asked, preprint), dataciteCsl);
}

function crossref(asked: Asked): Played {
  const title = asked.query.get('query.bibliographic');
  const published = asked.papers.filter(paper => paper.doi !== undefined);
  if (title !== null) return crossrefList(search(published, title));
  return told(byDoi(asked, asked.path.replace('/works/', '')), crossrefAnswer);
}

function semanticScholar(asked: Asked): Played {
  const title = asked.query.get('query');
  if (title !== null) {
    const [best] = search(asked.papers, title);
    return best === undefined ? null : { data: [{ ...semanticPaper(best), matchScore: 179.05 }] };
  }
  const [, kind = '', id = ''] = /\/paper\/(\w+):(.+)$/.exec(asked.path) ?? [];
  const found = asked.papers.find(
    paper => ({ ARXIV: paper.arxiv, DOI: paper.doi, ACL: paper.acl, PMID: paper.pmid })[kind] === id,
  );
  return told(found ?? null, semanticPaper);
}

function openAlex(asked: Asked): Played {
  const wanted = asked.path.replace('/works/doi:', '');
  const preprint = /^10\.48550\/arxiv\.(.+)$/i.exec(wanted)?.[1];
  return told(preprint === undefined ? byDoi(asked, wanted) : byArxiv(asked, preprint), openAlexWork);
}

const hosts: Readonly<Record<string, (asked: Asked) => Played>> = {
  'api.datacite.org': datacite,
  'arxiv.org': asked => told(byArxiv(asked, asked.path.replace('/abs/', '')), absPage),
  'export.arxiv.org': asked => atomFeed(byArxiv(asked, asked.query.get('id_list') ?? '')),
  'doi.org': doi,
  'api.crossref.org': crossref,
  'api.semanticscholar.org': semanticScholar,
  'api.openalex.org': openAlex,
  'huggingface.co': asked => told(byArxiv(asked, asked.path.replace('/api/papers/', '')), huggingFacePaper),
  'dblp.org': asked => dblpHits(search(asked.papers, asked.query.get('q') ?? '')),
  'dblp.uni-trier.de': asked => dblpHits(search(asked.papers, asked.query.get('q') ?? '')),
  'aclanthology.org': asked =>
    told(asked.papers.find(paper => asked.path === `/${paper.acl ?? ''}.bib`) ?? null, anthologyBib),
  'www.ebi.ac.uk': asked => {
    const id = /ext_id:(\d+)/i.exec(asked.query.get('query') ?? '')?.[1] ?? '';
    return europePmc(asked.papers.filter(paper => paper.pmid === id));
  },
};

const missing: Readonly<Record<string, string>> = {
  'api.datacite.org':
    '{"errors":[{"status":"404","title":"The resource you are looking for doesn\'t exist."}]}',
  'api.crossref.org': 'Resource not found.',
  'api.semanticscholar.org': '{"error":"Paper not found"}',
};

/** The hosts that are played. */
export const playedHosts: readonly string[] = Object.keys(hosts);

/** Services that know the sample papers and are all well until `play` says otherwise. */
export function playServices(now: () => number = () => Date.now()): Services {
  let scenario: Scenario = {};
  let requests: PlayedRequest[] = [];
  return {
    play: next => {
      scenario = next;
      requests = [];
    },
    requests: () => requests,
    answer: (address, headers) => {
      const { hostname, pathname, search: query, searchParams } = new URL(address);
      const host = hosts[hostname];
      if (host === undefined) return null;
      requests.push({ host: hostname, path: pathname + query, headers, at: now() });
      const trouble = scenario.troubles?.[hostname] ?? scenario.troubles?.['*'];
      const named: OddAnswer | 'offline' =
        trouble === undefined ? {} : typeof trouble === 'string' ? troubles[trouble] : trouble;
      if (named === 'offline') return null;
      const delay = named.delay ?? scenario.delay ?? 0;
      const blank = { status: 200, headers: {}, body: '', delay };
      if (named.status !== undefined || named.body !== undefined) return { ...blank, ...named, delay };
      const path = decodeURIComponent(pathname);
      const found = json(host({ path, query: searchParams, papers: scenario.papers ?? samplePapers }));
      return found === null
        ? { ...blank, status: 404, body: missing[hostname] ?? 'Not found' }
        : { ...found, delay };
    },
  };
}
