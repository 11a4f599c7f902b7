import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capture } from '../../src/capture/capture';
import { ensureDay } from '../../src/daily/create';
import { choicesOf } from '../../src/importers/choices';
import { importInto } from '../../src/importers/write/import-into';
import { knownWorks } from '../../src/importers/known-works';
import { emptyCard } from '../../src/importers/source/model';
import { NoteExists, type Notes } from '../../src/notes';
import { addTask } from '../../src/plan/add-task';
import type { Ports } from '../../src/ports';
import { Problem } from '../../src/problem';
import { queuePaper } from '../../src/reading/queue-paper';
import { day, known, request, watch } from '../capture/captured';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';
import { fakePorts, type FakeWorld } from '../support/fake-ports';
import { notes as anyText } from '../support/notes';

const path = '2024-09-13.md';
const unclosed = '# Log\n\n```\nnever closed\n\n# Plan\n\n1. [ ] \n\n# Learned today\n';

const importing = (as: 'cards' | 'reading-list') => (ports: Ports) => {
  const choices = choicesOf([{ ...emptyCard, title: 'Straight Flows' }], knownWorks([]), 'source');
  return importInto(ports, { choices, remarks: [], as, topic: '', day });
};

/** What writes into a day's note and makes it first. */
const writers: Readonly<Record<string, (ports: Ports, notes: FakeNotes) => Promise<unknown>>> = {
  'a card': (ports, notes) => capture(ports, known(ports, notes), request({}), watch),
  'an import of cards': importing('cards'),
  'an import of papers to read': importing('reading-list'),
  'a task': ports => addTask(ports, { text: 'Run it', area: '', day }),
  'a paper to read': (ports, notes) =>
    queuePaper(
      ports,
      { ...known(ports, notes), queued: () => Promise.resolve([]) },
      { input: '1706.03762', area: '', again: false },
    ),
};

/** A vault whose template is this text. */
function world(template: string, more: (notes: FakeNotes) => Partial<FakeWorld & Notes> = () => ({})) {
  const notes = fakeNotes({ 'T.md': template });
  const wanted = more(notes);
  const ports = fakePorts({ settings: { template: 'T' }, ...wanted, notes: { ...notes, ...wanted } });
  return { notes, ports };
}

describe.each(Object.entries(writers))('%s', (_name, write) => {
  test('that has no place in what the template says leaves no note behind', async () => {
    const { notes, ports } = world(unclosed);
    const attempt = write(ports, notes);
    await expect(attempt).rejects.toBeInstanceOf(Problem);
    await expect(attempt).rejects.toThrow(
      'The note 2024-09-13.md was not made either. Its text comes from the template set in Settings → Research Daybook → Daily note.',
    );
    expect([...notes.texts.keys()]).toEqual(['T.md']);
  });

  test('goes where Templater makes room for it', async () => {
    const { notes, ports } = world(
      '```\n<% tp.close %>\n\n# Plan\n\n1. [ ] \n\n# Learned today\n',
      there => ({
        settled: () => {
          there.texts.set(path, (there.texts.get(path) ?? '').replace('<% tp.close %>', '```'));
          return Promise.resolve();
        },
      }),
    );
    await write(ports, notes);
    expect(notes.texts.get(path)).toMatch(/1706\.03762|Straight Flows|Run it/);
  });

  test('goes into the note that sync brings meanwhile, though ours had been empty', async () => {
    const { notes, ports } = world('# Plan\n\n# Learned today\n', there => ({
      create: at => {
        there.texts.set(at, '# Plan\n\n- [x] from the phone\n\n# Learned today\n');
        return Promise.reject(new NoteExists(at));
      },
    }));
    await write(ports, notes);
    const text = notes.texts.get(path) ?? '';
    expect(text).toContain('- [x] from the phone\n');
    expect(text).toMatch(/1706\.03762|Straight Flows|Run it/);
  });
});

test('whatever the template says, it is written, or nothing is', async () => {
  const writer = fc.constantFrom(...Object.values(writers));
  const headings = fc.constantFrom('', '# Plan\n\n', '# Learned today\n\n', '# Plan\n\n# Learned today\n\n');
  await fc.assert(
    fc.asyncProperty(anyText, headings, anyText, writer, async (above, middle, below, write) => {
      const { notes, ports } = world(`${above}\n${middle}${below}`);
      const failed = await write(ports, notes).then(
        () => false,
        () => true,
      );
      expect(notes.texts.has(path)).toBe(!failed);
    }),
    { numRuns: 200 },
  );
});

test('an error that is no problem of the user is passed on as it is', async () => {
  const { notes, ports } = world('# A\n');
  const attempt = ensureDay(ports, day, () => {
    throw new TypeError('broken');
  });
  await expect(attempt).rejects.toThrow(TypeError);
  expect(notes.texts.has(path)).toBe(false);
});
