import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRemark } from '../../src/cards/change/add-remark';
import { completeCard } from '../../src/cards/change/complete-card';
import { applyChanges, proposeChanges } from '../../src/cards/change/refresh-card';
import { translator } from '../../src/features';
import { placeCards } from '../../src/cards/place/place-cards';
import { placeReading } from '../../src/cards/place/place-reading';
import { applyEdits, type Plan } from '../../src/markdown/edit';
import { readDay } from '../../src/papers/read/read-day';
import { Problem } from '../../src/problem';
import { noIds } from '../../src/reference/identify';
import { languageWords } from '../../src/settings/note-words';
import { day } from '../support/paper-cards';
import { cardWith, lookIn, metadataOf, placeCard } from './written';

const t = translator('zh');
const source = { path: 'a.md', day: day('2024-09-13'), learnedNames: ['今日所学'] };
const learned = { learnedNames: source.learnedNames, level: 1 };
const look = { ...lookIn('zh'), abstract: 'folded' as const };
const metadata = metadataOf({
  title: 'Quiet Gradients',
  authors: ['Ann Lee'],
  year: 2021,
  venue: 'ICML',
  ids: { ...noIds, arxiv: '2405.06789', doi: '10.5555/quiet' },
  abstract: 'One.\n\nTwo.',
  keywords: ['a', 'b'],
  links: [{ kind: 'code', url: 'https://github.com/a/b' }],
  status: 'withdrawn',
});
const card = cardWith({ title: 'New', summary: 'S\n\nT', remark: 'R', metadata });

/** Each writer of cards on a text, as often as it has something to write. */
function writersFor(text: string): readonly (() => Plan)[] {
  const wanted = ['主题', '新'].map(topic => ({ card, topic, again: false }));
  const remarks = new Map([['新', '总说。\n\n另说。']]);
  const presentIn = () => () => null;
  const plan = { planNames: ['计划'], planHeading: '计划', level: 1, area: '待读' };
  return [
    ...readDay(text, source).cards.flatMap(known => [
      () => completeCard(text, source, known, metadata, look, t),
      () => applyChanges(text, source, known, metadata, proposeChanges(known, metadata), look, t),
      () => addRemark(text, source, known, 'R\n\nS', languageWords.zh, t),
    ]),
    ...['主题', '新', null].map(
      topic => () => placeCard(text, { ...learned, card, topic, look, repeats: () => [], again: false }, t),
    ),
    () => placeCards(text, { ...learned, wanted, remarks, look, waits: false, presentIn }, t),
    () => placeReading(text, { ...plan, wanted }, t),
  ];
}

/** The plans of all writers; one that refuses the text has none. */
function plans(text: string): readonly Plan[] {
  return writersFor(text).flatMap(write => {
    try {
      return [write()];
    } catch (error) {
      expect(error).toBeInstanceOf(Problem);
      return [];
    }
  });
}

function expectWhole(text: string): void {
  for (const { edits } of plans(text)) {
    for (const { from, to } of edits) {
      expect([from, to].filter(at => text.startsWith('\r\n', at - 1))).toEqual([]);
    }
    expect(applyEdits(text, edits).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  }
}

const head = '# 今日所学\n\n## 主题\n\n### arXiv:2405.06789\n\n';

test('in a note with CRLF no writer begins or ends inside a line end', () => {
  for (const body of [
    '- 论文：[arXiv:2405.06789](https://arxiv.org/abs/2405.06789)\n- 关键词：甲、乙\n\n正文\n',
    '- 元数据：待补全\n- 关键词：甲、乙\n\n正文\n',
    '- 关键词：甲、乙\n- 元数据：待补全\n\n\n正文',
    '- 元数据：待补全\n- 甲\n \t\n- 乙\n',
    '- 论文：[arXiv:2405.06789](https://arxiv.org/abs/2405.06789)\n正文\n\n#### 我的想法\n\n好\n',
    '正文\n- 元数据：待补全\n',
    '- 元数据：待补全',
    '- 发表：arXiv 2020\n- 年份：2020\n\n### 下一篇\n\n正文\n',
  ]) {
    expectWhole((head + body).replaceAll('\n', '\r\n'));
  }
});

test('whatever the note holds', () => {
  const line = fc.constantFrom(
    ...['', '', ' ', '# 今日所学', '## 主题', '### arXiv:2405.06789', '### 旧', '#### 我的想法', '# 计划'],
    ...[
      '- 元数据：待补全',
      '- 关键词：甲、乙',
      '- 发表：arXiv 2020',
      '- 年份：2020',
      '- 作者：甲',
      '正文',
      '> 引',
    ],
    ...['- 论文：[arXiv:2405.06789](https://arxiv.org/abs/2405.06789)', '- [ ] 事', '| a | b |', '| - | - |'],
    ...['```', '$$', '%%', '---', '\t- 乙  ', '> [!abstract]- 摘要'],
  );
  const note = fc
    .array(line, { maxLength: 14 })
    .map(lines => (head + lines.join('\n')).replaceAll('\n', '\r\n'));
  fc.assert(fc.property(note, expectWhole), { numRuns: 300 });
});
