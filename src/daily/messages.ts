import type { MessageTable } from '../i18n/message-table';

/** What the daily-note and plan features say. */
export const dailyMessages = {
  'daily.create-today': { en: "Create today's note", zh: '新建今天的日记' },
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
  'settings.daily': { en: 'Daily note', zh: '日记' },
  'settings.follow-core': { en: 'Follow other daily-note plugins', zh: '跟随其他日记插件' },
  'settings.follow-core-desc': {
    en: 'Take folder, date format and template from Journals, Periodic Notes or the core daily notes while they keep daily notes. Now in use: {place}.',
    zh: 'Journals、Periodic Notes 或核心插件“日记”启用日记时，使用它们的文件夹、日期格式和模板。当前使用：{place}。',
  },
  'settings.place-core': { en: '{path} (core daily notes)', zh: '{path}（核心插件“日记”）' },
  'settings.place-periodic-notes': { en: '{path} (Periodic Notes)', zh: '{path}（插件 Periodic Notes）' },
  'settings.place-journals': { en: '{path} (Journals)', zh: '{path}（插件 Journals）' },
  'settings.place-own': { en: '{path} (settings below)', zh: '{path}（以下设置）' },
  'settings.preview': { en: 'Preview', zh: '预览' },
  'settings.preview-desc': {
    en: "Today's note as the template would fill it in now.",
    zh: '按当前模板生成的今天的日记。',
  },
  'settings.preview-show': { en: 'Show', zh: '显示' },
  'settings.day-ends': { en: 'A day ends at', zh: '一天结束于' },
  'settings.day-ends-desc': {
    en: 'As HH:mm before noon. With 04:00, today is still yesterday at 01:30.',
    zh: '中午以前的时间，格式为 HH:mm。设为 04:00 时，凌晨 01:30 仍算前一天。',
  },
  'settings.fault-day-ends': {
    en: 'Write a time before noon, such as 04:00.',
    zh: '请填写中午以前的时间，例如 04:00。',
  },
  'settings.create-at-start': { en: "Open today's note at start-up", zh: '启动时打开今天的日记' },
  'settings.create-at-start-desc': {
    en: 'Makes it if it is missing. Off, nothing is made until you ask.',
    zh: '没有则新建。关闭时，不会自动新建任何笔记。',
  },
  'settings.quiet': { en: 'Wait for a quiet vault', zh: '等待同步结束' },
  'settings.quiet-desc': {
    en: 'Seconds without any change before a note is made at start-up, so that sync can deliver first.',
    zh: '启动后，库中连续多少秒没有变化才新建日记，以便先完成同步。',
  },
  'settings.complete-raced': { en: 'Merge with a note that appears meanwhile', zh: '与同时出现的日记合并' },
  'settings.complete-raced-desc': {
    en: 'When another device or plugin makes the note first, add the parts it lacks. It is never overwritten.',
    zh: '其他设备或插件抢先新建日记时，补上其中缺少的部分，绝不覆盖。',
  },
  'settings.week-start': { en: 'First day of the week', zh: '每周的第一天' },
  'settings.week-start-desc': { en: 'In the calendar of dates.', zh: '用于选择日期的日历。' },
  'settings.week-auto': { en: 'As the language', zh: '跟随语言' },
  'settings.week-monday': { en: 'Monday', zh: '星期一' },
  'settings.week-sunday': { en: 'Sunday', zh: '星期日' },
  'settings.week-saturday': { en: 'Saturday', zh: '星期六' },
  'settings.folder': { en: 'Folder', zh: '文件夹' },
  'settings.folder-desc': {
    en: 'Where daily notes are made. Empty for the vault folder.',
    zh: '新日记存放的文件夹。留空则放在库的根目录。',
  },
  'settings.format': { en: 'Date format', zh: '日期格式' },
  'settings.format-desc': {
    en: 'Name of a daily note, may hold folders. Empty for YYYY-MM-DD. Today: ',
    zh: '日记的文件名，可以包含文件夹。留空则为 YYYY-MM-DD。今天：',
  },
  'settings.template': { en: 'Template note', zh: '模板笔记' },
  'settings.template-desc': {
    en: 'A note of the vault that new daily notes are made from. Empty for the built-in template.',
    zh: '新日记使用的模板笔记。留空则使用内置模板。',
  },
  'settings.note-language': { en: 'Language in notes', zh: '日记语言' },
  'settings.note-language-desc': {
    en: 'Language of the built-in template and of cards that are added.',
    zh: '内置模板和新增卡片所用的语言。',
  },
  'settings.language-auto': { en: 'As the app', zh: '跟随应用' },
  'settings.level': { en: 'Level of the top headings', zh: '一级部分的标题级别' },
  'settings.level-desc': {
    en: 'Areas and topics are one level below, papers two.',
    zh: '计划领域和主题低一级，论文低两级。',
  },
  'settings.sections': { en: 'Sections of the template', zh: '模板的各部分' },
  'settings.sections-desc': {
    en: 'Headings of the built-in template in their order.',
    zh: '内置模板的标题，按顺序排列。',
  },
  'settings.add-section': { en: 'Add a section', zh: '添加部分' },
  'settings.section-kind': { en: 'Content of the section', zh: '这一部分的内容' },
  'settings.kind-life': { en: 'Life log', zh: '生活记录' },
  'settings.kind-new-year': { en: 'Goals of the year', zh: '新年计划' },
  'settings.kind-upcoming': { en: 'Coming up', zh: '近日安排' },
  'settings.kind-plan': { en: 'Plan by area', zh: '分领域计划' },
  'settings.kind-learned': { en: 'Learned and papers', zh: '所学与论文' },
  'settings.kind-text': { en: 'Free text', zh: '自由文本' },
  'settings.areas': { en: 'Areas of the plan', zh: '计划的领域' },
  'settings.add-area': { en: 'Add an area', zh: '添加领域' },
  'settings.row-section': { en: 'Section', zh: '部分' },
  'settings.row-area': { en: 'Area', zh: '领域' },
  'settings.fault-folder': {
    en: 'A folder cannot hold any of \\ : * ? " < > | # ^ [ ] or be called . or ..',
    zh: '文件夹名不能包含 \\ : * ? " < > | # ^ [ ]，也不能是 . 或 ..',
  },
  'settings.fault-empty': { en: 'The format is empty.', zh: '格式为空。' },
  'settings.fault-characters': {
    en: 'The names it gives hold characters that file names cannot: \\ : * ? " < > | # ^ [ ]',
    zh: '生成的文件名含有不允许的字符：\\ : * ? " < > | # ^ [ ]',
  },
  'settings.fault-ambiguous': {
    en: 'Two days would share a note, or the date could not be read back. Year, month and day are all needed.',
    zh: '会让两天共用一篇日记，或者无法从文件名读回日期。年、月、日缺一不可。',
  },
  'settings.fault-template': { en: 'There is no such note in the vault.', zh: '库中没有这篇笔记。' },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly daily: typeof dailyMessages;
  }
}
