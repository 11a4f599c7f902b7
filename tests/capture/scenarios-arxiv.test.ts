import { describe, test } from 'vitest';
import type { SessionOptions } from '../metadata/lookup-bench';
import type { Trouble } from '../support/services/troubles';
import * as cards from './expected-cards';
import { formSessions } from './form-session';
import { appended, appendedPending, nothingFound, play, type CaptureScenario } from './scenario';

const open = formSessions();
const { arxiv } = cards.links;

const lanternTitle = 'Lantern Fields: $O(n\\log n)$ Attention for Naïve Scenes & Trees';
const csr = 'Proceedings of the Conference on Scene Reasoning';
const lanternSaid = `Found: Mira Okafor, Wei Zhang, Lantern Collaboration · ${csr} 2024`;
const lantern = {
  input: 'https://arxiv.org/abs/2403.04567',
  card: cards.lantern,
  said: lanternSaid,
  told: appended(lanternTitle),
};
const quiet = {
  input: '2405.06789',
  card: cards.quiet,
  said: 'Found: Jo Tanaka · 2024',
  told: appended('Quiet Gradients in Noisy Diffusion'),
};
const datacite = (trouble: Trouble, more: Readonly<Record<string, Trouble>> = {}): SessionOptions => ({
  troubles: { 'api.datacite.org': trouble, ...more },
});
const atOnce = (...hosts: readonly string[]) => hosts.map(host => `${host} 0`);
const silent = (host: string) => `${host} did not answer`;
const chain = [
  'api.datacite.org',
  'huggingface.co',
  'arxiv.org',
  'export.arxiv.org',
  'api.semanticscholar.org',
  'api.openalex.org',
];

const unregistered = {
  card: cards.plain('arXiv:2403.04567', arxiv('2403.04567')),
  said: 'No registry knows this ID. Check it, or append without looking up.',
  told: appended('arXiv:2403.04567'),
  sent: atOnce('api.datacite.org', 'huggingface.co', 'arxiv.org', 'export.arxiv.org'),
  took: 0,
};

