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
} as const satisfies MessageTable;
