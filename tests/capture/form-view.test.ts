import { describe, expect, test } from 'vitest';
import { changeText } from '../../src/cards/change/change-text';
import { answerText, askedText, metadataText, writtenText } from '../../src/capture/form/form-view';
import { translator } from '../../src/features';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { append, known, note } from './captured';

const t = translator('en');
const metadata: PaperMetadata = {
  title: 'Title',
  authors: ['A', 'B', 'C', 'D'],
  year: 2024,
  venue: 'CVPR',
  ids: noIds,
  abstract: '',
  keywords: [],
  links: [],
  status: 'current',
};

describe('metadataText', () => {
  test('names the first authors, venue and year', () => {
    expect(metadataText(metadata, t)).toBe('A, B, C and others · CVPR 2024');
    expect(metadataText({ ...metadata, authors: ['A'], venue: null }, t)).toBe('A · 2024');
    expect(metadataText({ ...metadata, authors: [], venue: null, year: null }, t)).toBe('');
  });
});

describe('askedText', () => {
  test('says of each host once why it gave nothing', () => {
    const asked = [
      { host: 'a.org', outcome: 'busy' },
      { host: 'b.org', outcome: 'unknown' },
      { host: 'a.org', outcome: 'busy' },
      { host: 'c.org', outcome: 'off' },
    ] as const;
    expect(askedText(asked, t)).toBe('a.org is busy, b.org does not know it');
    expect(askedText([], t)).toBe('nobody was asked');
  });
});

describe('answerText', () => {
  test.each([
    [null, ''],
    [{ kind: 'declined' }, ''],
    [{ kind: 'found', metadata, asked: [] }, 'Found: A, B, C and others · CVPR 2024'],
    [{ kind: 'picked', metadata }, 'Found: A, B, C and others · CVPR 2024'],
    [{ kind: 'choose', candidates: [], asked: [] }, 'More than one paper fits this title.'],
  ] as const)('of %j is %j', (answer, text) => {
    expect(answerText(answer, t)).toBe(text);
  });
});

describe('changeText', () => {
  test.each([
    [
      { field: 'publication', before: 'arXiv 2023', after: 'CVPR 2024' },
      'Published: CVPR 2024 (so far arXiv 2023)',
    ],
    [{ field: 'code', before: '', after: 'https://github.com/a/b' }, 'Code: https://github.com/a/b'],
    [{ field: 'status', before: '', after: 'retracted' }, 'Warning: retracted by its publisher'],
  ] as const)('of %j is %j', (change, text) => {
    expect(changeText(change, t)).toBe(text);
  });
});

test('writtenText tells what waits and what was left out in Chinese too', async () => {
  const { result } = await append({ input: 'A', asking: 'later' }, { '2024-09-13.md': note });
  if (result.kind !== 'written') throw new Error(result.kind);
  const [card] = known(fakePorts(), fakeNotes({ '2024-09-13.md': note })).cards();
  const form = { written: [result], noted: card === undefined ? [] : [card] };
  expect(writtenText(form, translator('zh'))).toBe(
    '已将“A”添加到 2024-09-13.md。元数据待补全：稍后可运行“补全待补全的论文”。1 篇之前记过，未添加',
  );
  expect(writtenText(form, t)).toBe(
    'Appended “A” to 2024-09-13.md. Metadata pending: run “Complete pending papers” later. 1 noted before was left out',
  );
  expect(writtenText({ ...form, written: [] }, t)).toBe('');
});
