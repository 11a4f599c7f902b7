import { describe, expect, test } from 'vitest';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { lantern as playedLantern, quiet as playedQuiet } from '../support/services/sample-papers';
import { lanternWhole, quiet, revisitedIds, transfer } from './expected-papers';
import { lookupSessions, outcomes, type SessionOptions } from './lookup-bench';

const open = lookupSessions();

interface Scenario {
  readonly options?: SessionOptions;
  readonly title: string;
  readonly expected: Partial<PaperMetadata> | readonly PaperMetadata['ids'][] | 'pending';
  readonly asked: readonly string[];
  readonly took: number;
}

const both = ['api.crossref.org found', 'api.datacite.org found'];

const scenarios: Readonly<Record<string, Scenario>> = {
  'one preprint, other case and punctuation': {
    title: 'QUIET GRADIENTS in noisy diffusion.',
    expected: quiet,
    asked: [...both, 'huggingface.co found'],
    took: 0,
  },
  'a preprint and its publication are one by their ids': {
    title: 'Lantern Fields: O(n log n) Attention for Naive Scenes & Trees',
    expected: { ...lanternWhole, abstract: lanternWhole.abstract },
    asked: [...both, 'huggingface.co found'],
    took: 0,
  },
  'a preprint and a publication that only Semantic Scholar knows to be one': {
    options: {
      papers: [
        { ...playedLantern, arxiv: undefined },
        { ...playedLantern, doi: undefined, venue: undefined },
        // Semantic Scholar answers with the first it finds best; this one is on both sides.
      ].map(({ arxiv, doi, venue, ...paper }) => ({
        ...paper,
        ...(arxiv === undefined ? {} : { arxiv }),
        ...(doi === undefined ? {} : { doi }),
        ...(venue === undefined ? {} : { venue }),
      })),
      troubles: {
        'api.semanticscholar.org': {
          status: 200,
          body: JSON.stringify({
            data: [
              {
                title: 'Lantern Fields: $O(n\\log n)$ Attention for Naïve Scenes & Trees',
                externalIds: { ArXiv: '2403.04567', DOI: '10.5555/LANTERN.2024.17' },
                matchScore: 200,
              },
            ],
          }),
        },
      },
    },
    title: 'Lantern Fields: O(n log n) Attention for Naive Scenes & Trees',
    expected: { ids: lanternWhole.ids, venue: lanternWhole.venue },
    asked: [...both, 'api.semanticscholar.org found', 'huggingface.co found'],
    took: 0,
  },
  'a Chinese title': {
    title: '基于扩散模型的水墨风格迁移',
    expected: transfer,
    asked: ['api.crossref.org found', 'api.datacite.org unknown'],
    took: 0,
  },
  'three papers of that title': {
    title: 'Attention revisited',
    expected: revisitedIds,
    asked: [...both, 'api.semanticscholar.org found'],
    took: 0,
  },
  'nearly such a title is offered, never taken': {
    title: 'Quiet Gradients in a Noisy Diffusion',
    expected: [{ ...noIds, arxiv: '2405.06789' }],
    asked: [...both, 'api.semanticscholar.org found', 'dblp.org found'],
    took: 0,
  },
  'a title without what stands behind its colon': {
    title: 'Lantern fields',
    expected: [lanternWhole.ids],
    asked: [...both, 'api.semanticscholar.org found', 'dblp.org found'],
    took: 0,
  },
  'nobody knows such a title': {
    title: 'Zebras',
    expected: 'pending',
    asked: [
      'api.crossref.org unknown',
      'api.datacite.org unknown',
      'api.semanticscholar.org unknown',
      'dblp.org unknown',
    ],
    took: 0,
  },
  'what services answer only because they must is left out': {
    title: 'A diffusion of innovations in rural schools',
    expected: 'pending',
    asked: [...both, 'api.semanticscholar.org found', 'dblp.org found'],
    took: 0,
  },
  'only DBLP answers, with numbers of namesakes and one author as an object': {
    options: {
      troubles: {
        'api.crossref.org': 'too-many',
        'api.datacite.org': 'server-error',
        'api.semanticscholar.org': 'too-many',
      },
      papers: [{ ...playedQuiet, doi: '10.5555/quiet.2025.1', venue: 'QC' }],
    },
    title: 'Quiet gradients in noisy diffusion',
    expected: {
      title: quiet.title,
      authors: ['Jo Tanaka'],
      venue: 'QC',
      year: 2024,
      ids: { ...noIds, arxiv: '2405.06789', doi: '10.5555/quiet.2025.1' },
    },
    asked: [
      'api.crossref.org busy',
      'api.datacite.org busy',
      'api.semanticscholar.org busy',
      'dblp.org found',
      // For the abstract, which DBLP never has.
      'api.openalex.org found',
    ],
    took: 0,
  },
  'DBLP shows a page for robots, its mirror answers': {
    options: {
      troubles: {
        'api.crossref.org': 'too-many',
        'api.datacite.org': 'server-error',
        'api.semanticscholar.org': 'too-many',
        'dblp.org': 'bot-check',
      },
    },
    title: 'Quiet gradients in noisy diffusion',
    expected: { title: quiet.title, ids: quiet.ids },
    asked: [
      'api.crossref.org busy',
      'api.datacite.org busy',
      'api.semanticscholar.org busy',
      'dblp.org unreadable',
      'dblp.uni-trier.de found',
      'huggingface.co found',
    ],
    took: 400,
  },
  'Crossref stalls: DataCite answers for both after three seconds': {
    options: { troubles: { 'api.crossref.org': 'stall' } },
    title: 'Quiet gradients in noisy diffusion',
    expected: quiet,
    asked: ['api.crossref.org silent', 'api.datacite.org found', 'huggingface.co found'],
    took: 3_000,
  },
  'everything stalls': {
    options: { troubles: { '*': 'stall' } },
    title: 'Quiet gradients in noisy diffusion',
    expected: 'pending',
    asked: [
      'api.crossref.org silent',
      'api.datacite.org silent',
      'api.semanticscholar.org silent',
      'dblp.org silent',
    ],
    took: 8_000,
  },
  offline: {
    options: { troubles: { '*': 'offline' } },
    title: 'Quiet gradients in noisy diffusion',
    expected: 'pending',
    asked: [
      'api.crossref.org silent',
      'api.datacite.org silent',
      'api.semanticscholar.org silent',
      'dblp.org silent',
      'dblp.uni-trier.de silent',
    ],
    took: 0,
  },
  'all hosts are off': {
    options: { off: 'all' },
    title: 'Quiet gradients in noisy diffusion',
    expected: 'pending',
    asked: [
      'api.crossref.org off',
      'api.datacite.org off',
      'api.semanticscholar.org off',
      'dblp.org off',
      'dblp.uni-trier.de off',
    ],
    took: 0,
  },
};

describe('looking up a title', () => {
  test.each(Object.entries(scenarios))('%s', async (_name, { options, title, expected, asked, took }) => {
    const session = open(options);
    const result = await session.look({ title });
    expect(session.clock.now()).toBe(took);
    expect([...outcomes(result.asked)].sort()).toEqual([...asked].sort());
    if (expected === 'pending') expect(result.kind).toBe('pending');
    else if (Array.isArray(expected)) {
      if (result.kind !== 'choose') throw new Error(`not a choice but ${result.kind}`);
      expect(result.candidates.map(({ ids }) => ids)).toEqual(expected);
    } else expect(result).toMatchObject({ kind: 'found', metadata: expected });
  });

  test('keeps the id that the title came with', async () => {
    const session = open();
    const ids = { ...noIds, openreview: 'AbCdEf12345' };
    const result = await session.look({ ids, title: 'Quiet gradients in noisy diffusion' });
    expect(result).toMatchObject({
      kind: 'found',
      metadata: { ids: { arxiv: '2405.06789', openreview: 'AbCdEf12345' } },
    });
  });
});
