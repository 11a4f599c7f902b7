import { afterAll, beforeAll } from 'vitest';
import { createLookup } from '../../src/metadata/create-lookup';
import type { Asked, Lookup, LookupResult } from '../../src/reference/lookup';
import type { Wanted } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { lookupHosts } from '../../src/metadata/services/lookup-hosts';
import { playServices, type Scenario, type Services } from '../support/services/services';
import { serveServices, type ServicesServer } from '../support/services/services-server';
import { virtualClock, type VirtualClock } from '../support/virtual-clock';

/** What a test decides about a session; else all hosts are on and well. */
export interface SessionOptions extends Scenario {
  readonly off?: readonly string[] | 'all';
  readonly mailto?: string;
}

/** A session whose services answer from a server of this machine, on a clock of its own. */
export interface Session {
  readonly clock: VirtualClock;
  readonly lookup: Lookup;
  readonly services: Services;
  /** Looks a paper up and lets the clock run until it is told. */
  readonly look: (wanted: Partial<Wanted>) => Promise<LookupResult>;
  /** Requests as `host at`, in the order they came. */
  readonly sent: () => readonly string[];
}

/** Something wanted, the rest unknown. */
export function wanting(wanted: Partial<Wanted>): Wanted {
  return { ids: noIds, pmid: null, title: '', ...wanted };
}

/** The hosts asked with their outcomes, as `host outcome`. */
export function outcomes(asked: readonly Asked[]): readonly string[] {
  return asked.map(({ host, outcome }) => `${host} ${outcome}`);
}

/** Gives the tests of a file one local server, and each its own session. */
export function lookupSessions(): (options?: SessionOptions) => Session {
  let now = () => 0;
  const services = playServices(() => now());
  let server: ServicesServer;
  beforeAll(async () => {
    server = await serveServices(services, false);
  });
  afterAll(() => server.close());
  return ({ off = [], mailto = '', ...scenario } = {}) => {
    const clock = virtualClock();
    now = clock.now;
    services.play(scenario);
    const on = new Set<string>(off === 'all' ? [] : lookupHosts.filter(host => !off.includes(host)));
    const lookup = createLookup({
      http: clock.http(server.base),
      clock,
      hosts: () => on,
      mailto: () => mailto,
      today: () => new Date(Date.UTC(2026, 10, 20) + clock.now()),
    });
    const quiet = { onAsk: () => {}, signal: new AbortController().signal };
    return {
      clock,
      lookup,
      services,
      look: wanted => clock.run(lookup(wanting(wanted), quiet)),
      sent: () => services.requests().map(({ host, at }) => `${host} ${at}`),
    };
  };
}
