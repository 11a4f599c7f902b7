import { describe, expect, test } from 'vitest';
import type { PaperMetadata, Wanted } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { growth as playedGrowth } from '../support/services/sample-papers';
import { growth, lanternPreprint, lanternWhole, quiet, retracted, whispers } from './expected-papers';
import { lookupSessions, outcomes, type SessionOptions } from './lookup-bench';

const open = lookupSessions();

interface Scenario {
  readonly options?: SessionOptions;
  readonly wanted: Partial<Wanted>;
  readonly expected: PaperMetadata | 'pending' | 'unregistered';
  readonly asked: readonly string[];
  readonly sent: readonly string[];
  readonly took: number;
}

const doi = (id: string): Partial<Wanted> => ({ ids: { ...noIds, doi: id } });
const growthDoi = doi('10.5555/growth.2021.5');
const acl: Partial<Wanted> = { ids: { ...noIds, acl: '2022.acl-long.77' } };
const csl = (body: object) => ({ status: 200, body: JSON.stringify(body) });
const bare: PaperMetadata = {
  title: 'Bare',
  authors: [],
  year: null,
  venue: null,
  ids: { ...noIds, doi: '10.5555/bare' },
  abstract: '',
  keywords: [],
  links: [],
  status: 'current',
};

const scenarios: Readonly<Record<string, Scenario>> = {
  'all well: string titles with HTML, JATS, a group among the authors': {
    wanted: growthDoi,
    expected: growth,
    asked: ['doi.org found'],
    sent: ['doi.org 0'],
    took: 0,
  },
  'a retraction': {
    wanted: doi('10.5555/cold.2019.2'),
    expected: retracted,
    asked: ['doi.org found'],
    sent: ['doi.org 0'],
    took: 0,
  },
  'a publication that names its preprint': {
    wanted: doi('10.5555/lantern.2024.17'),
    expected: {
      ...lanternWhole,
      keywords: [],
      abstract: 'We light scenes with $k < n$ lanterns.\n\nA second paragraph follows over two lines.',
    },
    asked: ['doi.org found', 'huggingface.co found'],
    sent: ['doi.org 0', 'huggingface.co 0'],
    took: 0,
  },
  'the DOI that arXiv gave': {
    wanted: doi('10.48550/arxiv.2405.06789'),
    expected: quiet,
    asked: ['api.datacite.org found', 'huggingface.co found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0'],
    took: 0,
  },
  'doi.org says that there is no such DOI': {
    wanted: doi('10.5555/nowhere'),
    expected: 'unregistered',
    asked: ['doi.org unknown'],
    sent: ['doi.org 0'],
    took: 0,
  },
  'doi.org has a record without a title': {
    options: { troubles: { 'doi.org': csl({ DOI: '10.5555/GROWTH.2021.5', title: '' }) } },
    wanted: growthDoi,
    expected: growth,
    asked: ['doi.org unreadable', 'api.crossref.org found'],
    sent: ['doi.org 0', 'api.crossref.org 0'],
    took: 0,
  },
  'doi.org fails and Crossref has lists where it has texts': {
    options: { troubles: { 'doi.org': 'server-error' } },
    wanted: growthDoi,
    expected: growth,
    asked: ['doi.org busy', 'api.crossref.org found'],
    sent: ['doi.org 0', 'api.crossref.org 0'],
    took: 0,
  },
  'another agency answers with a page': {
    options: { troubles: { 'doi.org': 'bot-check' } },
    wanted: growthDoi,
    expected: growth,
    asked: ['doi.org unreadable', 'api.crossref.org found'],
    sent: ['doi.org 0', 'api.crossref.org 0'],
    took: 0,
  },
  'doi.org is slow, Crossref overtakes it': {
    options: { troubles: { 'doi.org': 'stall' } },
    wanted: growthDoi,
    expected: growth,
    asked: ['doi.org silent', 'api.crossref.org found'],
    sent: ['doi.org 0', 'api.crossref.org 2500'],
    took: 2_500,
  },
  'only OpenAlex is left, with an inverted abstract': {
    options: {
      troubles: { 'doi.org': 'too-many', 'api.crossref.org': 'too-many', 'api.datacite.org': 'unknown' },
      // It has neither the HTML nor the JATS.
      papers: [{ ...playedGrowth, title: 'Growth of Physarum in H₂O & light' }],
    },
    wanted: growthDoi,
    expected: growth,
    asked: ['doi.org busy', 'api.crossref.org busy', 'api.datacite.org unknown', 'api.openalex.org found'],
    sent: ['doi.org 0', 'api.crossref.org 0', 'api.datacite.org 0', 'api.openalex.org 0'],
    took: 0,
  },
  'only Semantic Scholar is left': {
    options: { off: ['doi.org', 'api.crossref.org', 'api.datacite.org', 'api.openalex.org'] },
    wanted: growthDoi,
    expected: growth,
    asked: [
      'doi.org off',
      'api.crossref.org off',
      'api.datacite.org off',
      'api.openalex.org off',
      'api.semanticscholar.org found',
    ],
    sent: ['api.semanticscholar.org 0'],
    took: 0,
  },
  'the registry has no abstract, Semantic Scholar has': {
    options: {
      troubles: {
        'doi.org': csl({
          DOI: '10.5555/GROWTH.2021.5',
          title: 'Growth of Physarum in H₂O & light',
          author: [{ given: 'Ada', family: 'Lindqvist' }, { name: 'Slow Biology Group' }],
          issued: { 'date-parts': [[2021]] },
          'container-title': 'Journal of Slow Biology',
        }),
      },
    },
    wanted: growthDoi,
    expected: growth,
    asked: ['doi.org found', 'api.semanticscholar.org found'],
    sent: ['doi.org 0', 'api.semanticscholar.org 0'],
    took: 0,
  },
  'nobody has an abstract, and dates are [[null]]': {
    options: {
      troubles: {
        'doi.org': csl({
          DOI: '10.5555/BARE',
          title: 'Bare',
          issued: { 'date-parts': [[null]] },
          created: { 'date-parts': [[2020]] },
        }),
        '*': 'unknown',
      },
    },
    wanted: doi('10.5555/bare'),
    expected: bare,
    asked: ['doi.org found', 'api.semanticscholar.org unknown', 'api.openalex.org unknown'],
    sent: ['doi.org 0', 'api.semanticscholar.org 0', 'api.openalex.org 0'],
    took: 0,
  },
  'an empty list of titles is no paper': {
    options: {
      troubles: {
        'doi.org': 'server-error',
        'api.crossref.org': csl({
          status: 'ok',
          message: { DOI: '10.5555/bare', title: [], issued: { 'date-parts': [[null]] } },
        }),
        '*': 'unknown',
      },
    },
    wanted: doi('10.5555/bare'),
    expected: 'pending',
    asked: [
      'doi.org busy',
      'api.crossref.org unknown',
      'api.datacite.org unknown',
      'api.openalex.org unknown',
      'api.semanticscholar.org unknown',
    ],
    sent: [
      'doi.org 0',
      'api.crossref.org 0',
      'api.datacite.org 0',
      'api.openalex.org 0',
      'api.semanticscholar.org 0',
    ],
    took: 0,
  },
  'an author alone, not in a list': {
    options: {
      troubles: {
        'doi.org': csl({ DOI: '10.5555/bare', title: 'Bare', author: { literal: 'The Alone Group' } }),
        '*': 'unknown',
      },
    },
    wanted: doi('10.5555/bare'),
    expected: { ...bare, authors: ['The Alone Group'] },
    asked: ['doi.org found', 'api.semanticscholar.org unknown', 'api.openalex.org unknown'],
    sent: ['doi.org 0', 'api.semanticscholar.org 0', 'api.openalex.org 0'],
    took: 0,
  },
  offline: {
    options: { troubles: { '*': 'offline' } },
    wanted: growthDoi,
    expected: 'pending',
    asked: [
      'doi.org silent',
      'api.crossref.org silent',
      'api.datacite.org silent',
      'api.openalex.org silent',
      'api.semanticscholar.org silent',
    ],
    sent: [
      'doi.org 0',
      'api.crossref.org 0',
      'api.datacite.org 0',
      'api.openalex.org 0',
      'api.semanticscholar.org 0',
    ],
    took: 0,
  },
  'an id of the Anthology': {
    wanted: acl,
    expected: whispers,
    asked: ['aclanthology.org found'],
    sent: ['aclanthology.org 0'],
    took: 0,
  },
  'an id of the Anthology while it is down': {
    options: { troubles: { 'aclanthology.org': 'server-error' } },
    wanted: acl,
    expected: { ...whispers, links: [] },
    asked: ['aclanthology.org busy', 'doi.org found'],
    sent: ['aclanthology.org 0', 'doi.org 0'],
    took: 0,
  },
  'a PubMed id': {
    wanted: { pmid: '31234567' },
    expected: { ...growth, abstract: 'Background: Slime grows with n² cells.' },
    asked: ['www.ebi.ac.uk found'],
    sent: ['www.ebi.ac.uk 0'],
    took: 0,
  },
  'a PubMed id that Europe PMC does not know': {
    options: {
      troubles: { 'www.ebi.ac.uk': { status: 200, body: '{"hitCount":0,"resultList":{"result":[]}}' } },
    },
    wanted: { pmid: '31234567' },
    expected: growth,
    asked: ['www.ebi.ac.uk unknown', 'api.semanticscholar.org found'],
    sent: ['www.ebi.ac.uk 0', 'api.semanticscholar.org 0'],
    took: 0,
  },
  'ids of two different papers: the publication of the other is left out': {
    wanted: { ids: { ...noIds, arxiv: '2405.06789', doi: '10.5555/cold.2019.2' } },
    expected: { ...quiet, ids: { ...noIds, arxiv: '2405.06789', doi: '10.5555/cold.2019.2' } },
    asked: ['api.datacite.org found', 'huggingface.co found', 'doi.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'doi.org 0'],
    took: 0,
  },
  'an arXiv id that fails and a DOI that does not': {
    options: {
      troubles: {
        'api.datacite.org': 'too-many',
        'arxiv.org': 'too-many',
        'export.arxiv.org': 'atom-empty',
        'api.semanticscholar.org': 'too-many',
        'api.openalex.org': 'server-error',
        'huggingface.co': 'unknown',
      },
    },
    wanted: { ids: lanternPreprint.ids },
    expected: { ...lanternWhole, keywords: [], links: lanternPreprint.links },
    asked: [
      'api.datacite.org busy',
      'huggingface.co unknown',
      'arxiv.org busy',
      'export.arxiv.org unknown',
      'api.semanticscholar.org busy',
      'api.openalex.org busy',
      'doi.org found',
    ],
    sent: [
      'api.datacite.org 0',
      'huggingface.co 0',
      'arxiv.org 0',
      'export.arxiv.org 0',
      'api.semanticscholar.org 0',
      'api.openalex.org 0',
      'doi.org 0',
    ],
    took: 0,
  },
  'nothing to ask by': {
    wanted: { ids: { ...noIds, openreview: 'AbCdEf12345' } },
    expected: 'pending',
    asked: [],
    sent: [],
    took: 0,
  },
};

describe('looking up a DOI and other ids', () => {
  test.each(Object.entries(scenarios))(
    '%s',
    async (_name, { options, wanted, expected, asked, sent, took }) => {
      const session = open(options);
      const result = await session.look(wanted);
      expect(session.clock.now()).toBe(took);
      expect(session.sent()).toEqual(sent);
      expect([...outcomes(result.asked)].sort()).toEqual([...asked].sort());
      if (typeof expected === 'string') expect(result.kind).toBe(expected);
      else expect(result).toMatchObject({ kind: 'found', metadata: expected });
    },
  );
});
