import type { MessageTable } from '../i18n/message-table';

/** What the plan says. */
export const planMessages = {
  'plan.progress': { en: '{done} of {total} tasks done', zh: '{total} 项任务已完成 {done} 项' },
  'plan.no-place': {
    en: 'The task has no certain place in the plan: it would not be read as one there. Look for a code block, formula or comment that is never closed.',
    zh: '计划中没有可靠的位置：任务写入后会无法识别。请检查是否有未闭合的代码块、公式或注释。',
  },
  'plan.left-no-plan': {
    en: 'the new note has no plan heading; add one to the template, or its name to the settings',
    zh: '新日记里没有计划标题，请在模板中添加，或在设置中填写它的名称',
  },
  'plan.left-no-place': {
    en: 'it would not be read as a task below “{area}”; look for a code block, formula or comment that is never closed',
    zh: '写入“{area}”后会无法识别为任务，请检查是否有未闭合的代码块、公式或注释',
  },
  'plan.left-not-plan': {
    en: 'it does not stand in a plan of {path}; if its heading is one, add the name to the plan headings in the settings',
    zh: '它不在 {path} 的计划中；如果它的标题就是计划，请在设置的计划标题中添加',
  },
  'plan.left': {
    en: '{count} {count|task stays|tasks stay} behind: {tasks}. Why: {reason}.',
    zh: '{count} 个任务没有带过来：{tasks}。原因：{reason}。',
  },
  'plan.no-daily': {
    en: 'Nothing was carried over: {path} is no daily note. Open one first.',
    zh: '没有结转任何任务：{path} 不是日记。请先打开一篇日记。',
  },
  'plan.only-today': {
    en: "Tasks are carried only into a note being made and into today's. {path} is the note of another day, and stays as it is.",
    zh: '任务只会带入新建的日记和今天的日记。{path} 是另一天的日记，未作改动。',
  },
  'plan.no-source': {
    en: 'Nothing was carried over into {path}: no daily note of the {count} days before it has a plan.',
    zh: '没有任务结转到 {path}：此前 {count} 天内没有带计划的日记。',
  },
  'plan.no-plan': {
    en: 'Nothing was carried over: {path} has no plan heading. Add one and try again.',
    zh: '没有结转任何任务：{path} 里没有计划标题。请添加后重试。',
  },
  'plan.carried': {
    en: '{count} {count|task|tasks} carried over from {path}',
    zh: '已从 {path} 结转 {count} 项任务',
  },
  'plan.carried-days': { en: 'carried {count} {count|day|days}', zh: '已结转 {count} 天' },
  'plan.none': { en: 'No tasks', zh: '没有任务' },
  'plan.undo-changed': {
    en: 'Nothing was undone: {path} has changed where tasks were carried. Use the undo of the editor or mend it by hand.',
    zh: '没有撤销：{path} 中结转的位置之后被改动过。请使用编辑器的撤销，或手动修改。',
  },
  'plan.undo-gone': { en: 'Nothing was undone: {path} is gone.', zh: '没有撤销：{path} 已不存在。' },
  'plan.carried-sections': { en: '{titles} carried over from {path}', zh: '已从 {path} 结转：{titles}' },
  'plan.settled': {
    en: '{path}: tasks carried over before are now marked or moved there',
    zh: '{path}：此前结转的任务现已在其中标记或移走',
  },
  'plan.nothing': { en: 'Nothing left to carry over', zh: '没有需要结转的任务' },
  'plan.carry-over': { en: 'Carry the last plan over', zh: '结转上次的计划' },
  'plan.undo-carry-over': { en: 'Undo carrying over', zh: '撤销结转' },
  'plan.undo': { en: 'Undo', zh: '撤销' },
  'plan.undone': { en: 'Carrying over was undone', zh: '已撤销结转' },
  'plan.carried-chip': { en: '{count} d', zh: '{count} 天' },
  'plan.status': {
    en: "Today's plan: {done} of {total} tasks done. Open today's note",
    zh: '今日计划：{total} 项任务已完成 {done} 项。点击打开今天的日记',
  },
  'plan.today': { en: 'Today', zh: '今日' },
  'plan.today-hint': { en: "Open today's note", zh: '打开今天的日记' },
  'plan.unsorted': { en: 'No area', zh: '未分领域' },
  'plan.add-task': { en: 'Add a task', zh: '添加任务' },
  'plan.task': { en: 'Task', zh: '任务' },
  'plan.task-hint': { en: 'What is to be done', zh: '要做什么' },
  'plan.area': { en: 'Area', zh: '领域' },
  'plan.no-area': { en: 'Before the areas', zh: '各领域之前' },
  'plan.day': { en: 'Day', zh: '日期' },
  'plan.add': { en: 'Add', zh: '添加' },
  'plan.added': { en: 'Added to {path}', zh: '已添加到 {path}' },
  'plan.there': { en: 'Nothing added: {path} has this task already', zh: '未添加：{path} 中已有这项任务' },
  'plan.empty-task': {
    en: 'Nothing to add: write what is to be done, in words.',
    zh: '没有可添加的内容：请用文字写下要做的事。',
  },
  'cli.today': { en: "Make or find a day's note", zh: '新建或查找某天的日记' },
  'cli.today-found': { en: '{path} is there already', zh: '{path} 已存在' },
  'cli.plan': { en: 'List the tasks of daily notes', zh: '列出日记里的任务' },
  'cli.flag-area': { en: 'Title of an area', zh: '领域的标题' },
  'cli.flag-state': { en: 'State, or the mark in the brackets', zh: '状态，或方括号里的字符' },
  'cli.flag-complete': {
    en: 'Add what the template has and the note lacks',
    zh: '补上模板中有而日记中缺少的部分',
  },
  'cli.bad-state': {
    en: 'state={state} is not known. Use one of: {known}, or the one character in the brackets.',
    zh: '未知的 state={state}。可用：{known}，或方括号里的那一个字符。',
  },
  'settings.carry': { en: 'Carrying the plan over', zh: '结转计划' },
  'settings.carry-on-create': { en: 'Carry over when a note is made', zh: '新建日记时结转' },
  'settings.carry-on-create-desc': {
    en: 'Unfinished tasks of the last daily note come into the same area. Empty and finished ones stay.',
    zh: '上一篇日记中未完成的任务会进入同名领域；空白和已完成的任务不会。',
  },
  'settings.carry-mode': { en: 'In the earlier note, carried tasks', zh: '原日记中被结转的任务' },
  'settings.carry-mode-desc': {
    en: 'A block ID goes along only with a task that moves.',
    zh: '只有移走的任务会带走块 ID。',
  },
  'settings.carry-left': { en: 'Stay as they are', zh: '保持原样' },
  'settings.carry-marked': { en: 'Are marked [>] with a link', zh: '标记为 [>] 并加链接' },
  'settings.carry-moved': { en: 'Move', zh: '移走' },
  'settings.carry-reach': { en: 'Days back', zh: '向前查找的天数' },
  'settings.carry-reach-desc': {
    en: 'How far back the last daily note with a plan is looked for: weekends and holidays are passed over.',
    zh: '在多少天内查找上一篇带计划的日记，周末和假期会自动跳过。',
  },
  'settings.carry-done-children': { en: 'Carry finished subtasks too', zh: '同时结转已完成的子任务' },
  'settings.carry-done-children-desc': {
    en: 'Those below a task that is carried. Otherwise only what is open goes along.',
    zh: '指被结转任务下面的子任务；关闭时只结转未完成的部分。',
  },
  'settings.carry-missing-area': { en: 'Area for tasks whose own is missing', zh: '领域缺失时放入' },
  'settings.carry-missing-area-desc': {
    en: 'Where tasks go whose area the new note lacks. Empty to make the area.',
    zh: '新日记缺少某个领域时，其任务放入这里。留空则新建该领域。',
  },
  'settings.carry-whole': { en: 'Sections carried whole', zh: '整段结转的部分' },
  'settings.carry-whole-desc': {
    en: 'One per line. Their text comes along while the new note has none there. Empty for none.',
    zh: '每行一个。新日记中该部分为空时，整段文字一并带入。留空则不结转。',
  },
  'settings.carried-days': { en: 'Show how long tasks have been carried', zh: '显示任务已结转的天数' },
  'settings.carried-days-desc': {
    en: 'Followed back through earlier notes, never written.',
    zh: '根据之前的日记推算，不会写入笔记。',
  },
  'settings.plan-status': { en: "Show today's plan in the status bar", zh: '在状态栏显示今日计划' },
  'settings.plan-status-desc': {
    en: 'Done and counted tasks; a click opens the note.',
    zh: '显示已完成与总任务数，点击打开日记。',
  },
  'settings.plan-names': { en: 'Plan headings', zh: '计划的标题' },
  'settings.plan-names-desc': {
    en: 'One per line. A heading that contains one of these opens the plan.',
    zh: '每行一个。标题包含其中之一即视为计划部分。',
  },
  'settings.plan-progress': { en: 'Show progress behind plan headings', zh: '在计划标题后显示进度' },
  'settings.plan-progress-desc': {
    en: 'Done and counted tasks, such as 2/5. Cancelled, forwarded and empty tasks are left out.',
    zh: '显示已完成与总任务数，例如 2/5。已取消、已转移和空白任务不计入。',
  },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly plan: typeof planMessages;
  }
}
