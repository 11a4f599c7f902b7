import { describe, expect, test } from 'vitest';
import { lookupDesk, type AskProgress } from '../../src/capture/form/lookup-desk';
import type { Lookup, LookupResult, LookupWatch } from '../../src/reference/lookup';
import type { Wanted } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';

const titled = (title: string): Wanted => ({ ids: noIds, pmid: null, title });
const pending: LookupResult = { kind: 'pending', asked: [] };
const unregistered: LookupResult = { kind: 'unregistered', asked: [] };

/** A service whose answers come when the test says so. */
function slowService() {
  const open: { title: string; watch: LookupWatch; answer: (result: LookupResult) => void }[] = [];
  const lookup: Lookup = ({ title }, watch) =>
    new Promise(answer => {
      open.push({ title, watch, answer });
      watch.onAsk(`${title}.example`);
    });
  return { open, lookup };
}

function desk() {
  const { open, lookup } = slowService();
  const told: (AskProgress | null)[] = [];
  return { open, told, desk: lookupDesk(lookup, progress => told.push(progress)) };
}

const settled = () => new Promise<void>(resolve => setTimeout(resolve));

describe('lookupDesk', () => {
  test('asks for two at a time, tells hosts and progress, and keeps the answers', async () => {
    const { open, told, desk: own } = desk();
    const done = own.ask(['a', 'b', 'c'].map(titled));
    expect(open.map(({ title }) => title)).toEqual(['a', 'b']);
    expect(told.at(-1)).toEqual({ hosts: ['a.example', 'b.example'], done: 0, total: 3 });
    open[1]?.answer(unregistered);
    await settled();
    expect(open.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(told.at(-1)).toEqual({ hosts: ['a.example', 'c.example'], done: 1, total: 3 });
    open[0]?.answer(pending);
    open[2]?.answer(pending);
    expect(await done).toBe(true);
    expect(told.at(-1)).toBeNull();
    expect(own.answerTo(titled('b'))).toBe(unregistered);
  });

  test('does not ask twice, unless a pending answer was dropped', async () => {
    const { open, desk: own } = desk();
    const wanted = ['a', 'b', 'a'].map(titled);
    const first = own.ask(wanted);
    open[0]?.answer(pending);
    open[1]?.answer(unregistered);
    await first;
    expect(await own.ask(wanted)).toBe(true);
    own.forgetPending();
    void own.ask(wanted);
    expect(open.map(({ title }) => title)).toEqual(['a', 'b', 'a']);
  });

  test('answers false at once when stopped, tells the service, and ignores what comes late', async () => {
    const { open, told, desk: own } = desk();
    const asked = own.ask(['a', 'b', 'c'].map(titled));
    own.stop();
    expect(await asked).toBe(false);
    expect(open.map(({ watch }) => watch.signal.aborted)).toEqual([true, true]);
    open[0]?.answer(unregistered);
    await settled();
    expect(own.answerTo(titled('a'))).toBeNull();
    expect(open).toHaveLength(2);
    expect(told.at(-1)).toBeNull();
  });

  test('takes a chosen answer', () => {
    const { desk: own } = desk();
    own.settle(titled('a'), unregistered);
    expect(own.answerTo(titled('a'))).toBe(unregistered);
  });
});
