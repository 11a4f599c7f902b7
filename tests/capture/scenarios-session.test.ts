import { expect, test } from 'vitest';
import { capture, captureAll } from '../../src/capture/capture';
import { completePending } from '../../src/capture/refresh/complete-pending';
import { recogniseAll } from '../../src/capture/input/recognise-all';
import { request, watch } from './captured';
import * as cards from './expected-cards';
import { before, formSessions, type FormSession } from './form-session';
import { noteWith } from './scenario';

const open = formSessions();
const { arxiv } = cards.links;
const toHost = (form: FormSession, host: string) => form.sent().filter(each => each.startsWith(`${host} `));

test('a form says who is being asked', async () => {
  const form = open({ troubles: { 'api.datacite.org': 'stall' } });
  const { progress } = await form.append('2403.04567');
  expect(progress).toEqual([
    'Looking up …',
    'Asking api.datacite.org …',
    'Asking huggingface.co …',
    'Asking arxiv.org …',
    'Asking doi.org …',
    'Looking up …',
  ]);
});

test('several inputs become several cards, and their requests keep their distance', async () => {
  const form = open();
  const input = 'https://arxiv.org/abs/2405.06789\narXiv:2406.01111\n10.5555/growth.2021.5\n2403.04567';
  const { said, told, progress } = await form.append(input);
  expect(form.text()).toBe(noteWith([cards.quiet, cards.withdrawn, cards.growth, cards.lantern].join('\n')));
  expect(told).toBe('Appended 4 papers to 2024-09-13.md');
  expect(said).toHaveLength(4);
  expect([progress[0], progress.at(-1)]).toEqual(['Looking up … 0 of 4 done', 'Looking up … 4 of 4 done']);
  expect(toHost(form, 'api.datacite.org')).toEqual([
    'api.datacite.org 0',
    'api.datacite.org 400',
    'api.datacite.org 800',
  ]);
  expect(toHost(form, 'doi.org')).toHaveLength(2);
});

test('papers that arXiv alone can tell about are asked for three seconds apart', async () => {
  const off = ['api.datacite.org', 'huggingface.co', 'export.arxiv.org'];
  const form = open({ off: [...off, 'api.semanticscholar.org', 'api.openalex.org'] });
  const { told } = await form.append('2405.06789\n2406.01111');
  expect(told).toBe('Appended 2 papers to 2024-09-13.md');
  expect(form.text()).toBe(noteWith([cards.quiet, cards.withdrawn].join('\n')));
  expect(form.sent()).toEqual(['arxiv.org 0', 'arxiv.org 3000']);
});

test.each([
  ['too-many', 30 * 60_000],
  ['too-many-20s', 20_000],
] as const)(
  'a host that refused with %s is not asked for the next paper until %i ms are over',
  async (trouble, rest) => {
    const form = open({ troubles: { 'api.datacite.org': trouble } });
    await form.append('2405.06789');
    await form.clock.pass(rest - 1);
    await form.append('2406.01111');
    expect(toHost(form, 'api.datacite.org')).toEqual(['api.datacite.org 0']);
    await form.clock.pass(3_000);
    await form.append('2403.04567');
    expect(toHost(form, 'api.datacite.org')).toEqual([
      'api.datacite.org 0',
      `api.datacite.org ${rest + 2_999}`,
    ]);
    expect(form.text()).toBe(noteWith([cards.quiet, cards.withdrawn, cards.lantern].join('\n')));
  },
);

test('answers that come too late are not written', async () => {
  const form = open({ delay: 10_000 });
  await form.append('2405.06789');
  const waiting = noteWith(cards.waiting('arXiv:2405.06789', arxiv('2405.06789')));
  expect(form.clock.now()).toBe(8_000);
  expect(form.text()).toBe(waiting);
  await form.clock.pass(60_000);
  expect(form.text()).toBe(waiting);
});

test('a card that waits is completed by what comes later, its note else unchanged', async () => {
  const form = open({ troubles: { '*': 'offline' } });
  await form.append('2405.06789');
  form.services.play({});
  const [card] = form.known.cards().filter(({ pending }) => pending);
  if (card === undefined) throw new Error('no card waits');
  await form.clock.pass(60_000);
  const done = await form.clock.run(completePending(form.ports, card.path, card, watch));
  expect(done.kind).toBe('completed');
  // The empty lines to write on stay where they are: behind what was there.
  const empty = '\n\n\n> [!abstract]';
  expect(form.text()).toBe(noteWith(`${cards.quiet.replace(empty, '\n> [!abstract]')}\n\n`));
  expect(form.sent()).toEqual(['api.datacite.org 60000', 'huggingface.co 60000']);
});

test('cancelled while services are asked, nothing is written and nobody else is asked', async () => {
  const form = open({ delay: 2_000 });
  const stop = new AbortController();
  const job = capture(form.ports, form.known, request({ input: '2403.04567' }), {
    onAsk: () => undefined,
    signal: stop.signal,
  });
  await form.clock.pass(1_000);
  stop.abort();
  expect((await form.clock.run(job)).kind).toBe('cancelled');
  await form.clock.pass(60_000);
  expect(form.text()).toBe(before);
  expect(form.sent()).toEqual(['api.datacite.org 0', 'huggingface.co 0']);
});

test('the same paper by its other id is one card: only a service knew that it is the same', async () => {
  const form = open();
  await form.append('2403.04567');
  const drafts = recogniseAll('10.5555/lantern.2024.17');
  const { input: _, ...options } = request({ topic: 'T' });
  const [result] = await form.clock.run(captureAll(form.ports, form.known, drafts, options, watch));
  expect(result).toMatchObject({ kind: 'duplicate', earlier: [{ line: 9 }] });
  expect(form.text()).toBe(noteWith(cards.lantern));
});

test('the title of a preprint, then its number: one card, and the second time nobody is asked', async () => {
  const form = open();
  await form.append('Quiet Gradients in Noisy Diffusion');
  const sent = form.sent();
  const { told } = await form.append('https://alphaxiv.org/abs/2405.06789v3');
  expect(told).toBe('');
  expect(form.sent()).toEqual(sent);
  expect(form.text()).toBe(noteWith(cards.quiet));
});
