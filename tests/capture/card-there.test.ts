import { describe, expect, test } from 'vitest';
import { addRemark, remarkOn } from '../../src/cards/change/add-remark';
import { completeAll, completePending, completeWith } from '../../src/capture/refresh/complete-pending';
import { pendingIn } from './pending-in';
import { proposeChanges } from '../../src/cards/change/refresh-card';
import { findChanges, writeChanges } from '../../src/capture/refresh/refresh-metadata';
import { translator } from '../../src/features';
import { applyEdits } from '../../src/markdown/edit';
import type { LookupResult } from '../../src/reference/lookup';
import type { PaperMetadata, Wanted } from '../../src/reference/paper-metadata';
import type { PaperCard } from '../../src/papers/card';
import { noIds } from '../../src/reference/identify';
import { readDay } from '../../src/papers/read/read-day';
import { languageWords } from '../../src/settings/note-words';
import type { Day } from '../../src/time/day';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const path = '2024-09-13.md';
const source = { path, day: '2024-09-13' as Day, learnedNames: ['今日所学', 'Learned today'] };
const watch = { onAsk: () => undefined, signal: new AbortController().signal };

const attention: PaperMetadata = {
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani', 'Noam Shazeer'],
  year: 2017,
  venue: 'NeurIPS',
  ids: { ...noIds, arxiv: '1706.03762', doi: '10.5555/3295222.3295349' },
  abstract: 'One.\n\nTwo.',
  keywords: [],
  links: [{ kind: 'code', url: 'https://github.com/tensorflow/tensor2tensor' }],
  status: 'current',
};
const found: LookupResult = { kind: 'found', metadata: attention, asked: [] };

function world(text: string, result: LookupResult = found) {
  const notes = fakeNotes({ [path]: text });
  const wanted: Wanted[] = [];
  const lookup = (one: Wanted) => {
    wanted.push(one);
    return Promise.resolve(result);
  };
  const text_ = () => notes.texts.get(path) ?? '';
  const cards = () => readDay(text_(), source).cards;
  return { notes, wanted, ports: fakePorts({ notes, lookup }), text: text_, cards };
}

function cardAt(cards: readonly PaperCard[], at = 0): PaperCard {
  const card = cards[at];
  if (card === undefined) throw new Error('No such card');
  return card;
}

const arxiv = '[arXiv:1706.03762](https://arxiv.org/abs/1706.03762)';
const more =
  ' · [doi:10.5555/3295222.3295349](https://doi.org/10.5555/3295222.3295349) · [Code](https://github.com/tensorflow/tensor2tensor)';
const facts = '- Authors: Ashish Vaswani, Noam Shazeer\n- Venue: NeurIPS 2017';
const abstract = '> [!abstract]- Abstract\n> One.\n>\n> Two.';

/** Notes with a card that waits, and what becomes of them. */
const waiting: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'a bare id',
    `# Learned today\n\n## T\n\n### arXiv:1706.03762\n\n- Paper: ${arxiv}\n- Metadata: pending\n\nMine.\n`,
    `# Learned today\n\n## T\n\n### Attention Is All You Need\n\n- Paper: ${arxiv}${more}\n${facts}\n\n${abstract}\n\nMine.\n`,
  ],
  [
    'a title of the user’s, and text right below',
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}\n- 元数据：待补全\n- mine\n\n#### My thoughts\n\nx\n`,
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}${more}\n${facts}\n- mine\n\n${abstract}\n\n#### My thoughts\n\nx\n`,
  ],
  [
    'facts that the user has added',
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}\n- Metadata: pending\n- Venue: NIPS 2017\n- Authors: V\n\n> [!abstract]\n> a\n`,
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}${more}\n- Venue: NIPS 2017\n- Authors: V\n\n> [!abstract]\n> a\n`,
  ],
  [
    'a year that the user has added',
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}\n- Year: 2016\n- Metadata: pending\n`,
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}${more}\n- Year: 2016\n${facts}\n\n${abstract}\n`,
  ],
  [
    'a line that the user has moved below a long text',
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}${more}\n\n${'Long. '.repeat(200)}\n\n- Metadata: pending\n\n#### Mine\n`,
    `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}${more}\n\n${'Long. '.repeat(200)}\n\n${facts}\n\n${abstract}\n\n#### Mine\n`,
  ],
  [
    'a title alone, in a note with CRLF',
    `# Learned today\r\n\r\n## T\r\n\r\n### Attention\r\n\r\n- Metadata: pending\r\n\r\n### B\r\n\r\ny`,
    `# Learned today\r\n\r\n## T\r\n\r\n### Attention\r\n\r\n- Paper: ${arxiv}${more}\r\n${facts.replace('\n', '\r\n')}\r\n\r\n${abstract.replaceAll('\n', '\r\n')}\r\n\r\n### B\r\n\r\ny`,
  ],
];

