import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strayNotes } from '../../src/daily/location/stray-notes';
import { checkNotes } from '../../src/papers/read/check-notes';
import { noteFaults } from '../../src/papers/read/note-faults';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { notes as anyNotes } from '../support/notes';

const names = ['今日所学', 'Learned today'];

describe('noteFaults', () => {
  test.each([
    [
      'a fence that hides the section',
      '# 今日计划\n\n```py\nprint(1)\n\n# 今日所学\n',
      [{ kind: 'unclosed', what: 'fence', line: 3 }],
    ],
    [
      'a formula that hides a topic',
      '# 今日所学\n$$\nx\n\n## 主题\n',
      [{ kind: 'unclosed', what: 'math', line: 2 }],
    ],
    [
      'a comment that hides a topic',
      '# 今日所学\n%%\n\n## 主题\n',
      [{ kind: 'unclosed', what: 'comment', line: 2 }],
    ],
    ['a fence at the end that hides nothing', '# 今日所学\n\n```\ncode\n', []],
    ['a closed fence with a heading', '```\n# 今日所学\n```\n', []],
    [
      'a heading without a space',
      '正文\n\n#今日所学\n\n##今日所学 二\n',
      [
        { kind: 'no-space', title: '今日所学', line: 3 },
        { kind: 'no-space', title: '今日所学 二', line: 5 },
      ],
    ],
    [
      'a paper without a space below the section, and tags there',
      '##early\n\n# 今日所学\n\n#tag\n\n## 主题\n\n###论文\n\n#!x\n\n```\n##no\n```\n\n# 今日趣事\n\n##late\n',
      [{ kind: 'no-space', title: '论文', line: 9 }],
    ],
    ['a tag in code and other tags', '```\n#今日所学\n```\n#待研究\n正文 #今日所学\n', []],
    [
      'a section that is there twice',
      '# 今日所学\n\n# 其他今日所学\n\n# 今日所学\n',
      [{ kind: 'twice', title: '今日所学', line: 5 }],
    ],
    ['nothing', '', []],
  ])('finds %s', (_name, text, expected) => {
    expect(noteFaults(text, names)).toEqual(expected);
    expect(noteFaults(text.replace(/\n/g, '\r\n'), names)).toEqual(expected);
  });

  test('never throws, and its lines are lines of the note', () => {
    fc.assert(
      fc.property(anyNotes, text => {
        for (const { line } of noteFaults(text, names))
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});

test('every note is checked, those that cannot be read are named, in slices', async () => {
  const notes = fakeNotes({ 'a.md': '#今日所学', 'b.md': '', 'c.md': '' });
  notes.broken.add('b.md');
  const done: number[] = [];
  let time = 0;
  const found = await checkNotes({
    notes,
    paths: ['a.md', 'b.md', 'c.md'],
    learnedNames: names,
    now: () => (time += 5),
    pause: () => Promise.resolve(),
    onProgress: at => done.push(at),
    isCancelled: () => false,
  });
  expect(found).toEqual([
    { path: 'a.md', fault: { kind: 'no-space', title: '今日所学', line: 1 } },
    { path: 'b.md', fault: { kind: 'unreadable', line: 1, reason: 'Cannot read b.md' } },
  ]);
  expect(done.length).toBeGreaterThan(0);
});

test('copies and dates that do not fit are strays, notes of the user are none', () => {
  const texts = [
    '2024-05-24',
    '2024-05-24-HOST',
    '2024-5-24',
    '20240524',
    '2024-13-45',
    '2024-05-24 组会',
    '2024-W05',
    'a',
  ];
  const notes = fakeNotes(Object.fromEntries(texts.map(name => [`Daily/${name}.md`, ''])));
  notes.texts.set('2024-5-24.md', '');
  expect(strayNotes(fakePorts({ notes, settings: { folder: 'Daily' } }))).toEqual([
    { path: 'Daily/2024-05-24-HOST.md', copyOf: '2024-05-24' },
    { path: 'Daily/2024-13-45.md', copyOf: null },
    { path: 'Daily/2024-5-24.md', copyOf: null },
    { path: 'Daily/20240524.md', copyOf: null },
  ]);
});
