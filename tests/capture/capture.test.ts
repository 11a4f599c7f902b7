import { describe, expect, test } from 'vitest';
import { addPaperReport } from '../../src/capture/add-paper-report';
import { capture } from '../../src/capture/capture';
import { recognise } from '../../src/capture/input/recognise';
import { seenBefore } from '../../src/papers/index/seen-before';
import { noIds } from '../../src/reference/identify';
import { Problem } from '../../src/problem';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { append, known, note, request, watch } from './captured';

describe('capture', () => {
  test('writes the card into the day’s note', async () => {
    const { notes, result } = await append(
      { summary: 'No recurrence.' },
      { '2024-09-13.md': '# Learned today\n' },
    );
    expect(notes.texts.get('2024-09-13.md')).toBe(
      '# Learned today\n\n## Transformers\n\n### Attention Is All You Need\n\n' +
        '- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\nNo recurrence.\n',
    );
    expect(result).toMatchObject({
      kind: 'written',
      path: '2024-09-13.md',
      line: 5,
      cursor: 142,
      title: 'Attention Is All You Need',
      ids: { ...noIds, arxiv: '1706.03762' },
      links: [{ text: 'arXiv:1706.03762', url: 'https://arxiv.org/abs/1706.03762' }],
      earlier: [],
      pending: false,
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
    expect(result).toHaveProperty('cursor', 'x\n\n# Learned today\n\n## T\n\n### A\n\nS.'.length);
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
    expect(result).toMatchObject({ title: 'arXiv:1706.03762' });
    expect(notes.texts.get('2024-09-13.md')).toContain('### arXiv:1706.03762\n\n- Paper: [');
  });

  test('leaves every note alone when the paper was noted on another day', async () => {
    const { notes, result } = await append({}, { '2024-09-01.md': note });
    const card = { path: '2024-09-01.md', line: 5, day: '2024-09-01', title: 'Attention Is All You Need' };
    expect(result).toMatchObject({ kind: 'duplicate', earlier: [card] });
    expect(notes.writes.size).toBe(0);
    expect(notes.texts.size).toBe(1);
  });

  test('names the latest of several earlier cards', async () => {
    const { result } = await append(
      {},
      { '2024-09-03.md': note, '2024-09-05.md': note, '2024-09-04.md': note },
    );
    expect(result).toMatchObject({ earlier: [{ day: '2024-09-05' }, {}, {}] });
  });

  test.each([
    ['another spelling', 'attention is all you need!'],
    ['numbering before it', '3. Attention Is All You Need'],
    ['a venue behind it', 'Attention Is All You Need (NeurIPS 2017)'],
  ])('knows a paper by its title with %s', async (_name, input) => {
    expect((await append({ input }, { '2024-09-01.md': note })).result.kind).toBe('duplicate');
  });

  test('knows a paper by its id under another title', async () => {
    const other = '# Learned today\n\n## T\n\n### Transformer\n\n- https://arxiv.org/abs/1706.03762v5\n';
    const { result } = await append({}, { '2024-09-01.md': other });
    expect(result).toMatchObject({ kind: 'duplicate', earlier: [{ title: 'Transformer' }] });
  });

  test('writes a paper again when told to, and says where it was', async () => {
    const { notes, result } = await append({ again: true }, { '2024-09-13.md': note });
    expect(result).toMatchObject({ kind: 'written', line: 9, earlier: [{ line: 5 }] });
    expect(notes.texts.get('2024-09-13.md')).toBe(
      `${note}\n### Attention Is All You Need\n\n- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\n\n`,
    );
  });

  test('appends once when it runs twice, with the index or without', async () => {
    const { notes, ports } = await append({});
    const once = notes.texts.get('2024-09-13.md');
    const withIndex = await capture(ports, known(ports, notes), request({}), watch);
    const withoutIndex = await capture(ports, { cards: () => [] }, request({}), watch);
    expect([withIndex.kind, withoutIndex.kind]).toEqual(['duplicate', 'duplicate']);
    expect(withoutIndex).toMatchObject({
      earlier: [{ path: '2024-09-13.md', title: 'Attention Is All You Need' }],
    });
    expect(notes.texts.get('2024-09-13.md')).toBe(once);
  });

  test.each([
    ['nothing', { input: ' \n' }, 'there is no title, ID or link'],
    ['a title of 501 characters', { input: 'x'.repeat(501) }, 'the title has 501 characters'],
    ['heading marks for a topic', { topic: '##' }, '“##” is no topic'],
    ['a topic of 201 characters', { topic: 'x'.repeat(201) }, 'the topic has 201 characters'],
  ])('refuses %s and makes no note', async (_name, wanted, message) => {
    const notes = fakeNotes();
    const appending = capture(fakePorts({ notes }), { cards: () => [] }, request(wanted), watch);
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
