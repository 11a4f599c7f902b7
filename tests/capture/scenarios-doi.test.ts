import { describe, test } from 'vitest';
import { quiet as playedQuiet } from '../support/services/sample-papers';
import * as cards from './expected-cards';
import { formSessions } from './form-session';
import { appended, appendedPending, nothingFound, play, type CaptureScenario } from './scenario';

const open = formSessions();
const { arxiv, doi } = cards.links;

const growth = {
  input: 'https://doi.org/10.5555/growth.2021.5',
  card: cards.growth,
  said: 'Found: Ada Lindqvist, Slow Biology Group · Journal of Slow Biology 2021',
  told: appended('Growth of Physarum in H₂O & light'),
};
const whispers = {
  input: 'https://aclanthology.org/2022.acl-long.77/',
  said: 'Found: Lena Müller, Tomás Ríos · Proceedings of the 60th Annual Meeting of the ACL 2022',
  told: appended('Parsing Whispers'),
};
const quiet = {
  input: 'Quiet gradients in noisy diffusion',
  card: cards.quiet.replace('Quiet Gradients in Noisy Diffusion', 'Quiet gradients in noisy diffusion'),
  said: 'Found: Jo Tanaka · 2024',
  told: appended('Quiet gradients in noisy diffusion'),
};
const bare = { input: '10.5555/bare', told: appended('Bare') };
const bareCard = (facts: string) => cards.plain('Bare', `${doi('10.5555/bare')}${facts}`);
const csl = (body: object) => ({ status: 200, body: JSON.stringify(body) });
const atOnce = (...hosts: readonly string[]) => hosts.map(host => `${host} 0`);
const registries = [
  'doi.org',
  'api.crossref.org',
  'api.datacite.org',
  'api.openalex.org',
  'api.semanticscholar.org',
];
const titleHosts = ['api.crossref.org', 'api.datacite.org', 'api.semanticscholar.org', 'dblp.org'];
const revisited = {
  input: 'Attention Revisited',
  said: 'More than one paper fits this title.',
  offered: [
    'Sam Brook · Teaching Letters 2020',
    'Noor Cohen · Journal of Slow Biology 2022',
    'Kim Adler · 2023',
  ],
  told: appended('Attention Revisited'),
  sent: atOnce('api.crossref.org', 'api.datacite.org', 'api.semanticscholar.org'),
  took: 0,
};

