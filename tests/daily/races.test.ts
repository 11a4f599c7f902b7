import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInTemplate } from '../../src/daily/template/built-in-template';
import { completeDay } from '../../src/daily/complete-day';
import { completeNote } from '../../src/daily/complete/complete-note';
import { ensureDay } from '../../src/daily/create';
import { untilQuiet } from '../../src/daily/quiet';
import { applyEdits } from '../../src/markdown/edit';
import { NoteExists, type Notes } from '../../src/notes';
import { languageWords } from '../../src/settings/note-words';
import type { Day } from '../../src/time/day';
import { runTimers, sleep } from '../support/fake-clock';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';
import { fakePorts, type FakeWorld } from '../support/fake-ports';

const day = '2024-09-13' as Day;
const path = '2024-09-13.md';
const stamped = builtInTemplate(languageWords.en, 1).replace('{{date:YYYY}}', '2024');
const span = { quiet: 1_000, limit: 15_000 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A vault in which Templater writes into a new note `delays` after it appears, and the port that waits for it. */
function withTemplater(
  delays: readonly number[],
  rewrite: (text: string) => string,
): { notes: FakeNotes; settled: NonNullable<FakeWorld['settled']> } {
  const notes = fakeNotes();
  let changedAt = 0;
  const create: Notes['create'] = async (at, text) => {
    await notes.create(at, text);
    changedAt = Date.now();
    for (const delay of delays) {
      setTimeout(() => {
        notes.texts.set(at, rewrite(notes.texts.get(at) ?? ''));
        changedAt = Date.now();
      }, delay);
    }
  };
  const settled = async () => {
    await untilQuiet({ now: Date.now, changedAt: () => changedAt, sleep }, span);
  };
  return { notes: { ...notes, create }, settled };
}

describe('Templater', () => {
  test.each([50, 100, 299, 300, 301, 400, 600, 800])(
    'that replaces the note after %i ms keeps its text and gets the missing parts, once',
    async delay => {
      const { notes, settled } = withTemplater([delay], () => '# Weather\n\nsunny\n\n# Plan\n\n- [ ] mine\n');
      const note = await runTimers(ensureDay(fakePorts({ notes, settled }), day));
      expect(note.created).toBe(true);
      expect(note.added).toEqual([
        'Life log',
        'New year plan',
        'Coming up',
        'Research',
        'Study',
        'Interests',
        'Work',
        'Learned today',
        'Fun today',
        'Motto',
      ]);
      const text = notes.texts.get(path) ?? '';
      expect(text).toContain('# Weather\n\nsunny\n');
      expect(text).toContain('# Plan\n\n- [ ] mine\n\n## Research\n');
      for (const title of ['# Weather', '# Plan', '# Life log', '## Work', '# Motto'])
        expect(text.split('\n').filter(line => line === title)).toHaveLength(1);
    },
  );

  test('that writes several times is waited for until it rests', async () => {
    const { notes, settled } = withTemplater([50, 800, 1_500], text => `${text}\nmore\n`);
    await runTimers(ensureDay(fakePorts({ notes, settled }), day));
    expect(notes.texts.get(path)).toBe(`${stamped}\nmore\n\nmore\n\nmore\n`);
  });

  test('that only fills in its own code leaves nothing to add', async () => {
    const written = { 'T.md': '# A <% tp.x %>\n\n# B\n\n<% tp.y %>\n' };
    const { notes, settled } = withTemplater([300], text => text.replace(/<%.*?%>/g, 'x'));
    notes.texts.set('T.md', written['T.md']);
    const ports = fakePorts({ notes, settled, settings: { template: 'T' } });
    expect((await runTimers(ensureDay(ports, day))).added).toEqual([]);
    expect(notes.texts.get(path)).toBe('# A x\n\n# B\n\nx\n');
  });

  test('whose commands leave a part out on purpose is right', async () => {
    const { notes, settled } = withTemplater([300], () => '# A\n');
    notes.texts.set('T.md', '# A\n<%* if (false) { %>\n# B\n<%* } %>\n');
    const ports = fakePorts({ notes, settled, settings: { template: 'T' } });
    await runTimers(ensureDay(ports, day));
    expect(notes.texts.get(path)).toBe('# A\n');
  });

  test('that works before ours reads or after all is done costs nothing', async () => {
    const { notes, settled } = withTemplater([0], text => text);
    await runTimers(ensureDay(fakePorts({ notes, settled }), day));
    expect(notes.texts.get(path)).toBe(stamped);
    // Afterwards it takes the note for itself: the next completion brings back what is missing, and only that.
    notes.texts.set(path, '# Plan\n\n- [ ] mine\n');
    const ports = fakePorts({ notes });
    await completeDay(ports, path, day);
    const once = notes.texts.get(path);
    await completeDay(ports, path, day);
    expect(once).toContain('- [ ] mine');
    expect(notes.texts.get(path)).toBe(once);
  });
});

describe('a note that another device makes first', () => {
  const theirs = '# Plan\n\n## Research\n\n- [x] from the phone\n';

  /** Theirs arrives after ours looked and before ours is written. */
  function arriving(settings: FakeWorld['settings'] = {}) {
    const notes = fakeNotes();
    const create = (at: string) => {
      notes.texts.set(at, theirs);
      return Promise.reject(new NoteExists(at));
    };
    return { notes, ports: fakePorts({ notes: { ...notes, create }, settings }) };
  }

  test('is completed, never overwritten', async () => {
    const { notes, ports } = arriving();
    const note = await ensureDay(ports, day);
    expect(note).toMatchObject({ created: false, unknownTokens: [] });
    expect(note.added).toContain('Life log');
    const text = notes.texts.get(path) ?? '';
    expect(text).toContain('- [x] from the phone');
    expect(text.match(/^## Research$/gm)).toHaveLength(1);
    expect((await ensureDay(ports, day)).added).toEqual([]);
    expect(notes.texts.get(path)).toBe(text);
  });

  test('stays as it is when that is switched off', async () => {
    const { notes, ports } = arriving({ completeRaced: false });
    expect(await ensureDay(ports, day)).toMatchObject({ created: false, added: [] });
    expect(notes.texts.get(path)).toBe(theirs);
  });

  test('is the same whichever way sync merges the two', () => {
    const merged = (text: string) => applyEdits(text, completeNote(text, stamped).edits);
    expect(merged(stamped)).toBe(stamped);
    // The last writer wins: one or the other text, each complete after the next completion.
    const first = merged(theirs);
    expect(merged(first)).toBe(first);
    // A merge by lines puts both texts in: nothing is doubled further.
    const both = `${theirs}\n${stamped}`;
    expect(merged(both)).toBe(both);
  });
});

describe('waiting for quiet', () => {
  const clock = (changes: readonly number[]) => {
    const start = Date.now();
    let changedAt = start;
    for (const at of changes) setTimeout(() => (changedAt = Date.now()), at);
    return { now: Date.now, changedAt: () => changedAt, sleep };
  };

  test.each([
    [[], 1_000],
    [[500, 1_400], 2_400],
    [[999, 1_998], 2_998],
  ])('with changes at %j ms takes until %i ms', async (changes, expected) => {
    const start = Date.now();
    const done = untilQuiet(clock(changes), span).then(isQuiet => [isQuiet, Date.now() - start]);
    expect(await runTimers(done)).toEqual([true, expected]);
  });

  test('gives up at the limit', async () => {
    const restless = Array.from({ length: 40 }, (_, at) => at * 500);
    expect(await runTimers(untilQuiet(clock(restless), span))).toBe(false);
  });
});
