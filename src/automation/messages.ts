import type { MessageTable } from '../i18n/message-table';

/** What addresses of the plugin say. */
export const automationMessages = {
  'uri.unknown': {
    en: 'The link asks for “{command}”, which is not known. Use add-paper or today.',
    zh: '链接中的命令“{command}”无法识别，可用的是 add-paper 和 today。',
  },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly automation: typeof automationMessages;
  }
}
