import { describe, expect, test } from 'vitest';
import { capture } from '../../src/capture/capture';
import { newForm } from '../../src/capture/form/form';
import { itemsOf, lookUp } from '../../src/capture/form/form-items';
import { lookupDesk } from '../../src/capture/form/lookup-desk';
import { writeForm } from '../../src/capture/form/write-form';
import { remarkOn } from '../../src/cards/change/add-remark';
import { completePending } from '../../src/capture/refresh/complete-pending';
import type { Language } from '../../src/i18n/message-table';
import { choicesOf } from '../../src/importers/choices';
import { readImport } from '../../src/importers/read-import';
import { importInto } from '../../src/importers/write/import-into';
import { noIds } from '../../src/reference/identify';
import type { PaperMetadata } from '../../src/reference/paper-metadata';
import { day, known, request, watch } from '../capture/captured';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { metadataOf } from './written';

const path = '2024-09-13.md';

const templates = {
  builtIn: '',
  short: '# {{title}}\n\n- {{links}}\n- {{authors}} · {{venue}} {{year}}\n\n{{summary}}',
  otherOrder:
    '## {{title}}\n\n- 关键词：{{keywords}}\n- Journal: {{venue}}\n- Year: {{year}}\n- 作者：{{authors}}\n- Links: {{links}}\n\n{{abstract}}\n\n{{remark}}\n\n{{summary}}',
} as const;

interface Paper {
  readonly language: Language;
  readonly metadata: PaperMetadata;
  readonly remark: string;
  /** The lines of its card with each template, blank ones aside. */
  readonly lines: Readonly<Record<keyof typeof templates, readonly string[]>>;
}

const full = metadataOf({
  title: 'Straight Flows',
  authors: ['Ann Lee', 'Bo Chen'],
  venue: 'ICLR',
  year: 2024,
  ids: { ...noIds, arxiv: '2301.01234', doi: '10.5555/flows' },
  abstract: 'Flows are straight.',
  keywords: ['flow', 'ode'],
});
const links =
  '[arXiv:2301.01234](https://arxiv.org/abs/2301.01234) · [doi:10.5555/flows](https://doi.org/10.5555/flows)';
const abstract = ['> [!abstract]- Abstract', '> Flows are straight.'];
const title = '### Straight Flows';
const english = { language: 'en', remark: '' } as const;

const papers: Readonly<Record<string, Paper>> = {
  'all facts': {
    ...english,
    metadata: full,
    lines: {
      builtIn: [
        title,
        `- Paper: ${links}`,
        '- Authors: Ann Lee, Bo Chen',
        '- Venue: ICLR 2024',
        '- Keywords: flow, ode',
        ...abstract,
      ],
      short: [title, `- ${links}`, '- Ann Lee, Bo Chen · ICLR 2024'],
      otherOrder: [
        title,
        '- 关键词：flow, ode',
        '- Journal: ICLR',
        '- Year: 2024',
        '- 作者：Ann Lee, Bo Chen',
        `- Links: ${links}`,
        ...abstract,
      ],
    },
  },
  'no venue': {
    ...english,
    metadata: { ...full, venue: null, keywords: [], abstract: '' },
    lines: {
      builtIn: [title, `- Paper: ${links}`, '- Authors: Ann Lee, Bo Chen', '- Year: 2024'],
      short: [title, `- ${links}`, '- Ann Lee, Bo Chen · 2024'],
      otherOrder: [title, '- Year: 2024', '- 作者：Ann Lee, Bo Chen', `- Links: ${links}`],
    },
  },
  'no year': {
    ...english,
    metadata: { ...full, year: null, keywords: [], abstract: '' },
    lines: {
      builtIn: [title, `- Paper: ${links}`, '- Authors: Ann Lee, Bo Chen', '- Venue: ICLR'],
      short: [title, `- ${links}`, '- Ann Lee, Bo Chen · ICLR'],
      otherOrder: [title, '- Journal: ICLR', '- 作者：Ann Lee, Bo Chen', `- Links: ${links}`],
    },
  },
  'no authors': {
    ...english,
    metadata: { ...full, authors: [], keywords: ['ode'], abstract: '' },
    lines: {
      builtIn: [title, `- Paper: ${links}`, '- Venue: ICLR 2024', '- Keywords: ode'],
      short: [title, `- ${links}`, '- ICLR 2024'],
      otherOrder: [title, '- 关键词：ode', '- Journal: ICLR', '- Year: 2024', `- Links: ${links}`],
    },
  },
  'a title alone': {
    ...english,
    metadata: metadataOf({ title: 'Straight Flows', ids: full.ids }),
    lines: {
      builtIn: [title, `- Paper: ${links}`],
      short: [title, `- ${links}`],
      otherOrder: [title, `- Links: ${links}`],
    },
  },
  'a title in Chinese': {
    language: 'zh',
    remark: '',
    metadata: { ...full, title: '直线流', authors: ['张三', 'Bo Chen'] },
    lines: {
      builtIn: [
        '### 直线流',
        `- 论文：${links}`,
        '- 作者：张三、Bo Chen',
        '- 发表：ICLR 2024',
        '- 关键词：flow、ode',
        '> [!abstract]- 摘要',
        '> Flows are straight.',
      ],
      short: ['### 直线流', `- ${links}`, '- 张三、Bo Chen · ICLR 2024'],
      otherOrder: [
        '### 直线流',
        '- 关键词：flow、ode',
        '- Journal: ICLR',
        '- Year: 2024',
        '- 作者：张三、Bo Chen',
        `- Links: ${links}`,
        '> [!abstract]- 摘要',
        '> Flows are straight.',
      ],
    },
  },
  'a remark': {
    language: 'en',
    remark: 'Compare with curved ones.',
    metadata: { ...full, keywords: [], abstract: '' },
    lines: {
      builtIn: [
        title,
        `- Paper: ${links}`,
        '- Authors: Ann Lee, Bo Chen',
        '- Venue: ICLR 2024',
        '#### My thoughts',
        'Compare with curved ones.',
      ],
      short: [
        title,
        `- ${links}`,
        '- Ann Lee, Bo Chen · ICLR 2024',
        '#### My thoughts',
        'Compare with curved ones.',
      ],
      otherOrder: [
        title,
        '- Journal: ICLR',
        '- Year: 2024',
        '- 作者：Ann Lee, Bo Chen',
        `- Links: ${links}`,
        '#### My thoughts',
        'Compare with curved ones.',
      ],
    },
  },
};

