import { describe, expect, test } from 'vitest';
import { addPaperReport } from '../../src/capture/add-paper-report';
import { capture, captureAll, type CaptureRequest } from '../../src/capture/capture';
import { seenBefore, type KnownCards } from '../../src/capture/seen-before';
import { recognise } from '../../src/capture/recognise';
import { asCandidate } from '../../src/capture/with-metadata';
import type { Lookup, LookupResult } from '../../src/metadata/lookup';
import type { PaperMetadata, Wanted } from '../../src/metadata/paper-metadata';
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

const request = (wanted: Partial<CaptureRequest>): CaptureRequest => ({
  input: 'Attention Is All You Need https://arxiv.org/abs/1706.03762',
  topic: 'Transformers',
  day,
  summary: '',
  remark: '',
  again: false,
  at: null,
  asking: 'now',
  unsure: 'ask',
  ...wanted,
});

const watch = { onAsk: () => undefined, signal: new AbortController().signal };

async function append(
  wanted: Partial<CaptureRequest>,
  initial: Readonly<Record<string, string>> = {},
  world: FakeWorld = {},
) {
  const notes = fakeNotes(initial);
  const ports = fakePorts({ ...world, notes });
  return { notes, ports, result: await capture(ports, known(ports, notes), request(wanted), watch) };
}

const note = '# Learned today\n\n## Transformers\n\n### Attention Is All You Need\n\nOld.\n';

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

/** What a service says of the paper of these tests. */
const attention: PaperMetadata = {
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  year: 2017,
  venue: 'NeurIPS',
  ids: { ...noIds, arxiv: '1706.03762', doi: '10.5555/3295222.3295349' },
  abstract: 'One.\n\nTwo.',
  keywords: ['attention'],
  links: [{ kind: 'code', url: 'https://github.com/tensorflow/tensor2tensor' }],
  status: 'current',
};

const answer = (result: LookupResult): { lookup: Lookup; wanted: Wanted[] } => {
  const wanted: Wanted[] = [];
  return {
    wanted,
    lookup: one => {
      wanted.push(one);
      return Promise.resolve(result);
    },
  };
};

const found: LookupResult = { kind: 'found', metadata: attention, asked: [] };
const silent = [{ host: 'doi.org', outcome: 'silent' }] as const;
const learned = { '2024-09-13.md': '# Learned today\n' };
const links =
  '[arXiv:1706.03762](https://arxiv.org/abs/1706.03762) · [doi:10.5555/3295222.3295349](https://doi.org/10.5555/3295222.3295349) · [Code](https://github.com/tensorflow/tensor2tensor)';

