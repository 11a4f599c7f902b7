import { lines, type OddNote } from './odd-note';

const section = (...body: readonly string[]): string => lines('# 今日所学', '## 主题', ...body);
const card = (line: number, title: string, more: object = {}) => ({
  line,
  level: 3,
  title,
  topic: '主题',
  ...more,
});

/** Notes at the edge of what a note can be; every line number is counted by hand. */
export const oddExtremes: readonly OddNote[] = [
  { name: 'nothing but a BOM', text: '\uFEFF', cards: [] },
  { name: 'nothing but line breaks', text: '\r\n\n\r\n', cards: [] },
  { name: 'the section as its last line', text: '# 今日所学', cards: [], entries: [] },
  {
    name: 'a card as the last line',
    text: section('### 论文'),
    cards: [card(3, '论文', { chars: 0, excerpt: '' })],
  },
  {
    name: '49,000 blank lines',
    text: `${section('### 论文')}\n${'\n'.repeat(49_000)}### 另一篇\n\n末尾`,
    cards: [card(3, '论文', { chars: 0 }), card(49_004, '另一篇', { excerpt: '末尾', chars: 2 })],
  },
  {
    name: 'two megabytes of one line',
    text: section('### 论文', '长'.repeat(2_000_000), '### 后面', '短'),
    cards: [card(3, '论文', { chars: 2_000_000 }), card(5, '后面', { excerpt: '短' })],
  },
  {
    name: 'five thousand headings',
    text: section(...Array.from({ length: 5_000 }, (_, at) => `### 第 ${at} 篇`)),
    cards: Array.from({ length: 5_000 }, (_, at) => card(at + 3, `第 ${at} 篇`)),
  },
  {
    name: 'quotes nested a hundred deep',
    text: section('### 论文', `${'> '.repeat(100)}### 不是`, '', '正文'),
    cards: [card(3, '论文')],
  },
  {
    name: 'lists nested sixty deep',
    text: section(
      '### 论文',
      ...Array.from({ length: 60 }, (_, at) => `${'\t'.repeat(at)}- 第 ${at} 层`),
      '',
      '### 后面',
    ),
    cards: [card(3, '论文'), card(65, '后面')],
  },
  {
    name: 'brackets that never close',
    text: section(`### ${'['.repeat(3_000)}`, '正文'),
    cards: [card(3, '['.repeat(3_000), { excerpt: '正文' })],
  },
  {
    name: 'a tilde fence holding a backtick fence',
    text: section('### 论文', '~~~', '```', '### 不是', '```', '### 也不是', '~~~', '### 后面'),
    cards: [card(3, '论文'), card(10, '后面')],
  },
  {
    name: 'a fence closed by too few marks',
    text: section('### 论文', '````', '### 不是', '```', '### 也不是', '````', '### 后面'),
    cards: [card(3, '论文'), card(9, '后面')],
  },
  {
    name: 'an HTML comment over headings',
    text: section('### 论文', '<!--', '### 不是', '-->', '', '### 后面'),
    cards: [card(3, '论文'), card(8, '后面')],
  },
  {
    name: 'an Obsidian comment never closed',
    text: section('### 论文', '%%', '### 不是'),
    cards: [card(3, '论文')],
  },
  {
    name: 'math never closed',
    text: section('### 论文', '$$', '### 不是'),
    cards: [card(3, '论文')],
  },
  {
    name: 'a callout with a title that looks like a card',
    text: section('### 论文', '> [!tip] ### 不是', '> 提示', '', '### 后面'),
    cards: [card(3, '论文'), card(7, '后面')],
  },
  {
    name: 'closing marks behind the title',
    text: section('### 论文 ###', '正文'),
    cards: [card(3, '论文', { excerpt: '正文' })],
  },
  {
    name: 'seven marks',
    text: section('### 论文', '####### 不是标题'),
    cards: [card(3, '论文', { remarks: [] })],
  },
  {
    name: 'a full-width space behind the marks',
    text: section('### 论文', '', '###　不是'),
    cards: [card(3, '论文', { remarks: [] })],
  },
  {
    name: 'a title of signs only',
    text: section('### ***', '### ？！', '正文'),
    cards: [card(3, '***'), card(4, '？！', { excerpt: '正文' })],
  },
  {
    name: 'an emoji and a tag in the title',
    text: section('### 🎉 论文 #待读', '正文'),
    cards: [card(3, '🎉 论文 #待读', { excerpt: '正文' })],
  },
  {
    name: 'a title with a pipe, a caret and brackets',
    text: section('### A | B ^c [d] # e', '正文'),
    cards: [card(3, 'A | B ^c [d] # e')],
  },
  {
    name: 'math in the title',
    text: section('### $O(n \\log n)$ 注意力', '正文'),
    cards: [card(3, '$O(n \\log n)$ 注意力', { name: '$O(n \\log n)$ 注意力' })],
  },
  {
    name: 'a remark two levels below its card',
    text: section('### 论文', '正文', '##### 我的话', '有用'),
    cards: [card(3, '论文', { remarks: [{ heading: '我的话', line: 5 }] })],
  },
  {
    name: 'old line breaks within new ones',
    text: '# 今日所学\r\n## 主题\n### 论文\r\n\n正文\r\n',
    cards: [card(3, '论文', { excerpt: '正文' })],
  },
  {
    name: 'a title link whose target holds brackets',
    text: section('### [论文](https://en.wikipedia.org/wiki/A_(b))', '正文'),
    cards: [
      card(3, '[论文](https://en.wikipedia.org/wiki/A_(b))', {
        name: '论文',
        urls: ['https://en.wikipedia.org/wiki/A_(b)'],
      }),
    ],
  },
  {
    name: 'a date that looks like an id',
    text: section('### 论文', '2024.0501 记，价格 1999.12345 元'),
    cards: [card(3, '论文', { arxiv: null })],
  },
  {
    name: 'an id cut by a Chinese full stop',
    text: section('### 论文', '见 arXiv:2312.09008。代码未放。'),
    cards: [card(3, '论文', { arxiv: '2312.09008' })],
  },
  {
    name: 'the section twice, once empty',
    text: lines('# 今日所学', '', '# 今日计划', '', '# 其他今日所学', '## 主题', '### 论文'),
    cards: [card(7, '论文')],
  },
  {
    name: 'combining marks and a zero-width space in the title',
    text: section('### Cafe\u0301\u200b 模型', '正文'),
    cards: [card(3, 'Cafe\u0301\u200b 模型')],
  },
];
