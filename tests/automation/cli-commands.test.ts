import { describe, expect, test } from 'vitest';
import { runCommand, type CliParams } from '../../src/cli/cli-command';
import { cliCommands } from '../../src/features';
import { Problem } from '../../src/problem';
import { fakeNotes, type FakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';

const friday = `# 今日所学

1. 小技巧 [链接](https://example.org/a)

## 扩散模型

### Denoising Diffusion Probabilistic Models

关键词：扩散、采样

arXiv:2006.11239

#### 我的想法

先记一笔。
`;

async function run(notes: FakeNotes, name: string, params: CliParams): Promise<string> {
  const ports = fakePorts({ notes, language: 'zh' });
  const command = cliCommands(ports, () => null).find(known => known.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return runCommand(command, params, ports.t);
}

const json = async (notes: FakeNotes, name: string, params: CliParams): Promise<unknown> =>
  JSON.parse(await run(notes, name, { ...params, format: 'json' }));

describe('today', () => {
  test('makes the note of the day once', async () => {
    const notes = fakeNotes();
    expect(await json(notes, 'today', { date: '2024-09-14' })).toEqual({
      path: '2024-09-14.md',
      created: true,
      carried: 0,
      added: [],
    });
    const before = notes.texts.get('2024-09-14.md');
    expect(await json(notes, 'today', { date: '2024-09-14' })).toMatchObject({ created: false });
    expect(notes.texts.get('2024-09-14.md')).toBe(before);
    expect([...notes.writes]).toEqual([['2024-09-14.md', 1]]);
  });

  test('takes the clock without a date', async () => {
    expect(await json(fakeNotes(), 'today', {})).toMatchObject({ path: '2024-09-13.md' });
  });
});

describe('papers', () => {
  test('gives cards and entries', async () => {
    const notes = fakeNotes({ '2024-09-13.md': friday, 'other.md': friday, '2024-09-13-HOST.md': friday });
    expect(await json(notes, 'papers', {})).toEqual({
      notes: 1,
      cards: [
        {
          title: 'Denoising Diffusion Probabilistic Models',
          topic: '扩散模型',
          date: '2024-09-13',
          path: '2024-09-13.md',
          line: 7,
          level: 3,
          arxiv: '2006.11239',
          doi: null,
          year: 2020,
          venue: null,
          links: [],
          keywords: ['扩散', '采样'],
          remarks: [{ heading: '我的想法', line: 13 }],
          excerpt: expect.any(String) as string,
          chars: expect.any(Number) as number,
        },
      ],
      entries: [
        {
          date: '2024-09-13',
          path: '2024-09-13.md',
          line: 3,
          text: '小技巧 链接',
          links: [{ text: '链接', url: 'https://example.org/a' }],
        },
      ],
      papers: 1,
    });
  });

  test.each([
    [{ query: '采样' }, 1],
    [{ query: '没有这个词' }, 0],
    [{ topic: '扩散' }, 1],
    [{ from: '2024-09-14' }, 0],
    [{ to: '2024-09-12' }, 0],
    [{ from: '2024-09-13', to: '2024-09-13' }, 1],
  ])('with %j gives %i cards', async (params, count) => {
    const report = await json(fakeNotes({ '2024-09-13.md': friday }), 'papers', params);
    expect(report).toMatchObject({ cards: { length: count } });
  });

  test('names a note that cannot be read and lists the others', async () => {
    const notes = fakeNotes({ '2024-09-13.md': friday, '2024-09-14.md': friday });
    notes.broken.add('2024-09-14.md');
    const problem = { path: '2024-09-14.md', reason: 'Cannot read 2024-09-14.md' };
    expect(await json(notes, 'papers', {})).toMatchObject({ cards: { length: 1 }, problems: [problem] });
    expect(await run(notes, 'papers', {})).toContain('无法读取 2024-09-14.md');
  });
});

describe('add-paper', () => {
  const input = 'Attention Is All You Need https://arxiv.org/abs/1706.03762';

  test('writes the card, and a second time only with force', async () => {
    const notes = fakeNotes();
    const first = await json(notes, 'add-paper', { input, topic: '大语言模型' });
    expect(first).toMatchObject({
      path: '2024-09-13.md',
      title: 'Attention Is All You Need',
      ids: { arxiv: '1706.03762' },
    });
    const text = notes.texts.get('2024-09-13.md');
    const second = await json(notes, 'add-paper', { input, topic: '大语言模型' });
    expect(second).toMatchObject({ duplicateOf: { path: '2024-09-13.md', date: '2024-09-13' } });
    expect(notes.texts.get('2024-09-13.md')).toBe(text);
    const third = await json(notes, 'add-paper', {
      input,
      topic: '大语言模型',
      force: 'true',
      date: '2024-09-14',
    });
    expect(third).toMatchObject({ path: '2024-09-14.md', duplicateOf: { date: '2024-09-13' } });
    expect(await json(notes, 'papers', {})).toMatchObject({ cards: { length: 2 }, papers: 1 });
  });

  test('writes several papers, the first one’s report on top', async () => {
    const notes = fakeNotes();
    const both = await json(notes, 'add-paper', { input: '1706.03762\n2006.11239', topic: 'T' });
    expect(both).toMatchObject({
      title: 'arXiv:1706.03762',
      cards: [{ title: 'arXiv:1706.03762' }, { title: 'arXiv:2006.11239', path: '2024-09-13.md' }],
    });
    expect(notes.writes.get('2024-09-13.md')).toBe(2);
  });

  test('says that a card written offline waits for its metadata', async () => {
    const notes = fakeNotes();
    const params = { input: '1706.03762', offline: 'true' };
    expect(await json(notes, 'add-paper', params)).toMatchObject({ pending: true });
    expect(notes.texts.get('2024-09-13.md')).toContain('- 元数据：待补全\n');
  });

  test('a summary and a remark go onto the card', async () => {
    const notes = fakeNotes();
    const given = { summary: '一句话。', remark: '要不要复现？' };
    await json(notes, 'add-paper', { input, topic: 'T', offline: 'true', ...given });
    const text = notes.texts.get('2024-09-13.md') ?? '';
    expect(text).toContain('\n\n一句话。\n\n#### 我的想法\n\n要不要复现？\n');
  });

  test('makes no note for a paper that was seen on another day', async () => {
    const notes = fakeNotes({ '2024-09-13.md': friday });
    await json(notes, 'add-paper', { input: 'https://arxiv.org/pdf/2006.11239v2', date: '2024-09-20' });
    expect([...notes.writes]).toEqual([]);
  });
});

describe('a call that makes no sense is refused in one line, and nothing is written', () => {
  test.each([
    ['today', { date: '13.9.2024' }, '不是日期'],
    ['today', { dates: '2024-09-13' }, '没有参数“dates”'],
    ['today', { format: 'xml' }, '未知的 format=xml'],
    ['today', { constructor: '1' }, '没有参数“constructor”'],
    ['papers', { toString: 'x' }, '没有参数“toString”'],
    ['papers', { hasOwnProperty: 'x' }, '没有参数“hasOwnProperty”'],
    ['papers', { group: 'colour' }, '未知的 group=colour'],
    ['papers', { from: 'monday' }, '不是日期'],
    ['papers', { from: '2024-09-14', to: '2024-09-13' }, 'from=2024-09-14 晚于 to=2024-09-13，请对调。'],
    ['plan', { from: '2024-09-14', to: '2024-09-13' }, '请对调'],
    ['life', { from: '2024-09-14', to: '2024-09-13' }, '请对调'],
    ['export', { as: 'csv', from: '2024-09-14', to: '2024-09-13' }, '请对调'],
    ['plan', { state: 'opne' }, '未知的 state=opne。可用：open, done, cancelled, forwarded, started'],
    ['plan', { state: '' }, '未知的 state='],
    ['add-paper', {}, '请提供 input=…'],
    ['add-paper', { input: '  ' }, '请提供 input=…'],
    ['add-paper', { input: 'A title', date: '2024-02-30' }, '不是日期'],
  ] as const)('%s with %j', async (name, params, said) => {
    const notes = fakeNotes();
    const attempt = run(notes, name, params);
    await expect(attempt).rejects.toBeInstanceOf(Problem);
    await expect(attempt).rejects.toThrow(said);
    await expect(attempt).rejects.not.toThrow('\n');
    expect(notes.writes.size).toBe(0);
  });
});

describe('import', () => {
  const bib =
    '@article{a, title={Straight Flows}, author={Lee, Ann}, doi={10.1000/abc}, year=2020}\n@misc{b, year=2021}\n';

  test('writes what is new and says what was left out', async () => {
    const notes = fakeNotes({ 'refs.bib': bib });
    const params = { file: 'refs.bib', date: '2024-09-13', topic: '流' };
    const expected = {
      form: 'bibtex',
      cards: [
        {
          title: 'Straight Flows',
          authors: ['Ann Lee'],
          arxiv: null,
          doi: '10.1000/abc',
          year: 2020,
          venue: null,
          links: [{ text: 'doi:10.1000/abc', url: 'https://doi.org/10.1000/abc' }],
          abstract: '',
          summary: '',
          keywords: [],
          sections: [],
          topics: [],
          line: 1,
        },
      ],
      skipped: [{ line: 2, reason: '没有标题' }],
    };
    expect(await json(notes, 'import', { ...params, 'dry-run': 'true' })).toEqual({
      ...expected,
      written: 0,
    });
    expect([...notes.writes]).toEqual([]);
    expect(await json(notes, 'import', params)).toEqual({ ...expected, written: 1 });
    const text = notes.texts.get('2024-09-13.md');
    expect(text).toContain(
      '## 流\n\n### Straight Flows\n\n- 论文：[doi:10.1000/abc](https://doi.org/10.1000/abc)\n- 作者：Ann Lee\n- 年份：2020\n',
    );
    expect(await json(notes, 'import', params)).toEqual({ ...expected, written: 0 });
    expect(notes.texts.get('2024-09-13.md')).toBe(text);
    expect(await run(notes, 'export', { as: 'survey', topic: '流' })).toBe(
      '## 流\n\n### Straight Flows 2020\n\n[doi:10.1000/abc](https://doi.org/10.1000/abc)\n',
    );
  });

  test('exports BibTeX, CSV and JSON of a topic and some days, duplicates merged', async () => {
    const notes = fakeNotes({
      '2024-09-12.md': '# Learned today\n\n## Flows\n\n### Straight Flows\n\n- Ann Lee · ICML 2020\n',
      '2024-09-13.md':
        '# Learned today\n\n## Flows\n\n### Straight Flows\n\n- doi:10.1000/abc\n\n## Other\n\n### Curved\n\ntext\n',
    });
    const bib =
      '@inproceedings{lee2020straight,\n  title = {Straight Flows},\n  author = {Lee, Ann},\n  booktitle = {ICML},\n' +
      '  year = {2020},\n  doi = {10.1000/abc},\n  url = {https://doi.org/10.1000/abc},\n}\n';
    expect(await run(notes, 'export', { as: 'bibtex', topic: 'Flows' })).toBe(bib);
    expect(await json(notes, 'export', { as: 'bibtex', to: '2024-09-12' })).toEqual({
      as: 'bibtex',
      text: bib,
    });
    expect(await json(notes, 'export', { as: 'json', from: '2024-09-13', topic: 'Other' })).toMatchObject({
      papers: [{ key: 'curved', title: 'Curved', dates: ['2024-09-13'] }],
    });
    expect((await run(notes, 'export', { as: 'csv' })).split('\r\n')).toHaveLength(4);
    await expect(run(notes, 'export', { as: 'pdf' })).rejects.toThrow('bibtex, csv, json, survey');
  });

  test('takes the headings of the level that was chosen', async () => {
    const source = '# Reading\n\n## Part one\n\n### Straight Flows\n\ntext\n\n### Curved Flows\n\ntext\n';
    const notes = fakeNotes({ 'list.md': source });
    const titles = async (level: string) => {
      const params = { file: 'list.md', form: 'markdown', level, 'dry-run': 'true' };
      return ((await json(notes, 'import', params)) as { cards: { title: string }[] }).cards.map(
        card => card.title,
      );
    };
    expect(await titles('3')).toEqual(['Straight Flows', 'Curved Flows']);
    expect(await titles('2')).toEqual(['Part one']);
  });

  test.each([
    [{ file: 'none.bib' }, 'none.bib'],
    [{ file: 'plain.md' }, 'plain.md'],
    [{ file: 'refs.bib', as: 'pages' }, 'as=pages'],
    [{ file: 'refs.bib', form: 'word' }, 'form=word'],
    [{ file: 'refs.bib', level: '7' }, 'level=7'],
  ])('%j is refused and writes nothing', async (params, said) => {
    const notes = fakeNotes({ 'refs.bib': bib, 'plain.md': 'Just a line.' });
    await expect(run(notes, 'import', params)).rejects.toThrow(said);
    expect([...notes.writes]).toEqual([]);
  });
});
