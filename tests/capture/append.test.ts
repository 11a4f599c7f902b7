import { describe, expect, test } from 'vitest';
import { addPaperReport } from '../../src/capture/add-paper-report';
import { appendPaper, type AppendRequest } from '../../src/capture/append';
import { seenBefore, type KnownCards } from '../../src/capture/seen-before';
import { recognise } from '../../src/capture/recognise';
import type { PaperCard } from '../../src/papers/card';
import { noIds } from '../../src/papers/identify';
import { readDay } from '../../src/papers/read-day';
import { Problem } from '../../src/problem';
import { dayOfPath } from '../../src/daily/daily-path';
import type { Ports } from '../../src/ports';
import type { Day } from '../../src/time/day';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';
import { fakePorts, type FakeWorld } from '../support/fake-ports';

const day = '2024-09-13' as Day;
const learnedNames = ['今日所学', 'Learned today'];

/** The cards that the notes hold now, as the paper index would have them. */
function known(ports: Ports, notes: FakeNotes): KnownCards {
  const cardsOf = ([path, text]: [string, string]): readonly PaperCard[] => {
    const noted = dayOfPath(path, ports.place(), ports.dates);
    return noted === null ? [] : readDay(text, { path, day: noted, learnedNames }).cards;
  };
  return { cards: () => [...notes.texts].flatMap(cardsOf) };
}

const request = (wanted: Partial<AppendRequest>): AppendRequest => ({
  input: 'Attention Is All You Need https://arxiv.org/abs/1706.03762',
  topic: 'Transformers',
  day,
  summary: '',
  remark: '',
  again: false,
  ...wanted,
});

async function append(
  wanted: Partial<AppendRequest>,
  initial: Readonly<Record<string, string>> = {},
  world: FakeWorld = {},
) {
  const notes = fakeNotes(initial);
  const ports = fakePorts({ ...world, notes });
  return { notes, ports, result: await appendPaper(ports, known(ports, notes), request(wanted)) };
}

const note = '# Learned today\n\n## Transformers\n\n### Attention Is All You Need\n\nOld.\n';