describe('completePending', () => {
  test.each(waiting)('completes %s and is done then', async (_name, before, after) => {
    const here = world(before);
    const card = cardAt(here.cards());
    expect(card.pending).toBe(true);
    expect((await completePending(here.ports, path, card, watch)).kind).toBe('completed');
    expect(here.text()).toBe(after);
    expect(cardAt(here.cards()).pending).toBe(false);
    expect((await completePending(here.ports, path, card, watch)).kind).toBe('gone');
    expect(here.notes.writes.get(path)).toBe(1);
  });

  test('writes keywords although the card has a tag', async () => {
    const known: LookupResult = {
      kind: 'found',
      metadata: { ...attention, keywords: ['a', 'b'] },
      asked: [],
    };
    const here = world(
      `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}\n- Metadata: pending\n\n#mine\n`,
      known,
    );
    const card = cardAt(here.cards());
    expect(card.keywords).toEqual(['mine']);
    await completePending(here.ports, path, card, watch);
    expect(cardAt(here.cards()).keywords).toEqual(['a', 'b', 'mine']);
  });

  const [, bareId] = waiting[0] ?? ['', ''];

  test.each([
    ['- Year: 2016\n', '- Year: 2016\n'],
    ['- 发表：2016\n', '- 发表：2016\n'],
    ['', '- Year: 2017\n'],
  ])('leaves %j the only year when no venue is known', async (before, after) => {
    const metadata = { ...attention, venue: null, authors: [], abstract: '', links: [], ids: noIds };
    const text = `# Learned today\n\n## T\n\n### My name\n\n- Paper: ${arxiv}\n${before}`;
    const here = world(`${text}- Metadata: pending\n`, { ...found, metadata });
    await completePending(here.ports, path, cardAt(here.cards()), watch);
    expect(here.text()).toBe(text.replace(before, '') + after);
  });

  test('asks by id, and by title only where one is known', async () => {
    const here = world(bareId);
    await completePending(here.ports, path, cardAt(here.cards()), watch);
    expect(here.wanted).toEqual([{ ids: { ...noIds, arxiv: '1706.03762' }, pmid: null, title: '' }]);
  });

  test('works on the text that is there when the answer comes', async () => {
    const here = world(bareId);
    const card = cardAt(here.cards());
    here.notes.texts.set(path, bareId.replace('Mine.', 'Mine, and more.').replace('## T', '- a\n\n## T'));
    await completeWith(here.ports, path, card, attention);
    expect(here.text()).toContain('- a\n\n## T\n\n### Attention Is All You Need\n');
    expect(here.text()).toContain('Mine, and more.\n');
  });

  test.each([
    ['nobody answers', { kind: 'pending', asked: [] }],
    ['several are meant', { kind: 'choose', candidates: [attention], asked: [] }],
  ] as const)('writes nothing when %s', async (_name, result) => {
    const here = world(bareId, result);
    expect(await completePending(here.ports, path, cardAt(here.cards()), watch)).toEqual(result);
    expect(here.text()).toBe(bareId);
  });

  test('completes all that wait', async () => {
    const two = bareId.replace('Mine.\n', '\n### arXiv:2006.11239\n\n- Metadata: pending\n\n### C\n\nx\n');
    const here = world(two);
    const cards = pendingIn(two, source);
    expect(cards.map(({ title }) => title)).toEqual(['arXiv:1706.03762', 'arXiv:2006.11239']);
    expect(here.cards().filter(({ pending }) => pending)).toEqual(cards);
    const results = await completeAll(here.ports, cards, watch);
    expect(results.map(({ result }) => result.kind)).toEqual(['completed', 'completed']);
    expect(here.cards().filter(({ pending }) => pending)).toEqual([]);
  });
});