const scenarios: Readonly<Record<string, CaptureScenario>> = {
  'all well: a preprint with its published DOI, venue and code': {
    ...lantern,
    sent: atOnce('api.datacite.org', 'huggingface.co', 'doi.org'),
    took: 0,
  },
  'a preprint published nowhere, by one author': {
    ...quiet,
    sent: atOnce('api.datacite.org', 'huggingface.co'),
    took: 0,
  },
  'a withdrawn preprint': {
    input: 'arXiv:2406.01111v2',
    card: cards.withdrawn,
    said: 'Found: Ines Moreau · 2024 · withdrawn by its authors',
    told: appended('A Bound That Did Not Hold'),
    sent: atOnce('api.datacite.org', 'huggingface.co'),
    took: 0,
  },
  'too many requests, no word until when': {
    ...quiet,
    options: datacite('too-many'),
    sent: atOnce('api.datacite.org', 'huggingface.co', 'arxiv.org'),
    took: 0,
  },
  'too many requests, come back in 20 seconds': {
    ...quiet,
    options: datacite('too-many-20s'),
    sent: atOnce('api.datacite.org', 'huggingface.co', 'arxiv.org'),
    took: 0,
  },
  'too many requests everywhere': {
    ...lantern,
    options: { troubles: { '*': 'too-many' } },
    card: cards.waiting('arXiv:2403.04567', arxiv('2403.04567')),
    said: nothingFound(...chain.map(host => `${host} is busy`)),
    told: appendedPending('arXiv:2403.04567'),
    sent: atOnce(...chain),
    took: 0,
  },
  'a stall of 120 seconds at the first host': {
    ...lantern,
    options: datacite('stall'),
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'arxiv.org 1500', 'doi.org 1500'],
    took: 1_500,
  },
  'a stall of 120 seconds at every host': {
    ...lantern,
    options: { troubles: { '*': 'stall' } },
    card: cards.waiting('arXiv:2403.04567', arxiv('2403.04567')),
    said: nothingFound(...chain.map(silent)),
    told: appendedPending('arXiv:2403.04567'),
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
  'a page for robots with status 200': {
    ...quiet,
    options: datacite('bot-check', { 'arxiv.org': 'bot-check', 'huggingface.co': 'bot-check' }),
    card: cards.quietByAtom,
    sent: atOnce('api.datacite.org', 'huggingface.co', 'arxiv.org', 'export.arxiv.org'),
    took: 0,
  },
  'a challenge with status 403': {
    ...quiet,
    options: datacite('challenge', { 'arxiv.org': 'challenge' }),
    card: cards.quietByAtom,
    sent: atOnce('api.datacite.org', 'huggingface.co', 'arxiv.org', 'export.arxiv.org'),
    took: 0,
  },
  'an error entry with status 400': {
    ...unregistered,
    input: '2403.04567',
    options: datacite('too-many', { 'arxiv.org': 'server-error', 'export.arxiv.org': 'atom-error-400' }),
  },
  'an error entry with status 200': {
    ...unregistered,
    input: '2403.04567',
    options: datacite('too-many', { 'arxiv.org': 'server-error', 'export.arxiv.org': 'atom-error-200' }),
  },
  'an empty feed': {
    ...unregistered,
    input: '2403.04567',
    options: datacite('challenge', { 'arxiv.org': 'challenge', 'export.arxiv.org': 'atom-empty' }),
  },
  'an id that nobody gave': {
    ...unregistered,
    input: 'arXiv:2403.99999',
    card: cards.plain('arXiv:2403.99999', arxiv('2403.99999')),
    told: appended('arXiv:2403.99999'),
    sent: atOnce('api.datacite.org', 'huggingface.co', 'arxiv.org'),
  },
  'JSON that breaks off': {
    ...quiet,
    options: datacite('broken-json'),
    sent: atOnce('api.datacite.org', 'huggingface.co', 'arxiv.org'),
    took: 0,
  },
  'only Semantic Scholar answers, at the end of patience': {
    ...quiet,
    options: datacite('stall', { 'arxiv.org': 'stall', 'export.arxiv.org': 'stall' }),
    card: cards.quietWithoutKeywords,
    sent: [
      'api.datacite.org 0',
      'huggingface.co 0',
      'arxiv.org 1500',
      'export.arxiv.org 4500',
      'api.semanticscholar.org 6500',
    ],
    took: 6_500,
  },
  'nobody says where it was published': {
    ...lantern,
    options: { troubles: { 'doi.org': 'stall', 'api.crossref.org': 'too-many' } },
    card: cards.lanternWithoutVenue,
    said: 'Found: Mira Okafor, Wei Zhang, Lantern Collaboration · CSR 2024',
    sent: ['api.datacite.org 0', 'huggingface.co 0', 'doi.org 0', 'api.crossref.org 2500'],
    took: 4_000,
  },
  'Hugging Face is off: no links to code': {
    ...lantern,
    options: { off: ['huggingface.co'] },
    card: cards.lanternWithoutCode,
    sent: atOnce('api.datacite.org', 'doi.org'),
    took: 0,
  },
  'Hugging Face stalls': {
    ...lantern,
    options: { troubles: { 'huggingface.co': 'stall' } },
    card: cards.lanternWithoutCode,
    sent: atOnce('api.datacite.org', 'huggingface.co', 'doi.org'),
    took: 1_000,
  },
  'only DataCite is on': {
    ...lantern,
    options: { off: [...chain.slice(1), 'doi.org', 'api.crossref.org'] },
    card: cards.lanternAlone,
    said: 'Found: Mira Okafor, Wei Zhang, Lantern Collaboration · CSR 2024',
    sent: atOnce('api.datacite.org'),
    took: 0,
  },
  'every host is off': {
    ...lantern,
    options: { off: 'all' },
    card: cards.plain('arXiv:2403.04567', arxiv('2403.04567')),
    said: 'There is no service to ask about it. The card will say what is known.',
    told: appended('arXiv:2403.04567'),
    sent: [],
    took: 0,
  },
  offline: {
    ...lantern,
    options: { troubles: { '*': 'offline' } },
    card: cards.waiting('arXiv:2403.04567', arxiv('2403.04567')),
    said: nothingFound(...chain.map(silent)),
    told: appendedPending('arXiv:2403.04567'),
    sent: atOnce(...chain),
    took: 0,
  },
};

describe('capturing an arXiv link', () => {
  test.each(Object.entries(scenarios))('%s', (_name, scenario) => play(open, scenario));
});
