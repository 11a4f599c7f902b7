import { describe, expect, test } from 'vitest';
import { noIds } from '../../src/reference/identify';
import { lanternWhole } from './expected-papers';
import { lookupSessions, outcomes, wanting, type Session } from './lookup-bench';

const open = lookupSessions();
const minute = 60_000;

const arxiv = (id: string) => wanting({ ids: { ...noIds, arxiv: id } });
const toHost = (session: Session, host: string) => session.sent().filter(each => each.startsWith(`${host} `));

describe('a host that refuses', () => {
  const datacite = 'api.datacite.org';
  const asks = async (session: Session, id: string) => {
    const { asked } = await session.look(arxiv(id));
    return outcomes(asked)[0];
  };

  test.each([
    ['too-many', 30 * minute],
    ['too-many-20s', 20_000],
    ['bot-check', 30 * minute],
    ['challenge', 30 * minute],
  ] as const)('with %s is left alone for %i ms', async (trouble, rest) => {
    const session = open({ troubles: { [datacite]: trouble } });
    await session.look(arxiv('2403.04567'));
    await session.clock.pass(rest - 1);
    expect(await asks(session, '2405.06789')).toBe(`${datacite} busy`);
    expect(toHost(session, datacite)).toEqual([`${datacite} 0`]);
    await session.clock.pass(1);
    await asks(session, '2406.01111');
    expect(toHost(session, datacite)).toEqual([`${datacite} 0`, `${datacite} ${rest}`]);
  });

  test('says until when as a date', async () => {
    const headers = { 'retry-after': 'Fri, 20 Nov 2026 00:01:00 GMT' };
    const session = open({ troubles: { [datacite]: { status: 503, headers, body: '' } } });
    await session.look(arxiv('2403.04567'));
    await session.clock.pass(minute - 1);
    expect(await asks(session, '2405.06789')).toBe(`${datacite} busy`);
    await session.clock.pass(1);
    await asks(session, '2406.01111');
    expect(toHost(session, datacite)).toEqual([`${datacite} 0`, `${datacite} ${minute}`]);
  });

  test('with an error of its own is asked again', async () => {
    const session = open({ troubles: { [datacite]: 'server-error' } });
    await asks(session, '2403.04567');
    await session.clock.pass(400);
    await asks(session, '2405.06789');
    expect(toHost(session, datacite)).toEqual([`${datacite} 0`, `${datacite} 400`]);
  });

  test('after two minutes of silence is left alone from then on', async () => {
    const session = open({ troubles: { [datacite]: 'stall' } });
    await session.look(arxiv('2403.04567'));
    await session.clock.pass(60_000);
    expect(await asks(session, '2405.06789')).toBe(`${datacite} busy`);
    await session.clock.pass(100_000);
    expect(await asks(session, '2406.01111')).toBe(`${datacite} busy`);
    expect(toHost(session, datacite)).toHaveLength(1);
  });
});

describe('several look-ups at once', () => {
  const ids = ['2403.04567', '2405.06789', '2406.01111', '2301.00077'];
  const many = (session: Session) =>
    session.clock.run(
      Promise.all(
        ids.map(id => session.lookup(arxiv(id), { onAsk: () => {}, signal: new AbortController().signal })),
      ),
    );

  test('keep 400 ms between requests to a host', async () => {
    const session = open();
    const results = await many(session);
    expect(results.map(({ kind }) => kind)).toEqual(['found', 'found', 'found', 'found']);
    for (const host of ['api.datacite.org', 'huggingface.co'])
      expect(toHost(session, host)).toEqual([`${host} 0`, `${host} 400`, `${host} 800`, `${host} 1200`]);
  });

  test('have one request in flight for each host', async () => {
    const session = open({ delay: 700 });
    await many(session);
    const host = 'api.datacite.org';
    expect(toHost(session, host)).toEqual([`${host} 0`, `${host} 700`, `${host} 1400`, `${host} 2100`]);
  });

  test('keep three seconds between requests to arXiv', async () => {
    const host = 'arxiv.org';
    const patient = open({
      off: [
        'api.datacite.org',
        'huggingface.co',
        'export.arxiv.org',
        'api.semanticscholar.org',
        'api.openalex.org',
      ],
    });
    await many(patient);
    expect(toHost(patient, host)).toEqual([`${host} 0`, `${host} 3000`]);
  });
});

describe('a session', () => {
  test('remembers what it was told', async () => {
    const session = open();
    const first = await session.look(arxiv('2403.04567'));
    const count = session.sent().length;
    expect(await session.look(arxiv('2403.04567'))).toEqual(first);
    expect(session.sent()).toHaveLength(count);
  });

  test('asks again after half a day', async () => {
    const session = open();
    await session.look(arxiv('2405.06789'));
    await session.clock.pass(12 * 60 * minute);
    await session.look(arxiv('2405.06789'));
    expect(toHost(session, 'api.datacite.org')).toHaveLength(2);
  });

  test('uses an answer that came too late for the look-up that asked', async () => {
    const session = open({ delay: 10_000 });
    expect(await session.look(arxiv('2405.06789'))).toMatchObject({ kind: 'pending' });
    await session.clock.pass(5_000);
    expect(await session.look(arxiv('2405.06789'))).toMatchObject({ kind: 'found' });
    expect(toHost(session, 'api.datacite.org')).toHaveLength(1);
  });

  test('sends the contact address to Crossref alone, and only if there is one', async () => {
    const session = open({ mailto: 'me@example.org', troubles: { 'doi.org': 'server-error' } });
    await session.look({ ids: { ...noIds, doi: '10.5555/growth.2021.5' } });
    const paths = session.services.requests().map(({ path }) => path);
    expect(paths).toEqual([
      '/10.5555%2Fgrowth.2021.5',
      '/works/10.5555%2Fgrowth.2021.5?mailto=me%40example.org',
    ]);
    const silent = open();
    await silent.look({ title: 'Attention Revisited' });
    expect(silent.services.requests().filter(({ path }) => path.includes('mailto'))).toEqual([]);
  });
});

describe('cancelling', () => {
  test('answers at once, whoever is being asked', async () => {
    const session = open({ delay: 2_000 });
    const stop = new AbortController();
    const heard: string[] = [];
    const job = session.lookup(arxiv('2403.04567'), {
      onAsk: host => heard.push(host),
      signal: stop.signal,
    });
    await session.clock.pass(1_000);
    stop.abort();
    const result = await session.clock.run(job);
    expect(result.kind).toBe('pending');
    expect(outcomes(result.asked)).toEqual(['api.datacite.org cancelled', 'huggingface.co cancelled']);
    expect(heard).toEqual(['api.datacite.org', 'huggingface.co']);
    expect(session.clock.now()).toBe(1_000);
    await session.clock.pass(10_000);
    expect(session.sent()).toHaveLength(2);
  });

  test('before the start sends nothing', async () => {
    const session = open();
    const job = session.lookup(arxiv('2403.04567'), { onAsk: () => {}, signal: AbortSignal.abort() });
    expect(await session.clock.run(job)).toEqual({ kind: 'pending', asked: [] });
    expect(session.sent()).toEqual([]);
  });

  test('leaves the next look-up undisturbed', async () => {
    const session = open({ delay: 300 });
    const stop = new AbortController();
    const first = session.lookup(arxiv('2405.06789'), { onAsk: () => {}, signal: stop.signal });
    await session.clock.pass(100);
    stop.abort();
    await session.clock.run(first);
    expect(await session.look(arxiv('2403.04567'))).toMatchObject({ kind: 'found', metadata: lanternWhole });
  });
});