const noted = `# Learned today\n\n## T\n\n### Attention\n\n- Paper: ${arxiv}\n- Venue: arXiv 2017\n\nMine.\n`;

describe('refreshing', () => {
  test('proposes what is new, and only that', async () => {
    const here = world(noted, { ...found, metadata: { ...attention, status: 'withdrawn' } });
    const [proposal] = await findChanges(here.ports, here.cards(), watch);
    expect(proposal?.changes).toEqual([
      { field: 'publication', before: 'arXiv 2017', after: 'NeurIPS 2017' },
      { field: 'doi', before: '', after: '10.5555/3295222.3295349' },
      { field: 'code', before: '', after: 'https://github.com/tensorflow/tensor2tensor' },
      { field: 'status', before: '', after: 'withdrawn' },
    ]);
    if (proposal === undefined) return;
    await writeChanges(here.ports, proposal, proposal.changes);
    expect(here.text()).toBe(
      noted
        .replace(`${arxiv}\n- Venue: arXiv 2017\n`, `${arxiv}${more}\n- Venue: NeurIPS 2017\n`)
        .replace('\n\nMine.', '\n\n> [!warning] This paper was withdrawn by its authors\n\nMine.'),
    );
    expect(proposeChanges(cardAt(here.cards()), proposal.metadata ?? attention)).toEqual([]);
    const once = here.text();
    await writeChanges(here.ports, proposal, proposal.changes);
    expect(here.text()).toBe(once);
  });

  test.each([
    ['publication', noted.replace('arXiv 2017', 'NeurIPS 2017')],
    ['doi', noted.replace(arxiv, arxiv + (more.split(' · [Code]')[0] ?? ''))],
    ['code', noted.replace(arxiv, `${arxiv} · [Code](https://github.com/tensorflow/tensor2tensor)`)],
  ])('writes the ticked %s alone', async (field, after) => {
    const here = world(noted);
    const [proposal] = await findChanges(here.ports, here.cards(), watch);
    if (proposal === undefined) throw new Error('No proposal');
    const ticked = proposal.changes.filter(change => change.field === field);
    expect(await writeChanges(here.ports, proposal, ticked)).toBe(true);
    expect(here.text()).toBe(after);
  });

  test.each([
    ['Year: 2016', 'Venue: NeurIPS 2017'],
    ['年份：2016', 'Venue: NeurIPS 2017'],
    ['Venue: 2016', 'Venue: NeurIPS 2017'],
    ['发表：2016', '发表：NeurIPS 2017'],
    ['**Venue:** arXiv 2017', '**Venue:** NeurIPS 2017'],
    ['**发表：**arXiv 2017', '**发表：**NeurIPS 2017'],
    ['**Venue**: arXiv 2017', '**Venue**: NeurIPS 2017'],
    ['2016', 'NeurIPS 2017'],
    ['V et al. · 2016', 'V et al. · NeurIPS 2017'],
    ['Year: 2016\n- Venue: Systems; Man', 'Year: 2017\n- Venue: NeurIPS 2017'],
    ['Venue: NIPS\n- 时间：2016', 'Venue: NeurIPS 2017\n- 时间：2017'],
  ])('writes where it came out in place of %j', async (before, after) => {
    const here = world(noted.replace('Venue: arXiv 2017', before));
    const [proposal] = await findChanges(here.ports, here.cards(), watch);
    if (proposal === undefined) throw new Error('No proposal');
    await writeChanges(here.ports, proposal, proposal.changes.slice(0, 1));
    expect(here.text()).toBe(noted.replace('Venue: arXiv 2017', after));
    expect(proposeChanges(cardAt(here.cards()), attention).map(({ field }) => field)).toEqual([
      'doi',
      'code',
    ]);
  });

  test.each([
    ['a whole date', 'Date: 2016-05-01', attention],
    ['a year when no other is known', 'Year: 2016', { ...attention, year: null }],
  ])('keeps %s', async (_name, line, metadata) => {
    const here = world(noted.replace('Venue: arXiv 2017', line), { ...found, metadata });
    const [proposal] = await findChanges(here.ports, here.cards(), watch);
    if (proposal === undefined) throw new Error('No proposal');
    await writeChanges(here.ports, proposal, proposal.changes.slice(0, 1));
    const written = metadata.year === null ? 'NeurIPS' : 'NeurIPS 2017';
    expect(here.text()).toBe(noted.replace('Venue: arXiv 2017', `Venue: ${written}\n- ${line}`));
  });

  test('adds a line for where it came out when the card has none', async () => {
    const here = world(`# Learned today\n\n## T\n\n### Attention\n\nMine.\n`);
    const [proposal] = await findChanges(here.ports, here.cards(), watch);
    if (proposal === undefined) throw new Error('No proposal');
    await writeChanges(here.ports, proposal, proposal.changes.slice(0, 1));
    expect(here.text()).toBe('# Learned today\n\n## T\n\n### Attention\n\n- Venue: NeurIPS 2017\n\nMine.\n');
  });

  test('says when the card is gone', async () => {
    const here = world(noted);
    const [proposal] = await findChanges(here.ports, here.cards(), watch);
    here.notes.texts.set(path, '# Learned today\n');
    if (proposal === undefined) throw new Error('No proposal');
    expect(await writeChanges(here.ports, proposal, proposal.changes)).toBe(false);
  });
});

