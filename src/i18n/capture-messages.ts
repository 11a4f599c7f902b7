import type { MessageTable } from './message-table';

/** What the capture feature says. */
export const captureMessages = {
  'capture.append': { en: 'Append a paper', zh: '添加论文' },
  'capture.input': { en: 'Title, ID or link', zh: '标题、编号或链接' },
  'capture.input-hint': {
    en: 'A title, an arXiv ID, a DOI, a link, or several of them on lines of their own.',
    zh: '标题、arXiv 编号、DOI 或链接，可分多行填写。',
  },
  'capture.recognised': { en: 'Recognised', zh: '已识别' },
  'capture.topic': { en: 'Topic', zh: '主题' },
  'capture.topic-hint': {
    en: 'Choose one or type a new one. Left empty, the paper stands on its own.',
    zh: '选择已有主题或输入新主题。留空则不归入任何主题。',
  },
  'capture.topic-cards': { en: '{count} {count|paper|papers} · {day}', zh: '{count} 篇 · {day}' },
  'capture.day': { en: 'Day', zh: '日期' },
  'capture.summary': { en: 'Summary', zh: '摘要' },
  'capture.remark': { en: 'My thoughts', zh: '我的想法' },
  'capture.preview': { en: 'Preview', zh: '预览' },
  'capture.preview-empty': {
    en: 'The card shows here as soon as a title, an ID or a link is known.',
    zh: '填入标题、编号或链接后，这里会显示卡片。',
  },
  'capture.destination': { en: 'Will be added to {place}', zh: '将写入 {place}' },
  'capture.submit': { en: 'Append', zh: '添加' },
  'capture.seen': { en: 'You noted this paper on {day}.', zh: '你在 {day} 记过这篇论文。' },
  'capture.seen-open': { en: 'Open “{title}”', zh: '打开“{title}”' },
  'capture.again': { en: 'Append again anyway', zh: '仍要再添加一次' },
  'capture.again-needed': {
    en: 'Nothing was written: this paper was noted on {day}. Select “Append again anyway” to write it once more.',
    zh: '没有写入：这篇论文在 {day} 已经记过。如需再记一次，请勾选“仍要再添加一次”。',
  },
  'capture.appended': { en: 'Appended “{title}” to {path}', zh: '已将“{title}”添加到 {path}' },
  'capture.no-input': {
    en: 'Nothing was written: there is no title, ID or link. Enter one of them.',
    zh: '没有写入：没有找到标题、编号或链接，请至少填写一项。',
  },
  'capture.long-title': {
    en: 'Nothing was written: the title has {count} characters, more than {limit}. Enter the title alone on the first line.',
    zh: '没有写入：标题有 {count} 个字符，超过了 {limit} 个。请在第一行只写标题。',
  },
  'capture.bad-topic': {
    en: 'Nothing was written: “{topic}” is no topic. Enter some letters or leave it empty.',
    zh: '没有写入：“{topic}”不能作为主题。请输入文字，或者留空。',
  },
  'capture.long-topic': {
    en: 'Nothing was written: the topic has {count} characters, more than {limit}. Shorten it.',
    zh: '没有写入：主题有 {count} 个字符，超过了 {limit} 个，请缩短。',
  },
  'capture.too-deep': {
    en: 'Nothing was written: the heading “{heading}” on line {line} is of level {level}, so the paper below it would need more than six. Use fewer # there.',
    zh: '没有写入：第 {line} 行的“{heading}”是 {level} 级标题，下面的论文会超过六级。请减少那里的 #。',
  },
  'capture.cursor-outside': {
    en: 'Nothing was written: line {line} is not in a section such as “{name}”, so the paper would not be found again. Put the cursor there.',
    zh: '没有写入：第 {line} 行不在“{name}”这样的部分里，论文写在这里就找不到了。请把光标移到那里。',
  },
  'capture.cursor-inside': {
    en: 'Nothing was written: what follows line {line} under “{heading}” would become part of the new paper. Put the cursor behind it.',
    zh: '没有写入：“{heading}”下第 {line} 行之后的内容会变成新论文的一部分。请把光标移到它后面。',
  },
  'capture.unclosed': {
    en: 'Nothing was written: what begins on line {line} ({what}) is never closed and would swallow the paper. Close it first.',
    zh: '没有写入：第 {line} 行开始的{what}没有结束，会把论文吞进去。请先把它补完整。',
  },
  'capture.no-place': {
    en: 'Nothing was written: around line {line} the note would read differently once the paper is in it. Check the Markdown there and in the summary.',
    zh: '没有写入：论文放到第 {line} 行附近后，笔记其余部分的含义会改变。请检查那里以及摘要里的 Markdown。',
  },
  'capture.what-fence': { en: 'a code block', zh: '代码块' },
  'capture.what-math': { en: 'a formula', zh: '公式' },
  'capture.what-comment': { en: 'a comment', zh: '注释' },
  'capture.what-html': { en: 'an HTML block', zh: 'HTML 块' },
} as const satisfies MessageTable;
