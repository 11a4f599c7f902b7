import type { MessageTable } from './message-table';

/** What the plan says. */
export const planMessages = {
  'plan.progress': { en: '{done} of {total} tasks done', zh: '{total} 项任务已完成 {done} 项' },
  'plan.no-place': {
    en: 'Nothing was carried over: below line {line} the tasks would not be read as tasks. Look for a code block, formula or comment that is never closed.',
    zh: '没有结转任何任务：第 {line} 行之后的内容无法正确识别为任务。请检查是否有未闭合的代码块、公式或注释。',
  },
} as const satisfies MessageTable;
