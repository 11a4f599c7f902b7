import type { MessageTable } from '../i18n/message-table';

/** What is said about cards in the settings. */
export const cardsMessages = {
  'settings.cards': { en: 'Paper cards', zh: '论文卡片' },
  'settings.card-template': { en: 'Card template', zh: '卡片模板' },
  'settings.card-template-desc': {
    en: 'How a new card is written; empty for the built-in template, which shows here in grey. The first line is the heading, at whatever level fits the note. Lines of which nothing is known are left out. Can hold: {tokens}',
    zh: '新卡片的写法；留空则使用内置模板（以灰色显示）。第一行是标题，级别随日记而定。没有内容的行会省略。可用：{tokens}',
  },
  'settings.card-preview': { en: 'Card preview', zh: '卡片预览' },
  'settings.card-unknown': {
    en: 'Not known, so it stays in the card as it is: {tokens}',
    zh: '无法识别，将原样写入卡片：{tokens}',
  },
  'settings.card-unread': {
    en: 'Written on cards, but the index would not find it there: {tokens}',
    zh: '会写进卡片，但索引读不出来：{tokens}',
  },
  'settings.card-not-saved': { en: 'Not saved: {why}', zh: '未保存：{why}' },
  'settings.card-not-used': {
    en: 'This stored template is not used; cards are written with the built-in one. {why}',
    zh: '已存的这个模板不会使用，卡片按内置模板写。{why}',
  },
  'settings.fault-card-no-title': {
    en: 'The first line has to be a heading with {title}, once, such as: # {title}',
    zh: '第一行必须是含 {title} 的标题，且只出现一次，例如：# {title}',
  },
  'settings.fault-card-no-ids': {
    en: 'Without {links} or {ids} a paper would not be recognised when you meet it again.',
    zh: '没有 {links} 或 {ids}，再次遇到同一篇论文时无法识别。',
  },
  'settings.fault-card-unreadable': {
    en: 'Cards of it would not be found again under their title. Keep other words and open code blocks out of the heading and the lines below.',
    zh: '这样写出的卡片无法再按标题找到。请不要在标题里加入其他文字，也不要留下未结束的代码块。',
  },
  'settings.fault-card-publication': {
    en: 'Venue and year would be read wrongly or not at all from such cards, at least where one of them is unknown. Write them as in: {example}',
    zh: '从这样写出的卡片里，发表处和年份会读错或读不到，至少在缺其中一项时如此。可以写成：{example}',
  },
  'settings.card-abstract': { en: 'Abstract', zh: '摘要' },
  'settings.card-abstract-desc': {
    en: 'How {abstract} is written.',
    zh: '{abstract} 的写法。',
  },
  'settings.card-abstract-folded': { en: 'In a folded callout', zh: '折叠的标注块' },
  'settings.card-abstract-plain': { en: 'As plain paragraphs', zh: '普通段落' },
  'settings.card-abstract-none': { en: 'Left out', zh: '不写入' },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly cards: typeof cardsMessages;
  }
}
