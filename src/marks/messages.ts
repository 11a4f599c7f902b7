import type { MessageTable } from '../i18n/message-table';

/** What is said about follow-up marks. */
export const marksMessages = {
  'marks.none': { en: 'No marks', zh: '没有标记' },
  'marks.title': { en: 'Marks', zh: '标记' },
  'marks.empty': {
    en: 'Nothing is marked. Write ==name== or #name behind what you want to come back to; these names count: {names}.',
    zh: '没有标记。在以后要回来处理的内容旁写上 ==名称== 或 #名称 即可；可用的名称：{names}。',
  },
  'marks.no-names': {
    en: 'No marks are looked for: the settings name none.',
    zh: '没有要查找的标记：设置里还没有标记名称。',
  },
  'marks.reading': { en: 'Looking for marks …', zh: '正在查找标记……' },
  'marks.count': { en: '{count} {count|mark|marks}', zh: '{count} 个标记' },
  'marks.open': { en: 'Open', zh: '打开' },
  'marks.open-tab': { en: 'Open in new tab', zh: '在新标签页中打开' },
  'marks.done': { en: 'Done: remove the mark', zh: '完成：去掉标记' },
  'marks.removed': { en: 'Done: the mark {name} is gone', zh: '已完成：标记“{name}”已去掉' },
  'marks.undo': { en: 'Undo', zh: '撤销' },
  'marks.changed': {
    en: 'Nothing was removed: {path} has changed and the mark {name} is no longer certain there.',
    zh: '没有去掉标记：{path} 已改动，无法确定标记“{name}”的位置。',
  },
  'marks.undo-changed': {
    en: 'Nothing was undone: {path} has changed where the mark was, or is gone. Write it again by hand.',
    zh: '没有撤销：{path} 中标记所在的位置已改动，或笔记已不存在。请手动补写。',
  },
  'cli.marks': { en: 'List follow-up marks with their sentences', zh: '列出标记及其所在的句子' },
  'cli.flag-mark': { en: 'Name of a mark', zh: '标记的名称' },
  'settings.marks': { en: 'Follow-up marks', zh: '标记' },
  'settings.mark-names': { en: 'Words that are marks', zh: '标记用词' },
  'settings.mark-names-desc': {
    en: 'One per line, found as ==word==, #word or a highlight in HTML.',
    zh: '每行一个，写成 ==词==、#词 或 HTML 高亮时会被识别。',
  },
  'settings.mark-folders': { en: 'Folders with marks', zh: '查找标记的文件夹' },
  'settings.mark-folders-desc': {
    en: 'One per line. Empty for the daily notes.',
    zh: '每行一个。留空则只在日记中查找。',
  },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly marks: typeof marksMessages;
  }
}
