import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/markdown/edit';
import { collectMarks } from '../../src/marks/collect-marks';
import { marksReport } from '../../src/marks/marks-report';
import { removeMark } from '../../src/marks/remove-mark';
import { fakeNotes } from '../support/fake-notes';
import { fakePorts } from '../support/fake-ports';
import { notes } from '../support/notes';

const names = ['待研究', '待整理', 'To do later'];

describe('a mark is', () => {
  test.each([
    [
      'a highlight in HTML',
      '看<mark style="background: #BBFABBA6;">待研究</mark>的',
      ['1 待研究: 看待研究的'],
    ],
    ['a highlight', '- [ ] ==待整理== 笔记', ['1 待整理: 待整理 笔记']],
    ['a tag', 'a\n第一句。第二句 #待研究 在此。第三句', ['2 待研究: 第二句 #待研究 在此。']],
    [
      'behind the sentence that it is about',
      '甲。乙吗？<mark style="a">待研究</mark>\n丙。 #待整理 #待研究\n丁。==待研究== 戊。',
      [
        '1 待研究: 乙吗？待研究',
        '2 待整理: 丙。 #待整理 #待研究',
        '2 待研究: 丙。 #待整理 #待研究',
        '3 待研究: 待研究 戊。',
      ],
    ],
    ['a tag with more below it', '#待研究/论文 x', ['1 待研究: #待研究/论文 x']],
    ['found in any case', '==to do LATER== x', ['1 To do later: to do LATER x']],
    [
      'more than one on a line',
      '==待研究== ==待整理==',
      ['1 待研究: 待研究 待整理', '1 待整理: 待研究 待整理'],
    ],
    [
      'found in tables and quotes',
      '> ==待研究==\n\n| a |\n|---|\n| #待整理 |',
      ['1 待研究: 待研究', '5 待整理: | #待整理 |'],
    ],
  ])('%s', (_, text, expected) => {
    expect(collectMarks(text, names).map(mark => `${mark.line} ${mark.name}: ${mark.text}`)).toEqual(
      expected,
    );
  });

  test.each([
    ['other words', '==别的== #别的 <mark>别的</mark> #待研究的'],
    ['a word alone', '待研究'],
    ['a heading', '# 待研究'],
    ['in code', '`==待研究==` \n```\n==待研究==\n```'],
    [
      'in comments, formulas and front matter',
      '---\na: ==待研究==\n---\n%% ==待研究== %%\n$$\n==待研究==\n$$',
    ],
    ['never closed', '<mark>待研究'],
  ])('not %s', (_, text) => {
    expect(collectMarks(text, names)).toEqual([]);
  });
});

describe('a mark that is done goes', () => {
  test.each([
    ['看<mark style="a">待研究</mark>与', '看与'],
    ['a ==待研究== b', 'a b'],
    ['a #待研究\nb', 'a\nb'],
    ['- [ ] ==待研究== b', '- [ ] b'],
    ['==待研究==', ''],
    ['==待研究== a', 'a'],
    ['a ==待研究==，b\r\n', 'a ，b\r\n'],
  ])('from %j', (text, expected) => {
    const [mark] = collectMarks(text, names);
    if (mark === undefined) throw new Error('no mark');
    expect(applyEdits(text, removeMark(text, mark).edits)).toBe(expected);
  });

  test('from where it moved to, and not at all when it is not certain', () => {
    const [mark] = collectMarks('a ==待研究== b', names);
    if (mark === undefined) throw new Error('no mark');
    expect(applyEdits('new\na ==待研究== b', removeMark('new\na ==待研究== b', mark).edits)).toBe('new\na b');
    expect(removeMark('x\na ==待研究== b\na ==待研究== b', mark).edits).toEqual([]);
    expect(removeMark('other', mark).edits).toEqual([]);
  });
});

test('any text is read, and removing one mark leaves one less', () => {
  fc.assert(
    fc.property(notes, fc.constantFrom('==待研究==', '#待研究 ', '<mark>待研究</mark>'), (text, written) => {
      const whole = `${text}\n\n# x\n\n${written}y\n`;
      const marks = collectMarks(whole, names);
      for (const mark of marks) {
        const after = applyEdits(whole, removeMark(whole, mark).edits);
        expect(whole.slice(mark.from, mark.to)).toBe(mark.written);
        expect(after.length).toBeLessThanOrEqual(whole.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('marks are looked for in the daily notes, or in the folders of the settings', async () => {
  const vault = fakeNotes({
    '2024-09-13.md': 'a #待研究',
    '2024-09-13-HOST.md': '#待研究',
    'n/x.md': 'b #待整理',
  });
  expect(await marksReport(fakePorts({ notes: vault }))).toEqual([
    { name: '待研究', path: '2024-09-13.md', line: 1, text: 'a #待研究' },
  ]);
  const inFolder = fakePorts({ notes: vault, settings: { markFolders: ['n/'] } });
  expect(await marksReport(inFolder)).toMatchObject([{ path: 'n/x.md' }]);
  expect(await marksReport(inFolder, '待研究')).toEqual([]);
});
