import type { MessageTable } from '../i18n/message-table';

/** What addresses of the plugin say. */
export const automationMessages = {
  'uri.unknown': {
    en: 'The link asks for “{command}”, which is not known. Use add-paper or today.',
    zh: '链接中的命令“{command}”无法识别，可用的是 add-paper 和 today。',
  },
  'uri.make-title': { en: 'Make a daily note?', zh: '新建日记？' },
  'uri.make-note': {
    en: 'A link asks for the note of {day}, which does not exist. Make it from the template, as the command does?',
    zh: '有链接要打开 {day} 的日记，但它还不存在。要像命令那样按模板新建吗？',
  },
  'uri.make': { en: 'Make the note', zh: '新建' },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly automation: typeof automationMessages;
  }
}
