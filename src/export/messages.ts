import type { MessageTable } from '../i18n/message-table';

/** What the export and the settings of cite keys say. */
export const exportMessages = {
  'export.title': { en: 'Export papers as BibTeX', zh: '导出论文为 BibTeX' },
  'export.topic': { en: 'Topic', zh: '主题' },
  'export.topic-all': { en: 'All papers', zh: '全部论文' },
  'export.from': { en: 'From', zh: '起始日期' },
  'export.to': { en: 'To', zh: '结束日期' },
  'export.day-desc': { en: 'Day of the note. Empty for no limit.', zh: '日记的日期，留空则不限。' },
  'export.path': { en: 'File', zh: '文件' },
  'export.path-desc': {
    en: 'Path in the vault. Made if missing; a file of an earlier export is brought up to date.',
    zh: '库内路径。没有则新建；之前导出的文件会更新。',
  },
  'export.count': { en: '{count} {count|paper|papers}', zh: '{count} 篇论文' },
  'export.reading': { en: 'Reading daily notes…', zh: '正在读取日记……' },
  'export.submit': { en: 'Export', zh: '导出' },
  'export.replace': { en: 'Replace the file', zh: '替换该文件' },
  'export.bad-path': {
    en: 'Nothing was written: no file can be called {path}.',
    zh: '未写入：{path} 不是有效的文件名。',
  },
  'export.none': { en: 'Nothing was written: no paper is chosen.', zh: '未写入：没有选中任何论文。' },
  'export.foreign': {
    en: 'Nothing was written: {path} was not made by an export. Replace all that is in it?',
    zh: '未写入：{path} 不是由导出生成的。要替换其全部内容吗？',
  },
  'export.saved-made': {
    en: '{count} {count|paper|papers} written to {path}',
    zh: '已将 {count} 篇论文写入 {path}',
  },
  'export.saved-refreshed': {
    en: '{path} brought up to date, {count} {count|paper|papers}',
    zh: '已更新 {path}，共 {count} 篇论文',
  },
  'export.saved-unchanged': { en: '{path} is up to date already', zh: '{path} 已是最新，无需更新' },
  'papers.copy-bibtex': { en: 'Copy BibTeX', zh: '复制 BibTeX' },
  'papers.copy-citation': { en: 'Copy citation', zh: '复制引用文本' },
  'settings.citing': { en: 'Citing', zh: '引用' },
  'settings.cite-key': { en: 'Cite keys', zh: '引用键' },
  'settings.cite-key-desc': {
    en: 'Made of [auth], [authors:2], [year], [shorttitle:1], [veryshorttitle], [venue] and signs such as - or _. Equal keys get a, b, c.',
    zh: '由 [auth]、[authors:2]、[year]、[shorttitle:1]、[veryshorttitle]、[venue] 以及 - 或 _ 等符号组成。重复的键会加上 a、b、c。',
  },
  'settings.cite-key-preview': { en: 'Examples: {keys}', zh: '示例：{keys}' },
  'settings.fault-key-token': {
    en: 'Not known in square brackets. Use one of: {known}.',
    zh: '方括号中有未知的名称。可用：{known}。',
  },
  'settings.fault-key-characters': {
    en: 'Outside square brackets use letters, digits and _ - : . + / only.',
    zh: '方括号之外只能使用字母、数字和 _ - : . + /。',
  },
  'settings.fault-key-empty': {
    en: 'Name at least one part in square brackets.',
    zh: '请至少用方括号写出一个部分。',
  },
  'cli.export': { en: 'Print a document made from cards', zh: '输出由卡片生成的文档' },
  'cli.flag-export-as': { en: 'Kind of document', zh: '文档类型' },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly export: typeof exportMessages;
  }
}
