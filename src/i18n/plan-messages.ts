import type { MessageTable } from './message-table';

/** What the plan says. */
export const planMessages = {
  'plan.progress': { en: '{done} of {total} tasks done', zh: '{total} 项任务已完成 {done} 项' },
  'plan.no-place': {
    en: 'Nothing was carried over: below line {line} the tasks would not be read as tasks. Look for a code block, formula or comment that is never closed.',
    zh: '没有结转任何任务：第 {line} 行之后的内容无法正确识别为任务。请检查是否有未闭合的代码块、公式或注释。',
  },
  'plan.no-daily': {
    en: 'Nothing was carried over: {path} is no daily note. Open one first.',
    zh: '没有结转任何任务：{path} 不是日记。请先打开一篇日记。',
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
} as const satisfies MessageTable;
