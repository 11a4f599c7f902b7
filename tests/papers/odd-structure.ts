import { lines, type OddNote } from './odd-note';

/** Notes whose headings and lists are odd; every line number is counted by hand. */
export const oddStructure: readonly OddNote[] = [
  { name: 'an empty note', text: '', cards: [] },
  { name: 'a note without the section', text: '# 今日计划\n\n## 工作\n\n### 组会议程\n\n讨论\n', cards: [] },
  {
    name: 'topic, card and remark',
    text: lines(
      '# 今日所学',
      '',
      '## 风格迁移',
      '',
      '### A Paper',
      '',
      '正文。',
      '',
      '#### 我的话',
      '',
      '有用。',
      '',
    ),
    cards: [
      {
        line: 5,
        level: 3,
        title: 'A Paper',
        topic: '风格迁移',
        headings: ['今日所学', '风格迁移', 'A Paper'],
        remarks: [{ heading: '我的话', line: 9 }],
        excerpt: '正文。 有用。',
        chars: 18,
        nth: 0,
      },
    ],
  },
  {
    name: 'a drifted section name with CRLF and BOM',
    text: '\uFEFF# 其他今日所学\r\n\r\n## 主题\r\n\r\n### 论文\r\n\r\n内容\r\n\r\n# 今日趣事\r\n\r\n### 不是论文\r\n',
    cards: [{ line: 5, level: 3, title: '论文', topic: '主题', excerpt: '内容', chars: 2 }],
  },
  {
    name: 'a level lower throughout',
    text: lines(
      '# 日记',
      '## 今日所学',
      '### 主题',
      '#### 论文',
      '##### 备注',
      '###### 更深',
      '## 今日趣事',
      '#### 笑话',
    ),
    cards: [
      {
        line: 4,
        level: 4,
        title: '论文',
        topic: '主题',
        headings: ['日记', '今日所学', '主题', '论文'],
        remarks: [
          { heading: '备注', line: 5 },
          { heading: '更深', line: 6 },
        ],
      },
    ],
  },
  {
    name: 'an H2 with text and no deeper heading',
    text: lines('# 今日所学', '## 一篇论文', '说了什么。', '## 空主题', '', '## 主题', '### 论文'),
    cards: [
      { line: 2, level: 2, title: '一篇论文', topic: null, excerpt: '说了什么。' },
      { line: 7, level: 3, title: '论文', topic: '主题', excerpt: '', chars: 0 },
    ],
  },
  {
    name: 'a card without a topic heading',
    text: lines('# 今日所学', '### 论文', '正文', '## 主题', '### 另一篇'),
    cards: [
      { line: 2, level: 3, title: '论文', topic: null },
      { line: 5, level: 3, title: '另一篇', topic: '主题' },
    ],
  },
  {
    name: 'a skipped level below the topic',
    text: lines('# 今日所学', '## 主题', '#### 深处', '正文', '### 平常'),
    cards: [
      { line: 3, level: 4, title: '深处', topic: '主题' },
      { line: 5, level: 3, title: '平常', topic: '主题' },
    ],
  },
  {
    name: 'the same title three times',
    text: lines('# 今日所学', '## 甲', '### 论文', '### 论文', '## 乙', '### 论文'),
    cards: [
      { line: 3, level: 3, title: '论文', topic: '甲', nth: 0 },
      { line: 4, level: 3, title: '论文', topic: '甲', nth: 1 },
      { line: 6, level: 3, title: '论文', topic: '乙', nth: 2 },
    ],
  },
  {
    name: 'headings in a fence, a comment and math',
    text: lines(
      '# 今日所学',
      '## 主题',
      '### 论文',
      '```python',
      '### 注释',
      '```',
      '%%',
      '### 藏起来',
      '%%',
      '$$',
      '### x',
      '$$',
      '尾声',
    ),
    cards: [{ line: 3, level: 3, title: '论文', topic: '主题', remarks: [], excerpt: '尾声' }],
  },
  {
    name: 'a fence that is never closed',
    text: lines('# 今日所学', '## 主题', '### 论文', '正文', '```', '### 代码', '# 今日趣事'),
    cards: [{ line: 3, level: 3, title: '论文', topic: '主题', excerpt: '正文' }],
  },
  {
    name: 'a section inside a fence only',
    text: lines('```', '# 今日所学', '## 主题', '### 论文', '```'),
    cards: [],
  },
  {
    name: 'a tag that looks like a heading',
    text: lines('#今日所学', '', '## 主题', '### 论文'),
    cards: [],
  },
  {
    name: 'the list of most days',
    text: lines(
      '# 今日所学',
      '',
      '1. 学了 **矩阵** 求导',
      '\t1. 细节',
      '2. ',
      '3. [[笔记|看这里]] 与 `code`',
      '4.',
      '',
    ),
    cards: [],
    entries: [
      [3, '学了 矩阵 求导'],
      [6, '看这里 与 code'],
    ],
  },
  {
    name: 'entries before and below a topic, not in a card',
    text: lines(
      '# 今日所学',
      '- 先',
      '## 主题',
      '- 中',
      '### 论文',
      '- 卡片里',
      '## 单独',
      '- 卡片里',
      '# 今日趣事',
      '- 外面',
    ),
    cards: [
      { line: 5, level: 3, title: '论文', topic: '主题', excerpt: '卡片里' },
      { line: 7, level: 2, title: '单独', topic: null },
    ],
    entries: [
      [2, '先'],
      [4, '中'],
    ],
  },
  {
    name: 'two learned sections',
    text: lines('# 今日所学', '- 一', '# 计划', '- 二', '# 其他今日所学', '- 三', '## 题', '### 文'),
    cards: [{ line: 8, level: 3, title: '文', topic: '题' }],
    entries: [
      [2, '一'],
      [6, '三'],
    ],
  },
  {
    name: 'a learned section within a learned section',
    text: lines('# 今日所学', '## 今日所学之二', '### 论文'),
    cards: [{ line: 3, level: 3, title: '论文', topic: '今日所学之二' }],
  },
  {
    name: 'setext headings',
    text: lines('今日所学', '====', '', '主题', '----', '', '### 论文', '正文'),
    cards: [{ line: 7, level: 3, title: '论文', topic: '主题', excerpt: '正文' }],
  },
  {
    name: 'front matter that looks like the section',
    text: lines('---', 'title: x', '# 今日所学', '---', '# 今日所学', '## 主题', '### 论文'),
    cards: [{ line: 7, level: 3, title: '论文', topic: '主题' }],
  },
  {
    name: 'headings without titles',
    text: lines('# 今日所学', '## ', '### ', '## 主题', '###', '### 论文'),
    cards: [{ line: 6, level: 3, title: '论文', topic: '主题' }],
  },
  {
    name: 'a topic without a title',
    text: lines('# 今日所学', '## ', '### 论文', '正文'),
    cards: [{ line: 3, level: 3, title: '论文', topic: null }],
  },
  {
    name: 'indented and crowded headings',
    text: lines('# 今日所学', '  ##  主题  ', '   ###   论文   ##', '####### 不是', '    ### 代码'),
    cards: [{ line: 3, level: 3, title: '论文', topic: '主题' }],
  },
  {
    name: 'a lone surrogate and NUL in the text',
    text: '# 今日所学\n## 主题\n### 论文 \ud800\n正\u0000文\n',
    cards: [{ line: 3, level: 3, title: '论文 \ud800', topic: '主题' }],
  },
  {
    name: 'the English section',
    text: lines('# Learned today', '', '## Diffusion', '', '### Paper: Part #2 [draft]', '', 'Text.'),
    cards: [{ line: 5, level: 3, title: 'Paper: Part #2 [draft]', topic: 'Diffusion', excerpt: 'Text.' }],
  },
];