const origin = '[[2024-09-10]]';

function worldOf({ metadata, language }: Paper, cardTemplate: string) {
  const notes = fakeNotes({ [path]: '# Learned today\n\n## T\n\n# End\n' });
  const lookup = () => Promise.resolve({ kind: 'found', metadata, asked: [] } as const);
  const settings = { cardTemplate, noteLanguage: language, learnedNames: ['Learned today'] };
  const ports = fakePorts({ notes, lookup, settings });
  const lines = () => (notes.texts.get(path) ?? '').split('\n').filter(line => line !== '');
  return { ports, index: known(ports, notes), cardLines: () => lines().slice(2, -1) };
}

type World = ReturnType<typeof worldOf>;

async function throughForm({ ports, index }: World, { remark }: Paper, from = ''): Promise<void> {
  const { items } = itemsOf('2301.01234', () => false);
  const desk = lookupDesk(ports.lookup, () => undefined);
  await lookUp(desk, items);
  const form = { ...newForm(ports), topic: 'T', remark };
  await writeForm(ports, index, {
    ...{ form, items, desk, again: () => false, later: false, cursor: null },
    origin: from,
  });
}

async function throughImport({ ports, index }: World, { metadata, remark }: Paper): Promise<void> {
  const { authors, venue, year, keywords } = metadata;
  const fields = {
    title: metadata.title,
    author: authors.join(' and '),
    booktitle: venue ?? '',
    year: String(year ?? ''),
    abstract: metadata.abstract,
    keywords: keywords.join(', '),
    doi: '10.5555/flows',
    eprint: '2301.01234',
    archiveprefix: 'arXiv',
  };
  const said = Object.entries(fields).filter(([, value]) => value !== '');
  const entry = `@inproceedings{a, ${said.map(([name, value]) => `${name} = {${value}}`).join(', ')}}`;
  const cards = readImport(entry, null)?.cards ?? [];
  const choices = choicesOf(cards, () => [], 'refs');
  await importInto(ports, { choices, remarks: [], as: 'cards', topic: 'T', day });
  const [card] = index.cards();
  if (card !== undefined && remark !== '') await remarkOn(ports, card, remark);
}

const completedLater =
  (inputOf: (paper: Paper) => string) =>
  async ({ ports, index }: World, paper: Paper): Promise<void> => {
    const { remark } = paper;
    const asked = request({ input: inputOf(paper), topic: 'T', remark, asking: 'later' });
    await capture(ports, index, asked, watch);
    const [card] = index.cards();
    if (card !== undefined) await completePending(ports, path, card, watch);
  };

/** The ways in which a card comes into a note. */
const ways: Readonly<Record<string, (world: World, paper: Paper) => Promise<unknown>>> = {
  'the form': throughForm,
  'the command line': ({ ports, index }, { remark }) =>
    capture(ports, index, request({ input: '2301.01234', topic: 'T', remark }), watch),
  'an import': throughImport,
  'the reading list': (world, paper) => throughForm(world, paper, origin),
  'an id that had to wait': completedLater(() => '2301.01234'),
  'a title that had to wait': completedLater(({ metadata }) => metadata.title),
};

// A card that is there keeps the order of its lines, and says where it was queued.
const settled = (way: string, lines: readonly string[]): readonly string[] => {
  const own = lines.filter(line => !line.endsWith(origin));
  return way.endsWith('had to wait') ? [...own].sort() : own;
};

describe('a card has the same lines, whichever way it came in:', () => {
  test.each(Object.entries(papers))('%s', async (_name, paper) => {
    for (const template of ['builtIn', 'short', 'otherOrder'] as const) {
      for (const [way, write] of Object.entries(ways)) {
        const world = worldOf(paper, templates[template]);
        await write(world, paper);
        const expected = settled(way, paper.lines[template]);
        expect([way, template, ...settled(way, world.cardLines())]).toEqual([way, template, ...expected]);
      }
    }
  });
});

test('a card whose template states no facts gets none in any way', async () => {
  const paper = papers['all facts'];
  if (paper === undefined) throw new Error('No paper');
  for (const [way, write] of Object.entries(ways)) {
    const world = worldOf(paper, '# {{title}}\n\n{{ids}}\n\n{{summary}}');
    await write(world, paper);
    expect([way, ...settled(way, world.cardLines())]).toEqual([way, ...settled(way, [title, links])]);
  }
});
