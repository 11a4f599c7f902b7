import type { MessageTable } from './message-table';

/** What is said about follow-up marks. */
export const marksMessages = {
  'marks.none': { en: 'No marks', zh: '没有标记' },
} as const satisfies MessageTable;
