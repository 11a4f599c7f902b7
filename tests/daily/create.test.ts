import { describe, expect, test } from 'vitest';
import { builtInTemplate } from '../../src/daily/template/built-in-template';
import { ensureDay } from '../../src/daily/create';
import { languageWords } from '../../src/settings/note-words';
import { NoteExists } from '../../src/notes';
import { Problem } from '../../src/problem';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const day = '2024-09-13' as Day;

test('a day without a note gets one from the built-in template', async () => {
  const ports = fakePorts({ language: 'zh' });
  expect(await ensureDay(ports, day)).toEqual({
    path: '2024-09-13.md',
    created: true,
    added: [],
    unknownTokens: [],
  });
  const expected = builtInTemplate(languageWords.zh, 1).replace('{{date:YYYY}}', '2024');
  expect(ports.notes.texts.get('2024-09-13.md')).toBe(expected);
});

test('a note that is there stays as it is', async () => {
  const notes = fakeNotes({ '2024-09-13.md': 'mine' });
  expect(await ensureDay(fakePorts({ notes }), day)).toEqual({
    path: '2024-09-13.md',
    created: false,
    added: [],
    unknownTokens: [],
  });
  expect([...notes.texts]).toEqual([['2024-09-13.md', 'mine']]);
});

test('a note that appears while ours is being made wins', async () => {
  const notes = fakeNotes();
  const late = { ...notes, create: (path: string) => Promise.reject(new NoteExists(path)) };
  expect((await ensureDay({ ...fakePorts(), notes: late }, day)).created).toBe(false);
});

describe('a template note', () => {
  test.each(['Templates/Day', 'Templates/Day.md'])(
    'named %s is used, line ends and unknown tokens kept',
    async template => {
      const notes = fakeNotes({ 'Templates/Day.md': '# {{title}}\r\n{{weather}} {{date:dddd}}' });
      const ports = fakePorts({ notes, settings: { template, folder: '/Daily/' } });
      const made = await ensureDay(ports, day);
      expect(made).toEqual({
        path: 'Daily/2024-09-13.md',
        created: true,
        added: [],
        unknownTokens: ['{{weather}}'],
      });
      expect(notes.texts.get('Daily/2024-09-13.md')).toBe('# 2024-09-13\r\n{{weather}} Friday');
    },
  );
});

describe('nothing is written, and the user is told where to mend it,', () => {
  test.each([
    [{ template: 'Nowhere' }, 'no template note “Nowhere”'],
    [{ folder: 'a:b' }, '“a:b” cannot be a folder name'],
    [{ format: 'YYYY-MM' }, 'two days would share a note'],
    [{ format: 'HH:mm' }, 'characters that file names cannot hold'],
    [{ format: '' }, 'the date format is empty'],
  ])('with %j', async (settings, said) => {
    const ports = fakePorts({ settings });
    const attempt = ensureDay(ports, day);
    await expect(attempt).rejects.toBeInstanceOf(Problem);
    await expect(attempt).rejects.toThrow(said);
    await expect(attempt).rejects.toThrow('Settings → Research Daybook → Daily note');
    expect([...ports.notes.texts]).toEqual([]);
  });

  test('with a template that cannot be read', async () => {
    const notes = fakeNotes({ 'T.md': '' });
    notes.broken.add('T.md');
    const ports = fakePorts({ notes, settings: { template: 'T' } });
    await expect(ensureDay(ports, day)).rejects.toThrow('“T.md” could not be read');
    expect(notes.texts.size).toBe(1);
  });
});
