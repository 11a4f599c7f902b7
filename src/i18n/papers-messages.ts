import type { MessageTable } from './message-table';

/** What the papers feature says. */
export const papersMessages = {
  'papers.title': { en: 'Paper index', zh: '论文索引' },
  'papers.open-index': { en: 'Open paper index', zh: '打开论文索引' },
  'papers.no-topic': { en: 'No topic', zh: '无主题' },
  'papers.entries': { en: 'Entries', zh: '条目' },
  'papers.filter': { en: 'Filter papers…', zh: '筛选论文…' },
  'papers.clear-filter': { en: 'Clear filter', zh: '清除筛选' },
  'papers.group-by-topic': { en: 'Group by topic', zh: '按主题分组' },
  'papers.group-by-month': { en: 'Group by month', zh: '按月份分组' },
  'papers.group-by-day': { en: 'Group by day', zh: '按日期分组' },
  'papers.grouping': { en: 'Change grouping', zh: '更改分组方式' },
  'papers.collapse-all': { en: 'Collapse all', zh: '全部折叠' },
  'papers.expand-all': { en: 'Expand all', zh: '全部展开' },
  'papers.show-entries': { en: 'Show entries', zh: '显示条目' },
  'papers.refresh': { en: 'Read all notes again', zh: '重新读取所有笔记' },
  'papers.show-more': { en: 'Show {count} more', zh: '再显示 {count} 项' },
  'papers.noted-times': { en: 'noted {count} {count|time|times}', zh: '记过 {count} 次' },
  'papers.loading': { en: 'Reading daily notes: {done} of {total}', zh: '正在读取日记：{done} / {total}' },
  'papers.failed': {
    en: 'The daily notes could not be read: {reason}',
    zh: '无法读取日记：{reason}',
  },
  'papers.try-again': { en: 'Try again', zh: '重试' },
  'papers.no-notes': {
    en: 'There are no daily notes yet. If you have some, check the folder and the date format in the settings.',
    zh: '还没有日记。如果已经写过，请检查设置中的文件夹与日期格式。',
  },
  'papers.no-papers': {
    en: 'No papers yet. A heading below a topic in the learned section of a daily note becomes one.',
    zh: '还没有论文。在日记“今日所学”的某个主题下写一个标题，它就会出现在这里。',
  },
  'papers.append': { en: 'Append a paper', zh: '添加论文' },
  'papers.no-match': { en: 'Nothing matches “{query}”.', zh: '没有与“{query}”匹配的内容。' },
  'papers.count': {
    en: '{cards} {cards|card|cards}, {papers} {papers|paper|papers}',
    zh: '{cards} 张卡片，{papers} 篇论文',
  },
  'papers.matches': { en: '{count} {count|match|matches}', zh: '{count} 项匹配' },
  'papers.problems': {
    en: '{count} {count|note|notes} could not be read',
    zh: '{count} 篇笔记无法读取',
  },
  'papers.open': { en: 'Open', zh: '打开' },
  'papers.open-tab': { en: 'Open in new tab', zh: '在新标签页中打开' },
  'papers.open-right': { en: 'Open to the right', zh: '在右侧打开' },
  'papers.copy-link': { en: 'Copy link to heading', zh: '复制标题链接' },
  'papers.copy-title': { en: 'Copy title', zh: '复制标题' },
  'papers.copied': { en: 'Copied to the clipboard', zh: '已复制到剪贴板' },
  'papers.follow-link': { en: 'Open link: {text}', zh: '打开链接：{text}' },
  'papers.note-gone': { en: 'The note {path} is gone.', zh: '笔记 {path} 已不存在。' },
  'papers.tree': { en: 'Papers noted', zh: '记过的论文' },
  'papers.report-sum': {
    en: '{cards} {cards|card|cards} of {papers} {papers|paper|papers}, {entries} {entries|entry|entries}, {notes} daily {notes|note|notes}',
    zh: '{papers} 篇论文，{cards} 张卡片，{entries} 条条目，{notes} 篇日记',
  },
} as const satisfies MessageTable;
