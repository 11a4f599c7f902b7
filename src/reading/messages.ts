import type { MessageTable } from '../i18n/message-table';

/** What is said about papers to read. */
export const readingMessages = {
  'reading.title': { en: 'Reading list', zh: '待读' },
  'reading.queue': { en: 'Read later: queue a paper', zh: '稍后阅读：加入待读' },
  'reading.paper': { en: 'Paper', zh: '论文' },
  'reading.paper-hint': { en: 'A title, an arXiv ID, a DOI or a link', zh: '标题、arXiv 编号、DOI 或链接' },
  'reading.area': { en: 'Area', zh: '领域' },
  'reading.add': { en: 'Queue', zh: '加入待读' },
  'reading.queued': { en: '“{title}” is on the reading list: {path}', zh: '“{title}”已加入待读：{path}' },
  'reading.there': {
    en: '“{title}” is on the reading list already: {path}',
    zh: '“{title}”已在待读中：{path}',
  },
  'reading.is-queued': { en: 'On the reading list since {day}', zh: '{day} 起已在待读中' },
  'reading.is-noted': {
    en: 'Noted on {day}. It can be queued to be read again.',
    zh: '{day} 已记过，仍可加入待读以便重读。',
  },
  'reading.open-task': { en: 'Open', zh: '打开' },
  'reading.reading': { en: 'Looking for papers to read …', zh: '正在查找待读论文……' },
  'reading.count': { en: '{count} {count|paper|papers} to read', zh: '{count} 篇待读' },
  'reading.empty': {
    en: 'Nothing to read. Unfinished tasks of the plan that hold an ID or a link of a paper show here; “Read later” adds one.',
    zh: '没有待读论文。计划中带有论文编号或链接的未完成任务会显示在这里，也可以用“稍后阅读”添加。',
  },
  'reading.no-area': { en: 'Without an area', zh: '无领域' },
  'reading.today': { en: 'queued today', zh: '今天加入' },
  'reading.days': { en: 'queued {count} {count|day|days} ago', zh: '已加入 {count} 天' },
  'reading.noted': { en: 'noted {day}', zh: '{day} 记过' },
  'reading.start': { en: 'Start a card', zh: '开始写卡片' },
  'reading.done': { en: 'Done: tick the task', zh: '完成：勾选任务' },
  'reading.open': { en: 'Open the task', zh: '打开任务' },
  'reading.open-tab': { en: 'Open the task in a new tab', zh: '在新标签页中打开任务' },
  'reading.follow': { en: 'Open link: {text}', zh: '打开链接：{text}' },
  'reading.ticked': { en: 'Ticked: {title}', zh: '已勾选：{title}' },
  'reading.undo': { en: 'Undo', zh: '撤销' },
  'reading.task-gone': {
    en: 'The task “{title}” is no longer in {path}. It was not ticked.',
    zh: '{path} 中已没有任务“{title}”，没有勾选。',
  },
  'reading.undo-changed': {
    en: 'Nothing was undone: {path} has changed where the task was, or is gone. Untick it by hand.',
    zh: '没有撤销：{path} 中任务所在的位置已改动，或笔记已不存在。请手动取消勾选。',
  },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly reading: typeof readingMessages;
  }
}
