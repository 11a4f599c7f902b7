import type { Language, MessageTable } from './message-table';
import type { commonMessages } from './common-messages';

/** The message tables by the folder that owns them. Each table adds itself to this interface where it is declared. */
export interface MessageTables {
  readonly i18n: typeof commonMessages;
}

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Every message; the English text decides which values a message takes. */
type Messages = Intersection<MessageTables[keyof MessageTables]>;

/** Name of a message. */
export type MessageKey = keyof Messages;

/** The value names in a text: `{count} {count|paper|papers}` → `count`. */
type ValueNames<Text> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? (Hole extends `${infer Name}|${string}` ? Name : Hole) | ValueNames<Rest>
  : never;

type English<Key extends MessageKey> = Messages[Key] extends { readonly en: infer Text } ? Text : never;

type Values<Key extends MessageKey> = ValueNames<English<Key>>;

type Arguments<Key extends MessageKey> = [Values<Key>] extends [never]
  ? []
  : [values: Readonly<Record<Values<Key>, string | number>>];

/** Name of a message that takes no values. */
export type PlainKey = { [Key in MessageKey]: [Values<Key>] extends [never] ? Key : never }[MessageKey];

/** Name of a message that another one describes, named the same with `-desc` behind it. */
export type DescribedKey = {
  [Key in PlainKey]: `${Key}-desc` extends PlainKey ? Key : never;
}[PlainKey];

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

/** The messages of these tables in one language; a key that none of them has gives the key. */
export function createTranslator(language: Language, tables: readonly MessageTable[]): Translate {
  const messages = tables.reduce((all, table) => ({ ...all, ...table }), {});
  return (key, ...values) => fill(messages[key]?.[language] ?? key, values[0] ?? {});
}

/** Our language for an ISO code such as `zh`, `zh-TW`, `de`: Chinese for Chinese, else English. */
export function languageFor(code: string): Language {
  return /^zh\b/i.test(code) ? 'zh' : 'en';
}
