import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInTemplate } from '../../src/daily/template/built-in-template';
import { completeNote } from '../../src/daily/complete/complete-note';
import { applyEdits } from '../../src/markdown/edit';
import { languageWords } from '../../src/settings/note-words';
import { notes } from '../support/notes';

const template = builtInTemplate(languageWords.zh, 1);
const names = [
  ['今日计划', 'Plan'],
  ['今日所学', 'Learned today'],
];

function completed(text: string, from = template) {
  const { edits, added, unplaced } = completeNote(text, from, names);
  return { text: applyEdits(text, edits), added, unplaced };
}

const small = '# A\n\na\n\n# B\n\n## B1\n\n1. [ ] \n\n## B2\n\n# C\n';

describe('a missing part', () => {
  test.each([
    [
      'behind the one before it',
      '# A\nmine\n# C\nx',
      ['B'],
      '# A\nmine\n\n# B\n\n## B1\n\n1. [ ] \n\n## B2\n\n# C\nx',
    ],
    [
      'before the one after it',
      'text\n# B\n## B1\n## B2\n# C',
      ['A'],
      'text\n\n# A\n\na\n\n# B\n## B1\n## B2\n# C',
    ],
    ['at the top', '# B\n## B1\n## B2\n# C', ['A'], '# A\n\na\n\n# B\n## B1\n## B2\n# C'],
    [
      'below front matter',
      '---\nx: 1\n---\n# B\n## B1\n## B2\n# C',
      ['A'],
      '---\nx: 1\n---\n\n# A\n\na\n\n# B\n## B1\n## B2\n# C',
    ],
    ['at the end', '# A\n# B\n## B1\n## B2\n', ['C'], '# A\n# B\n## B1\n## B2\n\n# C\n'],
    [
      'below its own heading',
      '# A\n# B\n## B2\nx\n\n# C',
      ['B1'],
      '# A\n# B\n\n## B1\n\n1. [ ] \n\n## B2\nx\n\n# C',
    ],
    [
      'behind its neighbour',
      '# A\n# B\n## B1\n- y\n## Mine\n# C',
      ['B2'],
      '# A\n# B\n## B1\n- y\n\n## B2\n\n## Mine\n# C',
    ],
    [
      'with the levels of the note',
      '## A\n\n## C\n',
      ['B'],
      '## A\n\n## B\n\n### B1\n\n1. [ ] \n\n### B2\n\n## C\n',
    ],
    [
      'with the line ends of the note',
      '# A\r\n# B\r\n## B1\r\n## B2',
      ['C'],
      '# A\r\n# B\r\n## B1\r\n## B2\r\n\r\n# C',
    ],
    ['in an empty note', '', ['A', 'B', 'C'], small],
    ['in a note of white space', '\uFEFF\n \n', ['A', 'B', 'C'], `\uFEFF${small}\n \n`],
  ])('goes %s', (_where, text, added, expected) => {
    expect(completed(text, small)).toEqual({ text: expected, added, unplaced: [] });
  });

  test('is one that is there in other words', () => {
    const text =
      '# 今日生活\n# 新年计划：\n、# 近日安排\n# 今日计划（周五）\n## 科研\n## 学业\n## 兴趣\n## 工作\n# 其他今日所学\n#今日趣事\n# 今日口诀\n';
    expect(completed(text).added).toEqual(['今日生活']);
    expect(completed(text.replace('# 今日生活\n', '# 今日生活\n没写\n')).added).toEqual([]);
  });

  test('is not one inside a section that is another', () => {
    const text = '# Learned today\n### Planning with Diffusion\n';
    expect(completed(text, '# Plan\n# Learned today\n').text).toBe(`# Plan\n\n${text}`);
  });

  test('leaves a page title that holds a name alone', () => {
    const text = '# 2024-09-13 Plan\n## Plan\n## Learned today\n';
    expect(completed(text, '# Plan\n# Learned today\n').added).toEqual([]);
  });

  test('above parts that are there is not added, these are kept', () => {
    const text = '## A\n## B\n';
    expect(completed(text, '# Title\n## A\n## B\n## C\n').text).toBe('## A\n## B\n\n## C\n');
  });

  test('whose title Templater writes is left to Templater', () => {
    expect(completed('# A\n', '# A\n# <% tp.date.now() %>\n').added).toEqual([]);
  });

  test('that would be swallowed by an open fence is named and not written', () => {
    const text = '# A\n```\n';
    expect(completed(text, small)).toEqual({ text, added: [], unplaced: ['B', 'C'] });
  });

  test('before an open fence is written', () => {
    expect(completed('# B\n## B1\n## B2\n# C\n```\n', small).text).toBe(
      '# A\n\na\n\n# B\n## B1\n## B2\n# C\n```\n',
    );
  });

  test('is the table of an empty life log', () => {
    const text = '# 今日生活\n\n# 新年计划\n';
    const { text: after, added } = completed(text, template);
    expect(added[0]).toBe('今日生活');
    expect(after.startsWith(template.slice(0, template.indexOf('# 新年计划')))).toBe(true);
  });
});

const titles = fc.constantFrom('A', 'B', 'C', '今日计划', '其他今日计划', '今日所学', '工作', '工作总结', '');
const headings = fc
  .tuple(fc.integer({ min: 1, max: 4 }), titles)
  .map(([level, title]) => `${'#'.repeat(level)} ${title}`);
const lines = fc.oneof(
  headings,
  fc.constantFrom('', 'text', '1. [ ] ', '| a |\n|---|', '```', '#A', '、# B', '- x', '> # A'),
);
const templates = fc
  .array(fc.oneof({ weight: 3, arbitrary: headings }, lines), { maxLength: 8 })
  .map(all => all.join('\n'));
const texts = fc.oneof(
  fc.array(lines, { maxLength: 14 }).map(all => all.join('\n')),
  notes,
);

describe('for any note and template', () => {
  test('every character stays, and a second time adds nothing', () => {
    fc.assert(
      fc.property(texts, fc.oneof(templates, fc.constant(template)), (text, from) => {
        const { edits } = completeNote(text, from, names);
        for (const edit of edits) expect(edit.to).toBe(edit.from);
        const after = applyEdits(text, edits);
        expect(completeNote(after, from, names).edits).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a template completed by itself stays', () => {
    fc.assert(
      fc.property(templates, text => {
        expect(completeNote(text, text, names).edits).toEqual([]);
      }),
    );
  });
});
