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
  'daily.bad-folder': {
    en: 'No note was made: “{folder}” cannot be a folder name. Change it in {where}.',
    zh: '没有新建日记：“{folder}”不能作为文件夹名。请在“{where}”里修改。',
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
