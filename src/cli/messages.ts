import type { MessageTable } from '../i18n/message-table';

/** What every command of the command line says. */
export const cliMessages = {
  'cli.bad-choice': {
    en: '{flag}={value} is not known. Use one of: {known}.',
    zh: '未知的 {flag}={value}。可用：{known}。',
  },
  'cli.flag-day': { en: 'The day, today if left out', zh: '日期，省略则为今天' },
  'cli.flag-from': { en: 'First day', zh: '起始日期' },
  'cli.flag-to': { en: 'Last day', zh: '结束日期' },
  'cli.flag-topic': { en: 'Title of a topic', zh: '主题标题' },
  'cli.flag-format': { en: 'Form of the output', zh: '输出格式' },
  'cli.unknown-flag': {
    en: 'There is no flag “{flag}”. This command takes: {known}.',
    zh: '没有参数“{flag}”。该命令可用的参数：{known}。',
  },
  'cli.missing-flag': { en: 'Give {flag}=…', zh: '请提供 {flag}=…' },
  'cli.bad-format': {
    en: 'format={format} is not known. Use format=json or format=text.',
    zh: '未知的 format={format}。请使用 format=json 或 format=text。',
  },
  'cli.turned-span': {
    en: 'from={from} is later than to={to}. Turn them round.',
    zh: 'from={from} 晚于 to={to}，请对调。',
  },
  'cli.unreadable': { en: '{path} could not be read: {reason}', zh: '无法读取 {path}：{reason}' },
  'cli.value-words': { en: 'words', zh: '文字' },
} as const satisfies MessageTable;

declare module '../i18n/translate' {
  interface MessageTables {
    readonly cli: typeof cliMessages;
  }
}
