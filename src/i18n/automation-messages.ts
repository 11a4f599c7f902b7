import type { MessageTable } from './message-table';

/** What the command line says. */
export const automationMessages = {
  'cli.today': { en: "Make or find a day's note", zh: '新建或查找某天的日记' },
  'cli.today-found': { en: '{path} is there already', zh: '{path} 已存在' },
  'cli.papers': { en: 'List paper cards and entries', zh: '列出论文卡片和条目' },
  'cli.add-paper': { en: "Add a paper card to a day's note", zh: '在某天的日记里添加论文卡片' },
  'cli.life': { en: 'List the values of the life log', zh: '列出生活记录的数值' },
  'cli.flag-field': { en: 'Name of one field', zh: '只列某个字段' },
  'cli.plan': { en: 'List the tasks of daily notes', zh: '列出日记里的任务' },
  'cli.marks': { en: 'List follow-up marks with their sentences', zh: '列出标记及其所在的句子' },
  'cli.import': { en: 'Import the papers of a file', zh: '导入文件中的论文' },
  'cli.flag-file': { en: 'Path in the vault, or an absolute one', zh: '库内路径或绝对路径' },
  'cli.flag-as': { en: 'Cards, or tasks of the reading list', zh: '导入为卡片或待读任务' },
  'cli.flag-form': { en: 'Form of the file, recognised if left out', zh: '文件格式，省略则自动识别' },
  'cli.flag-level': {
    en: 'Level of the headings that are papers, found if left out',
    zh: '作为论文的标题级别，省略则自动判断',
  },
  'cli.flag-import-topic': { en: 'Topic for all of them', zh: '全部论文的主题' },
  'cli.export': { en: 'Print a document made from cards', zh: '输出由卡片生成的文档' },
  'cli.flag-export-as': { en: 'Kind of document', zh: '文档类型' },
  'cli.flag-dry-run': { en: 'Write nothing', zh: '不写入' },
  'cli.bad-choice': {
    en: '{flag}={value} is not known. Use one of: {known}.',
    zh: '未知的 {flag}={value}。可用：{known}。',
  },
  'cli.flag-area': { en: 'Title of an area', zh: '领域的标题' },
  'cli.flag-state': { en: 'State, or the mark in the brackets', zh: '状态，或方括号里的字符' },
  'cli.flag-mark': { en: 'Name of a mark', zh: '标记的名称' },
  'cli.flag-day': { en: 'The day, today if left out', zh: '日期，省略则为今天' },
  'cli.flag-complete': {
    en: 'Add what the template has and the note lacks',
    zh: '补上模板中有而日记中缺少的部分',
  },
  'cli.flag-from': { en: 'First day', zh: '起始日期' },
  'cli.flag-to': { en: 'Last day', zh: '结束日期' },
  'cli.flag-query': { en: 'Words that must all be found', zh: '必须全部匹配的词' },
  'cli.flag-topic': { en: 'Title of a topic', zh: '主题标题' },
  'cli.flag-group': { en: 'How the text form is grouped', zh: '文本输出的分组方式' },
  'cli.flag-input': {
    en: 'Title, identifier, link or BibTeX of the paper; several on lines of their own',
    zh: '论文的标题、编号、链接或 BibTeX；多篇时每篇一行',
  },
  'cli.flag-offline': {
    en: 'Ask no service; the card says that its metadata are to come',
    zh: '不访问任何服务；卡片会注明元数据待补全',
  },
  'cli.flag-force': { en: 'Write it although the paper was noted before', zh: '即使此前记录过也写入' },
  'cli.flag-format': { en: 'Form of the output', zh: '输出格式' },
  'cli.unknown-flag': {
    en: 'There is no flag “{flag}”. This command takes: {known}.',
    zh: '没有参数“{flag}”。该命令可用的参数：{known}。',
  },
  'cli.missing-flag': { en: 'Give {flag}=…', zh: '请提供 {flag}=…' },
  'cli.bad-format': {
    en: 'format={format} is not known. Use format=json or format=text.',
    zh: '未知的 format={format}。请使用 format=json 或 format=text。',
  },
  'cli.bad-group': {
    en: 'group={group} is not known. Use one of: {known}.',
    zh: '未知的 group={group}。可用：{known}。',
  },
  'cli.bad-state': {
    en: 'state={state} is not known. Use one of: {known}, or the one character in the brackets.',
    zh: '未知的 state={state}。可用：{known}，或方括号里的那一个字符。',
  },
  'cli.turned-span': {
    en: 'from={from} is later than to={to}. Turn them round.',
    zh: 'from={from} 晚于 to={to}，请对调。',
  },
  'cli.unreadable': { en: '{path} could not be read: {reason}', zh: '无法读取 {path}：{reason}' },
  'cli.value-words': { en: 'words', zh: '文字' },
  'cli.added': { en: '“{title}” is in {path}, line {line}', zh: '《{title}》已写入 {path} 第 {line} 行' },
  'cli.pending': {
    en: 'Its metadata are still to come: retry when the services answer.',
    zh: '元数据待补全：服务恢复后请重试。',
  },
  'cli.several': {
    en: 'Several papers have such a title, so it waits for its metadata: {titles}',
    zh: '有多篇标题相近的论文，元数据待补全：{titles}',
  },
  'cli.seen': {
    en: 'Nothing written: “{title}” was noted on {date} ({path}, line {line}). Add force to write it again.',
    zh: '未写入：《{title}》已在 {date} 记录过（{path} 第 {line} 行）。加上 force 可再次写入。',
  },
  'uri.unknown': {
    en: 'The link asks for “{command}”, which is not known. Use add-paper or today.',
    zh: '链接中的命令“{command}”无法识别，可用的是 add-paper 和 today。',
  },
} as const satisfies MessageTable;
