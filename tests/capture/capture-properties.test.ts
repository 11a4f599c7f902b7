import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capture, type CaptureRequest } from '../../src/capture/capture';
import { completePending } from '../../src/capture/refresh/complete-pending';
import { pendingIn } from './pending-in';
import { recognise } from '../../src/capture/input/recognise';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { canonicalLinks, hasIds, noIds, yearOfIds } from '../../src/reference/identify';
import { normalTitle } from '../../src/reference/normal-title';
import { readDay } from '../../src/papers/read/read-day';
import { scan } from '../../src/markdown/blocks/scan';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { anyMetadata, anyWords } from './any-metadata';

const path = '2024-09-13.md';
const day = '2024-09-13' as Day;
const learnedNames = ['今日所学', 'Learned today'];
const cardsIn = (text: string) => readDay(text, { path, day, learnedNames }).cards;
const none = { cards: () => [] };
const watch = { onAsk: () => undefined, signal: new AbortController().signal };

const around = fc.constantFrom(
  ['', ''],
  ['# Learned today\n\n## T\n\n### Old\n\nx', '\n\n# End\n'],
  ['\uFEFF# a\r\n\r\n# Learned today\r\n\r\n1. b', '\r\n# Next'],
  ['---\na: 1\n---\n# 今日所学\n\n## T\n', '\n\n\n## U\n\ny\n'],
);

/** Whether one piece was put into a text and nothing else changed. */
function isInsertion(before: string, after: string): boolean {
  const at = [...before].findIndex((_, index) => before[index] !== after[index]);
  const head = at < 0 ? before.length : at;
  return after.startsWith(before.slice(0, head)) && after.endsWith(before.slice(head));
}

interface Made {
  readonly title?: string;
  readonly topic: string;
  readonly summary?: string;
  readonly language?: 'zh' | 'en';
  readonly abstract?: 'folded' | 'plain' | 'none';
}

function world(text: string, metadata: PaperMetadata, { language = 'en', abstract = 'folded' }: Made) {
  const notes = fakeNotes({ [path]: text });
  const lookup = () => Promise.resolve({ kind: 'found' as const, metadata, asked: [] });
  const ports = fakePorts({ notes, lookup, language, settings: { cardAbstract: abstract } });
  return { notes, ports, text: () => notes.texts.get(path) ?? '' };
}

function request(metadata: PaperMetadata, { topic, summary = '', title }: Made): CaptureRequest {
  const addresses = canonicalLinks(metadata.ids).map(({ url }) => url);
  const draft = recognise([title ?? '', ...addresses].join('\n'));
  const input = hasIds(metadata.ids) || title !== undefined ? draft : { ...draft, title: metadata.title };
  return { input, topic, day, at: null, summary, remark: '', again: false, asking: 'now', unsure: 'ask' };
}

const made = fc.record({
  topic: fc.constantFrom('T', 'New', ''),
  summary: anyWords,
  language: fc.constantFrom('zh' as const, 'en' as const),
  abstract: fc.constantFrom('folded' as const, 'plain' as const, 'none' as const),
});

const runs = { numRuns: Number(process.env['RUNS'] ?? 300) };

describe('capture, with any metadata,', () => {
  test('writes a card that is read with its title, ids and year, and nothing else changes', () =>
    fc.assert(
      fc.asyncProperty(around, anyMetadata, made, async ([before = '', after = ''], metadata, how) => {
        const here = world(before + after, metadata, { ...how, summary: '' });
        const result = await capture(here.ports, none, request(metadata, { ...how, summary: '' }), watch);
        if (result.kind !== 'written') throw new Error(result.kind);
        const card = cardsIn(here.text()).find(({ line }) => line === result.line);
        expect(normalTitle(card?.name ?? '')).toBe(normalTitle(metadata.title));
        expect(card?.ids).toEqual(metadata.ids);
        expect(card?.topic === null).toBe(how.topic === '');
        const year = metadata.year ?? yearOfIds(metadata.ids);
        if (metadata.year !== null) expect(card?.year).toBe(year);
        expect(isInsertion(before + after, here.text())).toBe(true);
        expect(cardsIn(here.text())).toHaveLength(cardsIn(before + after).length + 1);
        expect(scan(here.text()).items.filter(({ task }) => task !== null)).toEqual([]);
      }),
      runs,
    ));

  test('writes it once', () =>
    fc.assert(
      fc.asyncProperty(around, anyMetadata, made, async ([before = '', after = ''], metadata, how) => {
        const here = world(before + after, metadata, how);
        await capture(here.ports, none, request(metadata, how), watch);
        const once = here.text();
        const again = await capture(here.ports, none, request(metadata, how), watch);
        expect(again.kind).toBe('duplicate');
        expect(here.text()).toBe(once);
      }),
      runs,
    ));
});

describe('completePending, with any metadata,', () => {
  test('fills in what the card lacks, keeps what the user wrote, and is done then', () =>
    fc.assert(
      fc.asyncProperty(around, anyMetadata, made, async ([before = '', after = ''], metadata, how) => {
        fc.pre(hasIds(metadata.ids));
        const here = world(before + after, metadata, how);
        const later = {
          ...request(metadata, { ...how, summary: 'My own words.' }),
          asking: 'later' as const,
        };
        await capture(here.ports, none, later, watch);
        const [card] = pendingIn(here.text(), { path, day, learnedNames });
        if (card === undefined) throw new Error('No card waits');
        const result = await completePending(here.ports, path, card, watch);
        expect(result.kind).toBe('completed');
        const now = cardsIn(here.text()).find(({ line }) => line === card.line);
        expect(normalTitle(now?.name ?? '')).toBe(normalTitle(metadata.title));
        expect(now?.ids).toEqual(metadata.ids);
        if (metadata.year !== null) expect(now?.year).toBe(metadata.year);
        expect(here.text()).toContain('My own words.');
        expect(isInsertion(before + after, here.text())).toBe(true);
        expect(pendingIn(here.text(), { path, day, learnedNames })).toEqual([]);
        const once = here.text();
        expect((await completePending(here.ports, path, card, watch)).kind).toBe('gone');
        expect(here.text()).toBe(once);
      }),
      runs,
    ));

  test('knows of no id where there is none', () => expect(hasIds(noIds)).toBe(false));
});
