import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capture } from '../../src/capture/capture';
import { recognise } from '../../src/capture/input/recognise';
import { findChanges, writeChanges } from '../../src/capture/refresh/refresh-metadata';
import { scan } from '../../src/markdown/blocks/scan';
import type { LookupResult } from '../../src/reference/lookup';
import { mergeIds } from '../../src/reference/identify';
import { readDay } from '../../src/papers/read/read-day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { anyMetadata } from './any-metadata';
import { day, known, request, watch } from './captured';

const path = '2024-09-13.md';
const source = { path, day, learnedNames: ['Learned today'] };

test('refreshing a card with any metadata keeps its headings and the user’s words, and is done then', () =>
  fc.assert(
    fc.asyncProperty(anyMetadata, anyMetadata, async (first, second) => {
      const notes = fakeNotes({ [path]: '# Learned today\n\n# End\n' });
      const metadata = { ...second, ids: mergeIds(first.ids, second.ids) };
      const lookup = (): Promise<LookupResult> => Promise.resolve({ kind: 'found', metadata, asked: [] });
      const ports = fakePorts({ notes, lookup });
      const input = { ...recognise('My title'), ids: first.ids, metadata: first };
      await capture(
        ports,
        known(ports, notes),
        request({ input, topic: 'T', summary: 'My own words.' }),
        watch,
      );
      const titles = (text: string) =>
        scan(text).headings.map(({ title }) => text.slice(title.from, title.to));
      const before = notes.texts.get(path) ?? '';
      const { cards } = readDay(before, source);
      const [proposal] = await findChanges(ports, cards, watch);
      if (proposal === undefined) throw new Error('No proposal');
      await writeChanges(ports, proposal, proposal.changes);
      const after = notes.texts.get(path) ?? '';
      expect(titles(after)).toEqual(titles(before));
      expect(after).toContain('\n\nMy own words.\n');
      expect(readDay(after, source).cards[0]?.ids).toEqual(metadata.ids);
      await writeChanges(ports, proposal, proposal.changes);
      expect(notes.texts.get(path)).toBe(after);
    }),
    { numRuns: 100 },
  ));
