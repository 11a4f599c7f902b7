import { describe, expect, test } from 'vitest';
import { capture, captureAll } from '../../src/capture/capture';
import { recognise } from '../../src/capture/input/recognise';
import { asCandidate } from '../../src/cards/write/with-metadata';
import type { Lookup, LookupResult } from '../../src/reference/lookup';
import type { PaperMetadata, Wanted } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { append, known, note, request, watch } from './captured';

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
