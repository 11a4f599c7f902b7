import { describe, expect, test } from 'vitest';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import type { Trouble } from '../support/services/troubles';
import { lanternPreprint, lanternPublished, lanternWhole, quiet, withdrawn } from './expected-papers';
import { lookupSessions, outcomes, type SessionOptions } from './lookup-bench';

const open = lookupSessions();

interface Scenario {
  readonly options?: SessionOptions;
  readonly arxiv: string;
  readonly expected: PaperMetadata | 'pending' | 'unregistered';
  /** Hosts with what came of them, in the order they were turned to. */
  readonly asked: readonly string[];
  /** Requests that went out with their time in milliseconds. */
  readonly sent: readonly string[];
  /** When the answer was there. */
  readonly took: number;
}

const datacite = (trouble: Trouble, more: Readonly<Record<string, Trouble>> = {}): SessionOptions => ({
  troubles: { 'api.datacite.org': trouble, ...more },
});
const allButDatacite = ['arxiv.org', 'export.arxiv.org', 'api.semanticscholar.org', 'api.openalex.org'];
const keyword = (paper: PaperMetadata, ...keywords: string[]): PaperMetadata => ({ ...paper, keywords });

const scenarios: Readonly<Record<string, Scenario>> = {
  'all well': {
    arxiv: '2403.04567',
    expected: lanternWhole,
    asked: ['api.datacite.org found', 'huggingface.co found', 'doi.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'doi.org 0'],
    took: 0,
  },
  'a preprint published nowhere, by one author': {
    arxiv: '2405.06789',
    expected: quiet,
    asked: ['api.datacite.org found', 'huggingface.co found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0'],
    took: 0,
  },
  'a withdrawn preprint, told by DataCite': {
    arxiv: '2406.01111',
    expected: withdrawn,
    asked: ['api.datacite.org found', 'huggingface.co found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0'],
    took: 0,
  },
  'a withdrawn preprint, told by its page': {
    options: datacite('unknown'),
    arxiv: '2406.01111',
    expected: withdrawn,
    asked: ['api.datacite.org unknown', 'huggingface.co found', 'arxiv.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0'],
    took: 0,
  },
  'a withdrawn preprint, told by the Atom feed': {
    options: datacite('unknown', { 'arxiv.org': 'server-error' }),
    arxiv: '2406.01111',
    expected: keyword(withdrawn, 'math.CO'),
    asked: ['api.datacite.org unknown', 'huggingface.co found', 'arxiv.org busy', 'export.arxiv.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0', 'export.arxiv.org 0'],
    took: 0,
  },
  'DataCite does not have a paper of today yet': {
    options: datacite('unknown'),
    arxiv: '2403.04567',
    expected: lanternWhole,
    asked: ['api.datacite.org unknown', 'huggingface.co found', 'arxiv.org found', 'doi.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0', 'doi.org 0'],
    took: 0,
  },
  'DataCite takes two and a half seconds': {
    options: datacite('slow'),
    arxiv: '2405.06789',
    expected: quiet,
    asked: ['api.datacite.org silent', 'huggingface.co found', 'arxiv.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 1500'],
    took: 1_500,
  },
  'DataCite stalls for two minutes': {
    options: datacite('stall'),
    arxiv: '2403.04567',
    expected: lanternWhole,
    asked: ['api.datacite.org silent', 'huggingface.co found', 'arxiv.org found', 'doi.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 1500', 'doi.org 1500'],
    took: 1_500,
  },
  'DataCite and arXiv stall; Semantic Scholar answers before time is up': {
    options: datacite('stall', { 'arxiv.org': 'stall', 'export.arxiv.org': 'stall' }),
    arxiv: '2405.06789',
    expected: keyword(quiet),
    asked: [
      'api.datacite.org silent',
      'huggingface.co found',
      'arxiv.org silent',
      'export.arxiv.org silent',
      'api.semanticscholar.org found',
    ],
    sent: [
      'api.datacite.org 0',
      'huggingface.co 0',
      'arxiv.org 1500',
      'export.arxiv.org 4500',
      'api.semanticscholar.org 6500',
    ],
    took: 6_500,
  },
  'everything stalls': {
    options: { troubles: { '*': 'stall' } },
    arxiv: '2403.04567',
    expected: 'pending',
    asked: [
      'api.datacite.org silent',
      'huggingface.co silent',
      'arxiv.org silent',
      'export.arxiv.org silent',
      'api.semanticscholar.org silent',
      'api.openalex.org silent',
    ],
    sent: [
      'api.datacite.org 0',
      'huggingface.co 0',
      'arxiv.org 1500',
      'export.arxiv.org 4500',
      'api.semanticscholar.org 6500',
      'api.openalex.org 7500',
    ],
    took: 8_000,
  },
  offline: {
    options: { troubles: { '*': 'offline' } },
    arxiv: '2403.04567',
    expected: 'pending',
    asked: [
      'api.datacite.org silent',
      'huggingface.co silent',
      'arxiv.org silent',
      'export.arxiv.org silent',
      'api.semanticscholar.org silent',
      'api.openalex.org silent',
    ],
    sent: [
      'api.datacite.org 0',
      'huggingface.co 0',
      'arxiv.org 0',
      'export.arxiv.org 0',
      'api.semanticscholar.org 0',
      'api.openalex.org 0',
    ],
    took: 0,
  },
  'arXiv throttles, and so does Semantic Scholar': {
    options: datacite('server-error', {
      'arxiv.org': 'too-many',
      'export.arxiv.org': 'too-many',
      'api.semanticscholar.org': 'too-many-20s',
    }),
    arxiv: '2405.06789',
    expected: keyword(quiet),
    asked: [
      'api.datacite.org busy',
      'huggingface.co found',
      'arxiv.org busy',
      'export.arxiv.org busy',
      'api.semanticscholar.org busy',
      'api.openalex.org found',
    ],
    sent: [
      'api.datacite.org 0',
      'huggingface.co 0',
      'arxiv.org 0',
      'export.arxiv.org 0',
      'api.semanticscholar.org 0',
      'api.openalex.org 0',
    ],
    took: 0,
  },
  'a page for robots comes with status 200': {
    options: datacite('bot-check', { 'arxiv.org': 'bot-check', 'huggingface.co': 'bot-check' }),
    arxiv: '2405.06789',
    expected: keyword(quiet, 'cs.CV'),
    asked: [
      'api.datacite.org unreadable',
      'huggingface.co unreadable',
      'arxiv.org unreadable',
      'export.arxiv.org found',
    ],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0', 'export.arxiv.org 0'],
    took: 0,
  },
  'JSON that breaks off': {
    options: datacite('broken-json'),
    arxiv: '2405.06789',
    expected: quiet,
    asked: ['api.datacite.org unreadable', 'huggingface.co found', 'arxiv.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0'],
    took: 0,
  },
  'an empty body': {
    options: datacite('empty-body', { 'arxiv.org': 'empty-body' }),
    arxiv: '2405.06789',
    expected: keyword(quiet, 'cs.CV'),
    asked: [
      'api.datacite.org unreadable',
      'huggingface.co found',
      'arxiv.org unreadable',
      'export.arxiv.org found',
    ],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0', 'export.arxiv.org 0'],
    took: 0,
  },
  'nobody knows the id': {
    arxiv: '2403.99999',
    expected: 'unregistered',
    asked: ['api.datacite.org unknown', 'huggingface.co unknown', 'arxiv.org unknown'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0'],
    took: 0,
  },
  'the Atom feed is empty': {
    options: datacite('challenge', { 'arxiv.org': 'challenge', 'export.arxiv.org': 'atom-empty' }),
    arxiv: '2403.04567',
    expected: 'unregistered',
    asked: ['api.datacite.org busy', 'huggingface.co found', 'arxiv.org busy', 'export.arxiv.org unknown'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0', 'export.arxiv.org 0'],
    took: 0,
  },
  'an error entry with status 400': {
    options: datacite('too-many', { 'arxiv.org': 'server-error', 'export.arxiv.org': 'atom-error-400' }),
    arxiv: '2403.04567',
    expected: 'unregistered',
    asked: ['api.datacite.org busy', 'huggingface.co found', 'arxiv.org busy', 'export.arxiv.org unknown'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0', 'export.arxiv.org 0'],
    took: 0,
  },
  'an error entry with status 200': {
    options: datacite('too-many', { 'arxiv.org': 'server-error', 'export.arxiv.org': 'atom-error-200' }),
    arxiv: '2403.04567',
    expected: 'unregistered',
    asked: ['api.datacite.org busy', 'huggingface.co found', 'arxiv.org busy', 'export.arxiv.org unknown'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 0', 'export.arxiv.org 0'],
    took: 0,
  },
  'the registry of the publication is out of order': {
    options: { troubles: { 'doi.org': 'server-error' } },
    arxiv: '2403.04567',
    expected: lanternWhole,
    asked: ['api.datacite.org found', 'huggingface.co found', 'doi.org busy', 'api.crossref.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'doi.org 0', 'api.crossref.org 0'],
    took: 0,
  },
  'nobody says where it was published': {
    options: { troubles: { 'doi.org': 'stall', 'api.crossref.org': 'too-many' } },
    arxiv: '2403.04567',
    expected: { ...lanternPreprint, links: lanternWhole.links },
    asked: ['api.datacite.org found', 'huggingface.co found', 'doi.org silent', 'api.crossref.org busy'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'doi.org 0', 'api.crossref.org 2500'],
    took: 4_000,
  },
  'Hugging Face stalls: the paper waits a second for it, no longer': {
    options: { troubles: { 'huggingface.co': 'stall' } },
    arxiv: '2403.04567',
    expected: lanternPublished,
    asked: ['api.datacite.org found', 'huggingface.co silent', 'doi.org found'],
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'doi.org 0'],
    took: 1_000,
  },
  'code links are switched off': {
    options: { off: ['huggingface.co'] },
    arxiv: '2403.04567',
    expected: lanternPublished,
    asked: ['api.datacite.org found', 'huggingface.co off', 'doi.org found'],
    sent: ['api.datacite.org 0', 'doi.org 0'],
    took: 0,
  },
  'only DataCite is on': {
    options: { off: [...allButDatacite, 'huggingface.co', 'doi.org', 'api.crossref.org'] },
    arxiv: '2403.04567',
    expected: lanternPreprint,
    asked: ['api.datacite.org found', 'huggingface.co off', 'doi.org off', 'api.crossref.org off'],
    sent: ['api.datacite.org 0'],
    took: 0,
  },
  'all hosts are off': {
    options: { off: 'all' },
    arxiv: '2403.04567',
    expected: 'pending',
    asked: ['api.datacite.org off', 'huggingface.co off', ...allButDatacite.map(host => `${host} off`)],
    sent: [],
    took: 0,
  },
};

describe('looking up an arXiv id', () => {
  test.each(Object.entries(scenarios))(
    '%s',
    async (_name, { options, arxiv, expected, asked, sent, took }) => {
      const session = open(options);
      const result = await session.look({ ids: { ...noIds, arxiv } });
      expect(session.clock.now()).toBe(took);
      expect(session.sent()).toEqual(sent);
      expect([...outcomes(result.asked)].sort()).toEqual([...asked].sort());
      if (typeof expected === 'string') expect(result.kind).toBe(expected);
      else expect(result).toMatchObject({ kind: 'found', metadata: expected });
    },
  );
});
