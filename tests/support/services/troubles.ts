import { atomError, atomFeed } from './arxiv-shapes';

/** An answer that a test writes itself; without status and body the usual one, only late. */
export interface OddAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds. */
  readonly delay?: number;
}

const html = { 'content-type': 'text/html' };
const botPage =
  '<!doctype html><html><head><title>Making sure you\'re not a bot!</title></head><body><div id="anubis"></div></body></html>';

/** Troubles that services really have, by name. */
export const troubles = {
  /** No answer at all. */
  offline: 'offline',
  /** Two minutes, then too many requests. */
  stall: { status: 429, body: 'Rate exceeded.', delay: 120_000 },
  'too-many': { status: 429, body: 'Rate exceeded.' },
  'too-many-20s': {
    status: 429,
    headers: { 'Retry-After': '20' },
    body: '{"message":"Too Many Requests","code":"429"}',
  },
  'bot-check': { status: 200, headers: html, body: botPage },
  challenge: {
    status: 403,
    body: '{"name":"ChallengeRequiredError","message":"Challenge required","status":403}',
  },
  'server-error': {
    status: 503,
    headers: html,
    body: '<html><body><h1>503 Service Unavailable</h1></body></html>',
  },
  unknown: { status: 404, body: 'Not found' },
  'broken-json': { status: 200, body: '{"data":{"attributes":{"titles":[{"ti' },
  'empty-body': { status: 200, body: '' },
  'atom-error-400': { status: 400, body: atomError },
  'atom-error-200': { status: 200, body: atomError },
  'atom-empty': { status: 200, body: atomFeed(null) },
  slow: { delay: 2_500 },
} as const satisfies Readonly<Record<string, OddAnswer | 'offline'>>;

/** A trouble by its name, or an answer of the test's own. */
export type Trouble = keyof typeof troubles | OddAnswer;
