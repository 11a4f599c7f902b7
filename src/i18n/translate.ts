import { automationMessages } from './automation-messages';
import { captureMessages } from './capture-messages';
import { commonMessages } from './common-messages';
import { dailyMessages } from './daily-messages';
import { importMessages } from './import-messages';
import { lifeMessages } from './life-messages';
import { lookupMessages } from './lookup-messages';
import { marksMessages } from './marks-messages';
import type { Language } from './message-table';
import { papersMessages } from './papers-messages';
import { planMessages } from './plan-messages';
import { settingsMessages } from './settings-messages';

/** Every message; the English text decides which values a message takes. */
export const messages = {
  ...commonMessages,
  ...dailyMessages,
  ...planMessages,
  ...marksMessages,
  ...papersMessages,
  ...captureMessages,
  ...importMessages,
  ...lifeMessages,
  ...settingsMessages,
  ...lookupMessages,
  ...automationMessages,
};

type Messages = typeof messages;

/** Name of a message. */
export type MessageKey = keyof Messages;

/** The value names in a text: `{count} {count|paper|papers}` → `count`. */
type ValueNames<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${infer Name}|${string}` ? Name : Hole) | ValueNames<Rest>
  : never;

type Values<Key extends MessageKey> = ValueNames<Messages[Key]['en']>;

type Arguments<Key extends MessageKey> = [Values<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Values<Key>, string | number>>];

/** Gives the message in the user's language with its values filled in. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: Arguments<Key>) => string;

const holes = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g;

/** Fills `{name}` with the value and `{name|one|many}` with the word that fits the number. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(holes, (hole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return one === undefined || many === undefined ? String(value) : value === 1 ? one : many;
  });
}

/** The messages of one language. */
export function translator(language: Language): Translate {
  return (key, ...values) => fill(messages[key][language], values[0] ?? {});
}

/** Our language for an ISO code such as `zh`, `zh-TW`, `de`: Chinese for Chinese, else English. */
export function languageFor(code: string): Language {
  return /^zh\b/i.test(code) ? 'zh' : 'en';
}
