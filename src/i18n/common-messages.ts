import type { MessageTable } from './message-table';

/** Words that several features use. */
export const commonMessages = {
  'common.cancel': { en: 'Cancel', zh: '取消' },
  'common.failed': { en: 'Something went wrong: {reason}', zh: '出错了：{reason}' },
} as const satisfies MessageTable;
