import type { MessageTable } from './message-table';

/** What the command line says. */
export const automationMessages = {
  'cli.today': { en: "Make or find a day's note", zh: '新建或查找某天的日记' },
  'cli.today-found': { en: '{path} is there already', zh: '{path} 已存在' },
  'cli.papers': { en: 'List paper cards and entries', zh: '列出论文卡片和条目' },
  'cli.add-paper': { en: "Add a paper card to a day's note", zh: '在某天的日记里添加论文卡片' },
  'cli.life': { en: 'List the values of the life log', zh: '列出生活记录的数值' },
  'cli.flag-field': { en: 'Name of one field', zh: '只列某个字段' },
  'cli.flag-day': { en: 'The day, today if left out', zh: '日期，省略则为今天' },
  'cli.flag-from': { en: 'First day', zh: '起始日期' },
  'cli.flag-to': { en: 'Last day', zh: '结束日期' },
  'cli.flag-query': { en: 'Words that must all be found', zh: '必须全部匹配的词' },
  'cli.flag-topic': { en: 'Title of a topic', zh: '主题标题' },
  'cli.flag-group': { en: 'How the text form is grouped', zh: '文本输出的分组方式' },
  'cli.flag-input': { en: 'Title, identifier or link of the paper', zh: '论文的标题、编号或链接' },
  'cli.flag-offline': { en: 'Ask no service (none is asked yet)', zh: '不访问任何服务（目前本就不访问）' },
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
  'cli.unreadable': { en: '{path} could not be read: {reason}', zh: '无法读取 {path}：{reason}' },
  'cli.value-words': { en: 'words', zh: '文字' },
  'cli.added': { en: '“{title}” is in {path}, line {line}', zh: '《{title}》已写入 {path} 第 {line} 行' },
  'cli.seen': {
    en: 'Nothing written: “{title}” was noted on {date} ({path}, line {line}). Add force to write it again.',
    zh: '未写入：《{title}》已在 {date} 记录过（{path} 第 {line} 行）。加上 force 可再次写入。',
  },
} as const satisfies MessageTable;