const scenarios: Readonly<Record<string, CaptureScenario>> = {
  'HTML in its title, JATS in its abstract, a title as text': { ...growth, sent: atOnce('doi.org'), took: 0 },
  'titles in lists': {
    ...growth,
    options: { troubles: { 'doi.org': 'server-error' } },
    sent: atOnce('doi.org', 'api.crossref.org'),
    took: 0,
  },
  'a registry that is slow': {
    ...growth,
    options: { troubles: { 'doi.org': 'stall' } },
    sent: ['doi.org 0', 'api.crossref.org 2500'],
    took: 2_500,
  },
  'too many requests, come back at a date': {
    ...growth,
    options: {
      troubles: {
        'doi.org': { status: 429, headers: { 'retry-after': 'Fri, 20 Nov 2026 00:01:00 GMT' }, body: '' },
      },
    },
    sent: atOnce('doi.org', 'api.crossref.org'),
    took: 0,
  },
  'a retraction': {
    input: 'doi:10.5555/cold.2019.2',
    card: cards.retracted,
    said: 'Found: R. Vane · Letters on Engines 2019 · retracted by its publisher',
    told: appended('Cold Heat Engines'),
    sent: atOnce('doi.org'),
    took: 0,
  },
  'a publication that names its preprint': {
    input: '10.5555/lantern.2024.17',
    card: cards.lanternByDoi,
    said: 'Found: Mira Okafor, Wei Zhang, Lantern Collaboration · Proceedings of the Conference on Scene Reasoning 2024',
    told: appended('Lantern Fields: $O(n\\log n)$ Attention for Naïve Scenes & Trees'),
    sent: atOnce('doi.org', 'huggingface.co'),
    took: 0,
  },
  'dates of [[null]], nobody has an abstract': {
    ...bare,
    options: {
      troubles: {
        'doi.org': csl({ DOI: '10.5555/BARE', title: 'Bare', issued: { 'date-parts': [[null]] } }),
        '*': 'unknown',
      },
    },
    card: bareCard(''),
    said: 'Found: Bare',
    sent: atOnce('doi.org', 'api.semanticscholar.org', 'api.openalex.org'),
    took: 0,
  },
  'one author, not in a list': {
    ...bare,
    options: {
      troubles: {
        'doi.org': csl({ DOI: '10.5555/bare', title: 'Bare', author: { literal: 'The Alone Group' } }),
        '*': 'unknown',
      },
    },
    card: bareCard('\n- Authors: The Alone Group'),
    said: 'Found: The Alone Group',
    sent: atOnce('doi.org', 'api.semanticscholar.org', 'api.openalex.org'),
    took: 0,
  },
  'a DOI that no registry knows': {
    input: '10.5555/nowhere',
    card: cards.plain('doi:10.5555/nowhere', doi('10.5555/nowhere')),
    said: 'No registry knows this ID. Check it, or append without looking up.',
    told: appended('doi:10.5555/nowhere'),
    sent: atOnce('doi.org'),
    took: 0,
  },
  'a DOI that DataCite alone can tell about': {
    ...bare,
    options: {
      troubles: {
        'api.datacite.org': csl({
          data: {
            id: '10.5555/bare',
            attributes: {
              doi: '10.5555/bare',
              titles: [{ title: 'Bare' }],
              creators: [{ name: 'Roe, Ann', givenName: 'Ann', familyName: 'Roe' }],
              publisher: 'Zenodo',
              publicationYear: 2022,
              descriptions: [{ description: 'A data set.', descriptionType: 'Abstract' }],
            },
          },
        }),
        'doi.org': 'server-error',
        '*': 'unknown',
      },
    },
    card: `### Bare\n\n- Paper: ${doi('10.5555/bare')}\n- Authors: Ann Roe\n- Venue: Zenodo 2022\n\n\n\n> [!abstract]- Abstract\n> A data set.\n`,
    said: 'Found: Ann Roe · Zenodo 2022',
    sent: atOnce('doi.org', 'api.crossref.org', 'api.datacite.org'),
    took: 0,
  },
  'a DOI, offline': {
    ...growth,
    options: { troubles: { '*': 'offline' } },
    card: cards.waiting('doi:10.5555/growth.2021.5', doi('10.5555/growth.2021.5')),
    said: nothingFound(...registries.map(host => `${host} did not answer`)),
    told: appendedPending('doi:10.5555/growth.2021.5'),
    sent: atOnce(...registries),
    took: 0,
  },
  'a paper of the ACL Anthology': {
    ...whispers,
    card: cards.whispers,
    sent: atOnce('aclanthology.org'),
    took: 0,
  },
  'the Anthology is down': {
    ...whispers,
    options: { troubles: { 'aclanthology.org': 'server-error' } },
    card: cards.whispersByDoi,
    sent: atOnce('aclanthology.org', 'doi.org'),
    took: 0,
  },
  'a PubMed id': {
    ...growth,
    input: 'PMID: 31234567',
    card: cards.growthAtPubMed,
    sent: atOnce('www.ebi.ac.uk'),
    took: 0,
  },
  'a page of OpenReview, which nobody can be asked about': {
    input: 'https://openreview.net/forum?id=AbCdEf12345',
    card: cards.plain(
      'OpenReview:AbCdEf12345',
      '[OpenReview:AbCdEf12345](https://openreview.net/forum?id=AbCdEf12345)',
    ),
    said: 'There is no service to ask about it. The card will say what is known.',
    told: appended('OpenReview:AbCdEf12345'),
    sent: [],
    took: 0,
  },
  'a page of OpenReview with its title': {
    input: 'Quiet Gradients in Noisy Diffusion https://openreview.net/forum?id=AbCdEf12345',
    card: cards.quietAtOpenReview,
    said: 'Found: Jo Tanaka · 2024',
    told: appended('Quiet Gradients in Noisy Diffusion'),
    sent: atOnce('api.crossref.org', 'api.datacite.org', 'huggingface.co'),
    took: 0,
  },
  'a title that one paper has': {
    ...quiet,
    sent: atOnce('api.crossref.org', 'api.datacite.org', 'huggingface.co'),
    took: 0,
  },
  'a Chinese title': {
    input: '基于扩散模型的水墨风格迁移',
    card: cards.transfer,
    said: 'Found: 张三, 李小明 · 慢计算学报 2023',
    told: appended('基于扩散模型的水墨风格迁移'),
    sent: atOnce('api.crossref.org', 'api.datacite.org'),
    took: 0,
  },
  'a title that three papers have, one is picked': { ...revisited, pick: 1, card: cards.revisited },
  'a title that three papers have, none is meant': {
    ...revisited,
    pick: null,
    card: '### Attention Revisited\n\n\n',
  },
  'a title that no paper has': {
    input: 'Zebras',
    card: '### Zebras\n\n- Metadata: pending\n\n\n',
    said: nothingFound(...titleHosts.map(host => `${host} does not know it`)),
    told: appendedPending('Zebras'),
    sent: atOnce(...titleHosts),
    took: 0,
  },
  'a title that only DBLP knows, behind a page for robots': {
    ...quiet,
    options: {
      troubles: {
        'api.crossref.org': 'too-many',
        'api.datacite.org': 'server-error',
        'api.semanticscholar.org': 'too-many',
        'dblp.org': 'bot-check',
        'huggingface.co': 'unknown',
        'api.openalex.org': 'offline',
      },
      papers: [{ ...playedQuiet, venue: 'QC' }],
    },
    card: `### Quiet gradients in noisy diffusion\n\n- Paper: ${arxiv('2405.06789')}\n- Authors: Jo Tanaka\n- Venue: QC 2024\n\n\n`,
    said: 'Found: Jo Tanaka · QC 2024',
    sent: [...atOnce(...titleHosts), 'dblp.uni-trier.de 0', 'huggingface.co 0', 'api.datacite.org 400'],
    took: 400,
  },
};

describe('capturing by DOI, by other ids and by title', () => {
  test.each(Object.entries(scenarios))('%s', (_name, scenario) => play(open, scenario));
});