describe('appendPaper', () => {
  test('writes the card into the day’s note', async () => {
    const { notes, result } = await append(
      { summary: 'No recurrence.' },
      { '2024-09-13.md': '# Learned today\n' },
    );
    expect(notes.texts.get('2024-09-13.md')).toBe(
      '# Learned today\n\n## Transformers\n\n### Attention Is All You Need\n\n' +
        '- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\nNo recurrence.\n',
    );
    expect(result).toEqual({
      path: '2024-09-13.md',
      line: 5,
      cursor: 142,
      title: 'Attention Is All You Need',
      ids: { ...noIds, arxiv: '1706.03762' },
      links: [{ text: 'arXiv:1706.03762', url: 'https://arxiv.org/abs/1706.03762' }],
      duplicateOf: null,
      written: true,
    });
  });

  test('gives the cursor as an editor counts, in a note with CRLF too', async () => {
    const { notes, result } = await append(
      { input: 'A', topic: 'T', summary: 'S.' },
      { '2024-09-13.md': 'x\r\n\r\n# Learned today\r\n' },
    );
    expect(notes.texts.get('2024-09-13.md')).toBe(
      'x\r\n\r\n# Learned today\r\n\r\n## T\r\n\r\n### A\r\n\r\nS.\r\n',
    );
    expect(result.cursor).toBe('x\n\n# Learned today\n\n## T\n\n### A\n\nS.'.length);
  });

  test('makes the note from the template first', async () => {
    const { notes } = await append({}, {}, { language: 'zh' });
    const text = notes.texts.get('2024-09-13.md') ?? '';
    expect(text).toContain('# 今日所学\n\n## Transformers\n\n### Attention Is All You Need\n\n- 论文：[');
    expect(text).toContain('\n\n# 今日趣事\n');
  });

  test('puts the id in the heading when there is no title', async () => {
    const { notes, result } = await append(
      { input: 'https://arxiv.org/pdf/1706.03762v7' },
      { '2024-09-13.md': '' },
    );
    expect(result.title).toBe('arXiv:1706.03762');
    expect(notes.texts.get('2024-09-13.md')).toContain('### arXiv:1706.03762\n\n- Paper: [');
  });

  test('leaves every note alone when the paper was noted on another day', async () => {
    const { notes, result } = await append({}, { '2024-09-01.md': note });
    expect(result).toMatchObject({ written: false, path: '2024-09-01.md', line: 5, cursor: null });
    expect(result.duplicateOf).toEqual({
      path: '2024-09-01.md',
      line: 5,
      day: '2024-09-01',
      title: 'Attention Is All You Need',
    });
    expect(notes.writes.size).toBe(0);
    expect(notes.texts.size).toBe(1);
  });

  test('names the latest of several earlier cards', async () => {
    const { result } = await append(
      {},
      { '2024-09-03.md': note, '2024-09-05.md': note, '2024-09-04.md': note },
    );
    expect(result.duplicateOf?.day).toBe('2024-09-05');
  });

  test.each([
    ['another spelling', 'attention is all you need!'],
    ['numbering before it', '3. Attention Is All You Need'],
    ['a venue behind it', 'Attention Is All You Need (NeurIPS 2017)'],
  ])('knows a paper by its title with %s', async (_name, input) => {
    expect((await append({ input }, { '2024-09-01.md': note })).result.written).toBe(false);
  });

  test('knows a paper by its id under another title', async () => {
    const other = '# Learned today\n\n## T\n\n### Transformer\n\n- https://arxiv.org/abs/1706.03762v5\n';
    const { result } = await append({}, { '2024-09-01.md': other });
    expect(result.duplicateOf?.title).toBe('Transformer');
  });

  test('writes a paper again when told to, and says where it was', async () => {
    const { notes, result } = await append({ again: true }, { '2024-09-13.md': note });
    expect(result).toMatchObject({ written: true, line: 9, duplicateOf: { line: 5 } });
    expect(notes.texts.get('2024-09-13.md')).toBe(
      `${note}\n### Attention Is All You Need\n\n- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\n\n`,
    );
  });

  test('appends once when it runs twice, with the index or without', async () => {
    const { notes, ports } = await append({});
    const once = notes.texts.get('2024-09-13.md');
    const withIndex = await appendPaper(ports, known(ports, notes), request({}));
    const withoutIndex = await appendPaper(ports, { cards: () => [] }, request({}));
    expect([withIndex.written, withoutIndex.written]).toEqual([false, false]);
    expect(withoutIndex.duplicateOf).toMatchObject({ path: '2024-09-13.md', line: withIndex.line });
    expect(notes.texts.get('2024-09-13.md')).toBe(once);
  });

  test.each([
    ['nothing', { input: ' \n' }, 'there is no title, ID or link'],
    ['a title of 501 characters', { input: 'x'.repeat(501) }, 'the title has 501 characters'],
    ['heading marks for a topic', { topic: '##' }, '“##” is no topic'],
    ['a topic of 201 characters', { topic: 'x'.repeat(201) }, 'the topic has 201 characters'],
  ])('refuses %s and makes no note', async (_name, wanted, message) => {
    const notes = fakeNotes();
    const appending = appendPaper(fakePorts({ notes }), { cards: () => [] }, request(wanted));
    await expect(appending).rejects.toThrow(Problem);
    await expect(appending).rejects.toThrow(message);
    expect(notes.texts.size).toBe(0);
  });

  test.each([
    ['## Transformers', '## Transformers\n'],
    [' Trans \t formers ', '## Trans formers\n'],
    ['C#', '## C#\n'],
  ])('writes the topic %j as %j', async (topic, line) => {
    const { notes } = await append({ topic }, { '2024-09-13.md': '' });
    expect(notes.texts.get('2024-09-13.md')).toContain(line);
  });
});

describe('seenBefore', () => {
  test('finds nothing for an empty draft', () => {
    const notes = fakeNotes({ '2024-09-01.md': note });
    expect(seenBefore(known(fakePorts({ notes }), notes), recognise(''))).toEqual([]);
  });
});

describe('addPaperReport', () => {
  test('leaves out what is of no use on a command line', async () => {
    const { result } = await append({}, { '2024-09-13.md': '# Learned today\n' });
    expect(addPaperReport(result)).toEqual({
      path: '2024-09-13.md',
      line: 5,
      title: 'Attention Is All You Need',
      ids: { ...noIds, arxiv: '1706.03762' },
    });
  });

  test('names the earlier card with its date', async () => {
    const { result } = await append({}, { '2024-09-01.md': note });
    expect(addPaperReport(result)).toMatchObject({
      path: '2024-09-01.md',
      line: 5,
      duplicateOf: { path: '2024-09-01.md', line: 5, date: '2024-09-01', title: 'Attention Is All You Need' },
    });
  });
});