describe('capture with services', () => {
  test('writes all that they know, the title too where only an id was given', async () => {
    const { notes, result } = await append({ input: '1706.03762', summary: 'S.' }, learned, answer(found));
    expect(notes.texts.get('2024-09-13.md')).toBe(
      '# Learned today\n\n## Transformers\n\n### Attention Is All You Need\n\n' +
        `- Paper: ${links}\n- Authors: Ashish Vaswani, Noam Shazeer\n- Venue: NeurIPS 2017\n- Keywords: attention\n\n` +
        'S.\n\n> [!abstract]- Abstract\n> One.\n>\n> Two.\n',
    );
    expect(result).toMatchObject({ kind: 'written', outcome: 'found', pending: false });
    expect(result.kind === 'written' && notes.texts.get(result.path)?.slice(0, result.cursor)).toMatch(
      /S\.$/,
    );
  });

  test('writes it in Chinese', async () => {
    const { notes } = await append(
      { input: '1706.03762' },
      { '2024-09-13.md': '' },
      { ...answer(found), language: 'zh' },
    );
    expect(notes.texts.get('2024-09-13.md')).toContain(
      '- 作者：Ashish Vaswani、Noam Shazeer\n- 发表：NeurIPS 2017\n- 关键词：attention\n',
    );
  });

  test('keeps the title that the user typed', async () => {
    const { result } = await append({ input: 'My name for it 1706.03762' }, learned, answer(found));
    expect(result).toMatchObject({ title: 'My name for it' });
  });

  test('asks nobody for a paper that was noted before', async () => {
    const service = answer(found);
    const { result } = await append({}, { '2024-09-01.md': note }, service);
    expect(result.kind).toBe('duplicate');
    expect(service.wanted).toEqual([]);
  });

  test('knows a paper by the DOI that only a service knew', async () => {
    const other = '# Learned today\n\n## T\n\n### Transformer\n\n- https://doi.org/10.5555/3295222.3295349\n';
    const { notes, result } = await append(
      { input: '1706.03762' },
      { '2024-09-01.md': other },
      answer(found),
    );
    expect(result).toMatchObject({ kind: 'duplicate', earlier: [{ title: 'Transformer' }] });
    expect(notes.writes.size).toBe(0);
  });

  test.each([
    ['en', '- Metadata: pending'],
    ['zh', '- 元数据：待补全'],
  ] as const)('marks a card that nobody answered for in %s', async (language, mark) => {
    const service = answer({ kind: 'pending', asked: silent });
    const { notes, result } = await append(
      { input: '1706.03762' },
      { '2024-09-13.md': '' },
      { ...service, language },
    );
    expect(notes.texts.get('2024-09-13.md')).toContain(`abs/1706.03762)\n${mark}\n`);
    expect(result).toMatchObject({ kind: 'written', pending: true, title: 'arXiv:1706.03762' });
  });

  test.each([
    [
      'every service is switched off',
      answer({ kind: 'pending', asked: [{ host: 'doi.org', outcome: 'off' }] }),
      {},
    ],
    ['the registry knows no such id', answer({ kind: 'unregistered', asked: silent }), {}],
    ['nobody was to be asked', answer(found), { asking: 'never' }],
  ] as const)('writes the plain card when %s', async (_name, service, wanted) => {
    const { notes, result } = await append({ summary: 'S.', ...wanted }, learned, service);
    expect(result).toMatchObject({ kind: 'written', pending: false });
    expect(notes.texts.get('2024-09-13.md')).toBe(
      '# Learned today\n\n## Transformers\n\n### Attention Is All You Need\n\n' +
        '- Paper: [arXiv:1706.03762](https://arxiv.org/abs/1706.03762)\n\nS.\n',
    );
  });

  test('asks nobody for a card that is to be completed later', async () => {
    const service = answer(found);
    const { result } = await append({ asking: 'later' }, learned, service);
    expect(result).toMatchObject({ kind: 'written', pending: true, outcome: 'not-asked' });
    expect(service.wanted).toEqual([]);
  });

  test('gives the papers to choose from and writes nothing', async () => {
    const service = answer({ kind: 'choose', candidates: [attention], asked: silent });
    const { notes, result } = await append({ input: 'Attention is all' }, {}, service);
    expect(result).toMatchObject({ kind: 'choose', candidates: [attention] });
    expect(notes.texts.size).toBe(0);
  });

  test('writes the paper that was picked under its own title', async () => {
    const input = asCandidate(recognise('Attention is all'), attention);
    const { result } = await append({ input }, learned, answer({ kind: 'pending', asked: silent }));
    expect(result).toMatchObject({ kind: 'written', title: 'Attention Is All You Need', outcome: 'given' });
  });

  test('writes a card to be completed where it cannot ask which', async () => {
    const service = answer({ kind: 'choose', candidates: [attention], asked: silent });
    const { result } = await append({ input: 'Attention is all', unsure: 'pending' }, learned, service);
    expect(result).toMatchObject({ kind: 'written', pending: true, candidates: [attention] });
  });

  test('writes nothing once it is cancelled', async () => {
    const notes = fakeNotes();
    const stop = new AbortController();
    const lookup: Lookup = () => {
      stop.abort();
      return Promise.resolve(found);
    };
    const ports = fakePorts({ notes, lookup });
    const result = await capture(ports, known(ports, notes), request({}), { ...watch, signal: stop.signal });
    expect(result.kind).toBe('cancelled');
    expect(notes.texts.size).toBe(0);
  });

  test('warns of a retracted paper', async () => {
    const metadata = { ...attention, status: 'retracted' as const };
    const { notes } = await append(
      { input: '1706.03762' },
      learned,
      answer({ kind: 'found', metadata, asked: [] }),
    );
    expect(notes.texts.get('2024-09-13.md')).toContain(
      '- Keywords: attention\n\n> [!warning] This paper was retracted by its publisher\n\n',
    );
  });

  test('puts a card at the cursor, at the level of its neighbours', async () => {
    const text = '# Learned today\n\n## T\n\n### A\n\nx\n\n## U\n\n### B\n\ny\n';
    const at = { path: '2024-09-13.md', offset: text.indexOf('x') + 1 };
    const { notes, result } = await append({ at, input: 'C', summary: 'S.' }, { '2024-09-13.md': text });
    expect(notes.texts.get('2024-09-13.md')).toBe(text.replace('x\n', 'x\n\n### C\n\nS.\n'));
    expect(result).toMatchObject({ kind: 'written', line: 9 });
  });

  test.each([
    ['outside the learned sections', '# Plan\n\n‸\n\n# Learned today\n', 'line 3 is not in a section'],
    ['in the middle of a card', '# Learned today\n\n## T\n\n### A\n\n‸x\n', 'what follows line 7 under “A”'],
    ['above deeper headings', '# Learned today\n\n‸\n\n### A\n\nx\n', 'what follows line 3'],
  ])('refuses a cursor %s', async (_name, marked, said) => {
    const at = { path: '2024-09-13.md', offset: marked.indexOf('‸') };
    await expect(append({ at }, { '2024-09-13.md': marked.replace('‸', '') })).rejects.toThrow(said);
  });
});

describe('captureAll', () => {
  test('writes several cards in one edit and leaves out those noted before', async () => {
    const notes = fakeNotes({ '2024-09-01.md': note, '2024-09-13.md': '# Learned today\n\n# End\n' });
    const ports = fakePorts({ notes });
    const drafts = ['A', 'Attention Is All You Need', 'B'].map(recognise);
    const results = await captureAll(
      ports,
      known(ports, notes),
      drafts,
      request({ topic: 'T', summary: 'S.' }),
      watch,
    );
    expect(results.map(({ kind }) => kind)).toEqual(['written', 'duplicate', 'written']);
    expect(notes.texts.get('2024-09-13.md')).toBe(
      '# Learned today\n\n## T\n\n### A\n\nS.\n\n### B\n\n\n\n# End\n',
    );
    expect(notes.writes.get('2024-09-13.md')).toBe(1);
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
