import type { MessageTable } from '../i18n/message-table';

/** What the import says. */
export const importersMessages = {
  'import.title': { en: 'Import papers', zh: '导入论文' },
  'import.source': { en: 'Text to import', zh: '要导入的内容' },
  'import.source-hint': {
    en: 'Paste a text, drop a file here, or choose one. Nothing is written before you confirm.',
    zh: '粘贴文本、把文件拖到这里，或选择文件。确认之前不会写入任何内容。',
  },
  'import.pick-file': { en: 'Choose a file…', zh: '选择文件…' },
  'import.vault-file': { en: 'File of the vault', zh: '库中的文件' },
  'import.vault-hint': { en: 'Path of a note or bibliography', zh: '笔记或文献库的路径' },
  'import.form': { en: 'Form', zh: '格式' },
  'import.form-auto': { en: 'Recognise', zh: '自动识别' },
  'import.recognised': { en: 'Recognised as {form}: {why}', zh: '识别为{form}：{why}' },
  'import.chosen': { en: 'Read as {form}', zh: '按{form}读取' },
  'import.unknown': {
    en: 'This text has none of the forms that can be imported. Choose the form, or give another text.',
    zh: '无法识别这段内容的格式。请手动选择格式，或换一段内容。',
  },
  'import.unknown-file': {
    en: '{path} has none of the forms that can be imported. Nothing was written; give form= one of: {known}.',
    zh: '无法识别 {path} 的格式，未写入任何内容。可用 form= 指定：{known}。',
  },
  'import.none': { en: 'No papers were found in it.', zh: '没有从中找到论文。' },
  'import.empty': { en: 'The papers found show here.', zh: '找到的论文会显示在这里。' },
  'import.found': {
    en: '{count} {count|paper|papers} found, {ticked} selected',
    zh: '找到 {count} 篇，已选 {ticked} 篇',
  },
  'import.list': { en: 'Papers found', zh: '找到的论文' },
  'import.all': { en: 'Select all new', zh: '全选新论文' },
  'import.nothing': { en: 'Select none', zh: '全不选' },
  'import.more': { en: 'Show {count} more', zh: '再显示 {count} 篇' },
  'import.card-title': { en: 'Title of the paper', zh: '论文标题' },
  'import.markdown': { en: 'Will be written', zh: '将写入的内容' },
  'import.duplicate': { en: 'Noted on {day}', zh: '{day} 已记录' },
  'import.repeat': { en: 'Twice in this text', zh: '文中重复出现' },
  'import.as': { en: 'Import as', zh: '导入为' },
  'import.as-cards': { en: 'Cards', zh: '卡片' },
  'import.as-reading-list': { en: 'Reading list', zh: '待读清单' },
  'import.topic': { en: 'Topic', zh: '主题' },
  'import.topic-hint': { en: 'As in the source', zh: '沿用原文主题' },
  'import.day': { en: 'Day', zh: '日期' },
  'import.images': { en: 'Keep pictures', zh: '保留图片' },
  'import.level': { en: 'Headings that are papers', zh: '作为论文的标题' },
  'import.destination': { en: 'Will be written to {path}', zh: '将写入 {path}' },
  'import.submit': { en: 'Import {count}', zh: '导入 {count} 篇' },
  'import.close': { en: 'Close', zh: '关闭' },
  'import.progress': { en: 'Reading… {percent}%', zh: '正在处理……{percent}%' },
  'import.no-selection': {
    en: 'Nothing was written: no paper is selected.',
    zh: '未写入：没有选中任何论文。',
  },
  'import.untitled': {
    en: 'Nothing was written: a selected paper has no title. Enter one.',
    zh: '未写入：有选中的论文缺少标题，请填写。',
  },
  'import.unreadable': { en: '{path} could not be read: {reason}', zh: '无法读取 {path}：{reason}' },
  'import.no-place': {
    en: 'Nothing was written: in {path} the papers would not be read as cards, because something before them is not closed. Close it first.',
    zh: '未写入：{path} 中前面有未闭合的内容，论文无法成为卡片。请先将其闭合。',
  },
  'import.report': { en: '{count} {count|paper|papers} written to {path}', zh: '已将 {count} 篇写入 {path}' },
  'import.report-present': {
    en: '{count} {count|paper was|papers were} there already, not written again',
    zh: '{count} 篇已存在，没有重复写入',
  },
  'import.skipped': { en: 'Left out of the source ({count})', zh: '未采用的部分（{count}）' },
  'import.skipped-line': { en: 'Line {line}: {reason}', zh: '第 {line} 行：{reason}' },
  'import.skip-furniture': { en: 'part of the web page', zh: '网页自带内容' },
  'import.skip-contents': { en: 'table of contents', zh: '目录' },
  'import.skip-links': { en: 'links to something else than papers', zh: '非论文链接' },
  'import.skip-dataset': { en: 'table of data sets', zh: '数据集表格' },
  'import.skip-table': { en: 'table without a column of titles', zh: '没有标题列的表格' },
  'import.skip-repeated': { en: 'the same paper once more', zh: '重复的论文' },
  'import.skip-images': { en: 'pictures', zh: '图片' },
  'import.skip-no-title': { en: 'no title', zh: '没有标题' },
  'import.skip-not-paper': { en: 'no paper', zh: '不是论文' },
  'import.skip-mangled': { en: 'formula stands twice, left as it is', zh: '公式重复错乱，原样保留' },
  'import.skip-remark': { en: 'text outside the topics of papers', zh: '论文主题之外的文字' },
  'import.skip-unsaid': {
    en: 'remark on a topic, written only where the topic is made',
    zh: '对主题的说明，仅在新建该主题时写入',
  },
  'import.skip-entry': { en: 'not understood', zh: '无法理解' },
  'import.skip-syntax': { en: 'damaged entry, read as far as possible', zh: '条目有误，已尽量读取' },
  'cli.import': { en: 'Import the papers of a file', zh: '导入文件中的论文' },
  'cli.flag-file': { en: 'Path in the vault, or an absolute one', zh: '库内路径或绝对路径' },
  'cli.flag-as': { en: 'Cards, or tasks of the reading list', zh: '导入为卡片或待读任务' },
  'cli.flag-form': { en: 'Form of the file, recognised if left out', zh: '文件格式，省略则自动识别' },
  'cli.flag-level': {
    en: 'Level of the headings that are papers, found if left out',
    zh: '作为论文的标题级别，省略则自动判断',
  },
  'cli.flag-import-topic': { en: 'Topic for all of them', zh: '全部论文的主题' },
  'cli.flag-dry-run': { en: 'Write nothing', zh: '不写入' },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly importers: typeof importersMessages;
  }
}
