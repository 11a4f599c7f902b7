import type { MessageTable } from '../i18n/message-table';

/** What the settings page says. */
export const settingsMessages = {
  'settings.row': { en: '{kind} {number}', zh: '{kind} {number}' },
  'settings.row-name': { en: 'Name', zh: '名称' },
  'settings.new-name': { en: 'New {number}', zh: '新 {number}' },
  'settings.reading': { en: 'Reading notes', zh: '识别日记' },
  'settings.editor': { en: 'Editor', zh: '编辑器' },
  'settings.restore': { en: 'Restore the default', zh: '恢复默认值' },
  'settings.fault-names': { en: 'At least one name is needed.', zh: '至少需要一个名称。' },
  'settings.broken': {
    en: 'The settings file could not be read, so the defaults are in use until a setting is changed. {reason}',
    zh: '设置文件无法读取，改动任一设置之前使用默认值。{reason}',
  },
  'settings.repaired': {
    en: 'Some settings could not be read and have their defaults again: {keys}',
    zh: '部分设置无法读取，已恢复默认值：{keys}',
  },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly settings: typeof settingsMessages;
  }
}
