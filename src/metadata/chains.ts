import { aclAnthology } from './services/acl';
import { arxivAbs } from './services/arxiv-abs';
import { arxivAtom } from './services/arxiv-atom';
import { crossrefDoi } from './services/crossref';
import { dataciteArxiv, dataciteDoi } from './services/datacite';
import { doiCsl } from './services/doi-csl';
import { europePmc } from './services/europe-pmc';
import type { Step } from './first-found';
import { arxivDoi } from '../reference/known-ids';
import { openAlex } from './services/openalex';
import type { Wanted } from '../reference/paper-metadata';
import { semanticScholar } from './services/semantic-scholar';

/** Whom to ask about an arXiv id: those that answer most surely first, arXiv's throttled interface late. */
export function arxivChain(id: string): readonly Step[] {
  return [
    { question: dataciteArxiv(id), headStart: 1_500 },
    { question: arxivAbs(id), headStart: 3_000, isRegistry: true },
    { question: arxivAtom(id), headStart: 2_000, isRegistry: true },
    { question: semanticScholar('ARXIV', id), headStart: 1_000 },
    { question: openAlex(arxivDoi(id)), headStart: 1_000 },
  ];
}

/** Whom to ask about a DOI. */
export function doiChain(doi: string, mailto: string): readonly Step[] {
  return [
    { question: doiCsl(doi), headStart: 2_500, isRegistry: true },
    { question: crossrefDoi(doi, mailto), headStart: 2_000 },
    { question: dataciteDoi(doi), headStart: 1_000 },
    { question: openAlex(doi), headStart: 1_000 },
    { question: semanticScholar('DOI', doi), headStart: 1_000 },
  ];
}

function aclChain(id: string, doi: string | null, mailto: string): readonly Step[] {
  return [
    { question: aclAnthology(id), headStart: 2_000 },
    ...doiChain(doi ?? `10.18653/v1/${id}`, mailto)
      .slice(0, 2)
      .map(step => ({ ...step, isRegistry: false })),
    { question: semanticScholar('ACL', id), headStart: 1_000 },
  ];
}

function pubmedChain(pmid: string): readonly Step[] {
  return [
    { question: europePmc(pmid), headStart: 2_500 },
    { question: semanticScholar('PMID', pmid), headStart: 1_000 },
  ];
}

/** Whom to ask about a paper by its ids; empty if it has none that a service takes. */
export function idChain({ ids, pmid }: Wanted, mailto: string): readonly Step[] {
  const chains = [
    ids.arxiv === null ? [] : arxivChain(ids.arxiv),
    ids.acl === null ? [] : aclChain(ids.acl, ids.doi, mailto),
    ids.doi === null || ids.acl !== null ? [] : doiChain(ids.doi, mailto),
    pmid === null ? [] : pubmedChain(pmid),
  ].filter(chain => chain.length > 0);
  // With a second id to try, one registry's word is not the last.
  return chains.length === 1 ? chains.flat() : chains.flat().map(step => ({ ...step, isRegistry: false }));
}

/** Whom to ask for an abstract that the paper's own registry lacks. */
export function abstractChain({ ids }: Pick<Wanted, 'ids'>): readonly Step[] {
  const { arxiv, doi } = ids;
  return [
    ...(arxiv === null ? [] : [{ question: dataciteArxiv(arxiv), headStart: 1_500 }]),
    ...(doi === null ? [] : [{ question: semanticScholar('DOI', doi), headStart: 1_500 }]),
    ...(doi === null ? [] : [{ question: openAlex(doi), headStart: 1_500 }]),
  ];
}