/** `‸` is where the cursor goes. */
const remarks: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'below a heading that is made',
    '# Learned today\n\n## T\n\n### A\n\nx\n\n### B\n\ny\n',
    '# Learned today\n\n## T\n\n### A\n\nx\n\n#### My thoughts\n\nR‸\n\n### B\n\ny\n',
  ],
  [
    'below the one that is there',
    '# Learned today\n\n## T\n\n### A\n\nx\n\n#### My thoughts\n\nold\n### B\n\ny\n',
    '# Learned today\n\n## T\n\n### A\n\nx\n\n#### My thoughts\n\nold\n\nR‸\n\n### B\n\ny\n',
  ],
  [
    'as a paragraph in a card without a topic',
    '# Learned today\n\n## A\n\nx\n',
    '# Learned today\n\n## A\n\nx\n\nMy thoughts: R‸\n',
  ],
];

describe('addRemark', () => {
  test.each(remarks)('adds it %s, once', (_name, before, after) => {
    const card = cardAt(readDay(before, source).cards);
    const plan = addRemark(before, source, card, ' R\n', languageWords.en, translator('en'));
    const text = applyEdits(before, plan.edits);
    expect(`${text.slice(0, plan.cursor)}‸${text.slice(plan.cursor)}`).toBe(after);
    expect(addRemark(text, source, card, 'R', languageWords.en, translator('en')).edits).toEqual([]);
  });

  test('lets nothing in a remark make or hide headings', () => {
    const before = '# Learned today\n\n## T\n\n### A\n\nx\n\n### B\n\ny\n';
    const card = cardAt(readDay(before, source).cards);
    const plan = addRemark(before, source, card, '# a\n```\nb', languageWords.en, translator('en'));
    const titles = readDay(applyEdits(before, plan.edits), source).cards.map(({ title }) => title);
    expect(titles).toEqual(['A', 'B']);
  });

  test('gives no cursor when the card is gone', async () => {
    const here = world('# Learned today\n');
    expect(await remarkOn(here.ports, cardAt(readDay(noted, source).cards), 'R')).toBe(null);
  });
});
