import { describe, expect, test } from 'vitest';
import { askFor, canAsk, isOpen, itemsOf, knownDraft, lookUp } from '../../src/capture/form/form-items';
import { lookupDesk } from '../../src/capture/form/lookup-desk';
import type { LookupResult } from '../../src/reference/lookup';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { noIds } from '../../src/reference/identify';
import { lookupHosts } from '../../src/metadata/services/lookup-hosts';
import { defaultSettings } from '../support/default-settings';

const isForm = (text: string) => text.includes('FORM');
const metadata: PaperMetadata = {
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani'],
  year: 2017,
  venue: 'NeurIPS',
  ids: { ...noIds, arxiv: '1706.03762' },
  abstract: '',
  keywords: [],
  links: [],
  status: 'current',
};
const deskOf = (answers: Readonly<Record<string, LookupResult>>) =>
  lookupDesk(
    ({ ids, title }) => Promise.resolve(answers[ids.arxiv ?? title] ?? { kind: 'pending', asked: [] }),
    () => undefined,
  );
const onlyItem = (input: string) => {
  const [item] = itemsOf(input, isForm).items;
  if (item === undefined) throw new Error('no item');
  return item;
};

describe('itemsOf', () => {
  test('finds a paper for each line, and keeps its key while another is typed', () => {
    const first = onlyItem('https://arxiv.org/abs/1706.03762');
    const { items, isDocument } = itemsOf('arXiv:1706.03762\n2006.11239', isForm);
    expect(items.map(({ draft }) => draft.ids.arxiv)).toEqual(['1706.03762', '2006.11239']);
    expect(items[0]?.key).toBe(first.key);
    expect(isDocument).toBe(false);
  });

  test('leaves a document to the import', () => {
    expect(itemsOf('# FORM\n\n## A\n\ntext\n\n## B\n\ntext\n', isForm)).toEqual({
      items: [],
      isDocument: true,
    });
  });

  test('finds nothing in nothing', () => {
    expect(itemsOf(' \n', isForm)).toEqual({ items: [], isDocument: false });
  });
});

describe('canAsk', () => {
  test('is so while one host is on', () => {
    expect(canAsk(defaultSettings)).toBe(true);
    expect(canAsk({ ...defaultSettings, lookupOff: lookupHosts.slice(1) })).toBe(true);
    expect(canAsk({ ...defaultSettings, lookupOff: lookupHosts })).toBe(false);
  });
});

describe('lookUp', () => {
  const found: LookupResult = { kind: 'found', metadata, asked: [] };

  test('gives a paper its metadata', async () => {
    const item = onlyItem('arXiv:1706.03762');
    const desk = deskOf({ '1706.03762': found });
    expect(isOpen(desk, item)).toBe(true);
    expect(await lookUp(desk, [item])).toBeNull();
    expect(isOpen(desk, item)).toBe(false);
    expect(knownDraft(desk, item)).toMatchObject({
      title: 'Attention Is All You Need',
      metadata: { year: 2017 },
    });
  });

  test('does not ask for what came with its metadata', async () => {
    const item = onlyItem('@article{a, title={A Title Here}, author={B, C}, year={2020}}');
    expect(askFor(item)).toBeNull();
    expect(await lookUp(deskOf({}), [item])).toBeNull();
  });

  test('stops at the first paper that has to be chosen or has no registered id', async () => {
    const items = itemsOf('2006.11239\n1706.03762', isForm).items;
    const candidates = [metadata];
    const choose = deskOf({ '2006.11239': found, '1706.03762': { kind: 'choose', candidates, asked: [] } });
    expect(await lookUp(choose, items)).toEqual({ kind: 'choose', item: items[1], papers: candidates });
    const unknown = deskOf({ '2006.11239': { kind: 'unregistered', asked: [] } });
    expect(await lookUp(unknown, items)).toEqual({ kind: 'unregistered', item: items[0] });
  });

  test('goes on with a paper that nobody knew, and with what the user picked or declined', async () => {
    const item = onlyItem('Attention');
    const desk = deskOf({});
    expect(await lookUp(desk, [item])).toBeNull();
    const wanted = askFor(item);
    if (wanted === null) throw new Error('nothing to ask');
    desk.settle(wanted, { kind: 'picked', metadata });
    expect(await lookUp(desk, [item])).toBeNull();
    expect(knownDraft(desk, item).title).toBe('Attention Is All You Need');
    desk.settle(wanted, { kind: 'declined' });
    expect(knownDraft(desk, item)).toBe(item.draft);
  });

  test('says that it was stopped', async () => {
    const desk = lookupDesk(
      () => new Promise(() => undefined),
      () => undefined,
    );
    const asked = lookUp(desk, [onlyItem('2006.11239')]);
    desk.stop();
    expect(await asked).toEqual({ kind: 'stopped' });
  });
});
