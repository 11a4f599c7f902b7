import type { MessageTable } from './message-table';

/** What the daily-note and plan features say. */
export const dailyMessages = {
  'daily.create-today': { en: "Open today's note", zh: '打开今天的日记' },
  'daily.created': { en: 'Created {path}', zh: '已新建 {path}' },
  'daily.unknown-tokens': {
    en: 'The template holds {count|a token|tokens} that nothing here fills in, left as written: {tokens}',
    zh: '模板里有 {count} 个无法识别的占位符，已原样保留：{tokens}',
  },
  'daily.where-own': { en: 'Settings → Research Daybook → Daily note', zh: '设置 → Research Daybook → 日记' },
  'daily.where-core': { en: 'Settings → Daily notes', zh: '设置 → 日记（核心插件）' },
  'daily.where-periodic-notes': { en: 'Settings → Periodic Notes', zh: '设置 → Periodic Notes' },
  'daily.where-journals': { en: 'Settings → Journals', zh: '设置 → Journals' },
  'daily.complete-note': {
    en: 'Complete the daily note from the template',
    zh: '按模板补全日记',
  },
  'daily.added': { en: 'Added from the template: {titles}', zh: '已按模板补上：{titles}' },
  'daily.complete': { en: 'Nothing is missing from this note.', zh: '这篇日记没有缺少的部分。' },
  'daily.unplaced': {
    en: 'Not added, because no place for them is certain: {titles}. Look for a code block, formula or comment that is never closed.',
    zh: '未能补上，因为无法确定位置：{titles}。请检查是否有未闭合的代码块、公式或注释。',
  },
  'daily.open-date': { en: 'Open the daily note of a date', zh: '打开某天的日记' },
  'daily.open-previous': { en: 'Open the previous daily note', zh: '打开上一篇日记' },
  'daily.open-next': { en: 'Open the next daily note', zh: '打开下一篇日记' },
  'daily.open-yesterday': { en: "Open yesterday's note", zh: '打开昨天的日记' },
  'daily.open-tomorrow': { en: "Open tomorrow's note", zh: '打开明天的日记' },
  'daily.no-previous': { en: 'There is no daily note before {date}.', zh: '{date} 之前没有日记。' },
  'daily.no-next': { en: 'There is no daily note after {date}.', zh: '{date} 之后没有日记。' },
  'daily.month-format': { en: 'MMMM YYYY', zh: 'YYYY年M月' },
  'daily.day-format': { en: 'dddd, D MMMM YYYY', zh: 'YYYY年M月D日 dddd' },
  'daily.previous-month': { en: 'Previous month', zh: '上个月' },
  'daily.next-month': { en: 'Next month', zh: '下个月' },
  'daily.go-today': { en: 'Today', zh: '今天' },
  'daily.has-note': { en: '{date}, has a note', zh: '{date}，有日记' },
  'daily.has-copies': {
    en: '{date}, has a note and {count} sync {count|copy|copies}',
    zh: '{date}，有日记和 {count} 个同步冲突副本',
  },
  'daily.only-copies': {
    en: '{date}, has {count} sync {count|copy|copies} without a note',
    zh: '{date}，只有 {count} 个同步冲突副本，没有日记',
  },
  'daily.no-note': { en: '{date}, no note yet', zh: '{date}，尚无日记' },
  'daily.copies': { en: 'Sync-conflict copies: {paths}', zh: '同步冲突副本：{paths}' },
  'daily.calendar-help': {
    en: 'Arrow keys choose a day, Page Up and Page Down a month, Enter opens the note.',
    zh: '方向键选择日期，Page Up 和 Page Down 切换月份，回车打开日记。',
  },
  'daily.bad-folder': {
    en: 'No note was made: “{folder}” cannot be a folder name. Change it in {where}.',
    zh: '没有新建日记：“{folder}”不能作为文件夹名。请在“{where}”里修改。',
  },
  'daily.not-made': {
    en: '{reason} The note {path} was not made either. Its text comes from the template set in {where}.',
    zh: '{reason}因此也没有新建 {path}。它的内容来自“{where}”里设置的模板。',
  },
  'daily.format-empty': {
    en: 'No note was made: the date format is empty ({format}). Set it in {where}.',
    zh: '没有新建日记：日期格式为空（{format}）。请在“{where}”里设置。',
  },
  'daily.format-characters': {
    en: 'No note was made: the date format “{format}” gives names with characters that file names cannot hold. Change it in {where}.',
    zh: '没有新建日记：日期格式“{format}”会产生文件名不允许的字符。请在“{where}”里修改。',
  },
  'daily.format-ambiguous': {
    en: 'No note was made: with the date format “{format}” two days would share a note or a date could not be read back. Change it in {where}.',
    zh: '没有新建日记：日期格式“{format}”会让两天共用一篇日记，或者无法从文件名读回日期。请在“{where}”里修改。',
  },
  'daily.template-missing': {
    en: 'No note was made: there is no template note “{path}”. Choose another in {where}.',
    zh: '没有新建日记：找不到模板“{path}”。请在“{where}”里重新选择。',
  },
  'daily.template-unreadable': {
    en: 'No note was made: the template “{path}” could not be read ({reason}). Choose another in {where}.',
    zh: '没有新建日记：无法读取模板“{path}”（{reason}）。请在“{where}”里重新选择。',
  },
  'daily.bad-date': {
    en: '“{date}” is not a date. Write it as YYYY-MM-DD, such as 2024-09-13.',
    zh: '“{date}”不是日期。请写成 YYYY-MM-DD，例如 2024-09-13。',
  },
} as const satisfies MessageTable;
